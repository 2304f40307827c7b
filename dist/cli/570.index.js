export const id = 570;
export const ids = [570];
export const modules = {

/***/ 6570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revisionOf: () => (/* binding */ revisionOf)
});

// EXTERNAL MODULE: ./build/domain/commit/commit-id.js
var commit_id = __webpack_require__(7726);
// EXTERNAL MODULE: ./build/domain/json-member.js
var json_member = __webpack_require__(7074);
// EXTERNAL MODULE: ./build/adapters/ecr/faults.js
var faults = __webpack_require__(2639);
// EXTERNAL MODULE: ./build/adapters/ecr/images.js
var ecr_images = __webpack_require__(7396);
// EXTERNAL MODULE: ./build/adapters/ecr/manifest.js
var ecr_manifest = __webpack_require__(7311);
;// CONCATENATED MODULE: ./build/adapters/ecr/provenance.js

/** Where BuildKit puts the commit of the checkout that `docker buildx build` ran in: SLSA v0.2, then v1. */
const CHECKOUT_PATHS = [
    ['metadata', 'https://mobyproject.org/buildkit@v1#metadata', 'vcs', 'revision'],
    ['runDetails', 'metadata', 'buildkit_metadata', 'vcs', 'revision'],
];
/** The build's own source, where the builder fetched it by itself. */
const SOURCE_PATHS = [
    ['invocation', 'configSource', 'digest'],
    ['buildDefinition', 'externalParameters', 'configSource', 'digest'],
];
/** Everything that went in. */
const MATERIAL_PATHS = [['materials'], ['buildDefinition', 'resolvedDependencies']];
/**
 * The commits that an in-toto statement with a SLSA provenance predicate (v0.2 or v1) says the image was built from; several
 * if it names several. Materials are read last, since a Dockerfile may add other repositories to them.
 */
function provenanceCommits(statement) {
    const predicate = (0,json_member.at)(statement, 'predicate');
    const tellings = [
        CHECKOUT_PATHS.map((path) => (0,json_member/* textAt */.$)(predicate, ...path)),
        SOURCE_PATHS.map((path) => commitOf((0,json_member.at)(predicate, ...path))),
        MATERIAL_PATHS.flatMap((path) => (0,json_member/* listAt */.g)(predicate, ...path)).map((material) => commitOf((0,json_member.at)(material, 'digest'))),
    ];
    const told = tellings.map((commits) => commits.filter((commit) => commit !== null));
    return [...new Set(told.find((commits) => commits.length > 0))];
}
/** `DigestSet` of the in-toto specification: `gitCommit`, or plain `sha1` as BuildKit has it. */
function commitOf(digest) {
    return (0,json_member/* textAt */.$)(digest, 'gitCommit') ?? (0,json_member/* textAt */.$)(digest, 'sha1');
}

// EXTERNAL MODULE: ./build/adapters/ecr/records.js
var records = __webpack_require__(834);
;// CONCATENATED MODULE: ./build/adapters/ecr/revision.js







/** An index of indexes is read; deeper than that nobody builds. */
const DEPTH_LIMIT = 2;
const REVISION_LENGTH_LIMIT = 256;
const ATTESTATIONS = 'the provenance attestations of the image';
/**
 * Which commit the image says it was built from: by an annotation, else by the labels of its configuration (of each
 * platform's, where there are several), else by its provenance attestation. Parts that differ, or of which only some tell,
 * are `unknown`.
 */
async function revisionOf(repository, image, context) {
    const reader = readerOf(repository, context);
    try {
        if (image.archived)
            throw (0,faults/* answerError */.n)('an archived image cannot be read until it is restored');
        const manifest = image.manifest === null ? await reader.manifest(image.digest) : (0,ecr_manifest/* parseManifest */.Ng)(image.manifest);
        const telling = (await tellingOf(manifest, reader, 0)) ?? (await provenanceOf(manifest, reader));
        if (telling === null)
            return { state: 'none' };
        return { state: 'found', ...telling, revision: readable(telling.revision) };
    }
    catch (error) {
        return { state: 'unknown', failure: context.explain(actionOf(error), error) };
    }
}
async function tellingOf(manifest, reader, depth) {
    if (manifest.revision !== null)
        return { revision: manifest.revision, source: 'annotation' };
    if (manifest.configDigest !== null)
        return labelOf(await reader.json(manifest.configDigest));
    if (depth > DEPTH_LIMIT)
        throw (0,faults/* answerError */.n)('the index lies too deep');
    const platforms = manifest.children.filter(({ attestation }) => !attestation);
    const tellings = await Promise.all(platforms.map(async ({ digest }) => tellingOf(await reader.manifest(digest), reader, depth + 1)));
    return agreed(tellings, 'the platforms of the image');
}
async function provenanceOf({ children }, reader) {
    const attestations = children.filter(({ attestation }) => attestation);
    const attested = await Promise.all(attestations.map(async ({ digest }) => attestedBy(await reader.manifest(digest), reader)));
    // BuildKit attests each platform by itself: of one that it did not attest nothing is told.
    const unattested = children.length - attestations.length > attestations.length;
    return agreed([...attested, ...(unattested ? [null] : [])], ATTESTATIONS);
}
async function attestedBy({ provenanceDigests }, reader) {
    const statements = await Promise.all(provenanceDigests.map((digest) => reader.json(digest)));
    const commits = statements.flatMap(provenanceCommits);
    return agreed(commits.map((revision) => ({ revision, source: 'provenance' })), ATTESTATIONS);
}
function labelOf(configuration) {
    const revision = (0,json_member/* textAt */.$)(configuration, 'config', 'Labels', ecr_manifest/* REVISION_KEY */.w9);
    return revision === null ? null : { revision, source: 'label' };
}
/** A commit's id in git's own case; other words bounded, and on one line. */
function readable(revision) {
    return (0,commit_id/* commitId */.xk)(revision) ?? (0,faults/* clean */.uH)(revision).slice(0, REVISION_LENGTH_LIMIT);
}
/** Throws an AnswerError unless all say the same, or none says anything. */
function agreed(tellings, who) {
    const [first = null, ...others] = tellings;
    const dissenting = others.find((other) => other?.revision !== first?.revision);
    if (dissenting === undefined)
        return first;
    throw (0,faults/* answerError */.n)(`${who} name different commits: ${first?.revision ?? 'none'} and ${dissenting?.revision ?? 'none'}`);
}
function readerOf(repository, { calls, limit }) {
    const registry = (0,ecr_images/* registryOf */.Fv)(repository);
    return {
        manifest: (digest) => during('BatchGetImage', async () => {
            const input = {
                ...registry,
                imageIds: [{ imageDigest: digest }],
                acceptedMediaTypes: [...ecr_manifest/* ACCEPTED_MEDIA_TYPES */.FG],
            };
            const { images, failures } = await limit(() => calls.batchGetImage(input));
            const image = (0,records/* recordsOf */.M)(images, 'images').find(({ imageId }) => imageId?.imageDigest === digest);
            if (image && !(0,ecr_images/* isOf */.yW)(repository, image))
                throw (0,faults/* answerError */.n)(`the answer is not that for ${repository.name}@${digest}`);
            if (image?.imageManifest !== undefined)
                return (0,ecr_manifest/* parseManifest */.Ng)(image.imageManifest);
            throw (0,faults/* answerError */.n)(`${digest}: ${(0,records/* recordsOf */.M)(failures, 'failures')[0]?.failureCode ?? 'not in the answer'}`);
        }),
        json: (digest) => during('GetDownloadUrlForLayer', async () => {
            const { downloadUrl } = await limit(() => calls.getDownloadUrlForLayer({ ...registry, layerDigest: digest }));
            if (downloadUrl === undefined)
                throw (0,faults/* answerError */.n)(`no download URL for ${digest}`);
            const content = await limit(() => calls.downloadBlob(downloadUrl, digest));
            return (0,ecr_manifest/* parseJson */.qF)(content.toString('utf8'), digest);
        }),
    };
}
async function during(action, work) {
    try {
        return await work();
    }
    catch (error) {
        throw Object.assign(new Error('', { cause: error }), { action });
    }
}
function actionOf(error) {
    return error instanceof Error && 'action' in error && error.action === 'GetDownloadUrlForLayer'
        ? error.action
        : 'BatchGetImage';
}


/***/ })

};

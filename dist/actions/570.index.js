export const id = 570;
export const ids = [570];
export const modules = {
    6570: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            revisionOf: () => (revisionOf)
        });
        var commit_id = __webpack_require__(7726);
        var json_member = __webpack_require__(7074);
        var faults = __webpack_require__(2639);
        var ecr_images = __webpack_require__(7396);
        var ecr_manifest = __webpack_require__(7311);
        ;
        const CHECKOUT_PATHS = [
            ['metadata', 'https://mobyproject.org/buildkit@v1#metadata', 'vcs', 'revision'],
            ['runDetails', 'metadata', 'buildkit_metadata', 'vcs', 'revision'],
        ];
        const SOURCE_PATHS = [
            ['invocation', 'configSource', 'digest'],
            ['buildDefinition', 'externalParameters', 'configSource', 'digest'],
        ];
        const MATERIAL_PATHS = [['materials'], ['buildDefinition', 'resolvedDependencies']];
        function provenanceCommits(statement) {
            const predicate = (0, json_member.at)(statement, 'predicate');
            const tellings = [
                CHECKOUT_PATHS.map((path) => (0, json_member.$)(predicate, ...path)),
                SOURCE_PATHS.map((path) => commitOf((0, json_member.at)(predicate, ...path))),
                MATERIAL_PATHS.flatMap((path) => (0, json_member.g)(predicate, ...path)).map((material) => commitOf((0, json_member.at)(material, 'digest'))),
            ];
            const told = tellings.map((commits) => commits.filter((commit) => commit !== null));
            return [...new Set(told.find((commits) => commits.length > 0))];
        }
        function commitOf(digest) {
            return (0, json_member.$)(digest, 'gitCommit') ?? (0, json_member.$)(digest, 'sha1');
        }
        var records = __webpack_require__(834);
        ;
        const DEPTH_LIMIT = 2;
        const REVISION_LENGTH_LIMIT = 256;
        const ATTESTATIONS = 'the provenance attestations of the image';
        async function revisionOf(repository, image, context) {
            const reader = readerOf(repository, context);
            try {
                if (image.archived)
                    throw (0, faults.n)('an archived image cannot be read until it is restored');
                const manifest = image.manifest === null ? await reader.manifest(image.digest) : (0, ecr_manifest.Ng)(image.manifest);
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
                throw (0, faults.n)('the index lies too deep');
            const platforms = manifest.children.filter(({ attestation }) => !attestation);
            const tellings = await Promise.all(platforms.map(async ({ digest }) => tellingOf(await reader.manifest(digest), reader, depth + 1)));
            return agreed(tellings, 'the platforms of the image');
        }
        async function provenanceOf({ children }, reader) {
            const attestations = children.filter(({ attestation }) => attestation);
            const attested = await Promise.all(attestations.map(async ({ digest }) => attestedBy(await reader.manifest(digest), reader)));
            const unattested = children.length - attestations.length > attestations.length;
            return agreed([...attested, ...(unattested ? [null] : [])], ATTESTATIONS);
        }
        async function attestedBy({ provenanceDigests }, reader) {
            const statements = await Promise.all(provenanceDigests.map((digest) => reader.json(digest)));
            const commits = statements.flatMap(provenanceCommits);
            return agreed(commits.map((revision) => ({ revision, source: 'provenance' })), ATTESTATIONS);
        }
        function labelOf(configuration) {
            const revision = (0, json_member.$)(configuration, 'config', 'Labels', ecr_manifest.w9);
            return revision === null ? null : { revision, source: 'label' };
        }
        function readable(revision) {
            return (0, commit_id.xk)(revision) ?? (0, faults.uH)(revision).slice(0, REVISION_LENGTH_LIMIT);
        }
        function agreed(tellings, who) {
            const [first = null, ...others] = tellings;
            const dissenting = others.find((other) => other?.revision !== first?.revision);
            if (dissenting === undefined)
                return first;
            throw (0, faults.n)(`${who} name different commits: ${first?.revision ?? 'none'} and ${dissenting?.revision ?? 'none'}`);
        }
        function readerOf(repository, { calls, limit }) {
            const registry = (0, ecr_images.Fv)(repository);
            return {
                manifest: (digest) => during('BatchGetImage', async () => {
                    const input = {
                        ...registry,
                        imageIds: [{ imageDigest: digest }],
                        acceptedMediaTypes: [...ecr_manifest.FG],
                    };
                    const { images, failures } = await limit(() => calls.batchGetImage(input));
                    const image = (0, records.M)(images, 'images').find(({ imageId }) => imageId?.imageDigest === digest);
                    if (image && !(0, ecr_images.yW)(repository, image))
                        throw (0, faults.n)(`the answer is not that for ${repository.name}@${digest}`);
                    if (image?.imageManifest !== undefined)
                        return (0, ecr_manifest.Ng)(image.imageManifest);
                    throw (0, faults.n)(`${digest}: ${(0, records.M)(failures, 'failures')[0]?.failureCode ?? 'not in the answer'}`);
                }),
                json: (digest) => during('GetDownloadUrlForLayer', async () => {
                    const { downloadUrl } = await limit(() => calls.getDownloadUrlForLayer({ ...registry, layerDigest: digest }));
                    if (downloadUrl === undefined)
                        throw (0, faults.n)(`no download URL for ${digest}`);
                    const content = await limit(() => calls.downloadBlob(downloadUrl, digest));
                    return (0, ecr_manifest.qF)(content.toString('utf8'), digest);
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
    })
};

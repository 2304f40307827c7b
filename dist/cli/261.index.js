export const id = 261;
export const ids = [261];
export const modules = {

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readCacheRules),
/* harmony export */   a: () => (/* binding */ listCacheRules)
/* harmony export */ });
/* harmony import */ var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7074);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(834);
/* harmony import */ var _registry_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9175);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6624);





/**
 * The registry's pull-through cache rules; none where they cannot be read. They explain a repository that does not keep its
 * tags, and admit nothing.
 */
async function readCacheRules(account, calls) {
    try {
        return await listCacheRules(account, calls);
    }
    catch {
        return [];
    }
}
/** The same. Rejects where they cannot be read, or are not those of the owner, whom another call may have to tell. */
async function listCacheRules(account, calls, owner = Promise.resolve(account)) {
    const pages = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .allPages */ .S)((position) => calls.describePullThroughCacheRules({ ...(0,_registry_id_js__WEBPACK_IMPORTED_MODULE_2__/* .registryIdOf */ .E)(account), maxResults: _pages_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_SIZE */ .m, ...position }));
    const registry = await owner;
    return pages.flatMap(({ pullThroughCacheRules: rules }) => {
        if (rules === undefined)
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)('the answer holds no pullThroughCacheRules');
        return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M)(rules, 'pullThroughCacheRules').map((rule) => ruleIn(rule, registry));
    });
}
/** Throws an AnswerError for a rule that cannot be told: one that is left out would show a mirror as none. */
function ruleIn(rule, account) {
    const prefix = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(rule, 'ecrRepositoryPrefix');
    if (!prefix)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)('a pull-through cache rule has no prefix');
    if (account !== null && rule.registryId !== undefined && rule.registryId !== account)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`asked for the cache rules of ${account}, answered those of ${rule.registryId}`);
    const upstream = (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)((0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(rule, 'upstreamRegistryUrl') ?? (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(rule, 'upstreamRegistry') ?? '');
    return { prefix, upstream: upstream || 'another registry' };
}


/***/ }),

/***/ 3027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ everyPage)
/* harmony export */ });
/* harmony import */ var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7074);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);


/** Far more than any registry, repository or organisation has, and an end to a list that has none. */
const MOST_ENTRIES = 1_000_000;
/**
 * All pages of a list, in order, each to be dropped before the next is asked for. `member` is what the service calls its token, in the
 * question and in the answer alike. Throws an AnswerError for a list without an end.
 */
async function* everyPage(member, pageSize, fetch) {
    const mostPages = MOST_ENTRIES / pageSize;
    const seen = new Set();
    let token = '';
    do {
        const page = await fetch(token === '' ? {} : { [member]: token });
        token = tokenIn(page, member);
        yield page;
        if (seen.has(token))
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`the list begins anew: ${member} repeats itself`);
        if (token !== '')
            seen.add(token);
        if (seen.size === mostPages)
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`the list has more than ${mostPages} pages`);
    } while (token !== '');
}
function tokenIn(page, member) {
    const token = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.at)(page, member) ?? '';
    if (typeof token === 'string')
        return token;
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`${member} is no text`);
}


/***/ }),

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Mz: () => (/* binding */ findImages),
/* harmony export */   Yz: () => (/* binding */ ANY_STATUS),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7074);
/* harmony import */ var _domain_push_image_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(280);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7311);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(834);
/* harmony import */ var _registry_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9175);






/** `imageIds` of `BatchGetImage` takes this many. */
const BATCH_SIZE = 100;
const STATUSES = new Set(['ACTIVE', 'ARCHIVED', 'ACTIVATING']);
/** The API leaves archived images out unless asked for any status, and an archived tag is not free. */
const ANY_STATUS = { imageStatus: 'ANY' };
/**
 * What each tag of one repository points at.
 *
 * One `DescribeImages` a tag, all at once: the call fails as a whole on one missing tag, and only this call sees archived
 * images. Push roles often may not call it; what is denied goes through `BatchGetImage`, together, which answers for an
 * archived image as for a missing one (ECR user guide, "Archiving an image").
 */
async function findImages(repository, tags, context) {
    const described = await Promise.all(tags.map(async (tag) => [tag, await describeImage(repository, tag, context)]));
    const denied = described.filter(([, found]) => isDenied(found)).map(([tag]) => tag);
    const fetched = await getImages(repository, denied, context);
    return new Map(described.map(([tag, found]) => [tag, bestOf(found, fetched.get(tag))]));
}
/** Where both calls are denied, the permission to name is that of the first. */
function bestOf(described, fetched) {
    return fetched === undefined || isDenied(fetched) ? described : fetched;
}
async function describeImage(repository, tag, context) {
    const input = { ...registryOf(repository), imageIds: [{ imageTag: tag }], filter: ANY_STATUS };
    try {
        const { imageDetails } = await context.limit(() => context.calls.describeImages(input));
        return readDetails(repository, tag, (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsOf */ .M)(imageDetails, 'imageDetails'));
    }
    catch (error) {
        if ((0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .errorName */ .Is)(error) === 'ImageNotFoundException')
            return { state: 'absent' };
        return { state: 'unknown', failure: context.explain('DescribeImages', error) };
    }
}
function readDetails(repository, tag, details) {
    const [detail, ...more] = details;
    if (detail === undefined)
        return bad('DescribeImages', 'ECR_EMPTY_ANSWER', `the answer does not contain ${tag}`);
    if (more.length > 0 || !isOf(repository, detail) || !(0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .g)(detail, 'imageTags').includes(tag)) {
        return mismatch('DescribeImages', repository, tag);
    }
    const imageStatus = statusOf(detail);
    if (!STATUSES.has(imageStatus))
        return bad('DescribeImages', 'ECR_UNEXPECTED_ANSWER', `imageStatus is ${imageStatus}`);
    const archived = imageStatus !== 'ACTIVE';
    return present('DescribeImages', (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(detail, 'imageDigest'), {
        archived,
        pushedAt: timeOf(detail.imagePushedAt),
        manifest: null,
    });
}
async function getImages(repository, tags, context) {
    const batches = Array.from({ length: Math.ceil(tags.length / BATCH_SIZE) }, (_, index) => tags.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE));
    const answers = await Promise.all(batches.map((batch) => getBatch(repository, batch, context)));
    return new Map(answers.flat());
}
async function getBatch(repository, tags, context) {
    const input = {
        ...registryOf(repository),
        imageIds: tags.map((imageTag) => ({ imageTag })),
        acceptedMediaTypes: [..._manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCEPTED_MEDIA_TYPES */ .FG],
    };
    try {
        const answer = await context.limit(() => context.calls.batchGetImage(input));
        return tags.map((tag) => [tag, readImages(repository, tag, answer)]);
    }
    catch (error) {
        const failure = context.explain('BatchGetImage', error);
        return tags.map((tag) => [tag, { state: 'unknown', failure }]);
    }
}
function readImages(repository, tag, answer) {
    const isAsked = ({ imageId }) => imageId?.imageTag === tag;
    const images = (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsOf */ .M)(answer.images, 'images').filter(isAsked);
    const failures = (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsOf */ .M)(answer.failures, 'failures').filter(isAsked);
    const [image] = images;
    const [failure] = failures;
    if (images.length + failures.length > 1)
        return mismatch('BatchGetImage', repository, tag);
    if (failure !== undefined)
        return readFailure(failure);
    if (image === undefined)
        return bad('BatchGetImage', 'ECR_EMPTY_ANSWER', `the answer does not contain ${tag}`);
    if (!isOf(repository, image))
        return mismatch('BatchGetImage', repository, tag);
    const manifest = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(image, 'imageManifest');
    const digest = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(image, 'imageId', 'imageDigest');
    return present('BatchGetImage', digest, { archived: false, pushedAt: null, manifest });
}
function readFailure({ failureCode, failureReason }) {
    if (failureCode === 'ImageNotFound')
        return { state: 'absent' };
    return bad('BatchGetImage', 'ECR_UNEXPECTED_ANSWER', `${failureCode ?? 'no failure code'}: ${failureReason ?? ''}`);
}
function present(action, digest, image) {
    if (digest === null || !(0,_domain_push_image_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .isImageDigest */ .o)(digest)) {
        return bad(action, 'ECR_UNEXPECTED_ANSWER', `imageDigest is no digest: ${digest ?? 'missing'}`);
    }
    return { state: 'present', image: { digest, ...image } };
}
function registryOf({ name, account }) {
    return { repositoryName: name, ...(0,_registry_id_js__WEBPACK_IMPORTED_MODULE_3__/* .registryIdOf */ .E)(account) };
}
function isOf({ name, account }, answer) {
    return answer.repositoryName === name && (account === null || answer.registryId === account);
}
function isDenied(found) {
    return found.state === 'unknown' && found.failure.code === 'ECR_ACCESS_DENIED';
}
/** Empty for what is no text. */
function statusOf(detail) {
    return detail.imageStatus === undefined ? 'ACTIVE' : ((0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(detail, 'imageStatus') ?? '');
}
/** RFC 3339 in UTC, to the second. */
function timeOf(date) {
    return date === undefined || Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.\d+Z$/, 'Z');
}
function mismatch(action, { name }, tag) {
    return bad(action, 'ECR_ANSWER_MISMATCH', `the answer is not that for ${name}:${tag}`);
}
function bad(action, code, detail) {
    return { state: 'unknown', failure: (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .badAnswer */ .k6)(action, code, detail) };
}


/***/ }),

/***/ 7311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ ACCEPTED_MEDIA_TYPES),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   w9: () => (/* binding */ REVISION_KEY)
/* harmony export */ });
/* harmony import */ var _domain_push_image_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(280);
/* harmony import */ var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7074);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);



/** Every media type that ECR can answer with; without them it converts, and the digest is another. */
const ACCEPTED_MEDIA_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v1+prettyjws',
];
const REVISION_KEY = 'org.opencontainers.image.revision';
/** More platforms and attestations than any real index has. */
const CHILDREN_LIMIT = 64;
const CONFIG_MEDIA_TYPES = new Set([
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
]);
/** Throws an AnswerError for what is no manifest, or an unreasonable one. */
function parseManifest(text) {
    const manifest = parseJson(text, 'the manifest');
    const entries = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .g)(manifest, 'manifests');
    if (entries.length > CHILDREN_LIMIT)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`the index has more than ${CHILDREN_LIMIT} entries`);
    const config = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.at)(manifest, 'config');
    return {
        revision: (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(manifest, 'annotations', REVISION_KEY),
        configDigest: CONFIG_MEDIA_TYPES.has((0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(config, 'mediaType')) ? digestAt(config) : null,
        provenanceDigests: (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .g)(manifest, 'layers').filter(isProvenance).slice(0, CHILDREN_LIMIT).map(digestAt),
        children: entries.map((entry) => ({ digest: digestAt(entry), attestation: isAttestation(entry) })),
    };
}
function parseJson(text, what) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`${what} is no JSON`);
    }
}
function isAttestation(entry) {
    return (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(entry, 'annotations', 'vnd.docker.reference.type') === 'attestation-manifest';
}
function isProvenance(layer) {
    return (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(layer, 'annotations', 'in-toto.io/predicate-type')?.startsWith('https://slsa.dev/provenance/') ?? false;
}
function digestAt(descriptor) {
    const digest = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(descriptor, 'digest');
    if (digest === null || !(0,_domain_push_image_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageDigest */ .o)(digest))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`the manifest refers to no digest: ${digest ?? 'missing'}`);
    return digest;
}


/***/ }),

/***/ 9267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ persevere)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1322);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2639);



/** With one call of twenty throttled, one of ten million million is lost. */
const THROTTLED_ATTEMPTS = 10;
const FAILED_ATTEMPTS = 3;
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;
/** Repeats what fails for now, each time after a longer wait, for as long as time is left. */
async function persevere({ deadlineMs, isPassing }, attempt) {
    const end = Date.now() + deadlineMs;
    const deadline = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .startDeadline */ .d)(deadlineMs);
    const failures = [];
    try {
        for (;;) {
            try {
                return await attempt(deadline);
            }
            catch (error) {
                // That a service throttles, or fails, says more than that time is up.
                if (deadline.signal.aborted)
                    throw failures.findLast((failure) => !isTimeout(failure)) ?? error;
                failures.push(error);
                const wait = waitAfter(failures.length);
                if (failures.length >= attemptsAfter(error, isPassing) || Date.now() + wait >= end)
                    throw error;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
            }
        }
    }
    finally {
        deadline.close();
    }
}
function isTimeout(error) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .faultCode */ .Ie)(error) === 'NETWORK_TIMEOUT';
}
function attemptsAfter(error, isPassing) {
    const code = (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .faultCode */ .Ie)(error);
    if (code === 'ECR_THROTTLED')
        return THROTTLED_ATTEMPTS;
    return isPassing(code, error) ? FAILED_ATTEMPTS : 1;
}
/** Half of it by chance, so that calls that were throttled together do not come back together. */
function waitAfter(count) {
    const longest = Math.min(FIRST_WAIT_MS * 2 ** (count - 1), LONGEST_WAIT_MS);
    return longest * (0.5 + Math.random() / 2);
}


/***/ }),

/***/ 9035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeNamed),
/* harmony export */   _: () => (/* binding */ listAll)
/* harmony export */ });
/* harmony import */ var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);
/* harmony import */ var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7074);
/* harmony import */ var _every_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3027);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2639);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6624);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(834);
/* harmony import */ var _registry_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9175);
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5638);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6235);
/* harmony import */ var _not_taken_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1068);










const ACTION = 'DescribeRepositories';
/** All repositories of a registry; as far as they could be listed, where a page could not be had. */
async function listAll({ calls, explain, place }) {
    const settings = new Map();
    let { account } = place;
    try {
        const pages = (0,_every_page_js__WEBPACK_IMPORTED_MODULE_1__/* .everyPage */ .L)('nextToken', _pages_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_SIZE */ .m, (position) => calls.describeRepositories({ ...(0,_registry_id_js__WEBPACK_IMPORTED_MODULE_5__/* .registryIdOf */ .E)(place.account), maxResults: _pages_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_SIZE */ .m, ...position }));
        for await (const { repositories } of pages) {
            for (const entry of repositoriesIn(repositories)) {
                const name = nameIn(entry, { ...place, account });
                if (name === null)
                    throw strange(entry, place);
                account ??= (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__/* .textAt */ .$)(entry, 'registryId');
                put(settings, name, settingReading(entry, explain));
            }
        }
        return { account, settings, failure: null };
    }
    catch (error) {
        return { account, settings, failure: explain(ACTION, error) };
    }
}
/** The settings of repositories by their names, a hundred a call. */
async function describeNamed(names, context) {
    const batches = Array.from({ length: Math.ceil(names.length / _repositories_js__WEBPACK_IMPORTED_MODULE_6__/* .BATCH_SIZE */ .BU) }, (_, index) => names.slice(index * _repositories_js__WEBPACK_IMPORTED_MODULE_6__/* .BATCH_SIZE */ .BU, (index + 1) * _repositories_js__WEBPACK_IMPORTED_MODULE_6__/* .BATCH_SIZE */ .BU));
    const described = await Promise.all(batches.map((batch) => describeBatch(batch, context)));
    return new Map(described.flatMap((settings) => [...settings]));
}
/** One name can fail the whole call: then it is made for each half, until that name stands alone. */
async function describeBatch(names, context) {
    const { calls, explain, place } = context;
    try {
        const { repositories } = await calls.describeRepositories({
            repositoryNames: [...names],
            ...(0,_registry_id_js__WEBPACK_IMPORTED_MODULE_5__/* .registryIdOf */ .E)(place.account),
        });
        return settingsIn(names, repositoriesIn(repositories), context);
    }
    catch (error) {
        const failure = explain(ACTION, error);
        if (names.length === 1 || !_repositories_js__WEBPACK_IMPORTED_MODULE_6__/* .ONE_NAMES_FAULTS */ .gD.has(failure.code)) {
            return new Map(names.map((name) => [name, (0,_not_taken_js__WEBPACK_IMPORTED_MODULE_8__/* .unread */ .gy)(failure)]));
        }
        const middle = Math.ceil(names.length / 2);
        const halves = [names.slice(0, middle), names.slice(middle)];
        const described = await Promise.all(halves.map((half) => describeBatch(half, context)));
        return new Map(described.flatMap((settings) => [...settings]));
    }
}
function settingsIn(names, entries, { explain, place }) {
    const asked = new Set(names);
    const settings = new Map();
    let stranger = null;
    for (const entry of entries) {
        const name = nameIn(entry, place);
        if (name === null || !asked.has(name))
            stranger = entry;
        else
            put(settings, name, settingReading(entry, explain));
    }
    for (const name of asked) {
        if (settings.has(name))
            continue;
        const failure = stranger === null
            ? (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .badAnswer */ .k6)(ACTION, 'ECR_EMPTY_ANSWER', `the answer does not contain ${name}`)
            : strange(stranger, place).failure;
        settings.set(name, (0,_not_taken_js__WEBPACK_IMPORTED_MODULE_8__/* .unread */ .gy)(failure));
    }
    return settings;
}
/** An answer without the list is none: where there is no repository, the list is empty. */
function repositoriesIn(repositories) {
    if (repositories !== undefined)
        return (0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .recordsOf */ .M)(repositories, 'repositories');
    throw new _not_taken_js__WEBPACK_IMPORTED_MODULE_8__/* .NotTaken */ .J_((0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .badAnswer */ .k6)(ACTION, 'ECR_EMPTY_ANSWER', 'the answer holds no repositories'));
}
/** Of a repository that is there twice, with two settings, nobody knows which one holds. */
function put(settings, name, reading) {
    const known = settings.get(name);
    const differs = known !== undefined && JSON.stringify(known) !== JSON.stringify(reading);
    const detail = `${name} is there twice, with two settings`;
    settings.set(name, differs ? (0,_not_taken_js__WEBPACK_IMPORTED_MODULE_8__/* .unread */ .gy)((0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .badAnswer */ .k6)(ACTION, 'ECR_ANSWER_MISMATCH', detail)) : reading);
}
function settingReading(entry, explain) {
    try {
        return { state: 'read', value: (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .settingIn */ .e)(entry) };
    }
    catch (error) {
        return (0,_not_taken_js__WEBPACK_IMPORTED_MODULE_8__/* .unread */ .gy)(explain(ACTION, error));
    }
}
/** The name of a repository that lies in this registry; null for any other. */
function nameIn(entry, place) {
    const name = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__/* .textAt */ .$)(entry, 'repositoryName') ?? '';
    const account = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__/* .textAt */ .$)(entry, 'registryId') ?? '';
    const arn = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__/* .textAt */ .$)(entry, 'repositoryArn');
    const isHere = (0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccountId */ .JG)(account) && (place.account === null || account === place.account);
    if (!isHere || (0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryNameFault */ .Or)(name) !== null)
        return null;
    return arn === null || arn === (0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryArn */ .qM)({ ...place, name, account }) ? name : null;
}
function strange(entry, { account, region }) {
    const told = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__/* .textAt */ .$)(entry, 'repositoryArn') ?? '';
    const detail = `asked for repositories of ${account ?? 'the own account'} in ${region}, ` +
        `answered ${(0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__/* .textAt */ .$)(entry, 'registryId')}/${(0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__/* .textAt */ .$)(entry, 'repositoryName')} ${told}`;
    return new _not_taken_js__WEBPACK_IMPORTED_MODULE_8__/* .NotTaken */ .J_((0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .badAnswer */ .k6)(ACTION, 'ECR_ANSWER_MISMATCH', detail));
}


/***/ }),

/***/ 1068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ NotTaken),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   gy: () => (/* binding */ unread)
/* harmony export */ });
/** Thrown where a failure is known already, and no error tells of it. */
class NotTaken extends Error {
    name = 'NotTaken';
    failure;
    constructor(failure) {
        super(failure.detail);
        this.failure = failure;
    }
}
function unread(failure) {
    return { state: 'unread', failure };
}
/** What the work gives, or why it gives nothing. */
async function readingOf(action, explain, work) {
    try {
        return { state: 'read', value: await work() };
    }
    catch (error) {
        return unread(explain(action, error));
    }
}


/***/ }),

/***/ 1211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  os: () => (/* binding */ asking),
  Rp: () => (/* binding */ pacedCalls),
  HK: () => (/* binding */ refusingCalls)
});

// EXTERNAL MODULE: ./build/adapters/ecr/faults.js
var faults = __webpack_require__(2639);
// EXTERNAL MODULE: ./build/adapters/ecr/limit.js
var limit = __webpack_require__(175);
// EXTERNAL MODULE: ./build/adapters/ecr/persevere.js
var persevere = __webpack_require__(9267);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/adapters/ecr/survey/pace.js

const CUT = 0.8;
/** Calls that were under way together are throttled together, and are one sign. */
const CUT_EVERY_MS = 1000;
/** Of the full rate, what each answered call gives back. Where one call of twenty is throttled, most of the rate remains. */
const STEP = 0.01;
/** Of the full rate, however much is throttled. */
const SLOWEST = 0.05;
/** At most `rate` turns a second. */
function paceOf(rate) {
    let current = rate;
    let next = 0;
    let lastCut = Number.NEGATIVE_INFINITY;
    return {
        async turn() {
            const now = performance.now();
            const start = Math.max(now, next);
            next = start + 1000 / current;
            // Timers count in whole milliseconds; what is skipped here is waited for later.
            if (start - now >= 1)
                await (0,promises_.setTimeout)(start - now);
        },
        answered() {
            current = Math.min(rate, current + rate * STEP);
        },
        throttled() {
            const now = performance.now();
            if (now - lastCut < CUT_EVERY_MS)
                return;
            lastCut = now;
            current = Math.max(rate * SLOWEST, current * CUT);
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/ecr/survey/paced-calls.js




/** What another attempt may mend. A denial is final. */
const PASSING = new Set([
    'ECR_SERVER_ERROR',
    'AWS_CLOCK_SKEW',
    'NETWORK_DNS',
    'NETWORK_REFUSED',
    'NETWORK_RESET',
    'NETWORK_TIMEOUT',
]);
/** What says of the registry, or the way to it, that nothing will be answered; a denial or a missing repository is an answer. */
const UNANSWERED = /^(?:AWS_|NETWORK_|ECR_THROTTLED$|ECR_SERVER_ERROR$|UNEXPECTED_FAILURE$)/;
/** Calls in a row without an answer, after which no more are made: each may have waited for minutes. */
const GIVE_UP_AFTER = 20;
/** The calls of one registry. */
function pacedCalls(client, pacing) {
    const ask = asking(client, pacing);
    return {
        describeRepositories: (input) => ask('DescribeRepositories', (calls) => calls.describeRepositories(input)),
        describeImages: (input) => ask('DescribeImages', (calls) => calls.describeImages(input)),
        describeCreationTemplates: (input) => ask('DescribeRepositoryCreationTemplates', (calls) => calls.describeCreationTemplates(input)),
        describePullThroughCacheRules: (input) => ask('DescribePullThroughCacheRules', (calls) => calls.describePullThroughCacheRules(input)),
        getLifecyclePolicy: (input) => ask('GetLifecyclePolicy', (calls) => calls.getLifecyclePolicy(input)),
    };
}
/** Calls of a registry that cannot be asked. */
function refusingCalls(reason) {
    const refuse = () => Promise.reject(reason);
    return {
        describeRepositories: refuse,
        describeImages: refuse,
        describeCreationTemplates: refuse,
        describePullThroughCacheRules: refuse,
        getLifecyclePolicy: refuse,
    };
}
/**
 * Makes calls to one registry: no faster than its pace, no more at once than may be, and tried again for as long as it may help.
 * The SDK's own retries are not used: they stop once five hundred of its tokens are spent, and know no pace.
 */
function asking(client, { rate, concurrency, deadlineMs, tally }) {
    const pace = paceOf(rate);
    const limited = (0,limit/* limit */.A)(concurrency);
    const persevering = { deadlineMs, isPassing: (code) => PASSING.has(code) };
    let unanswered = 0;
    const attempt = async (action, send) => {
        await pace.turn();
        try {
            const answer = await send(client);
            pace.answered();
            tally.count(action, false);
            return answer;
        }
        catch (error) {
            const throttled = (0,faults/* faultCode */.Ie)(error) === 'ECR_THROTTLED';
            if (throttled)
                pace.throttled();
            tally.count(action, throttled);
            throw error;
        }
    };
    let last = null;
    return (action, send) => limited(async () => {
        if (unanswered >= GIVE_UP_AFTER)
            throw last;
        try {
            const answer = await (0,persevere/* persevere */.K)(persevering, (deadline) => attempt(action, (calls) => send(calls.under(deadline))));
            unanswered = 0;
            return answer;
        }
        catch (error) {
            unanswered = UNANSWERED.test((0,faults/* faultCode */.Ie)(error)) ? unanswered + 1 : 0;
            last = error;
            throw error;
        }
    });
}


/***/ }),

/***/ 2261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRegistries: () => (/* binding */ readRegistries)
});

// EXTERNAL MODULE: ./build/domain/ecr/aws-partition.js
var aws_partition = __webpack_require__(566);
// EXTERNAL MODULE: ./build/adapters/ecr/survey/not-taken.js
var not_taken = __webpack_require__(1068);
// EXTERNAL MODULE: ./build/adapters/ecr/survey/paced-calls.js + 1 modules
var paced_calls = __webpack_require__(1211);
;// CONCATENATED MODULE: ./build/adapters/ecr/survey/access.js



/** Opens a registry. Never rejects: of one that cannot be opened every call fails for that reason. */
async function accessTo(place, session) {
    try {
        return await openAccess(place, session);
    }
    catch (error) {
        const failure = session.explain('DescribeRepositories', error);
        return {
            calls: (0,paced_calls/* refusingCalls */.HK)(new not_taken/* NotTaken */.J_(failure)),
            failure,
            resourceTags: async () => (0,not_taken/* unread */.gy)(failure),
            close: () => { },
        };
    }
}
async function openAccess(place, session) {
    const { region, account } = place;
    const { options, tally } = session;
    if ((0,aws_partition/* partitionOf */.i)(region) === null)
        throw new not_taken/* NotTaken */.J_(unknownRegion(region));
    const credentials = await session.credentialsFor(place);
    const client = session.open(region, credentials);
    return {
        calls: (0,paced_calls/* pacedCalls */.Rp)(client, { ...options, tally }),
        failure: null,
        async resourceTags() {
            const { readResourceTags } = await __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 4619));
            return readResourceTags({ account, region }, { ...options, region, credentials: client.credentials });
        },
        close: () => client.close(),
    };
}
/** The tags of one repository; one that is not among them has none. */
function tagsOf(name, tags) {
    return tags.state === 'read' ? { state: 'read', value: tags.value.get(name) ?? NO_TAGS } : tags;
}
const NO_TAGS = new Map();
function unknownRegion(region) {
    const detail = `no AWS partition has a region "${region}"`;
    return { code: 'AWS_CONFIGURATION', action: 'ecr:DescribeRepositories', detail };
}

;// CONCATENATED MODULE: ./build/adapters/ecr/survey/each-of.js
/** Works on all, at most `most` at a time, in order of their beginning. */
async function eachOf(items, most, work) {
    const rest = items.entries();
    const worker = async () => {
        for (const [index, item] of rest)
            await work(item, index);
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
}

// EXTERNAL MODULE: ./build/domain/audit/reading.js
var audit_reading = __webpack_require__(8261);
// EXTERNAL MODULE: ./build/domain/ecr/ecr-registry.js
var ecr_registry = __webpack_require__(3568);
// EXTERNAL MODULE: ./build/adapters/ecr/cache-rules.js
var cache_rules = __webpack_require__(8672);
// EXTERNAL MODULE: ./build/adapters/ecr/registry-id.js
var registry_id = __webpack_require__(9175);
// EXTERNAL MODULE: ./build/adapters/ecr/templates.js
var ecr_templates = __webpack_require__(2187);
// EXTERNAL MODULE: ./build/adapters/ecr/survey/listing.js
var listing = __webpack_require__(9035);
// EXTERNAL MODULE: ./build/domain/audit/judge-repository.js + 14 modules
var judge_repository = __webpack_require__(8789);
// EXTERNAL MODULE: ./build/domain/json-member.js
var json_member = __webpack_require__(7074);
// EXTERNAL MODULE: ./build/domain/push/image-digest.js
var image_digest = __webpack_require__(280);
// EXTERNAL MODULE: ./build/adapters/ecr/every-page.js
var every_page = __webpack_require__(3027);
// EXTERNAL MODULE: ./build/adapters/ecr/faults.js
var faults = __webpack_require__(2639);
// EXTERNAL MODULE: ./build/adapters/ecr/images.js
var ecr_images = __webpack_require__(7396);
// EXTERNAL MODULE: ./build/adapters/ecr/pages.js
var ecr_pages = __webpack_require__(6624);
// EXTERNAL MODULE: ./build/adapters/ecr/records.js
var records = __webpack_require__(834);
;// CONCATENATED MODULE: ./build/adapters/ecr/survey/read-images.js








const ACTION = 'DescribeImages';
/** What is held of one repository at most. ECR's default quota is 100,000 images a repository. */
const IMAGES_LIMIT = 100_000;
/** What every repository may hold while it is read; with more it waits for its turn. */
const SMALL_PAGES = 2;
/** All images of a repository, archived ones too. Rejects for a list that is not whole. */
async function readImages(repository, { calls, large }) {
    const images = new Map();
    const shared = sharing();
    const pages = (0,every_page/* everyPage */.L)('nextToken', ecr_pages/* PAGE_SIZE */.m, (position) => calls.describeImages({ ...(0,ecr_images/* registryOf */.Fv)(repository), filter: ecr_images/* ANY_STATUS */.Yz, maxResults: ecr_pages/* PAGE_SIZE */.m, ...position }));
    const takeNext = async (most) => {
        for (let count = 0; count < most; count += 1) {
            const { value } = await pages.next();
            if (value === undefined)
                return true;
            for (const detail of detailsIn(value.imageDetails)) {
                const image = imageIn(repository, detail, shared);
                images.set(image.digest, image);
            }
            if (images.size > IMAGES_LIMIT) {
                throw unexpected(`${repository.name} holds more than ${IMAGES_LIMIT} images, which are not looked through`);
            }
        }
        return false;
    };
    const isWhole = await takeNext(SMALL_PAGES);
    if (!isWhole)
        await large(() => takeNext(Number.POSITIVE_INFINITY));
    return [...images.values()];
}
/** An answer without the list is none: where there is no image, the list is empty. */
function detailsIn(details) {
    if (details !== undefined)
        return (0,records/* recordsOf */.M)(details, 'imageDetails');
    throw new not_taken/* NotTaken */.J_((0,faults/* badAnswer */.k6)(ACTION, 'ECR_EMPTY_ANSWER', 'the answer holds no imageDetails'));
}
function imageIn(repository, detail, shared) {
    if (!(0,ecr_images/* isOf */.yW)(repository, detail)) {
        throw new not_taken/* NotTaken */.J_((0,faults/* badAnswer */.k6)(ACTION, 'ECR_ANSWER_MISMATCH', `the answer is not that for ${repository.name}`));
    }
    const digest = (0,json_member/* textAt */.$)(detail, 'imageDigest') ?? '';
    if (!(0,image_digest/* isImageDigest */.o)(digest))
        throw unexpected(`imageDigest is no digest: ${digest || 'missing'}`);
    const imageStatus = (0,ecr_images/* statusOf */.c2)(detail);
    if (!ecr_images/* STATUSES */.f.has(imageStatus))
        throw unexpected(`imageStatus is ${imageStatus}`);
    return {
        digest,
        tags: tagsIn(detail),
        pushedAt: (0,ecr_images/* timeOf */.nR)(detail.imagePushedAt),
        lastPulledAt: (0,ecr_images/* timeOf */.nR)(detail.lastRecordedPullTime),
        mediaType: shared((0,json_member/* textAt */.$)(detail, 'imageManifestMediaType')),
        artifactType: shared((0,json_member/* textAt */.$)(detail, 'artifactMediaType')),
        archived: imageStatus !== 'ACTIVE',
    };
}
function tagsIn(detail) {
    const tags = (0,json_member.at)(detail, 'imageTags') ?? [];
    if (!Array.isArray(tags))
        throw unexpected('imageTags is no list');
    const texts = tags.filter((tag) => typeof tag === 'string' && tag !== '');
    if (texts.length < tags.length)
        throw unexpected('imageTags holds what is no tag');
    return [...new Set(texts.map(String))].toSorted();
}
/** The same text for the same text: each answer brings a copy of its own of the few media types there are. */
function sharing() {
    const known = new Map();
    return (text) => {
        if (text === null)
            return null;
        const first = known.get(text);
        if (first === undefined)
            known.set(text, text);
        return first ?? text;
    };
}
function unexpected(detail) {
    return new not_taken/* NotTaken */.J_((0,faults/* badAnswer */.k6)(ACTION, 'ECR_UNEXPECTED_ANSWER', detail));
}

;// CONCATENATED MODULE: ./build/adapters/ecr/survey/read-lifecycle.js




const read_lifecycle_ACTION = 'GetLifecyclePolicy';
/** The policy's JSON, null where there is none. */
async function readLifecycle(repository, calls) {
    try {
        const answer = await calls.getLifecyclePolicy((0,ecr_images/* registryOf */.Fv)(repository));
        const policy = (0,json_member/* textAt */.$)(answer, 'lifecyclePolicyText');
        if (policy === null) {
            throw new not_taken/* NotTaken */.J_((0,faults/* badAnswer */.k6)(read_lifecycle_ACTION, 'ECR_EMPTY_ANSWER', 'the answer holds no lifecyclePolicyText'));
        }
        if ((0,ecr_images/* isOf */.yW)(repository, answer))
            return policy;
        throw new not_taken/* NotTaken */.J_((0,faults/* badAnswer */.k6)(read_lifecycle_ACTION, 'ECR_ANSWER_MISMATCH', `the answer is not that for ${repository.name}`));
    }
    catch (error) {
        if ((0,faults/* errorName */.Is)(error) === 'LifecyclePolicyNotFoundException')
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/ecr/survey/read-repository.js





/** Reads the rest of it. */
async function readRepository({ repository, setting, resourceTags, listed }, calls, { request, session }) {
    const { explain, large } = session;
    const asksImages = request.images && setting.state === 'read' && (0,judge_repository/* needsImages */.U9)(setting.value);
    const images = asksImages
        ? await (0,not_taken/* readingOf */.MU)('DescribeImages', explain, () => readImages(repository, { calls, large }))
        : audit_reading/* NOT_ASKED */.L;
    const finding = listed?.finding ?? null;
    const record = { repository, setting, images, lifecycle: lifecycleIn(listed), resourceTags, finding };
    if (record.lifecycle.state === 'read' || !request.wantsLifecycle(record))
        return record;
    const lifecycle = await (0,not_taken/* readingOf */.MU)('GetLifecyclePolicy', explain, () => readLifecycle(repository, calls));
    return { ...record, lifecycle };
}
function lifecycleIn(listed) {
    return listed?.lifecycle === undefined ? audit_reading/* NOT_ASKED */.L : { state: 'read', value: listed.lifecycle };
}

;// CONCATENATED MODULE: ./build/adapters/ecr/survey/read-registry.js











/** Reads one registry: what there is once, and then its repositories, some at a time. */
async function readRegistry(place, access, reading) {
    const { account, region, repositories } = place;
    const { request, session } = reading;
    const { calls } = access;
    const { explain } = session;
    const context = { calls, explain, place: registryOf(account, region) };
    const listed = listingOf(place, context);
    const listedOwner = listed.then((listing) => account ?? listing.account);
    const [listing, templates, cacheRules, tags] = await Promise.all([
        listed,
        (0,ecr_templates/* readTemplates */.Q)(account, { calls, explain }),
        (0,not_taken/* readingOf */.MU)('DescribePullThroughCacheRules', explain, () => (0,cache_rules/* listCacheRules */.a)(account, calls, listedOwner)),
        request.resourceTags && needsTags(place) ? access.resourceTags() : audit_reading/* NOT_ASKED */.L,
    ]);
    const owner = account ?? listing.account ?? (templates.read ? templates.account : null);
    const known = knownOf(registryOf(owner, region), repositories, listing, tags);
    reading.expect(known.length);
    await eachOf(known, session.options.concurrency, async (each) => {
        reading.tell(await readRepository(each, calls, reading), cacheRules);
    });
    return {
        account: owner,
        region,
        repositories: known.length,
        failure: access.failure ?? listing.failure,
        templates: templatesOf(templates, owner),
        cacheRules,
    };
}
/** A call that names no registry is answered for the caller's own, which may be another by now. */
function templatesOf(templates, owner) {
    if (!templates.read)
        return (0,not_taken/* unread */.gy)(templates.failure);
    const told = (0,registry_id/* ownRegistry */.C)('DescribeRepositoryCreationTemplates', templates.account, owner);
    return told.own ? { state: 'read', value: templates.templates } : (0,not_taken/* unread */.gy)(told.failure);
}
/** What ECR lists, or what of another source's list that source did not tell. */
async function listingOf({ account, repositories }, context) {
    if (repositories === null)
        return (0,listing/* listAll */._)(context);
    const untold = repositories.filter(({ setting }) => setting === null).map(({ name }) => name);
    return { account, settings: await (0,listing/* describeNamed */.Z)(untold, context), failure: null };
}
function needsTags({ repositories }) {
    return repositories === null || repositories.some(({ resourceTags }) => resourceTags === null);
}
function knownOf(registry, repositories, { settings }, tags) {
    if (repositories === null) {
        return [...settings].map(([name, setting]) => ({
            repository: { ...registry, name },
            setting,
            resourceTags: tagsOf(name, tags),
            listed: null,
        }));
    }
    return repositories.map((listed) => ({
        repository: { ...registry, name: listed.name },
        setting: listed.setting === null ? (settings.get(listed.name) ?? audit_reading/* NOT_ASKED */.L) : { state: 'read', value: listed.setting },
        resourceTags: listed.resourceTags === null ? tagsOf(listed.name, tags) : { state: 'read', value: listed.resourceTags },
        listed,
    }));
}
/** A registry, as its repositories name it. */
function registryOf(account, region) {
    const partition = (0,aws_partition/* partitionOf */.i)(region);
    const host = account === null || partition === null ? null : (0,ecr_registry/* ecrHost */.Fd)(account, region);
    return { name: '', region, account, host, partition: partition?.name ?? 'aws', fips: false, dualStack: false };
}

// EXTERNAL MODULE: ./build/adapters/ecr/survey/session.js + 1 modules
var survey_session = __webpack_require__(3704);
;// CONCATENATED MODULE: ./build/adapters/ecr/survey/read-registries.js




/** What is held in memory grows with the registries read at once. */
const REGISTRIES_AT_ONCE = 8;
async function readRegistries(request, visit, options) {
    const { places } = request;
    const session = (0,survey_session/* openSession */.f)(options);
    const records = new Map();
    const progress = { registries: places.length, registriesDone: 0, repositories: 0, repositoriesDone: 0 };
    const advance = (by) => {
        progress.registriesDone += by.registriesDone ?? 0;
        progress.repositories += by.repositories ?? 0;
        progress.repositoriesDone += by.repositoriesDone ?? 0;
        request.progress({ ...progress });
    };
    const reading = {
        request,
        session,
        expect: (repositories) => advance({ repositories }),
        tell: (record, cacheRules) => {
            visit(record, cacheRules);
            advance({ repositoriesDone: 1 });
        },
    };
    try {
        await eachOf(places, REGISTRIES_AT_ONCE, async (place, index) => {
            records.set(index, await readOne(place, reading));
            advance({ registriesDone: 1 });
        });
        options.log(`calls: ${session.tally.told() || 'none'}`);
        return places.flatMap((_, index) => records.get(index) ?? []);
    }
    finally {
        session.close();
    }
}
async function readOne(place, reading) {
    const access = await accessTo(place, reading.session);
    try {
        return await readRegistry(place, access, reading);
    }
    finally {
        access.close();
    }
}


/***/ }),

/***/ 3704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: ./build/domain/ecr/ecr-registry.js
var ecr_registry = __webpack_require__(3568);
// EXTERNAL MODULE: ./build/adapters/ecr/client.js + 10 modules
var client = __webpack_require__(8554);
// EXTERNAL MODULE: ./build/adapters/ecr/limit.js
var limit = __webpack_require__(175);
// EXTERNAL MODULE: ./build/adapters/ecr/failure.js
var failure = __webpack_require__(3118);
// EXTERNAL MODULE: ./build/adapters/ecr/survey/not-taken.js
var not_taken = __webpack_require__(1068);
// EXTERNAL MODULE: ./build/adapters/ecr/survey/paced-calls.js + 1 modules
var paced_calls = __webpack_require__(1211);
;// CONCATENATED MODULE: ./build/adapters/ecr/survey/tally.js
function tally() {
    const counts = new Map();
    return {
        count(action, throttled) {
            const counted = counts.get(action) ?? { calls: 0, throttled: 0 };
            counted.calls += 1;
            counted.throttled += Number(throttled);
            counts.set(action, counted);
        },
        told: () => [...counts]
            .map(([action, { calls, throttled }]) => `${calls} ${action}${throttled > 0 ? ` (${throttled} throttled)` : ''}`)
            .toSorted()
            .join(', '),
    };
}

;// CONCATENATED MODULE: ./build/adapters/ecr/survey/session.js







const LARGE_AT_ONCE = 2;
/** For a client whose calls each have an end of their own. */
const WITHOUT_END = { signal: new AbortController().signal, within: (work) => work, close: () => { } };
function openSession(options) {
    const { env, version, attemptMs, log, role } = options;
    const explain = (action, error) => error instanceof not_taken/* NotTaken */.J_ ? error.failure : (0,failure/* failureOf */.g)(`ecr:${action}`, error, env);
    const open = (region, credentials) => {
        const endpoint = { region, fips: false, dualStack: false, deadline: WITHOUT_END, maxAttempts: 1 };
        return (0,client/* openEcr */.Ne)({ ...endpoint, env, version, attemptMs, log, ...(credentials === undefined ? {} : { credentials }) });
    };
    const counts = tally();
    let chain = null;
    // One search for credentials serves all clients.
    const chainFrom = (region) => (chain ??= open(region));
    const rolesOf = once(async ({ credentials }) => {
        const { assuming } = await Promise.all(/* import() */[__webpack_require__.e(616), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 2670));
        return assuming(role ?? '', { ...options, credentials });
    });
    const ownAccount = once((calls) => accountOf(calls, { ...options, tally: counts }));
    return {
        options,
        explain,
        tally: counts,
        large: (0,limit/* limit */.A)(LARGE_AT_ONCE),
        open,
        async credentialsFor({ account, region }) {
            const own = chainFrom(region);
            if (role === null || account === null || account === (await ownAccount(own)))
                return own.credentials;
            const roles = await rolesOf(own);
            const credentials = roles(account, region);
            // What fails here fails once, and not with every call.
            await credentials();
            return credentials;
        },
        close: () => chain?.close(),
    };
}
/**
 * The account of the credentials, in which no role need be assumed and often none is there: an organisation's own role is
 * missing from its management account. Null where neither the credentials nor ECR tells.
 */
async function accountOf(chain, pacing) {
    try {
        const { accountId } = await chain.credentials();
        if (accountId !== undefined)
            return accountId;
        const { registryId = '' } = await (0,paced_calls/* pacedCalls */.Rp)(chain, pacing).describeCreationTemplates({ maxResults: 1 });
        return (0,ecr_registry/* isAccountId */.JG)(registryId) ? registryId : null;
    }
    catch {
        return null;
    }
}
/** The work's outcome, which is begun by who first asks for it. */
function once(work) {
    let begun;
    return (given) => (begun ??= work(given));
}


/***/ }),

/***/ 2187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readTemplates)
/* harmony export */ });
/* harmony import */ var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7074);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(834);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6624);
/* harmony import */ var _registry_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9175);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6235);






/**
 * The creation templates of the registry, which the API tells to its own account alone. An error, also that of a region
 * without templates, is never "no template".
 */
async function readTemplates(account, { calls, explain }) {
    const action = 'DescribeRepositoryCreationTemplates';
    try {
        const pages = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S)((position) => calls.describeCreationTemplates({ maxResults: _pages_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .m, ...position }));
        const owners = pages.map(({ registryId }) => (0,_registry_id_js__WEBPACK_IMPORTED_MODULE_3__/* .ownRegistry */ .C)(action, registryId, account));
        const foreign = owners.find((owner) => !owner.own);
        if (foreign)
            return { read: false, failure: foreign.failure };
        const templates = pages.flatMap(({ repositoryCreationTemplates }) => listOf(repositoryCreationTemplates));
        return { read: true, account: pages[0]?.registryId ?? '', templates: templates.map(templateIn) };
    }
    catch (error) {
        return { read: false, failure: explain(action, error) };
    }
}
/** An answer without the list is none: where there is no template, the list is empty. */
function listOf(templates) {
    if (templates === undefined)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)('the answer holds no repositoryCreationTemplates');
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M)(templates, 'repositoryCreationTemplates');
}
function templateIn(template) {
    const prefix = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$)(template, 'prefix');
    const appliedFor = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .g)(template, 'appliedFor');
    if (prefix === null)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)('a creation template has no prefix');
    if (!template.appliedFor || !appliedFor.every(isCause)) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`appliedFor of the creation template ${prefix} is no list of causes`);
    }
    return { prefix, appliedFor, setting: (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settingIn */ .e)(template) };
}
function isCause(cause) {
    return typeof cause === 'string' && /^[A-Z_]{1,64}$/.test(cause);
}


/***/ })

};

export const id = 409;
export const ids = [409,188];
export const modules = {

/***/ 8188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubRefusal: () => (/* binding */ GitHubRefusal),
  ask: () => (/* binding */ ask),
  failed: () => (/* binding */ failed),
  unusable: () => (/* binding */ unusable)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/json-member.js
var json_member = __webpack_require__(7074);
// EXTERNAL MODULE: ./build/domain/text/clip.js
var clip = __webpack_require__(6195);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(9448);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/domain/proxy.js
var proxy = __webpack_require__(545);
;// CONCATENATED MODULE: ./build/adapters/github/fetch.js




/** Statuses whose response has no body, for which `Response` takes none. */
const EMPTY = new Set([101, 204, 205, 304]);
/** Far more than GitHub answers to anything that is asked of it: a list of a folder has 7 MB at most. */
const SIZE_LIMIT = 16 * 1024 * 1024;
/**
 * A `fetch` for octokit, over Node's own client: it goes through the proxy that the environment names (from Node 24.5 on), which the
 * built-in one cannot do, and saves undici, a quarter of all that a step would download. A redirect is answered, not followed.
 */
function createFetch(env) {
    const options = (0,proxy/* proxyVariable */.r)(env) === null ? {} : { proxyEnv: { ...env } };
    return (url, { method = 'GET', headers = {}, body: content, signal }) => new Promise((resolve, reject) => {
        const isHttps = new URL(url).protocol === 'https:';
        const agent = isHttps ? new external_node_https_.Agent(options) : new external_node_http_.Agent(options);
        const sent = (isHttps ? external_node_https_.request : external_node_http_.request)(url, { method, headers, agent, ...(signal && { signal }) });
        sent.on('error', reject);
        // An answer that asks for another protocol is none, and Node says no more of it than this.
        sent.on('close', () => reject(new Error('the connection was closed before an answer')));
        sent.on('response', (answer) => {
            const status = answer.statusCode ?? 0;
            const fields = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
            const body = EMPTY.has(status)
                ? null
                : external_node_stream_.Readable.toWeb(external_node_stream_.Readable.from(bounded(answer)));
            if (body === null)
                answer.resume();
            try {
                resolve(new Response(body, { status, headers: fields }));
            }
            catch (error) {
                answer.destroy();
                reject(error);
            }
        });
        sent.end(content);
    });
}
/** Of an answer that has no end, as much as is held in memory. */
async function* bounded(answer) {
    let size = 0;
    for await (const chunk of answer) {
        size += chunk.length;
        if (size > SIZE_LIMIT)
            throw new Error(`the answer is larger than ${SIZE_LIMIT} bytes`);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/asking.js




/** GitHub refused what was sent to it, in words of its own. */
class GitHubRefusal extends errors/* CodedError */.A {
    said;
    constructor(question, said, cause) {
        const { message } = failed(question, `GitHub refuses it (422: ${(0,clip/* clip */.$)(said)})`, [], cause);
        super('GITHUB_API_FAILED', message, { remedy: question.remedy, cause });
        this.said = said;
    }
}
const DEFAULT_TIMEOUT_MS = 10_000;
/** GitHub's answer to one request. Rejects with a CodedError GITHUB_API_FAILED. */
async function ask(options, question, { route, body }) {
    const { token, apiUrl, repository, userAgent, env = {}, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
    const [owner, repo, ...rest] = repository.split('/');
    if (!owner || !repo || rest.length > 0)
        throw failed(question, `\`${repository}\` is not \`owner/name\``, ['Set GITHUB_REPOSITORY to `owner/name`.']);
    if (token === '')
        throw failed(question, 'there is no token', question.remedy);
    const { getOctokit } = await __webpack_require__.e(/* import() */ 16).then(__webpack_require__.bind(__webpack_require__, 7016));
    const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/$/, ''), ...(userAgent && { userAgent }) });
    const signal = AbortSignal.timeout(timeoutMs);
    try {
        const request = { signal, fetch: createFetch(env) };
        const response = await octokit.request(route, { owner, repo, request, ...(body && { data: body }) });
        const { status, data } = response;
        if (status !== (body ? 201 : 200))
            throw failed(question, `GitHub answered with status ${status}`, MOVED);
        if (typeof data !== 'object' || data === null)
            throw unusable(question);
        return data;
    }
    catch (cause) {
        if (cause instanceof errors/* CodedError */.A)
            throw cause;
        if (signal.aborted)
            throw failed(question, `no answer within ${timeoutMs / 1000} s`, UNREACHABLE, cause);
        throw explain(question, cause);
    }
}
function explain(question, cause) {
    const { status, response } = typeof cause === 'object' && cause !== null ? cause : {};
    const { act, remedy } = question;
    if (!response)
        return failed(question, `GitHub cannot be reached (${innermost(cause)})`, UNREACHABLE, cause);
    const { headers, data } = response;
    if (status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'])))
        return failed(question, 'the rate limit of the token is used up', ['Run the job again later.'], cause);
    if (status === 401)
        return failed(question, 'GitHub does not accept the token (401)', remedy, cause);
    if (status === 403)
        return failed(question, `the token may not ${act === 'make' ? act : 'read'} it (403)`, remedy, cause);
    if (status === 422 && act === 'make')
        return new GitHubRefusal(question, wordsOf(data), cause);
    if (status === 404 || status === 422)
        return failed(question, `GitHub does not know it, or hides it from this token (${status})`, remedy, cause);
    return failed(question, `GitHub answered with status ${status}`, UNREACHABLE, cause);
}
/** `Validation Failed` alone says nothing; the first of its errors does. */
function wordsOf(data) {
    return (0,json_member/* textAt */.$)(data, 'errors', '0', 'message') ?? (0,json_member/* textAt */.$)(data, 'message') ?? 'no word why';
}
/** `fetch failed` says nothing; what it was caused by does. */
function innermost(error) {
    let inner = error;
    while (typeof inner === 'object' && inner !== null && 'cause' in inner && inner.cause !== undefined)
        inner = inner.cause;
    return String(inner);
}
const UNREACHABLE = ['Run the job again; if it stays so, see whether the runner can reach GITHUB_API_URL.'];
const MOVED = ['A renamed repository is answered so: use its present name.'];
function failed({ act, what }, why, remedy, cause) {
    return new errors/* CodedError */.A('GITHUB_API_FAILED', `GitHub's API did not ${act} ${what}: ${why}.`, { remedy, cause });
}
function unusable(question) {
    return failed(question, 'the answer is not what its documentation promises', UNREACHABLE);
}


/***/ }),

/***/ 1790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  migrate: () => (/* binding */ migrate)
});

// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/adapters/ecr/survey/survey.js
var survey = __webpack_require__(3629);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(3058);
// EXTERNAL MODULE: ./build/adapters/outputs-text.js
var outputs_text = __webpack_require__(1467);
// EXTERNAL MODULE: ./build/commands/audit/audit.js + 3 modules
var audit = __webpack_require__(3190);
// EXTERNAL MODULE: ./build/commands/audit/missing.js
var missing = __webpack_require__(7251);
// EXTERNAL MODULE: ./build/domain/ecr/ecr-registry.js
var ecr_registry = __webpack_require__(3568);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/text/clip.js
var clip = __webpack_require__(6195);
// EXTERNAL MODULE: ./build/commands/audit/inputs.js
var inputs = __webpack_require__(3690);
// EXTERNAL MODULE: ./build/commands/input.js
var input = __webpack_require__(3903);
// EXTERNAL MODULE: ./build/commands/scan/baseline.js
var baseline = __webpack_require__(2018);
;// CONCATENATED MODULE: ./build/commands/migrate/inputs.js






/** Reads what tells where to look. Throws a CodedError that names the option and what it takes. */
function readMigrateInputs({ regions, accounts, repositories, policy }, action, env) {
    const asked = distinct(repositories);
    return {
        source: {
            policy: (0,input/* policyOf */.US)(policy.trim() || inputs/* AUDIT_DEFAULTS */.v.policy),
            baseline: { path: baseline/* BASELINE_PATH */.CM, required: false },
            action,
        },
        scope: {
            regions: distinct(regions),
            accounts: distinct(accounts),
            asked: asked.map(askedRepository),
            home: env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || null,
        },
        asked,
    };
}
/** The audit of these places, checked as that of the command `audit`. */
function auditInputsFor(places, { role, policy, activeDays }, env) {
    const texts = {
        regions: distinct(places.map(({ region }) => region)).join('\n'),
        accounts: distinct(places.flatMap(({ account }) => account ?? [])).join('\n'),
        role,
        policy,
        'active-days': activeDays,
        // One source tree has its owner; to be told, all tags of a registry would be read.
        'owner-tags': 'none',
    };
    return { ...(0,inputs/* readAuditInputs */.h)((name) => texts[name] ?? inputs/* AUDIT_DEFAULTS */.v[name], env), places };
}
function distinct(texts) {
    return [...new Set(texts.flatMap(input/* entries */.jO))];
}
function askedRepository(text) {
    const parsed = (0,ecr_registry/* parseRepository */.SU)(text, { region: null, account: null });
    if (!('kind' in parsed))
        return parsed;
    if (parsed.kind === 'region-missing')
        return { name: parsed.name, account: null, region: null };
    throw new errors/* CodedError */.A('REPOSITORY_INVALID', `--repository: \`${(0,clip/* clip */.$)(text)}\`: ${parsed.fault}.`, {
        remedy: ['Give the name of a repository, or its URI: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app'],
    });
}

;// CONCATENATED MODULE: ./build/commands/migrate/places-of-source.js


/**
 * The registries that a source names, each with the repositories that it may mean there: nothing else is read of them. What only a
 * run can name is no repository to read, since no plan could tell whose it is.
 */
function placesOfSource(source, scope) {
    const named = namedRepositories(source, scope);
    const registries = registriesOf(namedRegistries(source, named, scope), scope);
    if (registries.length === 0) {
        throw new errors/* CodedError */.A('REGION_MISSING', 'The source names no registry of Amazon ECR, so it is not known where to look.', {
            remedy: [
                'Give the registries: --region eu-west-1 --account 123456789012, or --repository with a URI.',
                'With AWS_REGION alone, those of your own account are read.',
            ],
        });
    }
    return registries.map((registry) => ({ ...registry, repositories: repositoriesIn(registry, named) }));
}
function namedRepositories({ images, repositories }, { asked }) {
    const ofImages = images.flatMap(({ registry, repository: name }) => {
        if (name === null || registry.kind === 'other')
            return [];
        return [registry.kind === 'ecr' ? { name, ...placeOf(registry) } : { name, account: null, region: null }];
    });
    const declared = repositories.flatMap(({ what, name }) => what === 'repository' && name !== null ? [{ name, account: null, region: null }] : []);
    return [...ofImages, ...declared, ...asked].filter(({ name }) => (0,ecr_registry/* repositoryNameFault */.Or)(name) === null);
}
function namedRegistries({ images }, named, { asked, regions, accounts }) {
    const ofImages = images.flatMap(({ registry }) => (registry.kind === 'ecr' ? [placeOf(registry)] : []));
    const hosts = [...ofImages, ...asked.filter(({ account }) => account !== null).map(placeOf)];
    if (hosts.length > 0)
        return hosts;
    return named.length + regions.length + accounts.length > 0 ? [UNKNOWN] : [];
}
function placeOf({ account, region }) {
    return { account, region };
}
/** What is given stands for itself; what is not is taken from the source, and then from the environment. */
function registriesOf(named, { regions, accounts, home }) {
    const registries = named.flatMap(({ account, region }) => {
        const owners = accounts.length > 0 ? accounts : [account];
        const places = regions.length > 0 ? regions : [region ?? home].filter((known) => known !== null);
        return owners.flatMap((owner) => places.map((place) => ({ account: owner, region: place })));
    });
    const told = new Set(registries.flatMap(({ account, region }) => (account === null ? [] : [region])));
    // Your own account is taken for one of those that are told.
    const distinct = registries.filter(({ account, region }) => account !== null || !told.has(region));
    return [...new Map(distinct.map((one) => [`${one.account ?? ''}/${one.region}`, one])).values()];
}
const UNKNOWN = { account: null, region: null };
function repositoriesIn({ account, region }, named) {
    const names = named
        .filter((one) => one.account === null || account === null || one.account === account)
        .filter((one) => one.region === null || one.region === region)
        .map(({ name }) => name);
    return [...new Set(names)].toSorted().map((name) => ({ name, setting: null, resourceTags: null, finding: null }));
}

// EXTERNAL MODULE: ./build/domain/ecr/tag-mutability.js
var tag_mutability = __webpack_require__(5709);
;// CONCATENATED MODULE: ./build/commands/migrate/join.js

/** Finds the repositories of a registry that the source speaks of: by account and region where it tells them, and by name. */
function joinSource({ images, repositories }, audited) {
    const byName = new Map();
    for (const one of audited)
        addTo(byName, one.repository.name, one);
    const placed = new Map();
    const strays = [];
    for (const image of images) {
        if (image.registry.kind === 'other')
            continue;
        const named = image.repository === null ? [] : (byName.get(image.repository) ?? []);
        const fitting = named.filter((one) => isInRegistry(image, one));
        const sure = fitting.length === 1 && image.registry.kind === 'ecr';
        for (const one of fitting)
            addTo(placed, one, { image, sure });
        if (fitting.length === 0)
            strays.push(image);
    }
    const declared = new Map();
    for (const declaration of repositories)
        if (declaration.what === 'repository' && declaration.name !== null)
            for (const one of byName.get(declaration.name) ?? [])
                addTo(declared, one, declaration);
    const wandering = strays.filter((image) => isHostOpen(image) || image.pattern.includes('*'));
    return {
        of: (one) => ({
            images: placed.get(one) ?? [],
            strays: wandering.filter((image) => mayBe(image, one)),
            declarations: declared.get(one) ?? [],
        }),
        names: (one) => placed.has(one) || declared.has(one),
        unplaced: strays.filter(({ registry, kind, moves }) => registry.kind === 'ecr' || (kind === 'push' && moves)),
    };
}
/** Whether an image may be of this repository's registry. */
function isInRegistry({ registry }, { repository }) {
    if (registry.kind !== 'ecr')
        return registry.kind === 'unknown';
    const isAccount = registry.account === null || repository.account === null || registry.account === repository.account;
    return isAccount && (registry.region === null || registry.region === repository.region);
}
/** Where nothing of the host is known, what stands for it may hold the beginning of the name too. */
function mayBe(image, audited) {
    const { pattern } = image;
    const { name } = audited.repository;
    if (!isInRegistry(image, audited))
        return false;
    return (0,tag_mutability/* matchesFilter */.y)(pattern, name) || (isHostOpen(image) && (0,tag_mutability/* matchesFilter */.y)(`*/${pattern}`, name));
}
function isHostOpen({ registry }) {
    return registry.kind !== 'ecr' || (registry.account === null && registry.region === null);
}
function addTo(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}

// EXTERNAL MODULE: ./build/commands/migrate/named.js
var named = __webpack_require__(2460);
;// CONCATENATED MODULE: ./build/commands/migrate/places.js
const UNCHANGED = { kind: 'none' };
const BY_HAND = { kind: 'by-hand', to: null };
function placeOfImage({ location, by, reference }, change) {
    return { location, by, reference, change };
}
/** The same, saying where the registry is not certain. */
function placeOfPlaced({ image, sure }, change) {
    return { ...placeOfImage(image, change), ...(sure ? {} : { perhaps: true }) };
}
function placeOfDeclaration({ location, by, name }, change) {
    return { location, by, reference: name ?? '', change };
}

;// CONCATENATED MODULE: ./build/commands/migrate/absent.js



/** Sets apart what the source names and a registry does not have. What somebody asks for stays. */
function partAbsent(repositories, asked) {
    const isAsked = (0,named/* isNamedIn */.x)(asked);
    const isMissing = (one) => isAbsent(one) && !isAsked(one);
    return { present: repositories.filter((one) => !isMissing(one)), missing: repositories.filter(isMissing) };
}
function isAbsent({ obstacles }) {
    return obstacles.some((one) => one.kind === 'unread' && one.what === 'setting' && one.failure.code === 'ECR_REPOSITORY_NOT_FOUND');
}
/** Of images that belong to no repository, those whose own one is missing, by what was asked for it; and the rest. */
function placeAbsent(images, missing) {
    const byName = new Map();
    for (const one of missing)
        addTo(byName, one.repository.name, one);
    const askedFor = ({ repository, registry }) => repository === null || registry.kind !== 'ecr' ? [] : (byName.get(repository) ?? []);
    const found = images.map((image) => ({
        image,
        asked: askedFor(image).filter((one) => isInRegistry(image, one)),
    }));
    const groups = new Map();
    for (const one of found.filter(({ asked }) => asked.length > 0))
        addTo(groups, keyOf(one.asked), one);
    return {
        absent: [...groups.values()].map((group) => ({
            name: group[0].asked[0].repository.name,
            registries: group[0].asked.map(({ repository: { account, region } }) => ({ account, region })),
            places: group.map(({ image }) => placeOfImage(image, UNCHANGED)),
        })),
        unplaced: found.filter(({ asked }) => asked.length === 0).map(({ image }) => image),
    };
}
function keyOf(asked) {
    return asked.map(({ repository }) => `${repository.account ?? ''}/${repository.region}/${repository.name}`).join(' ');
}

// EXTERNAL MODULE: ./build/domain/ecr/exclusion-filters.js
var exclusion_filters = __webpack_require__(1558);
;// CONCATENATED MODULE: ./build/commands/migrate/let-move.js


/** The filters that the registry's side asks for, and those for caches that only the source knows of. */
function letMoveIn(audited, { images }) {
    const base = audited.letMove;
    if (base === null)
        return { filters: null, unfit: [] };
    const caches = images.flatMap(({ image }) => (image.kind === 'cache' ? [image] : []));
    const open = caches.filter(({ tag }) => tag === null || !base.some((filter) => (0,tag_mutability/* matchesFilter */.y)(filter, tag)));
    // A name that only a run tells is among the tags that the registry was asked for, if there are any.
    const untold = open.filter(({ tag, tagged }) => tag === null && (tagged !== 'dynamic' || base.length === 0));
    const tags = [...new Set(open.flatMap(({ tag }) => tag ?? []))];
    const { filters, fits } = (0,exclusion_filters/* adviseFilters */.a4)({ mode: 'IMMUTABLE_WITH_EXCLUSION', filters: base }, tags);
    return { filters, unfit: [...new Set([...(fits ? [] : tags), ...untold.map(({ reference }) => reference)])] };
}
/** Whether a push of it is let through. */
function isLetMove({ tag }, filters) {
    return tag !== null && filters.some((filter) => (0,tag_mutability/* matchesFilter */.y)(filter, tag));
}
/** The same for what the repository lets move today. */
function movesToday({ tag }, { mode, filters }) {
    const setting = { mode, filters: filters.map((filter) => ({ filterType: 'WILDCARD', filter })) };
    return tag !== null && (0,tag_mutability/* judgeTag */.Y)(setting, tag).verdict === 'mutable';
}

// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(5352);
// EXTERNAL MODULE: ./build/domain/tag/mutable-tags.js + 3 modules
var mutable_tags = __webpack_require__(6969);
;// CONCATENATED MODULE: ./build/commands/migrate/readiness.js

/** Whether it can be switched: what the registry says is in the way, without what the source shows to be over. */
function readinessOf(audited, source, letMove, isEnforced) {
    if (audited.verdict === 'protected') {
        const isDone = !source.images.some(({ image }) => isMovingPush(image) && !movesToday(image, audited));
        return { readiness: isDone ? 'done' : 'not-yet', target: null, obstacles: [] };
    }
    const evidence = evidenceOf(source, letMove, isEnforced);
    const obstacles = [...audited.obstacles.flatMap((obstacle) => standing(obstacle, evidence)), ...unfit(letMove)];
    if (obstacles.length > 0) {
        return { readiness: obstacles.every(isUnknown) ? 'unknown' : 'not-yet', target: null, obstacles };
    }
    if (audited.verdict === 'unknown')
        return { readiness: 'unknown', target: null, obstacles };
    // What the registry has not seen within its window a workflow can still push tomorrow.
    const isPushed = evidence.moving.some(({ tagged, unclear }) => tagged !== 'dynamic' || !unclear);
    // Of tags that only a run tells the registry shows what becomes of them, once there are any.
    const isUnseen = audited.lastPushedAt === null && (evidence.moving.length > 0 || evidence.isPerhapsMoved);
    if (!isPushed && isUnseen)
        return { readiness: 'unknown', target: null, obstacles };
    if (isPushed || letMove.filters === null)
        return { readiness: 'not-yet', target: null, obstacles };
    const { filters } = letMove;
    return filters.length > 0
        ? { readiness: 'ready-with-filters', target: { mode: 'IMMUTABLE_WITH_EXCLUSION', filters }, obstacles }
        : { readiness: 'ready', target: { mode: 'IMMUTABLE', filters }, obstacles };
}
/** The tag that an image is pushed or pulled under; null where only a run can tell. */
function tagOf({ tag, tagged }) {
    return tag ?? (tagged === 'nothing' ? 'latest' : null);
}
function evidenceOf({ images, strays }, { filters }, isEnforced) {
    const moves = (image) => isMovingPush(image) && !isLetMove(image, filters ?? []);
    const pushes = images.filter(({ image }) => image.kind === 'push');
    const isShown = pushes.some(({ image, sure }) => sure && image.certain && image.moves === false);
    const consumers = [...images.map(({ image }) => image), ...strays.filter(({ registry }) => registry.kind === 'ecr')];
    const moving = pushes.map(({ image }) => image).filter(moves);
    const strayPushes = strays.filter(({ kind }) => kind === 'push');
    const strayMoving = strayPushes.filter(moves);
    return {
        moving,
        isPerhapsMoved: strayMoving.some(({ unclear }) => !unclear),
        isStopped: isShown && filters !== null && moving.length === 0 && strayMoving.length === 0,
        followed: new Set(consumers.flatMap((image) => (image.kind === 'use' && image.moves ? (tagOf(image) ?? []) : []))),
        isGated: isShown && [...pushes.map(({ image }) => image), ...strayPushes].every(isEnforced),
    };
}
function isMovingPush({ kind, moves }) {
    return kind === 'push' && moves !== false;
}
/** The obstacle, or what is left of it. */
function standing(obstacle, { isStopped, followed, isGated }) {
    switch (obstacle.kind) {
        case 'moving-tags': {
            if (!isStopped)
                return [obstacle];
            const tags = obstacle.tags.filter(({ tag }) => followed.has(tag));
            const count = remaining(obstacle, tags.length, followed);
            return count > 0 ? [{ ...obstacle, tags, count }] : [];
        }
        case 'unclear-tags': {
            if (!isStopped)
                return [obstacle];
            const tags = obstacle.tags.filter((tag) => followed.has(tag));
            const count = remaining(obstacle, tags.length, followed);
            return count > 0 ? [{ ...obstacle, tags, count }] : [];
        }
        case 'overwritten':
            return isGated ? [] : [obstacle];
        default:
            return [obstacle];
    }
}
/** Of a list that is not told to its end any tag that somebody follows may be among the rest. */
function remaining({ tags, count }, kept, followed) {
    return followed.size > kept ? kept + count - tags.length : kept;
}
function unfit({ unfit: tags }) {
    return tags.length > 0 ? [{ kind: 'filters-do-not-fit', tags: tags.slice(0, 10), count: tags.length }] : [];
}
const readiness_UNKNOWN = new Set(['unread', 'not-asked', 'unknown-setting']);
function isUnknown({ kind }) {
    return readiness_UNKNOWN.has(kind);
}

;// CONCATENATED MODULE: ./build/commands/migrate/pin.js




const NONE = { kind: 'none' };
/** Pins a consumer to what its tag stands for today, as the registry tells it. */
function pinOf(image, audited, context) {
    if (!image.moves || image.tagged === 'digest' || isLetMove(image, context.filters))
        return NONE;
    const tag = tagOf(image);
    if (tag === null)
        return { kind: 'by-hand', to: null };
    const today = tagsInUse(audited).find((one) => one.tag === tag);
    if (!today)
        return mayStay(tag, audited, context.policy) ? NONE : { kind: 'by-hand', to: null };
    const written = writtenIn(image, context);
    const to = pinText(image, today, audited, written?.isReference ?? image.tagged === 'nothing');
    if (startsBy(image))
        return { kind: 'by-hand', to: null };
    if (to === null || !written || !isPinned(today, audited) || !isDeclared(image))
        return { kind: 'by-hand', to };
    const { path, start, end } = written.span;
    return { kind: 'edit', edit: { path, start, end, text: written.quoted(to) }, to };
}
function tagsInUse({ obstacles, notes }) {
    return [
        ...obstacles.flatMap((obstacle) => (obstacle.kind === 'moving-tags' ? obstacle.tags : [])),
        ...notes.flatMap((note) => (note.kind === 'still-tags' ? note.tags : [])),
    ];
}
/** A tag that nothing pins is that of one build, unless the registry cannot tell. */
function mayStay(tag, { obstacles }, policy) {
    const { reason } = (0,policy_policy/* judgeByPolicy */.Z1)(policy, tag) ?? (0,mutable_tags/* judgeName */.B)(tag, { revision: null, version: null, branches: [] });
    return (reason.code === 'TAG_UNPINNED' && !obstacles.some((one) => one.kind === 'unclear-tags' && one.tags.includes(tag)));
}
/** Whether the image is there to stay, under a tag that does. */
function isPinned({ pin, archived }, { obstacles }) {
    const expires = obstacles.some((one) => one.kind === 'lifecycle-expires-pin' && one.pin === pin);
    return pin !== null && !archived && !expires;
}
/** What takes a tag or a digest and not both, as Lambda does, or is not known to take both. */
const TAKES_BOTH = /^service `|\btask definition\b|aws_ecs_task_definition|`kubernetes_| of (?:[A-Z][A-Za-z]+ `|a task definition)|^container of job|\bECS service\b/;
function pinText(image, { pin, digest }, { repository }, isReference) {
    const takesBoth = isReference && (image.role === 'base' || TAKES_BOTH.test(image.by));
    if (pin !== null)
        return takesBoth ? `${pin}@${digest}` : pin;
    return isReference ? `${repository.host === null ? '' : `${repository.host}/`}${repository.name}@${digest}` : null;
}
/** CodePipeline starts by its tag: pinned, it would never start again. */
function startsBy({ by }) {
    return /\bCodePipeline source\b|\bECR source of\b/.test(by);
}
/** A command that a pipeline runs is to be given what the same run has built, not the image of today for ever. */
const DECLARED = /^(?:container|service|image|build image)\b/;
function isDeclared({ unit, by, role }) {
    return unit === null || (role === 'ci' && DECLARED.test(by));
}
function writtenIn({ tagSpan }, { textOf }) {
    const text = tagSpan && textOf(tagSpan.path);
    if (!tagSpan || typeof text !== 'string')
        return null;
    const before = text.charAt(tagSpan.start - 1);
    const isBare = before === '' || /\s/.test(before);
    const isYaml = /\.ya?ml$/i.test(tagSpan.path);
    return {
        span: tagSpan,
        isReference: before === ':',
        quoted: (pin) => (isBare && isYaml && isNumber(pin) ? `"${pin}"` : pin),
    };
}
/** What YAML would take for a number or a day, and not for the text that it is. */
function isNumber(text) {
    return /^[0-9]/.test(text) && (!Number.isNaN(Number(text.replaceAll('_', ''))) || /^[0-9]{4}-[0-9]/.test(text));
}

;// CONCATENATED MODULE: ./build/commands/migrate/units.js
/** What runs as one and in order, by its file and name; null for what does not run. */
function unitKey({ unit }) {
    return unit && JSON.stringify([unit.path, unit.id]);
}
/** Tells whether a gate that refuses stands before a push. */
function enforcedIn({ gates }) {
    const reporting = new Set(gates.filter(({ reports }) => reports).map(unitKey));
    return (image) => image.kind === 'push' && image.gated && !reporting.has(unitKey(image));
}
/** The gates before these pushes that only report. */
function reportingBefore(pushes, gates) {
    const units = new Set(pushes.filter(({ gated }) => gated).map(unitKey));
    return gates.filter((gate) => gate.reports && units.has(unitKey(gate)));
}

;// CONCATENATED MODULE: ./build/commands/migrate/changes.js



/** The changes of pushes, gates and consumers. `action` is how a workflow uses the gate. */
function changesOf(lots, source, action) {
    const stops = stopsOf(lots, source, action);
    const wanted = wantedPins(lots, source);
    const pins = new Map();
    for (const [image, own] of wanted) {
        const fix = agreed([...own.values()]);
        if (fix)
            pins.set(image, fix);
    }
    return {
        stops,
        gates: gatesOf(lots, stops, action),
        pins,
        pinsOf: (image, audited) => wanted.get(image)?.get(audited) ?? { kind: 'none' },
    };
}
/** Whether a push is of a tag that has to stop moving. */
function hasToStop(image, { audited, letMove }) {
    if (image.kind !== 'push' || image.moves === false)
        return false;
    return audited.verdict === 'protected' ? !movesToday(image, audited) : !isLetMove(image, letMove.filters ?? []);
}
/** What the scan mends first of each push. What somebody accepted in a comment is not among it. */
function stopsOf(lots, { findings, textOf }, action) {
    const byPlace = new Map();
    for (const { rule, location, subject, fixes } of findings) {
        const fix = fixes.find((one) => !takesTag(one, action) || buildsItself(textOf(location.path) ?? ''));
        if (rule === 'push-mutable-tag' && subject.kind === 'tag' && fix)
            byPlace.set(placeKey(location, subject.reference), fix);
    }
    const stops = new Map();
    for (const lot of lots) {
        const kept = lot.source.images.flatMap(({ image }) => image.kind === 'push' && !hasToStop(image, lot) ? [image] : []);
        for (const { image } of lot.source.images) {
            const fix = hasToStop(image, lot) ? byPlace.get(placeKey(image.location, image.reference)) : undefined;
            if (fix && !kept.some((other) => writesOver(fix, other)))
                stops.set(image, fix);
        }
    }
    return stops;
}
/** Whether a change of one push takes the tag of another, which deployments may know. */
function writesOver({ edits }, { location }) {
    return edits.some(({ path, start, end }) => path === location.path && start < end && start <= location.start && location.end <= end);
}
/** Whether a change has the push take the tag that the gate derives from the commit. */
function takesTag({ edits }, action) {
    return putsGate({ edits }, action) || edits.some(({ text }) => /\$\{\{ steps\.[\w-]+\.outputs\.tags? \}\}/.test(text));
}
const BUILDS = /\bdocker(?:\s+(?:buildx|image|compose))?\s+(?:build|bake)\b|\/(?:build-push-action|bake-action)@|\bkaniko\b|\bbuildah\b/;
const COPIES = /\bdocker\s+(?:image\s+)?pull\b|\bimagetools\s+create\b|\b(?:crane|skopeo|regctl|oras)\s/;
/** What is copied, as in a rollback, was built from another commit: under the tag of this one it would lie. */
function buildsItself(text) {
    return BUILDS.test(text) && !COPIES.test(text);
}
function placeKey({ path, start, end }, reference) {
    return JSON.stringify([path, start, end, reference]);
}
/** One gate for each job, unless the change of one of its pushes puts it in. */
function gatesOf(lots, stops, action) {
    const fixes = new Map();
    for (const [image, fix] of stops)
        if (putsGate(fix, action))
            fixes.set(unitKey(image), fix);
    const gates = new Map();
    for (const { image } of lots.flatMap(({ source }) => source.images)) {
        const unit = unitKey(image);
        if (image.kind !== 'push' || image.gated || unit === null)
            continue;
        const fix = fixes.get(unit) ?? (image.gate && asFix('Put the gate before it', image.gate));
        if (!fix)
            continue;
        fixes.set(unit, fix);
        gates.set(image, fix);
    }
    return gates;
}
function putsGate({ edits }, action) {
    return edits.some(({ text }) => text.includes(`uses: ${action}`));
}
function wantedPins(lots, { policy, textOf }) {
    const wanted = new Map();
    for (const { audited, source, letMove } of lots) {
        const filters = audited.verdict === 'protected' ? audited.filters : (letMove.filters ?? []);
        for (const { image } of source.images) {
            if (image.kind !== 'use')
                continue;
            const own = wanted.get(image) ?? new Map();
            wanted.set(image, own.set(audited, pinOf(image, audited, { policy, filters, textOf })));
        }
    }
    return wanted;
}
/** One change, if all that it may be of say the same: two registries may hold two images under one tag. */
function agreed([first, ...others]) {
    if (first?.kind !== 'edit')
        return null;
    const isAgreed = others.every((pin) => pin.kind === 'edit' && pin.to === first.to);
    return isAgreed ? asFix(`Pin to \`${first.to}\``, [first.edit]) : null;
}
function asFix(title, edits) {
    return { title, safe: true, edits };
}

;// CONCATENATED MODULE: ./build/commands/migrate/declare.js



/** What a repository is to be declared as once these changes are made; null while something else comes first. */
function settingAfter({ audited, source, letMove }, { stops, pins }, { has }, isEnforced) {
    const mended = (image) => has(stops.get(image)) || has(pins.get(image)) ? { ...image, moves: false } : image;
    const images = source.images.map(({ image, sure }) => ({ image: mended(image), sure }));
    const strays = source.strays.map(mended);
    const { readiness, target } = readinessOf(audited, { ...source, images, strays }, letMove, isEnforced);
    return readiness === 'done' ? { mode: audited.mode, filters: audited.filters } : target;
}
/** The scan's edit of each declaration, where all repositories that it may be of are to be as that makes them. */
function declarationFixes(lots, settingOf) {
    const wanted = new Map();
    for (const lot of lots)
        for (const declaration of lot.source.declarations)
            wanted.set(declaration, [...(wanted.get(declaration) ?? []), settingOf(lot)]);
    const fixes = new Map();
    for (const [declaration, settings] of wanted) {
        const isPlain = settings.every((setting) => setting?.mode === 'IMMUTABLE');
        if (declaration.edit && isPlain)
            fixes.set(declaration, asFix('Declare it IMMUTABLE', [declaration.edit]));
    }
    return fixes;
}
/** What is to become of a declaration. */
function declarationChange(declaration, setting, fix) {
    if (setting === null)
        return declaration.mode === 'IMMUTABLE' ? UNCHANGED : BY_HAND;
    if (isDeclaredAs(declaration, setting))
        return UNCHANGED;
    return fix ? { kind: 'edit', edits: fix.edits, to: 'IMMUTABLE' } : { kind: 'by-hand', to: settingWords(setting) };
}
function settingWords({ mode, filters }) {
    return `${mode ?? ''}${filters.length > 0 ? ` (${filters.join(', ')})` : ''}`;
}
/** What only a run can tell does not say it. */
function isDeclaredAs({ mode, filters }, setting) {
    return mode === setting.mode && filters !== null && sameFilters(filters, setting.filters);
}
/** Whatever their order. */
function sameFilters(some, others) {
    const one = new Set(some);
    const other = new Set(others);
    return one.size === other.size && [...one].every((filter) => other.has(filter));
}

;// CONCATENATED MODULE: ./build/commands/migrate/contradictions.js


/** Where the next apply would undo what the registry has, or has not been made. */
function contradictionsOf({ repository, mode, filters }, declarations) {
    if (mode === null)
        return [];
    return declarations.flatMap((declaration) => contradicts(declaration, mode, filters)
        ? [
            {
                location: declaration.location,
                by: declaration.by,
                uri: (0,ecr_registry/* repositoryUri */.LJ)(repository),
                declared: { mode: declaration.mode, filters: declaration.filters ?? [] },
                actual: { mode, filters },
            },
        ]
        : []);
}
function contradicts(declaration, mode, filters) {
    if (!declaration.holds || declaration.mode === null)
        return false;
    if (declaration.mode !== mode)
        return true;
    return declaration.filters !== null && !sameFilters(declaration.filters, filters);
}

// EXTERNAL MODULE: ./build/domain/finding/edits.js
var finding_edits = __webpack_require__(962);
// EXTERNAL MODULE: ./build/scan/fixes/plan.js
var plan = __webpack_require__(3121);
// EXTERNAL MODULE: ./build/scan/scan.js + 257 modules
var scan_scan = __webpack_require__(8591);
// EXTERNAL MODULE: ./build/scan/syntax/yaml.js + 3 modules
var yaml = __webpack_require__(3986);
;// CONCATENATED MODULE: ./build/commands/migrate/edits.js




/**
 * Chooses which changes are made together, those that come first before the others: each as a whole, none over another, and none of
 * a file that could not be read as before.
 */
function chooseEdits(changes, textOf) {
    const refused = new Set();
    for (;;) {
        const kept = changes.filter((change) => !refused.has(change));
        const { edits, postponed } = (0,plan/* planFixes */.T)(kept.map((change) => ({ fixes: [change] })), { unsafe: true });
        const broken = new Set([...edits].flatMap(([path, list]) => (isSound(path, textOf(path), list) ? [] : [path])));
        if (broken.size === 0) {
            for (const change of postponed)
                refused.add(change);
            const chosen = new Set(kept.filter((change) => !refused.has(change)));
            const paths = [...edits.keys()].toSorted();
            return {
                edits: paths.flatMap((path) => edits.get(path) ?? []),
                has: (change) => change !== null && change !== undefined && chosen.has(change),
            };
        }
        // Each round refuses at least one more.
        for (const change of kept)
            if (change.edits.some(({ path }) => broken.has(path)))
                refused.add(change);
    }
}
function isSound(path, text, edits) {
    if (text === null)
        return false;
    return faults(path, (0,finding_edits/* applyEdits */.c)(text, edits)) <= faults(path, text);
}
function faults(path, text) {
    const told = (0,scan_scan/* readSource */.o$)(path, text)?.notes.length ?? 0;
    // A reader says nothing of a file that is broken so that it may be of another kind.
    if (/\.ya?ml$/i.test(path))
        return told + (0,yaml/* readYamlDocuments */.C)({ path, text }).notes.length;
    return path.endsWith('.json') ? told + jsonFaults(text) : told;
}
function jsonFaults(text) {
    try {
        JSON.parse(text.replace(/^\uFEFF/, ''));
        return 0;
    }
    catch {
        return 1;
    }
}

;// CONCATENATED MODULE: ./build/commands/migrate/new-repositories.js
/** What would make mutable repositories again. Of registries without a template the report does not tell. */
function newRepositorySteps({ registries }, declarations) {
    return [
        ...registries.flatMap(({ account, region, templates }) => templates.map(({ prefix, appliedFor }) => ({
            kind: 'creation-template',
            account,
            region,
            prefix,
            appliedFor,
        }))),
        ...declarations.filter(makesMany).map(declarationStep),
        { kind: 'service-control-policy' },
    ];
}
/** A template, or a declaration of which each use gives another name: the default of a module. */
function makesMany({ what, name, mode }) {
    return (what === 'creation-template' || name === null) && mode !== 'IMMUTABLE' && mode !== 'IMMUTABLE_WITH_EXCLUSION';
}
/** What it declares already exists, or will: it is changed once the repositories of today can take it. */
function declarationStep({ by, location, name, what }) {
    const reference = name ?? (what === 'creation-template' ? 'a creation template' : 'any name');
    return { kind: 'declaration', place: { location, by, reference, change: { kind: 'by-hand', to: 'IMMUTABLE' } } };
}

;// CONCATENATED MODULE: ./build/domain/migration/migration-plan.js
/** In the order that breaks nothing. */
const STEP_IDS = [
    'gate-report',
    'stop-pushing',
    'pin-consumers',
    'gate-enforce',
    'declare',
    'filters',
    'switch',
];

;// CONCATENATED MODULE: ./build/commands/migrate/steps.js

/** All of `STEP_IDS`, in their order. Done is only what the source shows to be done. */
function stepsOf({ target }, places) {
    const { ungated, reporting, pushes, consumers, moving, declarations, isSwitched } = places;
    const isReady = target !== null;
    const report = pushes.length > 0 ? stateOf(ungated) : 'not-needed';
    const stop = pushes.length > 0 ? stateOf(pushes) : 'not-needed';
    const pin = consumers.length > 0 ? stateOf(consumers) : 'not-needed';
    const isPrepared = [report, stop, pin].every(isOver);
    const command = isSwitched ? 'done' : isReady ? 'command' : 'waits';
    const states = {
        'gate-report': [report, ungated],
        'stop-pushing': [stop, pushes.filter(changes)],
        'pin-consumers': [pin, consumers.filter(changes)],
        'gate-enforce': [enforceState(pushes, ungated, reporting, isPrepared), reporting],
        declare: [declareState(places), declarations],
        filters: [filterState(command, target?.filters ?? [], moving), moving],
        switch: [command, []],
    };
    return STEP_IDS.map((id) => ({ id, state: states[id][0], places: states[id][1] }));
}
function changes({ change }) {
    return change.kind !== 'none';
}
function isOver(state) {
    return state === 'done' || state === 'not-needed';
}
function stateOf(places) {
    const kinds = new Set(places.map(({ change }) => change.kind));
    if (kinds.has('by-hand'))
        return 'by-hand';
    return kinds.has('edit') ? 'edits' : 'done';
}
function enforceState(pushes, ungated, reporting, isPrepared) {
    if (pushes.length === 0)
        return 'not-needed';
    if (ungated.length === 0 && reporting.length === 0)
        return 'done';
    return isPrepared ? 'by-hand' : 'waits';
}
function declareState({ declarations, declarationsWait }) {
    if (declarations.length === 0)
        return 'not-needed';
    return declarationsWait ? 'waits' : stateOf(declarations);
}
function filterState(command, filters, moving) {
    if (command === 'command')
        return filters.length > 0 ? 'command' : 'not-needed';
    return moving.length > 0 ? command : 'not-needed';
}

;// CONCATENATED MODULE: ./build/commands/migrate/repository-plan.js






/** The plan of one repository. `setting`: what it can be declared as once the plan's changes are made. */
function repositoryPlan(lot, setting, planned) {
    const { audited, source: own, letMove } = lot;
    const { changes, declarations, chosen, source } = planned;
    const edited = (fix, to) => chosen.has(fix) ? { kind: 'edit', edits: fix.edits, to } : BY_HAND;
    const ofKind = (kind) => own.images.filter(({ image }) => image.kind === kind);
    const placed = (images, changeOf) => images.map((one) => placeOfPlaced(one, changeOf(one.image)));
    const pushes = ofKind('push');
    const readiness = readinessOf(audited, own, letMove, enforcedIn(source));
    const places = {
        pushes: placed(pushes, (image) => {
            const fix = changes.stops.get(image);
            return hasToStop(image, lot) ? edited(fix, fix?.title ?? '') : UNCHANGED;
        }),
        consumers: placed(ofKind('use'), (image) => pinChange(image, lot, planned)),
        caches: placed(ofKind('cache'), () => UNCHANGED),
        signatures: placed(ofKind('signature'), () => UNCHANGED),
        declarations: own.declarations.map((declaration) => {
            const fix = declarations.get(declaration);
            return placeOfDeclaration(declaration, declarationChange(declaration, setting, chosen.has(fix) ? fix : null));
        }),
    };
    const steps = stepsOf(readiness, {
        ...places,
        moving: [...places.caches, ...places.signatures],
        ungated: placed(pushes.filter(({ image }) => !image.gated), (image) => edited(changes.gates.get(image), 'mode: report')),
        reporting: reportingBefore(pushes.map(({ image }) => image), source.gates).map(({ location, unit }) => ({
            location,
            by: 'immutable-tag',
            reference: unit?.id ?? '',
            change: { kind: 'by-hand', to: 'mode: enforce' },
        })),
        declarationsWait: setting === null,
        isSwitched: audited.verdict === 'protected',
    });
    return { audited, ...readiness, ...places, steps };
}
function pinChange(image, { audited }, { changes, chosen }) {
    const pin = changes.pinsOf(image, audited);
    if (pin.kind !== 'edit')
        return pin;
    const fix = changes.pins.get(image);
    return chosen.has(fix) ? { kind: 'edit', edits: fix.edits, to: pin.to } : { kind: 'by-hand', to: pin.to };
}

// EXTERNAL MODULE: ./build/scan/reader.js
var reader = __webpack_require__(9345);
// EXTERNAL MODULE: ./build/scan/found.js
var scan_found = __webpack_require__(3412);
// EXTERNAL MODULE: ./build/scan/image-place.js
var image_place = __webpack_require__(4579);
// EXTERNAL MODULE: ./build/scan/locate.js
var locate = __webpack_require__(4932);
// EXTERNAL MODULE: ./build/scan/rules/moving-tag.js
var moving_tag = __webpack_require__(8297);
// EXTERNAL MODULE: ./build/scan/rules/push-mutable-tag.js
var push_mutable_tag = __webpack_require__(2424);
// EXTERNAL MODULE: ./build/scan/rules/repository-mutable.js
var repository_mutable = __webpack_require__(4837);
// EXTERNAL MODULE: ./build/scan/value.js
var value = __webpack_require__(7501);
;// CONCATENATED MODULE: ./build/scan/source-declared.js


/** What stands for a declared repository bears the name that its block gives it, or its own, or that of the variable which holds it. */
function namesOfParts(tree) {
    const isGivenOnce = givenOnce();
    const declared = new Set();
    const labelled = new Map();
    for (const found of tree.ofKind('repository')) {
        const { name, what } = found.fact;
        for (const text of name ? (0,value/* knownTexts */.y4)(name) : [])
            declared.add(text);
        const label = what === 'repository' ? labelOf(found, isGivenOnce) : null;
        if (label === null)
            continue;
        const key = source_declared_keyOf(found.fact.by === 'terraform', found.file.path, label);
        const own = name && (0,value/* onlyText */.Cw)(name);
        labelled.set(key, labelled.has(key) && labelled.get(key) !== own ? null : own);
    }
    return (part, path) => {
        if (part.kind === 'text')
            return part.text;
        const shown = (0,repository_mutable/* declaredName */.op)(part.name);
        if (shown === part.name)
            return null;
        for (const key of [source_declared_keyOf(true, path, shown), source_declared_keyOf(false, path, shown)]) {
            const name = labelled.get(key);
            if (name !== undefined)
                return name;
        }
        return declared.has(shown) || /^[a-z0-9._-]+\/[a-z0-9._/-]+$/.test(shown) ? shown : null;
    };
}
/** Of Terraform all files of a folder are one module. */
function source_declared_keyOf(isFolders, path, label) {
    return JSON.stringify([isFolders ? path.slice(0, path.lastIndexOf('/') + 1) : path, isFolders, label]);
}
/** As much of a file as is looked at. */
const REACH = 300;
const BLOCK = /^resource\s+"(?:aws|awscc)_ecr_repository"\s+"([\w-]{1,200})"/;
const HELD = /(?:^|[\s;])([\w.]{1,100})(?:[ \t]*:[ \t]*[\w.]{1,100})?[ \t]*=\s*(?:new\s)?\s*$/;
/** What a file calls a repository that it declares: `app` of `resource "aws_ecr_repository" "app"` or of `const app = new Repository(…)`. */
function labelOf({ file, fact: { by, span } }, isGivenOnce) {
    const { text } = file;
    if (by === 'terraform')
        return BLOCK.exec(text.slice(span.start, span.start + REACH))?.[1] ?? null;
    const held = by === 'cdk' ? HELD.exec(text.slice(Math.max(0, span.start - REACH), span.start))?.[1] : undefined;
    return held !== undefined && isGivenOnce(held, file) ? held : null;
}
const GIVEN = /\b(\w+)\s*(?:\?\s*)?[:=](?!=)/g;
/** A file is gone through once, however many repositories it declares. */
function givenOnce() {
    const files = new Map();
    return (name, file) => {
        const counts = files.get(file) ?? countsOf(Array.from(file.text.matchAll(GIVEN), ([, given = '']) => given));
        files.set(file, counts);
        return counts.get(name.slice(name.lastIndexOf('.') + 1)) === 1;
    };
}
function countsOf(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/scan/source-gated.js

/** Outputs of the gate that hold `repository:tag`. */
const OUTPUT = /^steps\.([\w-]+)\.outputs\.(?:tags|image)$/;
/** What the gate's outputs stand for: its tag in each repository that it is given in the same job. */
function asGiven(reference, { file, fact }, tree) {
    return reference.flatMap((alternative) => {
        const [part, ...others] = alternative;
        const id = part?.kind === 'unknown' && part.nature === 'gate' ? OUTPUT.exec(part.name)?.[1] : undefined;
        if (part === undefined || id === undefined || others.length > 0 || !fact.unit)
            return [alternative];
        const gate = tree
            .ofKind('gate')
            .find((one) => one.file === file && one.fact.unit === fact.unit && one.fact.id === id);
        const given = (gate?.fact.repository ?? []).flatMap(source_gated_repositoriesIn);
        return given.length > 0 ? given.map((repository) => [...repository, COLON, part]) : [alternative];
    });
}
const COLON = { kind: 'text', text: ':', span: null, via: [] };
/** One of each line; of what only a run tells no more than is there. */
function source_gated_repositoriesIn(alternative) {
    const text = (0,value/* textOf */.b6)(alternative);
    if (text === null)
        return [alternative];
    return text.split(/[\n,]+/).flatMap((line) => (line.trim() === '' ? [] : [[{ ...COLON, text: line.trim() }]]));
}

;// CONCATENATED MODULE: ./build/scan/source-literals.js
const DIGEST = /^@sha256:[0-9a-f]{64}/;
/** The text of the tag where it stands as it is, with its digest. */
function literalOf(found, { place: { tag } }) {
    const [part, ...others] = tag ?? [];
    if (part?.kind !== 'text' || others.length > 0 || !part.span)
        return null;
    const path = part.span.path ?? found.file.path;
    const { start, end } = part.span;
    if (path !== found.file.path)
        return { path, start, end, direct: false };
    if (found.file.text.slice(start, end) !== part.text)
        return null;
    const digest = DIGEST.exec(found.file.text.slice(end, end + 80))?.[0].length ?? 0;
    return { path, start, end: end + digest, direct: part.via.length === 0 };
}
/**
 * The places that can be written anew: text that images of one kind and one repository have alone, and that one of them holds
 * itself. What is built or pushed under a text keeps it, whoever else takes it from there.
 */
function tagSpans(tree, images) {
    const built = new Set(tree.ofKind('built').flatMap((found) => spansOf(found.fact.reference, found.file.path)));
    const byPlace = new Map();
    for (const { image, literal } of images) {
        if (!literal)
            continue;
        const owners = byPlace.get(source_literals_placeKey(literal)) ?? { images: new Set(), span: null };
        byPlace.set(source_literals_placeKey(literal), owners);
        owners.images.add(`${image.kind} ${image.pattern}`);
        const { path, start, end, direct } = literal;
        if (direct)
            owners.span = { path, start, end };
    }
    return (literal) => {
        const owners = literal && byPlace.get(source_literals_placeKey(literal));
        return owners?.images.size === 1 && !built.has(source_literals_placeKey(literal)) ? owners.span : null;
    };
}
function spansOf(reference, path) {
    return reference.flatMap((alternative) => {
        const last = alternative.at(-1);
        const colon = last?.kind === 'text' ? last.text.lastIndexOf(':') + 1 : 0;
        return last?.kind === 'text' && last.span
            ? [source_literals_placeKey({ path: last.span.path ?? path, start: last.span.start + colon })]
            : [];
    });
}
function source_literals_placeKey({ path, start }) {
    return `${start} ${path}`;
}

// EXTERNAL MODULE: ./build/scan/fixes/gate-step.js
var gate_step = __webpack_require__(8528);
// EXTERNAL MODULE: ./build/scan/fixes/list-site.js
var list_site = __webpack_require__(3176);
// EXTERNAL MODULE: ./build/scan/fixes/named-repository.js
var named_repository = __webpack_require__(182);
// EXTERNAL MODULE: ./build/scan/fixes/names-in-unit.js
var names_in_unit = __webpack_require__(9409);
// EXTERNAL MODULE: ./build/scan/fixes/sound-change.js
var sound_change = __webpack_require__(2040);
// EXTERNAL MODULE: ./build/scan/fixes/thread-gate.js + 2 modules
var thread_gate = __webpack_require__(4642);
// EXTERNAL MODULE: ./build/scan/fixes/workflow-step.js
var workflow_step = __webpack_require__(3466);
;// CONCATENATED MODULE: ./build/scan/fixes/gate-job.js







/** Of one job: beyond it nothing is offered. */
const MAX_PUSHES = 50;
/** Puts the gate before the first push of a workflow's job, for all that the job pushes, and leaves the pushes as they are. */
function gateJobEdits({ fact, file }, tree, use) {
    const { unit } = fact;
    if (unit?.kind !== 'github-job' || (0,thread_gate/* hasAnchors */.Zf)(file))
        return null;
    const { pushes } = (0,names_in_unit/* namesIn */.wX)(unit, file, tree);
    if (pushes.length === 0 || pushes.length > MAX_PUSHES)
        return null;
    const sites = pushes.map((push) => siteOf(push));
    const place = gate_job_placeOf(sites.filter((site) => site !== null));
    if (!place || sites.includes(null) || !isUsable(place, file, unit.axes.length > 0))
        return null;
    const gate = (0,gate_step/* gateBefore */.X)(place, 0, file, use);
    return gate?.isNew && (0,sound_change/* isSoundWorkflow */.P)(file, gate.edits, 1, tree) ? gate.edits : null;
}
function siteOf({ fact, file, original }) {
    const step = original || fact.span.path !== undefined ? null : (0,workflow_step/* stepAt */.OH)(file, fact.span.start);
    if (!step)
        return null;
    const repositories = step.action === null ? written(fact, file) : ((0,list_site/* listSite */.k)(step, file)?.repositories ?? null);
    return repositories && { step, repositories };
}
function written({ reference }, file) {
    const names = reference.map((alternative) => (0,named_repository/* repositorySource */.OW)(alternative, file));
    return names.includes(null) ? null : names.filter((name) => name !== null);
}
/** Before the first of them, for the repositories of all. */
function gate_job_placeOf(sites) {
    const [first] = sites.toSorted((one, other) => one.step.index - other.step.index);
    if (!first || sites.some(({ step }) => step.steps !== first.step.steps))
        return null;
    const repositories = [...new Set(sites.flatMap((site) => site.repositories))];
    return { steps: first.step.steps, index: first.step.index, repositories };
}
function isUsable(place, file, isMatrix) {
    const { steps, index, repositories } = place;
    const condition = (0,workflow_step/* conditionOf */.rI)(steps[index], file);
    return (condition !== null &&
        repositories.every(named_repository/* mayBeEcr */.v6) &&
        (0,named_repository/* isReadableBefore */.k)([condition, ...repositories].join('\n'), steps, index) &&
        !(0,thread_gate/* isBeforeLogin */.vQ)(place, steps) &&
        (!isMatrix || repositories.every((name) => name.includes('matrix.'))));
}

// EXTERNAL MODULE: ./build/scan/syntax/data.js
var data = __webpack_require__(4324);
;// CONCATENATED MODULE: ./build/scan/source-gates.js



/** What is called runs in the job that calls it, unless it brings its own. */
function unitOf({ file, fact, caller, original }) {
    const isCallers = caller !== null && (original === null || original.fact.unit !== fact.unit);
    return fact.unit && { path: isCallers ? caller.file.path : file.path, id: fact.unit.id };
}
/** The gate that a push needs, which is one for all that its job pushes. */
function gatesToPut(tree, use) {
    const byUnit = new Map();
    return (found) => {
        const { unit } = found.fact;
        if (!unit || found.original)
            return null;
        const before = byUnit.get(unit);
        if (before !== undefined)
            return before;
        const edits = asRepositories(gateJobEdits(found, tree, use), found.file.text);
        byUnit.set(unit, edits);
        return edits;
    };
}
/** An expression as a whole, which may hold tags as well. */
const WHOLE = /^[ \t]*(?:repository:[ \t]*)?(\$\{\{[^}\n]*\}\})[ \t\r]*$/gm;
/** The edits, if what they give to the gate are repositories: `steps.meta.outputs.tags` is a list of tags in them. */
function asRepositories(edits, text) {
    const whole = (edits ?? []).flatMap((edit) => [...edit.text.matchAll(WHOLE)].map(([, expression]) => expression));
    return whole.every((expression) => text.includes(`${expression}:`)) ? edits : null;
}
/** The gates of a tree. */
function sourceGates(tree, locator) {
    return tree.ofKind('gate').flatMap((found) => {
        const { file, fact } = found;
        const location = locator.locate(fact.span, file.path);
        return location ? [{ location, unit: unitOf(found), reports: isReporting(found) }] : [];
    });
}
/** The gate's command line in a script. */
const REPORTS = /--mode[ =]["']?report\b/;
/** A command that is longer is not read to its end. */
const MAX_COMMAND = 4096;
function isReporting({ file, fact: { span } }) {
    const step = (0,workflow_step/* stepAt */.OH)(file, span.start);
    if (step?.action)
        return (0,data/* scalarText */.ws)((0,workflow_step/* inputOf */.wg)(step.node, 'mode'))?.trim() === 'report';
    return REPORTS.test(file.text.slice(span.start, Math.min(span.end, span.start + MAX_COMMAND)));
}

// EXTERNAL MODULE: ./build/scan/fixes/repository.js
var repository = __webpack_require__(3106);
;// CONCATENATED MODULE: ./build/scan/source-repositories.js



/** The repositories and creation templates that a tree declares. */
function sourceRepositories(tree, locator) {
    const settings = tree.ofKind('repository');
    const distinct = new Map();
    for (const found of settings) {
        const repository = (0,repository_mutable/* isSetLater */.RF)(found, settings) ? null : repositoryOf(found, tree, locator);
        if (!repository)
            continue;
        const { location, name } = repository;
        distinct.set(JSON.stringify([location.path, location.start, location.end, name]), repository);
    }
    return [...distinct.values()];
}
function repositoryOf({ fact, file }, tree, locator) {
    const location = locator.locate(fact.span, file.path);
    if (!location)
        return null;
    const mode = fact.mode ? (0,value/* onlyText */.Cw)(fact.mode) : fact.unset;
    const filters = fact.filters.map(value/* onlyText */.Cw);
    return {
        by: fact.by,
        what: fact.what,
        location,
        name: fact.name && (0,value/* onlyText */.Cw)(fact.name),
        mode,
        filters: filters.includes(null) ? null : filters.filter((filter) => filter !== null),
        holds: fact.by !== 'aws-cli',
        edit: mode === 'IMMUTABLE' ? null : ((0,repository/* repositoryFix */.A)(fact, file, tree)?.edits[0] ?? null),
    };
}

;// CONCATENATED MODULE: ./build/scan/source-images.js











/** What the source says of images and of repositories, placed and judged, whoever's they are. `use` is how a gate is put in. */
function sourceImages(tree, locator, use) {
    const sight = { tree, locator, gateOf: gatesToPut(tree, use), nameOfPart: namesOfParts(tree) };
    const images = factsOf(tree).flatMap((found) => imagesOf(found, sight));
    const spanOf = tagSpans(tree, images);
    const distinct = new Map(images.map((one) => [source_images_keyOf(one.image), one]));
    return {
        images: [...distinct.values()].map(({ image, literal }) => ({
            ...image,
            tagSpan: spanOf(literal),
        })),
        repositories: sourceRepositories(tree, locator),
        gates: sourceGates(tree, locator),
    };
}
/** Of what a caller runs in its own job, and of what every caller completes, the copies tell. */
function factsOf(tree) {
    const all = [
        ...tree.ofKind('push'),
        ...tree.ofKind('use'),
        ...tree.ofKind('cache'),
        ...tree.ofKind('signature'),
    ];
    const replaced = new Set(all.flatMap(({ fact, original }) => (original && original.fact.unit !== fact.unit ? [original.fact] : [])));
    return all.filter(({ fact }) => !replaced.has(fact) && !tree.isAnswered(fact));
}
function imagesOf(found, sight) {
    const { fact } = found;
    const verdicts = sight.tree
        .verdicts(asGiven(fact.reference, found, sight.tree), fact.unit)
        .filter(({ reference, registry }) => reference.length > 0 && registry !== 'local');
    const isOnly = fact.reference.length === 1;
    return verdicts.map((verdict) => imageOf(found, verdict, isOnly, sight));
}
function imageOf(found, read, isOnly, { tree, locator, gateOf, nameOfPart }) {
    const { file, fact } = found;
    const verdict = fact.kind === 'push' ? (0,push_mutable_tag/* asPushed */.u)(read, fact) : read;
    const { place, reference } = verdict;
    const names = place.repository.map((part) => nameOfPart(part, file.path));
    const isTagged = fact.kind === 'push' || fact.kind === 'use';
    const gated = fact.kind === 'push' && tree.comesBefore('gate', fact);
    const image = {
        kind: fact.kind,
        by: fact.kind === 'use' ? fact.by : fact.tool,
        role: fact.kind === 'use' ? fact.role : null,
        location: (0,locate/* placeOfDraft */.GI)(draftOf(found, verdict, isTagged), locator),
        reference: (0,value/* display */.Vy)(reference),
        registry: registryOf(verdict),
        repository: names.length === 0 || names.includes(null) ? null : names.join(''),
        pattern: names.map((name) => name ?? '*').join('') || '*',
        tag: place.tag && (0,value/* textOf */.b6)(place.tag),
        tagged: taggedBy(verdict),
        moves: isTagged ? verdict.movement !== null || isNothing(verdict) : null,
        ...(isTagged && isUnclear(verdict) ? { unclear: true } : {}),
        certain: isOnly && !reference.some(isDefault) && (fact.kind !== 'push' || fact.certain) && !found.isIdle,
        tagSpan: null,
        unit: unitOf(found),
        gated,
        gate: fact.kind === 'push' && !gated ? gateOf(found) : null,
    };
    return { image, literal: literalOf(found, verdict) };
}
/** What a copy does not get from its caller is told where it is written, as the scan does. */
function draftOf(found, { told, place }, isTagged) {
    const { original } = found;
    const isOwn = original !== null && (0,scan_found/* isOwnPart */.w)(found, told ?? place.tag?.at(-1) ?? null);
    const { fact, file } = isOwn ? original : found;
    const at = isTagged ? (0,moving_tag/* spanOfTag */.W2)(asTagged(isOwn ? { ...original, original: null } : found), told) : null;
    return { at, fact, file };
}
/** Somebody may give something else. */
function isDefault({ via }) {
    return via.some(({ by }) => by === 'default');
}
function asTagged(found) {
    return found;
}
/** Nothing is known of it that keeps it where it is. */
function isNothing({ place, identity, movement }) {
    return movement === null && identity === null && !(place.tag === null && place.repository.length > 0);
}
/** Only a run can tell whether it moves. */
function isUnclear(verdict) {
    return verdict.movement?.kind === 'dynamic' || isNothing(verdict);
}
function taggedBy({ place }) {
    if (place.hasDigest)
        return 'digest';
    if (place.tag === null)
        return place.perhapsTag.some(({ nature }) => nature === 'opaque') ? 'dynamic' : 'nothing';
    return (0,value/* textOf */.b6)(place.tag) ? 'tag' : 'dynamic';
}
/** `123456789012.dkr.ecr.eu-west-1.` of a host, as far as it is known. */
const PARTS = /^([0-9]{12}|\0+)\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+|\0+)\./;
function registryOf({ registry, place }) {
    if (registry === 'unknown')
        return { kind: 'unknown' };
    if (registry !== 'ecr')
        return { kind: 'other' };
    const [, account = image_place/* HOLE */.vs, region = image_place/* HOLE */.vs] = PARTS.exec((0,image_place/* maskOf */._4)(place.host)) ?? [];
    const known = (text) => (text.startsWith(image_place/* HOLE */.vs) ? null : text);
    return { kind: 'ecr', account: known(account), region: known(region) };
}
function source_images_keyOf({ kind, location, reference, unit }) {
    return JSON.stringify([kind, location.path, location.start, location.end, reference, unit]);
}

// EXTERNAL MODULE: ./build/commands/scan/read-tree.js
var read_tree = __webpack_require__(826);
// EXTERNAL MODULE: ./build/commands/scan/rules.js + 1 modules
var scan_rules = __webpack_require__(7187);
;// CONCATENATED MODULE: ./build/commands/migrate/source.js





/** Reads a tree as the scan does, for all that it says of images. */
async function source_readMigrationSource(inputs, { tree, today }) {
    const [{ paths, note }, rules] = await Promise.all([tree.list(), (0,scan_rules/* rulesHere */.WN)(inputs, tree)]);
    const { readings, notes, filesRead } = (0,read_tree/* readTree */.Z)(paths, { isIgnored: rules.isIgnored, asked: reader/* EVERYTHING */.Qz }, tree);
    const { policy } = rules;
    const { action } = inputs;
    const scan = (0,scan_scan/* createScan */.ek)({ policy, today, severities: new Map(), action, gateReports: true });
    for (const reading of readings.values())
        scan.add(reading);
    const seen = [];
    const { findings, notes: told } = scan.finish((linked, locator) => {
        seen.push(sourceImages(linked, locator, { action, reports: true }));
    });
    const { images = [], repositories = [], gates = [] } = seen[0] ?? {};
    return {
        images,
        repositories,
        gates,
        findings,
        policy,
        notes: [
            ...(note === null ? [] : [{ path: '.', line: null, detail: note }]),
            ...notes,
            ...told.map(({ path, detail }) => ({ path, line: null, detail })),
        ],
        filesListed: paths.length,
        filesRead,
        textOf: (path) => readings.get(path)?.file.text ?? null,
    };
}

;// CONCATENATED MODULE: ./build/commands/migrate/plan.js













/** Joins what a registry's audit says with what a source tree says, to the way off the tags that move. Writes nothing. */
async function planMigration(inputs, ports) {
    const source = await readMigrationSource(inputs, ports);
    const { notes, filesListed, filesRead, textOf } = source;
    const { accountIds } = inputs.report;
    return { ...planOf(inputs.report, source, inputs), accountIds, notes, filesListed, filesRead, textOf };
}
/** The plan for a source that was read. */
function planOf(report, source, { asked, action }) {
    const { present, missing } = partAbsent(report.repositories, asked);
    const joined = joinSource(source, present);
    const lots = lotsOf(present, joined, asked);
    const { absent, unplaced } = placeAbsent(joined.unplaced, missing);
    const changes = changesOf(lots, source, action);
    const before = [...changes.stops.values(), ...changes.gates.values(), ...changes.pins.values()];
    const prepared = chooseEdits(before, source.textOf);
    const isEnforced = enforcedIn(source);
    const settings = new Map(lots.map((lot) => [lot, settingAfter(lot, changes, prepared, isEnforced)]));
    const declarations = declarationFixes(lots, (lot) => settings.get(lot) ?? null);
    const chosen = chooseEdits([...before.filter(prepared.has), ...declarations.values()], source.textOf);
    const planned = { changes, declarations, chosen, source };
    return {
        asOf: report.asOf,
        repositories: lots.map((lot) => repositoryPlan(lot, settings.get(lot) ?? null, planned)),
        newRepositories: newRepositorySteps(report, source.repositories),
        contradictions: lots.flatMap(({ audited, source: own }) => contradictionsOf(audited, own.declarations)),
        absent,
        unplaced: unplaced.map((image) => placeOfImage(image, image.moves ? BY_HAND : UNCHANGED)),
        edits: chosen.edits,
    };
}
function lotsOf(present, joined, asked) {
    const isAsked = (0,named/* isNamedIn */.x)(asked);
    return present
        .filter((audited) => joined.names(audited) || isAsked(audited))
        .map((audited) => {
        const source = joined.of(audited);
        return { audited, source, letMove: letMoveIn(audited, source) };
    });
}

// EXTERNAL MODULE: ./build/report/audit/plural.js
var plural = __webpack_require__(501);
;// CONCATENATED MODULE: ./build/report/migration/settled.js
/** Whether nothing is left to do for a step. */
function isSettled({ state }) {
    return state === 'done' || state === 'not-needed';
}
/** The steps that are left of a repository in which no tag moves any more. */
function leftOf({ readiness, steps }) {
    return readiness === 'done' ? steps.filter((step) => !isSettled(step)) : [];
}
/** Whether nothing is left to do at all. Of a source that names no repository nothing was shown. */
function settled_isOver({ repositories, contradictions, absent, unplaced, edits }) {
    return (repositories.length > 0 &&
        repositories.every((one) => one.readiness === 'done' && leftOf(one).length === 0) &&
        contradictions.length + absent.length + edits.length === 0 &&
        unplaced.every(({ change }) => change.kind === 'none'));
}

;// CONCATENATED MODULE: ./build/report/migration/step-words.js

/** The steps as a person says them. Code stands in backticks. */
const STEP_TITLES = {
    'gate-report': 'The gate before each push, with `mode: report`',
    'stop-pushing': 'No more pushes of tags that move, in rollback workflows either',
    'pin-consumers': 'Pin what runs to the image of today',
    'gate-enforce': 'The gate with `mode: enforce`',
    declare: 'Declare it in code',
    filters: 'Filters for what must move',
    switch: 'Turn immutability on',
};
const BEFORE_THE_SWITCH = {
    'gate-enforce': 'Right before the switch: until then it refuses each push, since the repository is mutable still.',
    declare: 'The next apply is the switch: merge it when the steps above are out.',
};
const AFTER_THE_SWITCH = {
    'gate-enforce': 'The repository is immutable already: until then the gate only reports what ECR refuses.',
    declare: 'The repository is immutable already: until then the next apply may take that back.',
};
/** What to know before a step is taken; empty where its title says it all. */
function stepNote({ id }, { audited }) {
    const notes = audited.verdict === 'protected' ? AFTER_THE_SWITCH : BEFORE_THE_SWITCH;
    return notes[id] ?? '';
}
const STATE_WORDS = {
    done: 'done',
    edits: "this plan's edits do it",
    'by-hand': 'by hand',
    waits: 'waits for what stands above',
    command: 'ready to be run',
    'not-needed': 'not needed',
};
const READINESS_WORDS = {
    done: 'done',
    ready: 'ready',
    'ready-with-filters': 'ready with filters',
    'not-yet': 'not yet',
    unknown: 'unknown',
};
/** `switched`: immutable, with steps that are left. */
function readinessWords(repository) {
    return leftOf(repository).length > 0 ? 'switched' : READINESS_WORDS[repository.readiness];
}

;// CONCATENATED MODULE: ./build/report/migration/headline.js



const ORDER = [
    'ready',
    'ready-with-filters',
    'not-yet',
    'unknown',
    'done',
];
/** Where the plan stands, in a sentence or two. */
function migrationHeadline({ repositories, absent, edits, contradictions }) {
    const named = repositories.length + absent.length;
    if (named === 0)
        return 'The source names no repository of this audit.';
    const files = new Set(edits.map(({ path }) => path)).size;
    const left = [...new Set(repositories.flatMap(leftOf).map(({ id }) => STEP_TITLES[id]))];
    return [
        `${(0,plural/* counted */.h)(named, 'repository', 'repositories')}: ${(0,plural/* inARow */.F)([...stands(repositories), ...(absent.length > 0 ? [`${absent.length} not found`] : [])])}.`,
        ...(edits.length > 0 ? [`${(0,plural/* counted */.h)(edits.length, 'edit')} in ${(0,plural/* counted */.h)(files, 'file')}.`] : []),
        ...(contradictions.length > 0
            ? [`${(0,plural/* counted */.h)(contradictions.length, 'contradiction')} between code and registry.`]
            : []),
        ...(left.length > 0 ? [`Left to do where it is switched: ${left.join('; ')}.`] : []),
    ].join(' ');
}
/** `2 ready`, `1 done`. */
function stands(repositories) {
    const inOrder = ORDER.flatMap((readiness) => repositories.filter((one) => one.readiness === readiness));
    const numbers = new Map();
    for (const words of inOrder.map(readinessWords))
        numbers.set(words, (numbers.get(words) ?? 0) + 1);
    return [...numbers].map(([words, number]) => `${number} ${words}`);
}

;// CONCATENATED MODULE: ./build/report/migration/json.js
/** The plan as JSON, version 1 of its form. */
function migrationJson(plan) {
    const { asOf, contradictions, repositories, newRepositories, absent, unplaced, edits } = plan;
    return JSON.stringify({ version: 1, asOf, contradictions, repositories, newRepositories, absent, unplaced, edits }, null, 2);
}

// EXTERNAL MODULE: ./build/report/audit/obstacle-words.js
var obstacle_words = __webpack_require__(9978);
// EXTERNAL MODULE: ./build/report/audit/unread-remedies.js
var unread_remedies = __webpack_require__(917);
// EXTERNAL MODULE: ./build/domain/text/visible-text.js
var visible_text = __webpack_require__(6107);
;// CONCATENATED MODULE: ./build/report/markdown.js

/** GitHub's Markdown, built from what strangers wrote: a branch name such as `</details><img src=x>` is text and stays text. */
/** Text as it is, for a paragraph, a list item or a cell: no markup, no link, nobody mentioned, no issue referred to, on one line. */
function escapeMarkdown(text) {
    return escapeInline((0,visible_text/* visible */.R)(text).trim())
        .replaceAll('@', `@${NO_MENTION}`)
        .replaceAll(/(?:\\#|\bGH-)(?=\d)/gi, (reference) => `${reference}${NO_MENTION}`)
        .replace(/^([+=-])/, String.raw `\$1`)
        .replace(/^(\d+)([.)])/, String.raw `$1\$2`);
}
/** Data, in a fixed-width font, to be copied as it is. It may stand in a cell. */
function codeSpan(text) {
    const shown = (0,visible_text/* visible */.R)(text);
    // Backticks would have to be out-fenced, and a table splits at a "|" even inside of them.
    return /[`|]|^\s|\s$|^$/.test(shown) ? `<code>${escapeInline(shown)}</code>` : `\`${shown}\``;
}
/** Lines to be copied as they are. */
function markdown_codeBlock(text, language = '') {
    const runs = text.match(/`{3,}/g) ?? [];
    const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
    const lines = text.split(/\r?\n/).map(visible_text/* visible */.R);
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
/** A table of Markdown cells: text comes escaped, or as a code span. A row that is short is filled up. */
function table(headers, rows) {
    const line = (cells) => `| ${headers.map((_, column) => cell(cells[column] ?? '')).join(' | ')} |`;
    return [line(headers), `|${' --- |'.repeat(headers.length)}`, ...rows.map(line)].join('\n');
}
/** Markdown, folded under a line of plain text. The blank lines make GitHub read the body as Markdown. */
function details(summary, body) {
    const text = escapeHtml((0,visible_text/* visible */.R)(summary)).replaceAll(/@|(?:#|\bGH-)(?=\d)/gi, (found) => `${found}${NO_MENTION}`);
    return `<details><summary>${text}</summary>\n\n${body}\n\n</details>`;
}
/**
 * Mentions, and references to issues (`#1`, `GH-1`), are found after rendering, where what was escaped stands unescaped again: only a
 * space of no width keeps them from being read as such.
 */
const NO_MENTION = '&#8203;';
/** A cell is one line, and ends at the next "|". */
function cell(markdown) {
    return markdown
        .trim()
        .replaceAll(/\r\n|\r|\n/g, '<br>')
        .replaceAll('|', '&#124;');
}
function escapeInline(text) {
    return escapeHtml(text)
        .replaceAll(/[\\`*_[\]~$#!{}]/g, String.raw `\$&`)
        .replaceAll('|', '&#124;')
        .replaceAll('://', '&#58;//')
        .replaceAll(/www\./gi, (www) => `${www.slice(0, -1)}&#46;`);
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./build/report/finding-markdown.js

/** A finding that is alone has its headline above, as the run's. */
function findingPart({ headline, cause, remedy, code }, docs, named) {
    const sentences = [...(named ? [`**${prose(headline)}**`] : []), ...cause.filter(isSentence).map(prose)].join(' ');
    const listed = linesPart(cause.filter((line) => !isSentence(line)));
    const parts = [sentences, listed, linesPart(remedy), `[${code}](${docs}#${code.toLowerCase()})`];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** Our own sentences set code in backticks. What stands between any two is data, whoever wrote them. */
function prose(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? codeSpan(part) : spaced(part)))
        .join('');
}
function spaced(text) {
    const escaped = escapeMarkdown(text);
    if (escaped === '')
        return text === '' ? '' : ' ';
    return `${/^\s/.test(text) ? ' ' : ''}${escaped}${/\s$/.test(text) ? ' ' : ''}`;
}
function isSentence(line) {
    return !line.startsWith('  ');
}
/** Runs of lines to be pasted become code blocks, and the lines between them sentences. */
function linesPart(all) {
    const blocks = [];
    for (const line of all) {
        const code = !isSentence(line);
        const last = blocks.at(-1);
        if (last?.code === code)
            last.lines.push(line);
        else
            blocks.push({ code, lines: [line] });
    }
    return blocks
        .map(({ code, lines }) => code ? codeBlock(lines.map((line) => line.slice(2)).join('\n')) : lines.map(prose).join('  \n'))
        .join('\n\n');
}

// EXTERNAL MODULE: ./build/report/summary-text.js
var summary_text = __webpack_require__(8979);
;// CONCATENATED MODULE: ./build/report/migration/place-words.js
/** `deploy/web.yaml:10`. */
function whereabouts({ location }) {
    return `${location.path}:${location.line}`;
}
/** `123456789012 in eu-west-1`. */
function registryWords({ account, region }) {
    return account === null ? region : `${account} in ${region}`;
}
/** What becomes of a place: " → `sha-…`", or who has to see to it. Data comes as it is. */
function changeWords({ change, perhaps }, code) {
    const doubt = perhaps ? ' (its registry is not certain: each that has a repository of this name is meant)' : '';
    switch (change.kind) {
        case 'none':
            return doubt;
        case 'edit':
            return `: ${code(change.to)}${doubt}`;
        case 'by-hand':
            return `: by hand${change.to === null ? '' : `, ${code(change.to)}`}${doubt}`;
    }
}

;// CONCATENATED MODULE: ./build/report/migration/absent-words.js



const NAMED = 3;
/** That a repository is not there, why it may not be, and what to do. Data stands in backticks. */
function absentWords({ name, registries }) {
    const rest = registries.length - NAMED;
    const named = [...registries.slice(0, NAMED).map(registryWords), ...(rest > 0 ? [`${rest} more`] : [])];
    const have = registries.length === 1 ? 'has' : 'have';
    return `${(0,plural/* inARow */.F)(named)} ${have} no repository \`${(0,clip/* clip */.$)(name)}\`: it is mistyped, belongs to another account or region, or is yet to be made. Name the right one here (or with --account and --region, where only a run tells them), or make it with immutable tags. Then plan again.`;
}

// EXTERNAL MODULE: ./build/domain/audit/audit-changes.js
var audit_changes = __webpack_require__(7582);
;// CONCATENATED MODULE: ./build/report/migration/contradiction-words.js


/** What the code and the registry say of one repository, and what comes of it. Data stands in backticks. */
function contradictionWords(contradiction) {
    const { by, uri, declared, actual } = contradiction;
    const said = (0,audit_changes/* settingText */.S)(declared.mode, declared.filters);
    const is = (0,audit_changes/* settingText */.S)(actual.mode, actual.filters);
    return `\`${whereabouts(contradiction)}\` (${by}) declares \`${uri}\` as \`${said}\`, and it is \`${is}\`: ${consequence(contradiction)}`;
}
function consequence({ declared, actual }) {
    const isOn = (mode) => mode === 'IMMUTABLE' || mode === 'IMMUTABLE_WITH_EXCLUSION';
    if (isOn(actual.mode) && !isOn(declared.mode))
        return 'the next apply turns immutability off.';
    if (!isOn(actual.mode) && isOn(declared.mode))
        return 'the next apply turns immutability on.';
    return 'the next apply changes it.';
}

;// CONCATENATED MODULE: ./build/report/migration/new-repository-words.js


/** What keeps new repositories from being mutable, a sentence each. Data stands in backticks. */
function newRepositoryWords(step) {
    switch (step.kind) {
        case 'creation-template':
            return [
                `The creation template \`${(0,clip/* clip */.$)(step.prefix)}\` of ${registryWords(step)} makes repositories in which tags move (${step.appliedFor.join(', ')}): set its image tag mutability to IMMUTABLE.`,
            ];
        case 'declaration':
            return [
                `\`${whereabouts(step.place)}\` declares repositories of more than one name without immutability: make IMMUTABLE what it gives them.`,
            ];
        case 'service-control-policy':
            return [
                'IAM has no condition key for the image tag mutability of ECR, so that no service control policy can look at the value. It can hold who may set it, and who may make repositories: the policy below leaves both to one role.',
                "What goes through CloudFormation is checked by Control Tower's CT.ECR.PR.3, or by a hook of your own. What was made otherwise the Config rule `ecr-private-tag-immutability-enabled` finds afterwards.",
            ];
    }
}
/** The same for a terminal, with the policy that they speak of below them. */
function newRepositoryLines(step) {
    const policy = step.kind === 'service-control-policy' ? SERVICE_CONTROL_POLICY.split('\n') : [];
    return [...newRepositoryWords(step), ...policy];
}
/** For the organisation: only the role named in it makes repositories, and changes what keeps their tags. */
const SERVICE_CONTROL_POLICY = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
        {
            Sid: 'KeepImageTagsImmutable',
            Effect: 'Deny',
            Action: [
                'ecr:CreateRepository',
                'ecr:PutImageTagMutability',
                'ecr:CreateRepositoryCreationTemplate',
                'ecr:UpdateRepositoryCreationTemplate',
                'ecr:DeleteRepositoryCreationTemplate',
            ],
            Resource: '*',
            Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:*:iam::*:role/YOUR-REGISTRY-ADMINISTRATOR' } },
        },
    ],
}, null, 2);

// EXTERNAL MODULE: ./build/report/audit/tag-words.js
var tag_words = __webpack_require__(899);
;// CONCATENATED MODULE: ./build/report/migration/overcome-words.js

/** What the registry saw move and the source does not push, which somebody else may; null where that stops nothing. */
function overcomeWords({ audited, target }) {
    if (target === null)
        return null;
    const seen = audited.obstacles.flatMap((obstacle) => {
        if (obstacle.kind === 'moving-tags')
            return [{ tags: obstacle.tags.map(({ tag }) => tag), count: obstacle.count }];
        return obstacle.kind === 'unclear-tags' ? [obstacle] : [];
    });
    const count = seen.reduce((sum, one) => sum + one.count, 0);
    if (count === 0)
        return null;
    const tags = seen.flatMap((one) => one.tags);
    return `The registry saw ${(0,tag_words/* named */.KT)(tags, count)} pushed, and nothing here pushes that any more. Ask first who else does: ECR will refuse it. \`--apply\` leaves the repository alone until \`--pushed-only-here\` names it.`;
}

// EXTERNAL MODULE: ./build/report/audit/ask-command.js
var ask_command = __webpack_require__(9818);
// EXTERNAL MODULE: ./build/report/ecr-command.js
var ecr_command = __webpack_require__(4905);
// EXTERNAL MODULE: ./build/report/infrastructure-code.js
var infrastructure_code = __webpack_require__(9812);
;// CONCATENATED MODULE: ./build/report/migration/step-code.js



const NOTHING = { lines: [], language: 'sh' };
/** What is to be pasted for a step: the command of a switch that is ready, and the filters for a declaration. */
function stepCode({ id, state }, { audited, target }) {
    if (target === null)
        return NOTHING;
    const { mode, filters } = target;
    if (id === 'switch' && state === 'command') {
        const lines = (0,ask_command/* shellLines */.ms)(audited.repository, (known) => (0,ecr_command/* setFilters */._F)(known, mode ?? '', filters));
        return { lines: lines.map((line) => line.slice(2)), language: 'sh' };
    }
    const isDeclared = id === 'declare' && state === 'by-hand' && filters.length > 0;
    return isDeclared ? { lines: (0,infrastructure_code/* terraformFilters */.G)(filters), language: 'hcl' } : NOTHING;
}

;// CONCATENATED MODULE: ./build/report/migration/markdown.js















/** What GitHub takes as the body of an issue or a pull request, in characters. */
const MAX_BODY = 65_536;
/** Left free for what is said of what was left out. */
const RESERVE = 400;
const PLACES_SHOWN = 20;
const ENTRIES_SHOWN = 20;
/** The plan as the body of an issue or a pull request: contradictions first, then each repository with its steps as a checklist. */
function migrationMarkdown(plan, accountIds) {
    const opening = [
        `## The way off the tags that move`,
        prose(migrationHeadline(plan)),
        entries('### Code and registry contradict each other', plan.contradictions, (one) => prose(contradictionWords(one))),
    ];
    const closing = [
        entries('### Where something was not read', (0,unread_remedies/* unreadRemedies */.j)(plan.repositories), prose),
        entries('### Repositories that were not found', plan.absent, absentItem),
        entries('### Images of which only a run tells the repository, or whose registry was not read', plan.unplaced, placeItem),
        newRepositories(plan),
    ];
    return bounded(opening, plan.repositories.map(repositoryPart), closing, accountIds);
}
/** As many repositories as there is room for. */
function bounded(opening, repositories, closing, accountIds) {
    const around = (0,summary_text/* summaryText */.g)([...opening, ...closing], accountIds);
    if (around.length > MAX_BODY - RESERVE)
        return bounded([opening.slice(0, 2).join('\n\n')], repositories, [], accountIds);
    let room = MAX_BODY - RESERVE - around.length;
    const shown = [];
    for (const part of repositories) {
        room -= part.length + 2;
        if (room < 0)
            break;
        shown.push(part);
    }
    const left = repositories.length - shown.length;
    const note = left > 0
        ? `**${left} of ${repositories.length} repositories are left out here**, since GitHub takes ${MAX_BODY} characters. The JSON of the plan has all of them.`
        : '';
    return (0,summary_text/* summaryText */.g)([...opening, ...shown, note, ...closing], accountIds);
}
function repositoryPart(repository) {
    const { audited, obstacles, steps } = repository;
    const owner = audited.owner === null ? '' : ` Owner: ${escapeMarkdown(audited.owner)}.`;
    const overcome = overcomeWords(repository);
    return [
        `### ${codeSpan((0,ecr_registry/* repositoryUri */.LJ)(audited.repository))}`,
        `**${readinessWords(repository)}**.${owner}`,
        ...(obstacles.length > 0
            ? [['In the way:', ...obstacles.map((one) => `- ${escapeMarkdown((0,obstacle_words/* obstacleLine */.S)(one))}`)].join('\n')]
            : []),
        ...(overcome === null ? [] : [prose(overcome)]),
        steps.map((step) => stepItem(step, repository)).join('\n'),
    ].join('\n\n');
}
function stepItem(step, repository) {
    const { id, state, places } = step;
    const note = isSettled(step) ? '' : stepNote(step, repository);
    const shown = state === 'not-needed' ? [] : places;
    return [
        `- [${isSettled(step) ? 'x' : ' '}] **${prose(STEP_TITLES[id])}**: ${prose(STATE_WORDS[state])}${note === '' ? '' : `. ${prose(note)}`}`,
        ...listed(shown, placeItem).map((line) => `  - ${line}`),
        ...indented(codeOf(step, repository)),
    ].join('\n');
}
function codeOf(step, repository) {
    const { lines, language } = stepCode(step, repository);
    return lines.length > 0 ? markdown_codeBlock(lines.join('\n'), language) : '';
}
function indented(block) {
    return block === '' ? [] : ['', ...block.split('\n').map((line) => `  ${line}`)];
}
function placeItem(place) {
    const { by, reference } = place;
    const what = reference === '' ? '' : `, ${codeSpan(reference)}`;
    return `${codeSpan(whereabouts(place))} ${prose(by)}${what}${changeWords(place, codeSpan)}`;
}
function absentItem(repository) {
    return [prose(absentWords(repository)), ...listed(repository.places, placeItem).map((line) => `  - ${line}`)].join('\n');
}
function newRepositories({ newRepositories: steps }) {
    const items = steps.flatMap(newRepositoryWords);
    if (items.length === 0)
        return '';
    return [
        entries('### New repositories', items, prose),
        details('A service control policy', markdown_codeBlock(SERVICE_CONTROL_POLICY, 'json')),
    ].join('\n\n');
}
function entries(title, all, words) {
    if (all.length === 0)
        return '';
    return [
        title,
        listed(all, words, ENTRIES_SHOWN)
            .map((line) => `- ${line}`)
            .join('\n'),
    ].join('\n\n');
}
function listed(all, words, limit = PLACES_SHOWN) {
    const left = all.length - limit;
    return [...all.slice(0, limit).map(words), ...(left > 0 ? [`…and ${left} more`] : [])];
}

;// CONCATENATED MODULE: ./build/report/migration/text.js













/** The plan for a terminal or a log, line for line, with the headline last, where a terminal stops. */
function migrationText(plan) {
    return [
        ...section('Code and registry contradict each other:', plan.contradictions.map(contradictionWords)),
        ...plan.repositories.flatMap(repositoryLines),
        ...section('Where something was not read:', (0,unread_remedies/* unreadRemedies */.j)(plan.repositories)),
        ...section('Repositories that were not found:', plan.absent.flatMap(absentLines)),
        ...section('Images of which only a run tells the repository, or whose registry was not read:', plan.unplaced.map(placeLine)),
        ...section('New repositories:', plan.newRepositories.flatMap(newRepositoryLines)),
        migrationHeadline(plan),
    ].map(visible_text/* visible */.R);
}
function section(title, lines) {
    return lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`), ''] : [];
}
function repositoryLines(repository) {
    const { audited, obstacles, steps } = repository;
    const overcome = overcomeWords(repository);
    return [
        `${(0,ecr_registry/* repositoryUri */.LJ)(audited.repository)}: ${readinessWords(repository)}`,
        ...obstacles.map((one) => `  in the way: ${(0,obstacle_words/* obstacleLine */.S)(one)}`),
        ...(overcome === null ? [] : [`  ${overcome}`]),
        ...steps.filter(({ state }) => state !== 'not-needed').flatMap((step) => stepLines(step, repository)),
        '',
    ];
}
function absentLines(repository) {
    return [absentWords(repository), ...repository.places.map((place) => `  ${placeLine(place)}`)];
}
function stepLines(step, repository) {
    const { id, state, places } = step;
    if (isSettled(step))
        return [`  [x] ${STEP_TITLES[id]}`];
    const note = stepNote(step, repository);
    return [
        `  [ ] ${STEP_TITLES[id]}: ${STATE_WORDS[state]}`,
        ...(note === '' ? [] : [`      ${note}`]),
        ...[...places.map(placeLine), ...stepCode(step, repository).lines].map((line) => `      ${line}`),
    ];
}
function placeLine(place) {
    const what = place.reference === '' ? '' : `, ${place.reference}`;
    return `${whereabouts(place)} ${place.by}${what}${changeWords(place, (text) => text)}`;
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/domain/commit/commit-id.js
var commit_id = __webpack_require__(7726);
// EXTERNAL MODULE: ./build/domain/json-member.js
var json_member = __webpack_require__(7074);
// EXTERNAL MODULE: ./build/domain/text/shell-quote.js
var shell_quote = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/adapters/github/asking.js + 1 modules
var asking = __webpack_require__(8188);
;// CONCATENATED MODULE: ./build/adapters/github/file-modes.js



/** What a file is to git: a script stays executable. Walks only the folders that these files lie in. */
async function fileModes(root, paths, read) {
    const folders = new Map();
    const folder = (path) => {
        const known = folders.get(path) ?? listFolder(path);
        folders.set(path, known);
        return known;
    };
    async function listFolder(path) {
        const sha = path === '' ? root : (0,commit_id/* commitId */.xk)((0,json_member.at)(await entryOf(path), 'sha'));
        if (sha === null)
            throw file_modes_missing(path);
        return (0,json_member/* listAt */.g)(await read(`the folder \`${path || '.'}\``, `/git/trees/${sha}`), 'tree');
    }
    async function entryOf(path) {
        const slash = path.lastIndexOf('/');
        const name = path.slice(slash + 1);
        const entries = await folder(path.slice(0, Math.max(slash, 0)));
        return entries.find((entry) => (0,json_member/* textAt */.$)(entry, 'path') === name) ?? null;
    }
    const modes = new Map();
    for (const path of paths) {
        const mode = (0,json_member/* textAt */.$)(await entryOf(path), 'mode');
        if (mode !== '100644' && mode !== '100755')
            throw file_modes_missing(path);
        modes.set(path, mode);
    }
    return modes;
}
function file_modes_missing(path) {
    return new errors/* CodedError */.A('GITHUB_API_FAILED', `GitHub's API did not make the commit: \`${path}\` is no file in the commit that is checked out.`, {
        remedy: ['Commit it, push it, and run this again.'],
    });
}

;// CONCATENATED MODULE: ./build/adapters/github/pull-requests.js






const REPOSITORY = '/repos/{owner}/{repo}';
const PERMISSION = [
    'Give the token `contents: write` and `pull-requests: write`; with files below .github/workflows, `workflows: write` too, which the token of a job never has.',
];
/** The pull requests of a repository on GitHub. Only a branch is made that was not there: nothing is overwritten. */
function createPullRequests(options) {
    const read = (what, path) => told(options, { act: 'tell about', what, remedy: PERMISSION }, path);
    const make = (what, path, body) => (0,asking.ask)(options, { act: 'make', what, remedy: PERMISSION }, post(path, body));
    return {
        async open(proposal) {
            const { branch, parent, files, title, body, message } = proposal;
            const base = proposal.base ?? (await defaultBranch(read));
            const tree = await treeOf(parent, read);
            await requireBehind(parent, base, read);
            const modes = await fileModes(tree, files.map(({ path }) => path), read);
            const entries = await Promise.all(files.map(async (file) => ({
                path: file.path,
                mode: modes.get(file.path),
                type: 'blob',
                ...(file.encoding === 'utf8' ? { content: file.content } : { sha: await blobOf(file, make) }),
            })));
            const changed = idOf(await make('the tree', '/git/trees', { base_tree: tree, tree: entries }), 'the tree');
            const commit = idOf(await make('the commit', '/git/commits', { message, tree: changed, parents: [parent] }), 'the commit');
            await makeBranch(branch, commit, make);
            try {
                const made = await make('the pull request', '/pulls', { title, head: branch, base, body });
                return { url: (0,json_member/* textAt */.$)(made, 'html_url') ?? fail((0,asking.unusable)(questionOf('the pull request'))) };
            }
            catch (cause) {
                throw leftBehind(branch, cause);
            }
        },
    };
}
function told(options, question, path) {
    return (0,asking.ask)(options, question, { route: `GET ${REPOSITORY}${path}` });
}
function post(path, body) {
    return { route: `POST ${REPOSITORY}${path}`, body };
}
async function defaultBranch(read) {
    const what = 'the default branch';
    return (0,json_member/* textAt */.$)(await read(what, ''), 'default_branch') ?? fail((0,asking.unusable)(questionOf(what)));
}
/** The tree of the commit that the files are changed from. */
async function treeOf(parent, read) {
    const what = `commit ${parent}, which must be pushed`;
    const answer = await read(what, `/git/commits/${parent}`);
    return (0,commit_id/* commitId */.xk)((0,json_member.at)(answer, 'tree', 'sha')) ?? fail((0,asking.unusable)(questionOf(what)));
}
/** A pull request would hold commits of others as well, if its commit did not stand on the base. */
async function requireBehind(parent, base, read) {
    const question = questionOf(`what \`${base}\` has of ${parent}`);
    const status = (0,json_member/* textAt */.$)(await read(question.what, `/compare/${encodeURIComponent(base)}...${parent}?per_page=1`), 'status');
    if (status === 'identical' || status === 'behind')
        return;
    if (status !== 'ahead' && status !== 'diverged')
        throw (0,asking.unusable)(question);
    throw (0,asking.failed)({ ...question, act: 'make', what: 'the pull request' }, `\`${base}\` does not have the commit ${parent} that is checked out, so the pull request would hold more than the plan`, [`Check \`${base}\` out, or name the branch that this one is to go into: --base`]);
}
/** What is no UTF-8 cannot stand in JSON. */
async function blobOf({ path, content, encoding }, make) {
    const body = { content: Buffer.from(content, encoding).toString('base64'), encoding: 'base64' };
    const what = `the content of \`${path}\``;
    return idOf(await make(what, '/git/blobs', body), what);
}
async function makeBranch(branch, sha, make) {
    const what = `the branch \`${branch}\``;
    try {
        const made = await make(what, '/git/refs', { ref: `refs/heads/${branch}`, sha });
        if ((0,json_member/* textAt */.$)(made, 'object', 'sha') !== sha)
            throw (0,asking.unusable)(questionOf(what));
    }
    catch (cause) {
        if (!(cause instanceof asking.GitHubRefusal) || !/already exists/i.test(cause.said))
            throw perhapsMade(branch, cause);
        throw (0,asking.failed)({ ...questionOf(what), act: 'make' }, 'it is there already, and is not overwritten', [`See whether its pull request is open still. Otherwise delete it, or take another name: --branch ${branch}-2`], cause);
    }
}
/** An answer that was not understood, or that did not come, tells nothing. */
function perhapsMade(branch, cause) {
    if (!(cause instanceof errors/* CodedError */.A) || isRefused(cause))
        return cause;
    return new errors/* CodedError */.A(cause.code, `${cause.message}\nIt may have been made all the same.`, {
        remedy: [
            ...cause.remedy,
            `See whether it is there, and delete it to start over: git push origin --delete ${(0,shell_quote/* shellWord */.r)(branch)}`,
        ],
        cause,
    });
}
function isRefused({ cause }) {
    const status = (0,json_member.at)(cause, 'status');
    return typeof status === 'number' && status >= 400 && status < 500;
}
function leftBehind(branch, cause) {
    if (!(cause instanceof errors/* CodedError */.A))
        return cause;
    return new errors/* CodedError */.A(cause.code, `${cause.message}\nThe branch \`${branch}\` was made before, with the changes on it, and is left as it is.`, {
        remedy: [
            ...cause.remedy,
            `Open the pull request from it by hand; or delete it to start over: git push origin --delete ${(0,shell_quote/* shellWord */.r)(branch)}`,
        ],
        cause,
    });
}
function idOf(answer, what) {
    return (0,commit_id/* commitId */.xk)((0,json_member.at)(answer, 'sha')) ?? fail((0,asking.unusable)(questionOf(what)));
}
function questionOf(what) {
    return { act: 'tell about', what, remedy: PERMISSION };
}
function fail(error) {
    throw error;
}

// EXTERNAL MODULE: ./build/adapters/git-history.js + 4 modules
var git_history = __webpack_require__(8814);
// EXTERNAL MODULE: ./build/adapters/git/confined.js
var confined = __webpack_require__(3404);
;// CONCATENATED MODULE: ./build/adapters/git-remote.js

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 64 * 1024;
/** The URL that a checkout was cloned from; null where there is none. */
async function originUrl(root, env) {
    const git = (0,confined/* confinedGit */.h)(root, env);
    if (git === null)
        return null;
    const { end, output } = await git(['remote', 'get-url', 'origin'], { timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES });
    return end === 0 ? output.toString('utf8').trim() || null : null;
}

// EXTERNAL MODULE: ./build/adapters/tree.js
var adapters_tree = __webpack_require__(6229);
;// CONCATENATED MODULE: ./build/commands/migrate/proposal.js



/** The files as the plan's edits make them. All or none: an edit may lean on one of another file. Throws a CodedError. */
function editedFiles({ edits, textOf }, tree) {
    const byPath = new Map();
    for (const edit of edits)
        byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
    return [...byPath].map(([path, own]) => {
        const file = tree.read(path);
        if (file.kind !== 'text' || file.text !== textOf(path))
            throw refused(path, 'it was changed while the plan was made', 'Run this again.');
        const content = (0,finding_edits/* applyEdits */.c)(file.text, own);
        if (file.encoding === 'latin1' && !/^[\0-\u00ff]*$/.test(content))
            throw refused(path, 'it is not UTF-8, and the change is', 'Save the file as UTF-8.');
        return { path, content, encoding: file.encoding };
    });
}
/** The pull request of a plan: its edits on top of what is committed, and nothing else that lies about. */
async function proposalOf(migration, files, { branch, base, parent, readAt }) {
    const committed = await Promise.all(files.map(async (file) => ({
        ...file,
        content: asCommitted(file, migration.textOf(file.path), await readAt(file.path)),
    })));
    return {
        branch,
        base,
        parent,
        title: TITLE,
        message: `${TITLE}\n\nIt pins what runs to the images of today. The steps that are left are in the pull request.\n`,
        body: migrationMarkdown(migration, migration.accountIds),
        files: committed,
    };
}
const TITLE = 'Take the pipeline off tags that move';
/** Git may have written the file out with other line ends than it keeps. */
function asCommitted({ path, content }, here, there) {
    if (there.kind === 'text' && there.text === here)
        return content;
    if (there.kind === 'text' && here !== null && withoutReturns(here) === there.text)
        return withoutReturns(content);
    throw refused(path, 'it has changes that are not committed', 'Commit them and push, or take them back.');
}
function withoutReturns(text) {
    return text.replaceAll('\r\n', '\n');
}
function refused(path, why, remedy) {
    return new errors/* CodedError */.A('INPUT_INVALID', `\`${path}\` is not edited, and no other file: ${why}.`, { remedy: [remedy] });
}

// EXTERNAL MODULE: ./build/cli/waiting.js
var waiting = __webpack_require__(8066);
;// CONCATENATED MODULE: ./build/cli/migrate/github-repository.js

/** `owner/name`: what is given, or the job's, or where the checkout was cloned from. */
function gitHubRepository(given, env, origin) {
    const server = serverOf(env);
    const known = given || env['GITHUB_REPOSITORY'] || (origin === null ? null : repositoryIn(origin, server));
    if (known)
        return known;
    const why = origin === null ? 'the checkout has no remote `origin`' : `its remote \`origin\` is not on ${server}`;
    throw new errors/* CodedError */.A('INPUT_INVALID', `--open-pull-request: it is not known for which repository, since ${why}.`, {
        remedy: [
            'Name it: --github-repository owner/name',
            'Another server than github.com is told by GITHUB_SERVER_URL and GITHUB_API_URL.',
        ],
    });
}
function serverOf(env) {
    const url = env['GITHUB_SERVER_URL'] ?? '';
    return URL.canParse(url) ? new URL(url).host : 'github.com';
}
const REMOTES = [
    /^https?:\/\/(?:[^@/]+@)?([^/@]+)\/([^/]+\/[^/]+)$/,
    /^ssh:\/\/(?:[^@/]+@)?([^/@:]+)(?::\d+)?\/([^/]+\/[^/]+)$/,
    /^(?:[^@/:]+@)?([^/@:]+):([^/]+\/[^/]+)$/,
];
/** The repository that a remote names, if it is this server's. */
function repositoryIn(origin, server) {
    const url = origin.replace(/\/$/, '').replace(/\.git$/, '');
    for (const form of REMOTES) {
        const [, host, repository] = form.exec(url) ?? [];
        if (host !== undefined && repository !== undefined)
            return host === server ? repository : null;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/cli/migrate/pull-request.js










/** Proposes the plan's edits on GitHub, on top of what is checked out; its URL goes to standard error. */
async function openPullRequest(migration, { tree, root, checkout }, { branch, base, githubRepository }, env) {
    const files = editedFiles(migration, tree);
    if (files.length === 0) {
        console.error('No edit to propose: no pull request is opened.');
        return true;
    }
    const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
    if (!token)
        throw new errors/* CodedError */.A('INPUT_INVALID', '--open-pull-request: there is no token, neither in GITHUB_TOKEN nor in GH_TOKEN.', {
            remedy: ['Set one that has `contents: write`, `pull-requests: write` and, for workflows, `workflows: write`.'],
        });
    const repository = gitHubRepository(githubRepository, env, checkout && (await originUrl(root, env)));
    const history = (0,git_history/* createHistory */.n)({ root: checkout, env, fetch: false, maxFileBytes: adapters_tree/* MAX_FILE_BYTES */.gZ });
    const { sha: parent } = await history.head();
    const readAt = (path) => history.readAt(parent, path);
    const proposal = await proposalOf(migration, files, { branch, base: base ?? null, parent, readAt });
    const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
    const gitHub = createPullRequests({ token, apiUrl, repository, userAgent: `immutable-tag/${version/* VERSION */.x}`, env });
    const { url } = await (0,waiting/* waiting */.e)(gitHub.open(proposal));
    console.error((0,outputs_text/* logLine */.BP)(`Opened ${url}`));
    return true;
}

// EXTERNAL MODULE: ./build/cli/migrate/switches.js + 10 modules
var switches = __webpack_require__(1991);
// EXTERNAL MODULE: ./build/adapters/disk/writer.js
var disk_writer = __webpack_require__(8760);
;// CONCATENATED MODULE: ./build/cli/migrate/write.js




/** Puts the plan's edits into the files, which have to be as they were read. */
async function writeEdits(migration, tree, root) {
    const files = editedFiles(migration, tree);
    const writer = (0,disk_writer/* createWriter */.u)(root);
    for (const { path, content, encoding } of files) {
        await writer.write(path, content, encoding);
        console.error((0,outputs_text/* logLine */.BP)(`Wrote ${path}.`));
    }
    const { length } = migration.edits;
    console.error(length === 0 ? 'No edit to write.' : `Wrote ${(0,plural/* counted */.h)(length, 'edit')} in ${(0,plural/* counted */.h)(files.length, 'file')}.`);
    return true;
}

// EXTERNAL MODULE: ./build/cli/paint.js
var paint = __webpack_require__(9089);
// EXTERNAL MODULE: ./build/cli/print.js
var print = __webpack_require__(8366);
// EXTERNAL MODULE: ./build/cli/progress.js
var cli_progress = __webpack_require__(902);
// EXTERNAL MODULE: ./build/cli/tree-place.js + 1 modules
var tree_place = __webpack_require__(9447);
;// CONCATENATED MODULE: ./build/cli/migrate.js























/** Plans the way off the tags that move. Writes what it is told to, once the plan is printed, and else nothing. */
async function migrate(path, options) {
    const { env } = process;
    const place = (0,tree_place/* treePlace */.i)(path, env);
    const { migration, report } = await planHere(place, options, env);
    migrate_print(migration, report, options.format);
    if (!report.complete)
        return 2;
    const { tree, root } = place;
    const done = [
        ...(options.openPullRequest ? [await openPullRequest(migration, place, options, env)] : []),
        // What is written is not out: the switch stands on what was there before.
        ...(options.apply ? [await (0,switches.applySwitches)(migration, place, options, env)] : []),
        ...(options.write ? [await writeEdits(migration, tree, root)] : []),
    ];
    if (done.length > 0)
        return done.every(Boolean) ? 0 : 1;
    return settled_isOver(migration) ? 0 : 1;
}
async function planHere({ tree, root }, options, env) {
    const texts = {
        regions: options.region ?? [],
        accounts: options.account ?? [],
        repositories: options.repository ?? [],
        role: options.role ?? '',
        policy: options.policy ?? '',
        activeDays: options.activeDays ?? '',
    };
    const inputs = readMigrateInputs(texts, version/* GATE */.k, env);
    const source = await source_readMigrationSource(inputs.source, { tree, today: (0,clock/* today */.E)() });
    const auditInputs = auditInputsFor(placesOfSource(source, inputs.scope), texts, env);
    const report = await auditHere(auditInputs, { root, env });
    const { accountIds } = report;
    const { notes, filesListed, filesRead, textOf } = source;
    const plan = planOf(report, source, {
        asked: inputs.asked,
        action: inputs.source.action,
    });
    return { report, migration: { ...plan, accountIds, notes, filesListed, filesRead, textOf } };
}
async function auditHere(inputs, { root, env }) {
    const progress = (0,cli_progress/* createProgress */.m)(process.stderr, env);
    const unused = () => {
        throw new Error('the repositories are known');
    };
    return (0,audit/* audit */.s)(inputs, {
        survey: (0,survey/* createSurvey */.t)({ env, version: version/* VERSION */.x, log: () => { }, role: inputs.role }),
        lists: { config: unused, securityHub: unused },
        files: (0,files/* createFiles */.q)({ root }),
        documents: (0,files/* createFiles */.q)({ root }),
        now: (0,clock/* now */.t)(),
        progress: progress.tell,
    }).finally(progress.end);
}
function migrate_print(migration, report, format) {
    if (format === 'json')
        console.log((0,outputs_text/* logJson */.dF)(migrationJson(migration)));
    else if (format === 'markdown')
        console.log((0,outputs_text/* logText */.kc)(migrationMarkdown(migration, migration.accountIds).trimEnd()));
    else
        for (const line of migrationText(migration))
            console.log((0,outputs_text/* logLine */.BP)(line));
    const { stderr } = process;
    for (const { path, line, detail } of migration.notes)
        console.error((0,paint/* paint */.n)('yellow', (0,outputs_text/* logLine */.BP)(`${path}${line === null ? '' : `:${line}`}: ${detail}`), stderr));
    for (const line of (0,missing/* missingRegistries */.m)(report))
        console.error((0,paint/* paint */.n)('red', (0,outputs_text/* logLine */.BP)(line), stderr));
    const { repositories, absent, unplaced } = migration;
    if (repositories.length === 0 && (absent.length === 0 || unplaced.length > 0))
        console.error((0,outputs_text/* logLine */.BP)('Name the repositories that only a run can tell: --repository team/app'));
    if (settled_isOver(migration))
        (0,print/* printHeadline */.yW)('Nothing is left to do.');
    else if (format !== 'text')
        console.error((0,outputs_text/* logLine */.BP)(migrationHeadline(migration)));
}


/***/ }),

/***/ 545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ proxyVariable)
/* harmony export */ });
const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/** The variable by which an environment names a proxy; null where it names none. */
function proxyVariable(env) {
    return PROXY_VARIABLES.find((name) => (env[name] ?? '') !== '') ?? null;
}


/***/ }),

/***/ 8979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ shortenAccounts),
/* harmony export */   g: () => (/* binding */ summaryText)
/* harmony export */ });
/** A job summary of its parts, of which those that say nothing are empty. */
function summaryText(parts, accountIds) {
    const text = parts.filter((part) => part !== '').join('\n\n');
    return `${accountIds === 'short' ? shortenAccounts(text) : text}\n`;
}
/**
 * Everywhere at once, in names, hosts, ARNs, commands and AWS's own words, which name the caller's account as well: what a
 * policy asks to keep short is not to slip out by another line. Nothing else in a summary is a number of twelve digits, but
 * for a tag that is one.
 */
function shortenAccounts(text) {
    return text.replaceAll(/(?<![0-9A-Za-z])\d{8}(\d{4})(?![0-9A-Za-z])/g, '…$1');
}


/***/ })

};

export const id = 329;
export const ids = [329];
export const modules = {

/***/ 1710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askReplicas: () => (/* binding */ askReplicas),
  askRepositories: () => (/* binding */ askRepositories)
});

// EXTERNAL MODULE: ./build/adapters/ecr/images.js
var ecr_images = __webpack_require__(7396);
;// CONCATENATED MODULE: ./build/adapters/ecr/existence.js

/** Looks each tag up, and into the images that are there. */
async function lookUp(repository, tags, context) {
    const found = [...(await (0,ecr_images/* findImages */.Mz)(repository, tags, context))];
    const seen = found.map(async ([tag, each]) => [tag, await see(repository, each, context)]);
    return new Map(await Promise.all(seen));
}
async function see(repository, found, context) {
    if (found.state !== 'present')
        return found;
    // Loaded only now: in the good case nothing is there yet.
    const { revisionOf } = await __webpack_require__.e(/* import() */ 570).then(__webpack_require__.bind(__webpack_require__, 6570));
    return { ...found, revision: await revisionOf(repository, found.image, context) };
}
function existenceOf(repository, seen) {
    switch (seen.state) {
        case 'absent':
            return seen;
        case 'unknown':
            return { state: 'unknown', fault: { ...seen.failure, repository } };
        case 'present': {
            const { digest, archived, pushedAt } = seen.image;
            return { state: 'present', digest, archived, pushedAt, revision: revisionAnswer(repository, seen.revision) };
        }
    }
}
function revisionAnswer(repository, found) {
    return found.state === 'unknown' ? { state: 'unknown', fault: { ...found.failure, repository } } : found;
}

// EXTERNAL MODULE: ./build/domain/ecr/repository-prefix.js
var repository_prefix = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/domain/ecr/tag-mutability.js
var tag_mutability = __webpack_require__(5709);
;// CONCATENATED MODULE: ./build/domain/ecr/creation-template.js


/** Of a template that leaves the setting out, and of a replica without a template ("Settings are not replicated"). */
const DEFAULT = { mode: 'MUTABLE', filters: [] };
/** How a missing repository would be made, by what the registry's templates say. */
function creationOf(name, templates, cause) {
    const isApplied = ({ appliedFor }) => appliedFor.includes(cause);
    const applied = (0,repository_prefix/* covering */.e)(name, templates.filter(isApplied));
    const trap = (0,repository_prefix/* covering */.e)(name, templates).find((template) => !isApplied(template));
    const idle = trap === undefined ? null : { prefix: trap.prefix, appliedFor: trap.appliedFor };
    const [first] = applied;
    if (first === undefined && cause === 'CREATE_ON_PUSH')
        return { made: false, idle };
    return { made: true, cause, applied, idle, setting: first === undefined ? DEFAULT : settingOf(first) };
}
/**
 * What becomes of a tag in a repository that ECR makes.
 *
 * That the longest prefix wins is written nowhere: where the templates that cover a name disagree on the tag, nothing is
 * known. Nor is it written whether a shorter one takes the place of a template that is not applied to the cause. A push
 * finds no repository then, and exposes nothing; a replica gets ECR's default, MUTABLE, which is another disagreement.
 */
function judgeCreation(creation, tag) {
    const { cause, applied, idle, setting } = creation;
    const [longest] = applied;
    if (longest === undefined)
        return { verdict: 'mutable', reason: { code: 'ECR_REPLICA_EXPOSED', idle } };
    const verdicts = new Set(applied.map((template) => (0,tag_mutability/* judgeTag */.Y)(settingOf(template), tag).verdict));
    const overshadowed = cause === 'REPLICATION' && verdicts.has('immutable') ? idle : null;
    if (verdicts.size > 1 || overshadowed !== null) {
        const prefixes = [...applied.map(({ prefix }) => prefix), ...(overshadowed === null ? [] : [overshadowed.prefix])];
        return { verdict: 'unknown', reason: { code: 'ECR_TEMPLATES_DISAGREE', cause, prefixes } };
    }
    const { verdict, reason } = (0,tag_mutability/* judgeTag */.Y)(setting, tag);
    const filters = setting.filters.map(({ filter }) => filter);
    const facts = { cause, prefix: longest.prefix, appliedFor: longest.appliedFor, mode: setting.mode, filters };
    switch (verdict) {
        case 'immutable':
            return { verdict, reason: { code: 'ECR_TEMPLATE_PROTECTS', ...facts } };
        case 'mutable':
            return { verdict, reason: { code: 'ECR_TEMPLATE_EXPOSES', ...facts } };
        case 'unknown':
            return { verdict, reason: { code: 'ECR_TEMPLATE_UNCERTAIN', ...facts, uncertain: reason } };
    }
}
/** An omitted mode means the default (`RepositoryCreationTemplate` of the API's model). */
function settingOf({ setting }) {
    return { ...setting, mode: setting.mode ?? DEFAULT.mode };
}

// EXTERNAL MODULE: ./build/domain/ecr/ecr-registry.js
var ecr_registry = __webpack_require__(3568);
// EXTERNAL MODULE: ./build/domain/ecr/pull-through-cache.js
var pull_through_cache = __webpack_require__(4106);
// EXTERNAL MODULE: ./build/adapters/ecr/settings.js
var settings = __webpack_require__(6235);
;// CONCATENATED MODULE: ./build/adapters/ecr/protection.js





/** Throws an AnswerError for a setting that cannot be read. */
async function protectionOf(question, context) {
    const { repository, tags } = question;
    const described = await context.describe(repository);
    if (!described.described) {
        const missing = described.failure.code === 'ECR_REPOSITORY_NOT_FOUND';
        return missing ? missingProtection(question, described.failure, context) : noProtection(question, described.failure);
    }
    const setting = (0,settings/* settingIn */.e)(described.setting);
    const { mode } = setting;
    const protection = {
        repository: described.repository,
        mode: mode ?? null,
        filters: setting.filters.map(({ filter }) => filter),
        judgements: judgedEach(tags, (tag) => (0,tag_mutability/* judgeTag */.Y)(setting, tag)),
        toBeMade: false,
    };
    return mode === 'MUTABLE' ? withCacheRules(protection, context) : protection;
}
/** The protection of which only a failure is known. */
function noProtection(question, failure) {
    return unjudged(question, { verdict: 'unknown', reason: { ...failure, repository: question.repository } });
}
/** ECR itself may make the repository: by the push, as a copy, or to mirror another registry in it. */
async function missingProtection(question, failure, context) {
    const answer = await context.templates();
    const protection = answer.read
        ? templateProtection(question, failure, answer)
        : unreadProtection(question, failure, answer);
    return withCacheRules(protection, context);
}
/**
 * A repository that mirrors another registry says why its tags are not kept. What is protected needs no such reason: in an
 * immutable repository ECR itself overwrites nothing.
 */
async function withCacheRules(protection, { cacheRules }) {
    const { repository, judgements } = protection;
    if ([...judgements.values()].every(({ verdict }) => verdict === 'immutable'))
        return protection;
    const cached = (0,pull_through_cache/* judgeByCacheRules */.S)(repository.name, await cacheRules());
    if (cached === null)
        return protection;
    const explained = [...judgements].map(([tag, judgement]) => [tag, judgement.verdict === 'immutable' ? judgement : cached]);
    return { ...protection, judgements: new Map(explained) };
}
function templateProtection(question, failure, { account, templates }) {
    const { tags, madeBy = 'CREATE_ON_PUSH' } = question;
    const { name, region, host } = question.repository;
    const repository = { ...question.repository, account, host: host ?? (0,ecr_registry/* ecrHost */.Fd)(account, region) };
    const creation = creationOf(name, templates, madeBy);
    if (!creation.made) {
        const { idle } = creation;
        const untemplated = idle === null ? null : { kind: 'idle', template: idle };
        const fault = { ...failure, repository, ...(untemplated && { untemplated }) };
        return unjudged({ ...question, repository }, { verdict: 'unknown', reason: fault });
    }
    const { mode, filters } = creation.setting;
    return {
        repository,
        mode,
        filters: filters.map(({ filter }) => filter),
        judgements: judgedEach(tags, (tag) => judgeCreation(creation, tag)),
        toBeMade: true,
    };
}
function unreadProtection(question, failure, { failure: unread }) {
    const { repository, madeBy } = question;
    const reason = madeBy === 'REPLICATION'
        ? { code: 'ECR_REPLICA_UNKNOWN', templates: unread }
        : { ...failure, repository, untemplated: { kind: 'unread', failure: unread } };
    return unjudged(question, { verdict: 'unknown', reason });
}
function unjudged({ repository, tags }, judgement) {
    const judgements = judgedEach(tags, () => judgement);
    return { repository, mode: null, filters: [], judgements, toBeMade: false };
}
function judgedEach(tags, judge) {
    return new Map(tags.map((tag) => [tag, judge(tag)]));
}

;// CONCATENATED MODULE: ./build/adapters/ecr/answers.js


function answered({ repository, mode, filters, judgements, toBeMade }, seen) {
    return { repository, mode, filters, protection: judgements, existence: existences(repository, seen, toBeMade) };
}
/** The answer where a failure kept every call from being made. */
function unanswered(question, failure) {
    const { tags, lookUp } = question;
    const seen = new Map(lookUp ? tags.map((tag) => [tag, { state: 'unknown', failure }]) : []);
    return answered(noProtection(question, failure), seen);
}
/** In a repository that ECR has yet to make, no tag is taken, and the look-up could only say that there is none. */
function existences(repository, seen, toBeMade) {
    return new Map([...seen].map(([tag, each]) => {
        const missing = toBeMade && each.state === 'unknown' && each.failure.code === 'ECR_REPOSITORY_NOT_FOUND';
        return [tag, missing ? { state: 'absent' } : existenceOf(repository, each)];
    }));
}

// EXTERNAL MODULE: ./build/adapters/ecr/cache-rules.js
var cache_rules = __webpack_require__(8672);
// EXTERNAL MODULE: ./build/adapters/ecr/client.js + 10 modules
var ecr_client = __webpack_require__(8554);
// EXTERNAL MODULE: ./build/adapters/ecr/deadline.js
var deadline = __webpack_require__(1322);
// EXTERNAL MODULE: ./build/adapters/ecr/failure.js
var failure = __webpack_require__(3118);
// EXTERNAL MODULE: ./build/adapters/ecr/limit.js
var limit = __webpack_require__(175);
// EXTERNAL MODULE: ./build/domain/ecr/aws-partition.js
var aws_partition = __webpack_require__(566);
;// CONCATENATED MODULE: ./build/domain/ecr/replication.js


/**
 * The repositories that ECR copies a push to. Replication does not chain, and a copy has the name of the original. A registry
 * replicates to itself in no rule that ECR takes; were it to, that is no other repository to look at.
 */
function replicasOf(repository, rules) {
    const destinations = rules
        .filter(({ prefixes }) => prefixes.length === 0 || prefixes.some((prefix) => repository.name.startsWith(prefix)))
        .flatMap((rule) => rule.destinations)
        .filter(({ region, account }) => region !== repository.region || account !== repository.account);
    const distinct = new Map(destinations.map((each) => [`${each.account} ${each.region}`, each]));
    const repositories = [];
    for (const { region, account } of distinct.values()) {
        const partition = (0,aws_partition/* partitionOf */.i)(region)?.name;
        if (partition === undefined)
            return { kind: 'region-unknown', region };
        const host = (0,ecr_registry/* ecrHost */.Fd)(account, region);
        repositories.push({ name: repository.name, region, account, host, partition, fips: false, dualStack: false });
    }
    return { kind: 'known', repositories };
}

// EXTERNAL MODULE: ./build/domain/json-member.js
var json_member = __webpack_require__(7074);
// EXTERNAL MODULE: ./build/adapters/ecr/faults.js
var faults = __webpack_require__(2639);
// EXTERNAL MODULE: ./build/adapters/ecr/records.js
var records = __webpack_require__(834);
// EXTERNAL MODULE: ./build/adapters/ecr/registry-id.js
var registry_id = __webpack_require__(9175);
;// CONCATENATED MODULE: ./build/adapters/ecr/replication.js






const ACTION = 'DescribeRegistry';
/** By which rules the registry replicates, which the API tells to its own account alone. */
async function readReplication(account, { calls, explain }) {
    try {
        const answer = await calls.describeRegistry();
        const owner = (0,registry_id/* ownRegistry */.C)(ACTION, answer.registryId, account);
        if (!owner.own)
            return { read: false, failure: owner.failure };
        // Without any rule the list is empty; an answer without the list says nothing.
        const rules = answer.replicationConfiguration?.rules;
        if (rules === undefined)
            throw (0,faults/* answerError */.n)('the answer holds no replicationConfiguration.rules');
        return { read: true, account: owner.account, rules: (0,records/* recordsOf */.M)(rules, 'rules').map(ruleIn) };
    }
    catch (error) {
        return { read: false, failure: explain(ACTION, error) };
    }
}
function replicaAnswer(repository, replication) {
    if (!replication.read)
        return unknown(repository, replication.failure);
    const { account, rules } = replication;
    const host = repository.host ?? (0,ecr_registry/* ecrHost */.Fd)(account, repository.region);
    const found = replicasOf({ ...repository, account, host }, rules);
    if (found.kind === 'known')
        return { state: 'known', replicas: found.repositories };
    const detail = `a rule replicates to the region "${found.region}", which lies in no partition that is known`;
    return unknown(repository, (0,faults/* badAnswer */.k6)(ACTION, 'ECR_UNEXPECTED_ANSWER', detail));
}
function unknown(repository, failure) {
    return { state: 'unknown', fault: { ...failure, repository } };
}
function ruleIn(rule) {
    const destinations = (0,records/* recordsOf */.M)(rule.destinations, 'destinations').map((destination) => {
        const region = (0,json_member/* textAt */.$)(destination, 'region');
        const account = (0,json_member/* textAt */.$)(destination, 'registryId');
        if (region === null || account === null || !(0,ecr_registry/* isAccountId */.JG)(account)) {
            throw (0,faults/* answerError */.n)('a destination of replication is no region and account');
        }
        return { region, account };
    });
    if (destinations.length === 0)
        throw (0,faults/* answerError */.n)('a rule of replication has no destination');
    return { destinations, prefixes: (0,records/* recordsOf */.M)(rule.repositoryFilters, 'repositoryFilters').map(prefixIn) };
}
function prefixIn(filter) {
    const type = (0,json_member.at)(filter, 'filterType');
    if (type !== 'PREFIX_MATCH')
        throw (0,faults/* answerError */.n)(`filterType of a rule of replication is ${String(type)}`);
    const prefix = (0,json_member/* textAt */.$)(filter, 'filter');
    if (prefix === null)
        throw (0,faults/* answerError */.n)('a filter of a rule of replication is empty');
    return prefix;
}

// EXTERNAL MODULE: ./build/adapters/ecr/repositories.js
var repositories = __webpack_require__(5638);
// EXTERNAL MODULE: ./build/adapters/ecr/templates.js
var templates = __webpack_require__(2187);
;// CONCATENATED MODULE: ./build/adapters/ecr/asking.js











const NOTHING = new Map();
/** Never rejects. */
function askRepositories(questions, options) {
    return askEach(questions, ({ repository }) => repository, ASKING, options);
}
/** Never rejects. */
function askReplicas(repositories, options) {
    return askEach(repositories, (repository) => repository, REPLICATING, options);
}
const ASKING = {
    action: 'DescribeRepositories',
    askGroup: ({ place: { account }, members }, calls, { explain, options }) => {
        const describe = (0,repositories/* describing */.ZX)(members.map(({ repository }) => repository), { calls, explain, limit: (0,limit/* limit */.A)(options.concurrency) });
        const protecting = {
            describe,
            templates: once(() => (0,templates/* readTemplates */.Q)(account, { calls, explain })),
            cacheRules: once(() => (0,cache_rules/* readCacheRules */.W)(account, calls)),
        };
        const looking = { calls, explain, limit: (0,limit/* limit */.A)(ecr_client/* MAX_SOCKETS */.IX) };
        return Promise.all(members.map((question) => askOne(question, protecting, looking)));
    },
    unanswered: unanswered,
};
const REPLICATING = {
    action: 'DescribeRegistry',
    askGroup: async ({ place, members }, calls, { explain }) => {
        const replication = await readReplication(place.account, { calls, explain });
        return members.map((repository) => replicaAnswer(repository, replication));
    },
    unanswered: unknown,
};
/** One answer a member, in order. */
async function askEach(members, placeOf, asking, options) {
    if (members.length === 0)
        return [];
    const explain = (action, error) => (0,failure/* failureOf */.g)(`ecr:${action}`, error, options.env);
    const session = { options, explain, deadline: (0,deadline/* startDeadline */.d)(options.deadlineMs), clients: [] };
    try {
        const groups = groupsOf(members, placeOf);
        const answers = await Promise.all(groups.map((group) => answersOf(group, asking, session)));
        const byMember = new Map(answers.flat());
        return members.flatMap((member) => byMember.get(member) ?? []);
    }
    finally {
        session.deadline.close();
        session.clients.forEach((client) => client.close());
    }
}
async function answersOf(group, asking, session) {
    try {
        const answers = await asking.askGroup(group, openClient(group.place, session), session);
        return group.members.map((member, index) => [member, answers[index]]);
    }
    catch (error) {
        const failure = session.explain(asking.action, error);
        return group.members.map((member) => [member, asking.unanswered(member, failure)]);
    }
}
/** The look-up does not wait for the description: all calls of a group leave at once. */
async function askOne(question, protecting, looking) {
    const { repository, tags } = question;
    try {
        const [protection, seen] = await Promise.all([
            protectionOf(question, protecting),
            question.lookUp ? lookUp(repository, tags, looking) : NOTHING,
        ]);
        return answered(protection, seen);
    }
    catch (error) {
        return unanswered(question, looking.explain('DescribeRepositories', error));
    }
}
/** The work's outcome, which is begun by who first asks for it. */
function once(work) {
    let begun;
    return () => (begun ??= work());
}
function openClient({ region, fips, dualStack }, session) {
    const { clients, deadline } = session;
    const { env, version, attemptMs, log } = session.options;
    // One search for credentials serves all clients.
    const shared = clients[0] === undefined ? {} : { credentials: clients[0].credentials };
    const client = (0,ecr_client/* openEcr */.Ne)({ region, fips, dualStack, env, version, attemptMs, log, deadline, ...shared });
    clients.push(client);
    return client;
}
function groupsOf(members, placeOf) {
    const groups = new Map();
    for (const member of members) {
        const place = placeOf(member);
        const { account, region, fips, dualStack } = place;
        const key = JSON.stringify([account, region, fips, dualStack]);
        const group = groups.get(key) ?? { place, members: [] };
        group.members.push(member);
        groups.set(key, group);
    }
    return [...groups.values()];
}


/***/ }),

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


/***/ }),

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judgeByCacheRules)
/* harmony export */ });
/* harmony import */ var _repository_prefix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2843);

/**
 * Whether a repository that does not keep its tags is a mirror: then ECR itself moves them, as the upstream does. Null where
 * it is none.
 */
function judgeByCacheRules(name, rules) {
    const [rule] = (0,_repository_prefix_js__WEBPACK_IMPORTED_MODULE_0__/* .covering */ .e)(name, rules);
    if (rule === undefined)
        return null;
    const { prefix, upstream } = rule;
    return { verdict: 'mutable', reason: { code: 'ECR_PULL_THROUGH_CACHE', prefix, upstream } };
}


/***/ }),

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ covering)
/* harmony export */ });
/**
 * The prefix, of creation templates and of pull-through cache rules, that covers whatever no other does. It is before no
 * repository's name, which has no upper case.
 */
const ROOT = 'ROOT';
/**
 * Those whose prefix covers a repository's name, the longest first; those of ROOT only where no other does. A prefix has an
 * assumed `/` at its end: `prod` covers `prod/x`, and neither `prod` nor `production/x` (`prefix` of the API's model).
 */
function covering(name, all) {
    const found = all.filter(({ prefix }) => name.startsWith(withSlash(prefix)));
    if (found.length === 0)
        return all.filter(({ prefix }) => prefix === ROOT);
    return found.toSorted((a, b) => withSlash(b.prefix).length - withSlash(a.prefix).length);
}
function withSlash(prefix) {
    return prefix.endsWith('/') ? prefix : `${prefix}/`;
}


/***/ })

};

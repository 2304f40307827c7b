export const id = 350;
export const ids = [350];
export const modules = {

/***/ 3350:
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

;// CONCATENATED MODULE: ./build/domain/ecr/repository-prefix.js
/** The prefix, of creation templates and of pull-through cache rules, that covers whatever no other does. */
const ROOT = 'ROOT';
/**
 * Those whose prefix covers a repository's name, the longest first; those of ROOT only where no other does. A prefix has an
 * assumed `/` at its end: `prod` covers `prod/x`, and neither `prod` nor `production/x` (`prefix` of the API's model).
 */
function covering(name, all) {
    const found = all.filter(({ prefix }) => prefix !== ROOT && name.startsWith(withSlash(prefix)));
    if (found.length === 0)
        return all.filter(({ prefix }) => prefix === ROOT);
    return found.toSorted((a, b) => withSlash(b.prefix).length - withSlash(a.prefix).length);
}
function withSlash(prefix) {
    return prefix.endsWith('/') ? prefix : `${prefix}/`;
}

// EXTERNAL MODULE: ./build/domain/ecr/tag-mutability.js
var tag_mutability = __webpack_require__(5709);
;// CONCATENATED MODULE: ./build/domain/ecr/creation-template.js


/** Of a template that leaves the setting out, and of a replica without a template ("Settings are not replicated"). */
const DEFAULT = { mode: 'MUTABLE', filters: [] };
/** How a missing repository would be made, by what the registry's templates say. */
function creationOf(name, templates, cause) {
    const isApplied = ({ appliedFor }) => appliedFor.includes(cause);
    const applied = covering(name, templates.filter(isApplied));
    const trap = covering(name, templates).find((template) => !isApplied(template));
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
    const facts = { cause, prefix: longest.prefix, appliedFor: longest.appliedFor, mode: setting.mode ?? '', filters };
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
    return setting.mode === null || setting.mode === undefined ? { ...setting, mode: DEFAULT.mode } : setting;
}

// EXTERNAL MODULE: ./build/domain/ecr/ecr-registry.js
var ecr_registry = __webpack_require__(3568);
;// CONCATENATED MODULE: ./build/domain/ecr/pull-through-cache.js

/**
 * Whether a repository that does not keep its tags is a mirror: then ECR itself moves them, as the upstream does. Null where
 * it is none.
 */
function judgeByCacheRules(name, rules) {
    const [rule] = covering(name, rules);
    if (rule === undefined)
        return null;
    const { prefix, upstream } = rule;
    return { verdict: 'mutable', reason: { code: 'ECR_PULL_THROUGH_CACHE', prefix, upstream } };
}

// EXTERNAL MODULE: ./build/domain/json-member.js
var json_member = __webpack_require__(7074);
// EXTERNAL MODULE: ./build/adapters/ecr/records.js
var records = __webpack_require__(834);
;// CONCATENATED MODULE: ./build/adapters/ecr/settings.js


/** The setting of a repository or of a creation template. Throws an AnswerError for filters that are no list. */
function settingIn(answer) {
    const exclusions = (0,records/* recordsOf */.M)(answer.imageTagMutabilityExclusionFilters, 'imageTagMutabilityExclusionFilters');
    return {
        mode: (0,json_member/* textAt */.$)(answer, 'imageTagMutability'),
        filters: exclusions.map((exclusion) => ({
            filterType: (0,json_member/* textAt */.$)(exclusion, 'filterType') ?? '',
            filter: (0,json_member/* textAt */.$)(exclusion, 'filter') ?? '',
        })),
    };
}

;// CONCATENATED MODULE: ./build/adapters/ecr/protection.js





/** Throws an AnswerError for a setting that cannot be read. */
async function protectionOf(question, context) {
    const { repository, tags } = question;
    const described = await context.describe(repository);
    if (!described.described) {
        const missing = described.failure.code === 'ECR_REPOSITORY_NOT_FOUND';
        return missing ? missingProtection(question, described.failure, context) : noProtection(question, described.failure);
    }
    const setting = settingIn(described.setting);
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
    const cached = judgeByCacheRules(repository.name, await cacheRules());
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
        mode: mode ?? null,
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

// EXTERNAL MODULE: ./build/adapters/ecr/faults.js
var faults = __webpack_require__(2639);
// EXTERNAL MODULE: ./build/adapters/ecr/registry-id.js
var registry_id = __webpack_require__(9175);
;// CONCATENATED MODULE: ./build/adapters/ecr/pages.js

/** A thousand entries a page is the most that the API's lists take. */
const PAGE_SIZE = 1000;
/** Far more than any registry has, and an end to an answer that has none. */
const PAGES_LIMIT = 50;
/** All pages of a list, in order. Throws an AnswerError for a list without an end. */
async function allPages(fetch) {
    const pages = [];
    let nextToken;
    do {
        if (pages.length === PAGES_LIMIT)
            throw (0,faults/* answerError */.n)(`the list has more than ${PAGES_LIMIT} pages`);
        const page = await fetch(nextToken ? { nextToken } : {});
        pages.push(page);
        nextToken = page.nextToken;
    } while (nextToken);
    return pages;
}

;// CONCATENATED MODULE: ./build/adapters/ecr/cache-rules.js





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
/** The same. Rejects where they cannot be read. */
async function listCacheRules(account, calls) {
    const pages = await allPages((position) => calls.describePullThroughCacheRules({ ...(0,registry_id/* registryIdOf */.E)(account), maxResults: PAGE_SIZE, ...position }));
    return pages
        .flatMap(({ pullThroughCacheRules: rules }) => {
        if (rules === undefined)
            throw (0,faults/* answerError */.n)('the answer holds no pullThroughCacheRules');
        return (0,records/* recordsOf */.M)(rules, 'pullThroughCacheRules');
    })
        .filter(({ registryId }) => account === null || registryId === undefined || registryId === account)
        .flatMap((rule) => {
        const prefix = (0,json_member/* textAt */.$)(rule, 'ecrRepositoryPrefix');
        const upstream = (0,faults/* clean */.uH)((0,json_member/* textAt */.$)(rule, 'upstreamRegistryUrl') ?? (0,json_member/* textAt */.$)(rule, 'upstreamRegistry') ?? '');
        return prefix === null ? [] : [{ prefix, upstream: upstream || 'another registry' }];
    });
}

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/ECRClient.js + 13 modules
var ECRClient = __webpack_require__(7418);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoriesCommand.js
var DescribeRepositoriesCommand = __webpack_require__(5589);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchGetImageCommand.js
var BatchGetImageCommand = __webpack_require__(4889);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetDownloadUrlForLayerCommand.js
var GetDownloadUrlForLayerCommand = __webpack_require__(6733);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoryCreationTemplatesCommand.js
var DescribeRepositoryCreationTemplatesCommand = __webpack_require__(9452);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRegistryCommand.js
var DescribeRegistryCommand = __webpack_require__(2208);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribePullThroughCacheRulesCommand.js
var DescribePullThroughCacheRulesCommand = __webpack_require__(1748);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetLifecyclePolicyCommand.js
var GetLifecyclePolicyCommand = __webpack_require__(8008);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageTagMutabilityCommand.js
var PutImageTagMutabilityCommand = __webpack_require__(9588);
// EXTERNAL MODULE: ./build/adapters/ecr/endpoint.js
var ecr_endpoint = __webpack_require__(7207);
// EXTERNAL MODULE: ./build/adapters/ecr/proxy.js
var proxy = __webpack_require__(1652);
;// CONCATENATED MODULE: ./build/adapters/ecr/client.js




const MAX_ATTEMPTS = 3;
/** Calls under way at once to one account and region: one `DescribeRepositories`, and a look-up each of a hundred repositories. */
const MAX_SOCKETS = 128;
function openEcr(settings) {
    return callsOf(new ECRClient/* ECRClient */.S(clientConfig(settings)), settings);
}
function callsOf(client, settings) {
    const { env, deadline } = settings;
    const options = { abortSignal: deadline.signal };
    const held = (action, sent) => hold(action, sent, settings);
    return {
        describeRepositories: (input) => held('DescribeRepositories', client.send(new DescribeRepositoriesCommand/* DescribeRepositoriesCommand */.p(input), options)),
        describeImages: (input) => held('DescribeImages', client.send(new DescribeImagesCommand/* DescribeImagesCommand */.j(input), options)),
        batchGetImage: (input) => held('BatchGetImage', client.send(new BatchGetImageCommand/* BatchGetImageCommand */.P(input), options)),
        getDownloadUrlForLayer: (input) => held('GetDownloadUrlForLayer', client.send(new GetDownloadUrlForLayerCommand/* GetDownloadUrlForLayerCommand */.p(input), options)),
        describeCreationTemplates: (input) => held('DescribeRepositoryCreationTemplates', client.send(new DescribeRepositoryCreationTemplatesCommand/* DescribeRepositoryCreationTemplatesCommand */.v(input), options)),
        describeRegistry: () => held('DescribeRegistry', client.send(new DescribeRegistryCommand/* DescribeRegistryCommand */.I({}), options)),
        describePullThroughCacheRules: (input) => held('DescribePullThroughCacheRules', client.send(new DescribePullThroughCacheRulesCommand/* DescribePullThroughCacheRulesCommand */.W(input), options)),
        getLifecyclePolicy: (input) => held('GetLifecyclePolicy', client.send(new GetLifecyclePolicyCommand/* GetLifecyclePolicyCommand */.O(input), options)),
        putImageTagMutability: (input) => held('PutImageTagMutability', client.send(new PutImageTagMutabilityCommand/* PutImageTagMutabilityCommand */.c(input), options)),
        downloadBlob: async (url, digest) => {
            const { downloadBlob } = await __webpack_require__.e(/* import() */ 145).then(__webpack_require__.bind(__webpack_require__, 8145));
            return downloadBlob(url, digest, {
                env,
                deadline,
                plainHttp: (0,ecr_endpoint/* configuredEndpoint */.iw)(env)?.startsWith('http:') ?? false,
            });
        },
        credentials: client.config.credentials,
        under: (other) => callsOf(client, { ...settings, deadline: other }),
        close() {
            // The credential chain calls STS through this handler, and would make all its attempts.
            client.config.requestHandler.handle = () => Promise.reject(closedError());
            client.destroy();
        },
    };
}
/** Holds a call to the deadline, and says how it went. */
async function hold(action, sent, { deadline, region, log }) {
    // The global `performance` would load a module of its own, for the debug log alone.
    const started = Date.now();
    const say = (outcome) => log(`${action} ${region}: ${outcome}, ${Date.now() - started} ms`);
    try {
        const answer = await deadline.within(sent);
        say('answered');
        return answer;
    }
    catch (error) {
        say((0,faults/* errorName */.Is)(error) || 'failed');
        throw error;
    }
}
/** Named so that the SDK does not try again. */
function closedError() {
    return Object.assign(new Error('the client is closed'), { name: 'AbortError' });
}
function clientConfig(settings) {
    const { region, maxAttempts = MAX_ATTEMPTS, credentials } = settings;
    return {
        region,
        maxAttempts,
        ...connectionConfig(settings, (0,ecr_endpoint/* configuredEndpoint */.iw)(settings.env)),
        ...(credentials === undefined ? {} : { credentials }),
    };
}
/** How any of AWS's services is reached. A null endpoint is AWS's own. */
function connectionConfig({ env, version, attemptMs, fips, dualStack }, endpoint) {
    const agent = { ...(0,proxy/* agentOptions */._)(env), maxSockets: MAX_SOCKETS };
    return {
        retryMode: 'standard',
        customUserAgent: [['immutable-tag', version]],
        requestHandler: {
            connectionTimeout: attemptMs,
            requestTimeout: attemptMs,
            socketTimeout: attemptMs,
            throwOnRequestTimeout: true,
            httpAgent: agent,
            httpsAgent: agent,
        },
        // The SDK refuses an endpoint of one's own together with either of these, even where the environment asks for it.
        useFipsEndpoint: endpoint === null && (fips || (0,ecr_endpoint/* isTrue */.Hn)(env['AWS_USE_FIPS_ENDPOINT'])),
        useDualstackEndpoint: endpoint === null && (dualStack || (0,ecr_endpoint/* isTrue */.Hn)(env['AWS_USE_DUALSTACK_ENDPOINT'])),
        ...(endpoint === null ? {} : { endpoint }),
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/adapters/ecr/deadline.js

function startDeadline(milliseconds) {
    const controller = new AbortController();
    // Every call under way listens, and Node 20 takes more than ten for a leak.
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    const { promise: over, reject: end } = withRejection();
    const finish = (reason) => {
        end(reason);
        controller.abort(reason);
    };
    const timer = setTimeout(() => finish(timeoutError(`no answer within ${milliseconds / 1000} s`)), milliseconds);
    return {
        signal: controller.signal,
        within: (work) => Promise.race([work, over]),
        close() {
            clearTimeout(timer);
            finish(timeoutError('given up'));
        },
    };
}
function withRejection() {
    let reject = () => { };
    const promise = new Promise((_, rejectPromise) => {
        reject = rejectPromise;
    });
    promise.catch(() => { });
    return { promise, reject };
}
function timeoutError(message) {
    return Object.assign(new Error(message), { name: 'TimeoutError' });
}

;// CONCATENATED MODULE: ./build/adapters/ecr/limit.js
/** Runs tasks in the order they come, at most `most` at a time. */
function limit(most) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= most)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await task();
        }
        finally {
            // A task that waits takes over the place, so that nobody gets in between.
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}

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

;// CONCATENATED MODULE: ./build/adapters/ecr/repositories.js




/** `repositoryNames` of `DescribeRepositories` takes this many. */
const BATCH_SIZE = 100;
/** What one name of many can bring upon the whole call. */
const ONE_NAMES_FAULTS = new Set([
    'ECR_REPOSITORY_NOT_FOUND',
    'ECR_ACCESS_DENIED',
    'ECR_REQUEST_REJECTED',
]);
/** Starts describing repositories of one account and region; what it returns waits for one of them. */
function describing(repositories, context) {
    const distinct = [...new Map(repositories.map((repository) => [repository.name, repository])).values()];
    const batches = new Map();
    for (let start = 0; start < distinct.length; start += BATCH_SIZE) {
        const batch = distinct.slice(start, start + BATCH_SIZE);
        const described = describeTogether(batch, context);
        for (const { name } of batch)
            batches.set(name, described);
    }
    return async (repository) => {
        const describe = await (batches.get(repository.name) ?? describeTogether([repository], context));
        return describe(repository);
    };
}
async function describeTogether(batch, context) {
    try {
        const answer = await ask(batch, context);
        return async (repository) => match(repository, answer, batch);
    }
    catch (error) {
        const failure = context.explain('DescribeRepositories', error);
        if (batch.length === 1 || !ONE_NAMES_FAULTS.has(failure.code))
            return async () => ({ described: false, failure });
        return (repository) => context.limit(() => describeAlone(repository, context));
    }
}
async function describeAlone(repository, context) {
    const describeIt = await describeTogether([repository], context);
    return describeIt(repository);
}
async function ask(batch, { calls }) {
    const repositoryNames = batch.map(({ name }) => name);
    const answer = await calls.describeRepositories({ repositoryNames, ...(0,registry_id/* registryIdOf */.E)(batch[0]?.account ?? null) });
    return (0,records/* recordsOf */.M)(answer.repositories, 'repositories');
}
function match(repository, answer, batch) {
    const others = new Set(batch.filter(({ name }) => name !== repository.name).map(({ name }) => name));
    const [setting, ...more] = answer.filter(({ repositoryName }) => !others.has(repositoryName ?? ''));
    if (setting === undefined) {
        return bad('ECR_EMPTY_ANSWER', `the answer does not contain ${repository.name}`);
    }
    if (more.length > 0 || setting.repositoryName !== repository.name || !isAsked(setting.registryId, repository)) {
        return bad('ECR_ANSWER_MISMATCH', `asked for ${repository.account ?? 'the own account'}/${repository.name}, ` +
            `answered ${[setting, ...more].map((each) => `${each.registryId}/${each.repositoryName}`).join(', ')}`);
    }
    const account = setting.registryId ?? '';
    if (!(0,ecr_registry/* isAccountId */.JG)(account)) {
        return bad('ECR_UNEXPECTED_ANSWER', `registryId is no account: ${account}`);
    }
    const arn = setting.repositoryArn;
    if (arn !== undefined && arn !== (0,ecr_registry/* repositoryArn */.qM)({ ...repository, account })) {
        return bad('ECR_ANSWER_MISMATCH', `asked for ${repository.name} in ${account} and ${repository.region}, answered ${arn}`);
    }
    const host = repository.host ?? hostOf(setting.repositoryUri ?? '', account, repository.region);
    return { described: true, repository: { ...repository, account, host }, setting };
}
function isAsked(registryId, { account }) {
    return account === null || registryId === account;
}
/** The host that the registry gives, if it is ECR's for this account and region; emulators give what they like. */
function hostOf(uri, account, region) {
    const host = (0,ecr_registry/* parseEcrHost */.wl)(uri.split('/', 1)[0] ?? '');
    const own = host.kind === 'private' && host.account === account && host.region === region;
    return own ? host.host : (0,ecr_registry/* ecrHost */.Fd)(account, region);
}
function bad(code, detail) {
    return { described: false, failure: (0,faults/* badAnswer */.k6)('DescribeRepositories', code, detail) };
}

;// CONCATENATED MODULE: ./build/adapters/ecr/templates.js






/**
 * The creation templates of the registry, which the API tells to its own account alone. An error, also that of a region
 * without templates, is never "no template".
 */
async function readTemplates(account, { calls, explain }) {
    const action = 'DescribeRepositoryCreationTemplates';
    try {
        const pages = await allPages((position) => calls.describeCreationTemplates({ maxResults: PAGE_SIZE, ...position }));
        const owners = pages.map(({ registryId }) => (0,registry_id/* ownRegistry */.C)(action, registryId, account));
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
        throw (0,faults/* answerError */.n)('the answer holds no repositoryCreationTemplates');
    return (0,records/* recordsOf */.M)(templates, 'repositoryCreationTemplates');
}
function templateIn(template) {
    const prefix = (0,json_member/* textAt */.$)(template, 'prefix');
    const appliedFor = (0,json_member/* listAt */.g)(template, 'appliedFor').map(String);
    if (prefix === null)
        throw (0,faults/* answerError */.n)('a creation template has no prefix');
    if (!template.appliedFor || !appliedFor.every((cause) => /^[A-Z_]{1,64}$/.test(cause))) {
        throw (0,faults/* answerError */.n)(`appliedFor of the creation template ${prefix} is no list of causes`);
    }
    return { prefix, appliedFor, setting: settingIn(template) };
}

;// CONCATENATED MODULE: ./build/adapters/ecr/asking.js












const SECRET_VARIABLES = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
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
        const describe = describing(members.map(({ repository }) => repository), { calls, explain, limit: limit(options.concurrency) });
        const protecting = {
            describe,
            templates: once(() => readTemplates(account, { calls, explain })),
            cacheRules: once(() => readCacheRules(account, calls)),
        };
        const looking = { calls, explain, limit: limit(MAX_SOCKETS) };
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
    const explain = explainer(options.env);
    const session = { options, explain, deadline: startDeadline(options.deadlineMs), clients: [] };
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
    const client = openEcr({ region, fips, dualStack, env, version, attemptMs, log, deadline, ...shared });
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
function explainer(env) {
    const secrets = SECRET_VARIABLES.flatMap((name) => env[name] || []);
    return (action, error) => {
        const code = (0,faults/* faultCode */.Ie)(error);
        const hint = code.startsWith('NETWORK_') ? (0,proxy/* proxyHint */.C)(env) : '';
        return { code, action: `ecr:${action}`, detail: (0,faults/* faultDetail */.Gp)(error, secrets) + hint };
    };
}


/***/ }),

/***/ 2639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ faultDetail),
/* harmony export */   Ie: () => (/* binding */ faultCode),
/* harmony export */   Is: () => (/* binding */ errorName),
/* harmony export */   k6: () => (/* binding */ badAnswer),
/* harmony export */   n: () => (/* binding */ answerError),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5517);

/** Longest `detail` of a fault, in characters. */
const DETAIL_LIMIT = 500;
/** Of the other side's words, as much as is looked at. */
const TEXT_LIMIT = 8 * DETAIL_LIMIT;
/** Nested errors looked into: `cause` and the errors of an AggregateError, breadth first. */
const ERRORS_LIMIT = 32;
/**
 * In order; the first rule that holds decides. Names are matched and never classes, since the SDK answers an error that its
 * model does not know with the generic ECRServiceException. The words of other services are here because the credential
 * chain calls STS, SSO and the metadata services on the way.
 */
const RULES = [
    {
        fault: 'AWS_CLOCK_SKEW',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('RequestTimeTooSkewed RequestInTheFuture RequestExpired'),
    },
    {
        fault: 'AWS_CLOCK_SKEW',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('InvalidSignatureException InvalidSignature SignatureDoesNotMatch AuthFailure'),
        message: /signature (?:expired|not yet current)/i,
    },
    {
        fault: 'AWS_CREDENTIALS_EXPIRED',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('ExpiredTokenException ExpiredToken TokenRefreshRequired ExpiredTokenError'),
    },
    {
        fault: 'AWS_CREDENTIALS_EXPIRED',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('CredentialsProviderError TokenProviderError ProviderError'),
        message: /\bexpired\b/i,
    },
    {
        fault: 'AWS_NO_CREDENTIALS',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('CredentialsProviderError TokenProviderError ProviderError NoCredentialsError'),
    },
    {
        fault: 'AWS_CREDENTIALS_INVALID',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('UnrecognizedClientException UnrecognizedClient InvalidClientTokenId InvalidClientTokenIdException', 'InvalidSignatureException InvalidSignature SignatureDoesNotMatch AuthFailure InvalidAccessKeyId', 'IncompleteSignature IncompleteSignatureException MissingAuthenticationToken MissingAuthenticationTokenException', 'InvalidToken InvalidIdentityToken InvalidIdentityTokenException IDPRejectedClaim IDPRejectedClaimException', 'IDPCommunicationError IDPCommunicationErrorException UnauthorizedException'),
    },
    // STS that refuses the role, as opposed to ECR that refuses the call.
    {
        fault: 'AWS_CREDENTIALS_INVALID',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('AccessDenied AccessDeniedException'),
        message: /perform:? sts:/i,
    },
    {
        fault: 'ECR_ACCESS_DENIED',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('AccessDeniedException AccessDenied UnauthorizedOperation NotAuthorized OptInRequired'),
    },
    { fault: 'ECR_REPOSITORY_NOT_FOUND', words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('RepositoryNotFoundException') },
    {
        fault: 'ECR_THROTTLED',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('ThrottlingException Throttling ThrottledException TooManyRequestsException RequestThrottled SlowDown', 'RequestThrottledException RequestLimitExceeded BandwidthLimitExceeded ProvisionedThroughputExceededException', 'LimitExceededException'),
    },
    { fault: 'ECR_THROTTLED', status: (status) => status === 429 },
    {
        fault: 'AWS_CONFIGURATION',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('EndpointError ERR_INVALID_URL ERR_PROXY_INVALID_CONFIG RegionDisabledException'),
    },
    { fault: 'AWS_CONFIGURATION', message: /^region (?:is missing|not accepted)/i },
    { fault: 'NETWORK_DNS', words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('ENOTFOUND EAI_AGAIN EAI_FAIL EAI_NODATA EAI_NONAME ENODATA ESERVFAIL') },
    {
        fault: 'NETWORK_REFUSED',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('ECONNREFUSED EHOSTUNREACH ENETUNREACH EHOSTDOWN ENETDOWN EADDRNOTAVAIL EACCES EPERM ENOENT', 'ERR_PROXY_TUNNEL'),
    },
    {
        fault: 'NETWORK_TLS',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('EPROTO CERT_HAS_EXPIRED CERT_NOT_YET_VALID CERT_REVOKED CERT_REJECTED CERT_UNTRUSTED CERT_SIGNATURE_FAILURE', 'CERT_CHAIN_TOO_LONG DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN HOSTNAME_MISMATCH INVALID_CA', 'INVALID_PURPOSE PATH_LENGTH_EXCEEDED UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY UNABLE_TO_DECRYPT_CERT_SIGNATURE'),
    },
    { fault: 'NETWORK_TLS', pattern: /^(?:ERR_TLS_|ERR_SSL_|ERR_OSSL_)/ },
    // Before the timeouts: the SDK renames a reset connection to TimeoutError, and leaves the code.
    {
        fault: 'NETWORK_RESET',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('ECONNRESET ECONNABORTED EPIPE ERR_STREAM_PREMATURE_CLOSE ERR_STREAM_DESTROYED'),
    },
    {
        fault: 'NETWORK_TIMEOUT',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('TimeoutError AbortError ETIMEDOUT ESOCKETTIMEDOUT RequestTimeout RequestTimeoutException', 'ERR_SOCKET_CONNECTION_TIMEOUT ETIMEOUT'),
    },
    { fault: 'NETWORK_RESET', message: /socket hang up|^aborted$/i },
    // A page where JSON should be, or no HTTP at all.
    { fault: 'NETWORK_NOT_AWS', words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('SyntaxError'), status: () => true },
    { fault: 'NETWORK_NOT_AWS', pattern: /^HPE_/ },
    { fault: 'NETWORK_NOT_AWS', status: (status) => (status >= 300 && status < 400) || status === 407 || status === 511 },
    { fault: 'NETWORK_NOT_AWS', words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('Unknown UnknownError'), status: (status) => status < 500 },
    {
        fault: 'ECR_SERVER_ERROR',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('ServerException InternalFailure InternalServerError InternalServerException ServiceUnavailable'),
    },
    { fault: 'ECR_SERVER_ERROR', status: (status) => status >= 500 },
    { fault: 'ECR_REQUEST_REJECTED', status: (status) => status >= 400 },
    {
        fault: 'ECR_REQUEST_REJECTED',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('InvalidParameterException ValidationException SerializationException UnknownOperationException'),
    },
    { fault: 'ECR_UNEXPECTED_ANSWER', words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('AnswerError') },
    // A body that is no object, or a member of another type than the model says.
    { fault: 'ECR_UNEXPECTED_ANSWER', status: (status) => status >= 200 },
];
/**
 * What went wrong, read from the `name`, `code`, HTTP status and message of an error, then from the errors inside it: Node
 * wraps the attempts on several addresses of a host in an AggregateError, and the SDK wraps what it could not send.
 */
function faultCode(error) {
    for (const candidate of unwrap(error)) {
        const facts = factsOf(candidate);
        const rule = RULES.find((each) => holds(each, facts));
        if (rule !== undefined)
            return rule.fault;
    }
    return 'UNEXPECTED_FAILURE';
}
/** The first line of the other side's own words, bounded, printable, and without credentials, `secrets` included. */
function faultDetail(error, secrets = []) {
    const spoken = unwrap(error).map(factsOf);
    const said = spoken.map(({ message }) => message).find((message) => message !== '' && message !== 'UnknownError');
    const named = spoken.map(({ name, code }) => code || name).find((name) => name !== '');
    return clean(said ?? named ?? 'no message', secrets);
}
/** An answer that arrived, and says nothing that can be relied on. */
function badAnswer(action, code, detail) {
    return { code, action: `ecr:${action}`, detail: clean(detail) };
}
/** An answer that cannot be used, thrown by this adapter itself. */
function answerError(message) {
    return Object.assign(new Error(message), { name: 'AnswerError' });
}
function errorName(error) {
    return factsOf(error).name;
}
/** The first line of a text, bounded, printable, and without credentials. */
function clean(text, secrets = []) {
    const line = secrets
        .reduce((rest, secret) => rest.replaceAll(secret, '***'), firstLine(text.slice(0, TEXT_LIMIT)))
        .replaceAll(/\b(?:AKIA|ASIA)[A-Z0-9]{12,}/g, '***')
        .replaceAll(/\/\/[^\s/@]{1,200}@/g, '//***@')
        .replaceAll(/\b(X-Amz-(?:Signature|Credential|Security-Token))=[^&\s"']+/gi, '$1=***');
    return line.length > DETAIL_LIMIT ? `${line.slice(0, DETAIL_LIMIT - 1)}…` : line;
}
function firstLine(text) {
    const lines = text.split(/[\n\r\u2028\u2029]/).map((line) => line.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim());
    return lines.find((line) => line !== '') ?? '';
}
function holds(rule, { name, code, status, message }) {
    if (rule.words !== undefined && !rule.words.has(name) && !rule.words.has(code))
        return false;
    if (rule.pattern !== undefined && !rule.pattern.test(code))
        return false;
    if (rule.status !== undefined && (status === null || !rule.status(status)))
        return false;
    return rule.message === undefined || rule.message.test(message);
}
function unwrap(error) {
    const found = [error];
    for (let index = 0; index < found.length && found.length < ERRORS_LIMIT; index += 1) {
        const inner = found[index];
        for (const next of [...listOf(member(inner, 'errors')), member(inner, 'cause')]) {
            if (next !== undefined && next !== null && !found.includes(next))
                found.push(next);
        }
    }
    return found;
}
function factsOf(error) {
    const status = member(member(error, '$metadata'), 'httpStatusCode') ?? member(member(error, '$response'), 'statusCode');
    return {
        // `AmazonECR#ThrottlingException:http://…` is a spelling that services use on the wire.
        name: textOf(member(error, 'name')).replace(/^.*#/, '').replace(/:.*$/, ''),
        code: textOf(member(error, 'code')),
        status: typeof status === 'number' ? status : null,
        message: typeof error === 'string' ? error : textOf(member(error, 'message')),
    };
}
function member(value, key) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Mz: () => (/* binding */ findImages),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/* unused harmony exports STATUSES, ANY_STATUS, timeOf */
/* harmony import */ var _domain_push_image_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(280);
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
    if (more.length > 0 || !isOf(repository, detail) || !(detail.imageTags ?? []).includes(tag)) {
        return mismatch('DescribeImages', repository, tag);
    }
    const { imageStatus = 'ACTIVE' } = detail;
    if (!STATUSES.has(imageStatus))
        return bad('DescribeImages', 'ECR_UNEXPECTED_ANSWER', `imageStatus is ${imageStatus}`);
    const archived = imageStatus !== 'ACTIVE';
    return present('DescribeImages', detail.imageDigest, {
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
    const manifest = image.imageManifest ?? null;
    return present('BatchGetImage', image.imageId?.imageDigest, { archived: false, pushedAt: null, manifest });
}
function readFailure({ failureCode, failureReason }) {
    if (failureCode === 'ImageNotFound')
        return { state: 'absent' };
    return bad('BatchGetImage', 'ECR_UNEXPECTED_ANSWER', `${failureCode ?? 'no failure code'}: ${failureReason ?? ''}`);
}
function present(action, digest, image) {
    if (digest === undefined || !(0,_domain_push_image_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .isImageDigest */ .o)(digest)) {
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

/***/ 1652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ proxyHint),
/* harmony export */   _: () => (/* binding */ agentOptions)
/* harmony export */ });
/* harmony import */ var _domain_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(545);

/** `proxyEnv` of an agent came with Node 24.5. */
const FIRST_WITH_PROXIES = [24, 5];
/** What makes an agent keep its connections, and go through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name. */
function agentOptions(env) {
    return (0,_domain_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyVariable */ .r)(env) === null ? { keepAlive: true } : { keepAlive: true, proxyEnv: { ...env } };
}
/** What to add to a failed connection where a proxy is configured that this Node does not know how to use; '' otherwise. */
function proxyHint(env, nodeVersion = process.versions.node) {
    const variable = (0,_domain_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyVariable */ .r)(env);
    if (variable === null || knowsProxies(nodeVersion))
        return '';
    return ` (${variable} is set, and going through a proxy needs Node ${FIRST_WITH_PROXIES.join('.')} or later; this is ${nodeVersion})`;
}
function knowsProxies(nodeVersion) {
    const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
    return major > FIRST_WITH_PROXIES[0] || (major === FIRST_WITH_PROXIES[0] && minor >= FIRST_WITH_PROXIES[1]);
}


/***/ }),

/***/ 834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ recordsOf)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);

/** A list of objects in an answer; the SDK passes on what it gets. Throws an AnswerError for what is none. */
function recordsOf(list, member) {
    if (list === undefined)
        return [];
    if (!isListOfObjects(list))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`${member} is no list of objects`);
    return list;
}
function isListOfObjects(list) {
    return Array.isArray(list) && list.every((each) => typeof each === 'object' && each !== null);
}


/***/ }),

/***/ 9175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownRegistry),
/* harmony export */   E: () => (/* binding */ registryIdOf)
/* harmony export */ });
/* harmony import */ var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);


/** The registry that a call names; one that names none is answered for the caller's own. */
function registryIdOf(account) {
    return account === null ? {} : { registryId: account };
}
/** Whether a call that names no registry, and so answers for the caller's own, answered for the one that was meant. */
function ownRegistry(action, registryId, meant) {
    if (registryId === undefined || !(0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccountId */ .JG)(registryId)) {
        const detail = `registryId is no account: ${registryId ?? 'missing'}`;
        return { own: false, failure: (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .badAnswer */ .k6)(action, 'ECR_UNEXPECTED_ANSWER', detail) };
    }
    if (meant === null || registryId === meant)
        return { own: true, account: registryId };
    const detail = `it answers for the account of the credentials, ${registryId}, and the registry is that of ${meant}`;
    return { own: false, failure: (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .badAnswer */ .k6)(action, 'ECR_OTHER_ACCOUNT', detail) };
}


/***/ })

};

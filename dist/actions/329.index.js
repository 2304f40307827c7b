export const id = 329;
export const ids = [329];
export const modules = {
    1710: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            askReplicas: () => (askReplicas),
            askRepositories: () => (askRepositories)
        });
        var ecr_images = __webpack_require__(7396);
        ;
        async function lookUp(repository, tags, context) {
            const found = [...(await (0, ecr_images.Mz)(repository, tags, context))];
            const seen = found.map(async ([tag, each]) => [tag, await see(repository, each, context)]);
            return new Map(await Promise.all(seen));
        }
        async function see(repository, found, context) {
            if (found.state !== 'present')
                return found;
            const { revisionOf } = await __webpack_require__.e(570).then(__webpack_require__.bind(__webpack_require__, 6570));
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
        var repository_prefix = __webpack_require__(2843);
        var tag_mutability = __webpack_require__(5709);
        ;
        const DEFAULT = { mode: 'MUTABLE', filters: [] };
        function creationOf(name, templates, cause) {
            const isApplied = ({ appliedFor }) => appliedFor.includes(cause);
            const applied = (0, repository_prefix.e)(name, templates.filter(isApplied));
            const trap = (0, repository_prefix.e)(name, templates).find((template) => !isApplied(template));
            const idle = trap === undefined ? null : { prefix: trap.prefix, appliedFor: trap.appliedFor };
            const [first] = applied;
            if (first === undefined && cause === 'CREATE_ON_PUSH')
                return { made: false, idle };
            return { made: true, cause, applied, idle, setting: first === undefined ? DEFAULT : settingOf(first) };
        }
        function judgeCreation(creation, tag) {
            const { cause, applied, idle, setting } = creation;
            const [longest] = applied;
            if (longest === undefined)
                return { verdict: 'mutable', reason: { code: 'ECR_REPLICA_EXPOSED', idle } };
            const verdicts = new Set(applied.map((template) => (0, tag_mutability.Y)(settingOf(template), tag).verdict));
            const overshadowed = cause === 'REPLICATION' && verdicts.has('immutable') ? idle : null;
            if (verdicts.size > 1 || overshadowed !== null) {
                const prefixes = [...applied.map(({ prefix }) => prefix), ...(overshadowed === null ? [] : [overshadowed.prefix])];
                return { verdict: 'unknown', reason: { code: 'ECR_TEMPLATES_DISAGREE', cause, prefixes } };
            }
            const { verdict, reason } = (0, tag_mutability.Y)(setting, tag);
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
        function settingOf({ setting }) {
            return { ...setting, mode: setting.mode ?? DEFAULT.mode };
        }
        var ecr_registry = __webpack_require__(3568);
        var pull_through_cache = __webpack_require__(4106);
        var settings = __webpack_require__(6235);
        ;
        async function protectionOf(question, context) {
            const { repository, tags } = question;
            const described = await context.describe(repository);
            if (!described.described) {
                const missing = described.failure.code === 'ECR_REPOSITORY_NOT_FOUND';
                return missing ? missingProtection(question, described.failure, context) : noProtection(question, described.failure);
            }
            const setting = (0, settings.e)(described.setting);
            const { mode } = setting;
            const protection = {
                repository: described.repository,
                mode: mode ?? null,
                filters: setting.filters.map(({ filter }) => filter),
                judgements: judgedEach(tags, (tag) => (0, tag_mutability.Y)(setting, tag)),
                toBeMade: false,
            };
            return mode === 'MUTABLE' ? withCacheRules(protection, context) : protection;
        }
        function noProtection(question, failure) {
            return unjudged(question, { verdict: 'unknown', reason: { ...failure, repository: question.repository } });
        }
        async function missingProtection(question, failure, context) {
            const answer = await context.templates();
            const protection = answer.read
                ? templateProtection(question, failure, answer)
                : unreadProtection(question, failure, answer);
            return withCacheRules(protection, context);
        }
        async function withCacheRules(protection, { cacheRules }) {
            const { repository, judgements } = protection;
            if ([...judgements.values()].every(({ verdict }) => verdict === 'immutable'))
                return protection;
            const cached = (0, pull_through_cache.S)(repository.name, await cacheRules());
            if (cached === null)
                return protection;
            const explained = [...judgements].map(([tag, judgement]) => [tag, judgement.verdict === 'immutable' ? judgement : cached]);
            return { ...protection, judgements: new Map(explained) };
        }
        function templateProtection(question, failure, { account, templates }) {
            const { tags, madeBy = 'CREATE_ON_PUSH' } = question;
            const { name, region, host } = question.repository;
            const repository = { ...question.repository, account, host: host ?? (0, ecr_registry.Fd)(account, region) };
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
        ;
        function answered({ repository, mode, filters, judgements, toBeMade }, seen) {
            return { repository, mode, filters, protection: judgements, existence: existences(repository, seen, toBeMade) };
        }
        function unanswered(question, failure) {
            const { tags, lookUp } = question;
            const seen = new Map(lookUp ? tags.map((tag) => [tag, { state: 'unknown', failure }]) : []);
            return answered(noProtection(question, failure), seen);
        }
        function existences(repository, seen, toBeMade) {
            return new Map([...seen].map(([tag, each]) => {
                const missing = toBeMade && each.state === 'unknown' && each.failure.code === 'ECR_REPOSITORY_NOT_FOUND';
                return [tag, missing ? { state: 'absent' } : existenceOf(repository, each)];
            }));
        }
        var cache_rules = __webpack_require__(8672);
        var ecr_client = __webpack_require__(8554);
        var deadline = __webpack_require__(1322);
        var failure = __webpack_require__(3118);
        var limit = __webpack_require__(175);
        var aws_partition = __webpack_require__(566);
        ;
        function replicasOf(repository, rules) {
            const destinations = rules
                .filter(({ prefixes }) => prefixes.length === 0 || prefixes.some((prefix) => repository.name.startsWith(prefix)))
                .flatMap((rule) => rule.destinations)
                .filter(({ region, account }) => region !== repository.region || account !== repository.account);
            const distinct = new Map(destinations.map((each) => [`${each.account} ${each.region}`, each]));
            const repositories = [];
            for (const { region, account } of distinct.values()) {
                const partition = (0, aws_partition.i)(region)?.name;
                if (partition === undefined)
                    return { kind: 'region-unknown', region };
                const host = (0, ecr_registry.Fd)(account, region);
                repositories.push({ name: repository.name, region, account, host, partition, fips: false, dualStack: false });
            }
            return { kind: 'known', repositories };
        }
        var json_member = __webpack_require__(7074);
        var faults = __webpack_require__(2639);
        var records = __webpack_require__(834);
        var registry_id = __webpack_require__(9175);
        ;
        const ACTION = 'DescribeRegistry';
        async function readReplication(account, { calls, explain }) {
            try {
                const answer = await calls.describeRegistry();
                const owner = (0, registry_id.C)(ACTION, answer.registryId, account);
                if (!owner.own)
                    return { read: false, failure: owner.failure };
                const rules = answer.replicationConfiguration?.rules;
                if (rules === undefined)
                    throw (0, faults.n)('the answer holds no replicationConfiguration.rules');
                return { read: true, account: owner.account, rules: (0, records.M)(rules, 'rules').map(ruleIn) };
            }
            catch (error) {
                return { read: false, failure: explain(ACTION, error) };
            }
        }
        function replicaAnswer(repository, replication) {
            if (!replication.read)
                return unknown(repository, replication.failure);
            const { account, rules } = replication;
            const host = repository.host ?? (0, ecr_registry.Fd)(account, repository.region);
            const found = replicasOf({ ...repository, account, host }, rules);
            if (found.kind === 'known')
                return { state: 'known', replicas: found.repositories };
            const detail = `a rule replicates to the region "${found.region}", which lies in no partition that is known`;
            return unknown(repository, (0, faults.k6)(ACTION, 'ECR_UNEXPECTED_ANSWER', detail));
        }
        function unknown(repository, failure) {
            return { state: 'unknown', fault: { ...failure, repository } };
        }
        function ruleIn(rule) {
            const destinations = (0, records.M)(rule.destinations, 'destinations').map((destination) => {
                const region = (0, json_member.$)(destination, 'region');
                const account = (0, json_member.$)(destination, 'registryId');
                if (region === null || account === null || !(0, ecr_registry.JG)(account)) {
                    throw (0, faults.n)('a destination of replication is no region and account');
                }
                return { region, account };
            });
            if (destinations.length === 0)
                throw (0, faults.n)('a rule of replication has no destination');
            return { destinations, prefixes: (0, records.M)(rule.repositoryFilters, 'repositoryFilters').map(prefixIn) };
        }
        function prefixIn(filter) {
            const type = (0, json_member.at)(filter, 'filterType');
            if (type !== 'PREFIX_MATCH')
                throw (0, faults.n)(`filterType of a rule of replication is ${String(type)}`);
            const prefix = (0, json_member.$)(filter, 'filter');
            if (prefix === null)
                throw (0, faults.n)('a filter of a rule of replication is empty');
            return prefix;
        }
        var repositories = __webpack_require__(5638);
        var templates = __webpack_require__(2187);
        ;
        const NOTHING = new Map();
        function askRepositories(questions, options) {
            return askEach(questions, ({ repository }) => repository, ASKING, options);
        }
        function askReplicas(repositories, options) {
            return askEach(repositories, (repository) => repository, REPLICATING, options);
        }
        const ASKING = {
            action: 'DescribeRepositories',
            askGroup: ({ place: { account }, members }, calls, { explain, options }) => {
                const describe = (0, repositories.ZX)(members.map(({ repository }) => repository), { calls, explain, limit: (0, limit.A)(options.concurrency) });
                const protecting = {
                    describe,
                    templates: once(() => (0, templates.Q)(account, { calls, explain })),
                    cacheRules: once(() => (0, cache_rules.W)(account, calls)),
                };
                const looking = { calls, explain, limit: (0, limit.A)(ecr_client.IX) };
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
        async function askEach(members, placeOf, asking, options) {
            if (members.length === 0)
                return [];
            const explain = (action, error) => (0, failure.g)(`ecr:${action}`, error, options.env);
            const session = { options, explain, deadline: (0, deadline.d)(options.deadlineMs), clients: [] };
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
        function once(work) {
            let begun;
            return () => (begun ??= work());
        }
        function openClient({ region, fips, dualStack }, session) {
            const { clients, deadline } = session;
            const { env, version, attemptMs, log } = session.options;
            const shared = clients[0] === undefined ? {} : { credentials: clients[0].credentials };
            const client = (0, ecr_client.Ne)({ region, fips, dualStack, env, version, attemptMs, log, deadline, ...shared });
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
    }),
    4106: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (judgeByCacheRules)
        });
        var _repository_prefix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2843);
        function judgeByCacheRules(name, rules) {
            const [rule] = (0, _repository_prefix_js__WEBPACK_IMPORTED_MODULE_0__.e)(name, rules);
            if (rule === undefined)
                return null;
            const { prefix, upstream } = rule;
            return { verdict: 'mutable', reason: { code: 'ECR_PULL_THROUGH_CACHE', prefix, upstream } };
        }
    }),
    2843: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (covering)
        });
        const ROOT = 'ROOT';
        function covering(name, all) {
            const found = all.filter(({ prefix }) => name.startsWith(withSlash(prefix)));
            if (found.length === 0)
                return all.filter(({ prefix }) => prefix === ROOT);
            return found.toSorted((a, b) => withSlash(b.prefix).length - withSlash(a.prefix).length);
        }
        function withSlash(prefix) {
            return prefix.endsWith('/') ? prefix : `${prefix}/`;
        }
    })
};

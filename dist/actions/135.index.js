export const id = 135;
export const ids = [135];
export const modules = {
    7135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            runAudit: () => (runAudit)
        });
        var clock = __webpack_require__(1759);
        ;
        const PATIENCE = { attemptMs: 30_000, deadlineMs: 120_000 };
        function createLists(options) {
            return {
                config: async () => {
                    const { createConfigList } = await Promise.all([__webpack_require__.e(785), __webpack_require__.e(695)]).then(__webpack_require__.bind(__webpack_require__, 7695));
                    return createConfigList({ ...options, ...PATIENCE });
                },
                securityHub: async () => {
                    const { createSecurityHubList } = await Promise.all([__webpack_require__.e(785), __webpack_require__.e(761)]).then(__webpack_require__.bind(__webpack_require__, 6761));
                    return createSecurityHubList({ ...options, ...PATIENCE });
                },
            };
        }
        ;
        const RATE = 20;
        const CONCURRENCY = 8;
        const ATTEMPT_MS = 15_000;
        const DEADLINE_MS = 120_000;
        const DEFAULTS = {
            attemptMs: ATTEMPT_MS,
            deadlineMs: DEADLINE_MS,
            role: null,
            rate: RATE,
            concurrency: CONCURRENCY,
            log: () => { },
        };
        function createSurvey(options) {
            const complete = { ...DEFAULTS, ...options };
            return {
                async read(request, visit) {
                    const { readRegistries } = await Promise.all([__webpack_require__.e(418), __webpack_require__.e(611), __webpack_require__.e(806)]).then(__webpack_require__.bind(__webpack_require__, 4806));
                    return readRegistries(request, visit, complete);
                },
            };
        }
        var files = __webpack_require__(3058);
        var outputs = __webpack_require__(3975);
        var external_node_v8_ = __webpack_require__(8877);
        ;
        function spareMemory() {
            (0, external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
        }
        var disk_writer = __webpack_require__(452);
        var audit_changes = __webpack_require__(7582);
        var judge_repository = __webpack_require__(8789);
        var reading = __webpack_require__(8261);
        var tag_mutability = __webpack_require__(5709);
        var setting_exposure = __webpack_require__(3775);
        ;
        function templateRisks(templates) {
            return templates.flatMap(({ prefix, appliedFor, setting }) => {
                const made = { ...setting, mode: setting.mode ?? 'MUTABLE' };
                const exposes = (0, setting_exposure.Lf)(made);
                if (exposes === null)
                    return [];
                const { code } = (0, tag_mutability.Y)(made, exposes).reason;
                const filters = made.filters.map(({ filter }) => filter);
                return [{ prefix, appliedFor, mode: made.mode, filters, exposes, code }];
            });
        }
        var ecr_registry = __webpack_require__(3568);
        var errors = __webpack_require__(6046);
        var sorted = __webpack_require__(3328);
        var read_policy = __webpack_require__(8018);
        ;
        async function auditPlaces({ source, accounts, regions, places: known }, lists) {
            if (known !== undefined)
                return known;
            if (source === 'ecr') {
                const owners = accounts.length === 0 ? [null] : accounts;
                return owners.flatMap((account) => regions.map((region) => ({ account, region, repositories: null })));
            }
            const list = await (source === 'config' ? lists.config() : lists.securityHub());
            const places = await list.list();
            if (places.length > 0)
                return places;
            const among = accounts.length + regions.length > 0 ? ' of these accounts and regions' : '';
            throw new errors.A('SOURCE_UNREADABLE', `${LISTS_NOTHING[source][0]}${among}.`, {
                remedy: [LISTS_NOTHING[source][1]],
            });
        }
        const LISTS_NOTHING = {
            config: [
                "AWS Config's aggregator lists no ECR repository",
                'See that the recorders of its accounts record AWS::ECR::Repository, or list them from ECR itself: source: ecr.',
            ],
            'security-hub': [
                'Security Hub has no finding of ECR.2',
                'See that the control ECR.2 is enabled, and that this is the region it aggregates in, or list from ECR itself: source: ecr.',
            ],
        };
        var audited_repository = __webpack_require__(256);
        var timestamp = __webpack_require__(407);
        var json_member = __webpack_require__(7074);
        ;
        function comparable(previous, registries, isThere) {
            const unlisted = registries.filter(({ failure }) => failure !== null);
            const mayBeThere = (uri) => {
                const host = (0, ecr_registry.wl)(uri.split('/', 1)[0] ?? '');
                return unlisted.some(({ account, region }) => host.kind !== 'private' || (host.region === region && (account === null || host.account === account)));
            };
            const kept = [...previous.repositories].filter(([uri]) => isThere(uri) || !mayBeThere(uri));
            return { ...previous, repositories: new Map(kept) };
        }
        function parsePrevious(text, path) {
            const document = parseJson(text, path);
            const version = (0, json_member.at)(document, 'version');
            if (version !== 1)
                throw invalid(path, '`version` is not 1');
            const asOf = (0, timestamp.S)((0, json_member.at)(document, 'asOf'));
            if (asOf === null)
                throw invalid(path, '`asOf` is not a time');
            const entries = (0, json_member.at)(document, 'repositories');
            if (!Array.isArray(entries))
                throw invalid(path, '`repositories` is not a list');
            const repositories = new Map();
            for (const [index, entry] of entries.entries()) {
                const uri = (0, json_member.$)(entry, 'uri');
                const repository = repositoryOf(entry);
                if (uri === null || repository === null)
                    throw invalid(path, `\`repositories[${index}]\` is not a repository`);
                if (repositories.has(uri))
                    throw invalid(path, `\`repositories[${index}]\` is there twice`);
                repositories.set(uri, repository);
            }
            return { asOf, repositories };
        }
        function repositoryOf(entry) {
            const [given, mode, filters] = [(0, json_member.at)(entry, 'verdict'), (0, json_member.at)(entry, 'mode'), (0, json_member.at)(entry, 'filters')];
            const verdict = audited_repository.F1.find((known) => known === given);
            if (verdict === undefined || !isMode(mode) || !isTexts(filters))
                return null;
            return { verdict, setting: (0, audit_changes.S)(mode, filters) };
        }
        function isMode(value) {
            return value === null || typeof value === 'string';
        }
        function isTexts(value) {
            return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
        }
        function parseJson(text, path) {
            try {
                return JSON.parse(text);
            }
            catch (cause) {
                throw invalid(path, 'it is not JSON', cause);
            }
        }
        function invalid(path, why, cause) {
            return new errors.A('INPUT_INVALID', `since: \`${path}\` is not the JSON of an audit: ${why}.`, {
                remedy: ['Give a file that `immutable-tag audit --json <file>` wrote, as it was written.'],
                cause,
            });
        }
        ;
        async function audit(inputs, ports) {
            const { survey, lists, files, documents, now, progress } = ports;
            const policy = await (0, read_policy.T)(inputs.policy, files);
            const previous = inputs.since === null ? null : await readPrevious(inputs.since, documents);
            const places = await auditPlaces(inputs, lists);
            const { activeDays, ownerKeys } = inputs;
            const terms = { policy, asOf: now, activeDays, ownerKeys, cacheRules: reading.L };
            const repositories = [];
            const ownersUnread = new Map();
            const records = await survey.read({
                places,
                images: inputs.images,
                resourceTags: ownerKeys.length > 0,
                wantsLifecycle: (record) => inputs.lifecycle && (0, judge_repository.uz)(record, terms),
                progress,
            }, (record, cacheRules) => {
                const { repository, resourceTags } = record;
                repositories.push((0, judge_repository.e2)(record, { ...terms, cacheRules }));
                if (resourceTags.state === 'unread')
                    ownersUnread.set(placeKey(repository), resourceTags.failure);
            });
            repositories.sort(({ repository: one }, { repository: other }) => byPlace(one, other) || (0, sorted.a)(one.name, other.name));
            const registries = records
                .map((record) => auditedRegistry(record, ownersUnread.get(placeKey(record)) ?? null))
                .toSorted(byPlace);
            return {
                asOf: now,
                source: inputs.source,
                activeDays,
                registries,
                repositories,
                complete: registries.every(({ failure }) => failure === null),
                changes: previous && changes(previous, registries, repositories),
                accountIds: policy.accountIds,
            };
        }
        async function readPrevious(path, documents) {
            const text = await documents.read(path);
            if (text !== null)
                return parsePrevious(text, path);
            throw new errors.A('INPUT_INVALID', `since: there is no file \`${path}\`.`, {
                remedy: ['Name the JSON of an audit before, or leave it out the first time.'],
            });
        }
        function changes(previous, registries, repositories) {
            const uris = new Set(repositories.map(({ repository }) => (0, ecr_registry.LJ)(repository)));
            return (0, audit_changes.s)(comparable(previous, registries, (uri) => uris.has(uri)), repositories);
        }
        function auditedRegistry({ templates, ...record }, ownersUnread) {
            const { account, region, repositories, failure } = record;
            return {
                account,
                region,
                repositories,
                failure,
                templates: templates.state === 'read' ? templateRisks(templates.value) : [],
                templatesUnread: templates.state === 'unread' ? templates.failure : null,
                ownersUnread,
            };
        }
        function placeKey({ account, region }) {
            return `${account ?? ''}/${region}`;
        }
        function byPlace(one, other) {
            return (0, sorted.a)(one.account ?? '', other.account ?? '') || (0, sorted.a)(one.region, other.region);
        }
        var audit_scanners = __webpack_require__(6334);
        var visible_text = __webpack_require__(6107);
        var obstacle_words = __webpack_require__(9978);
        var audit_pin = __webpack_require__(2120);
        ;
        const COLUMNS = [
            ['uri', ({ repository }) => (0, ecr_registry.LJ)(repository)],
            ['account', ({ repository }) => repository.account],
            ['region', ({ repository }) => repository.region],
            ['name', ({ repository }) => repository.name],
            ['owner', ({ owner }) => owner],
            ['mode', ({ mode }) => mode],
            ['filters', ({ filters }) => filters.join(' ')],
            ['verdict', ({ verdict }) => verdict],
            ['advice', ({ advice }) => advice.join(' ')],
            ['obstacles', ({ obstacles }) => obstacles.map(({ kind }) => kind).join(' ')],
            ['in_the_way', ({ obstacles }) => obstacles.map(obstacle_words.S).join('; ')],
            ['pins', ({ obstacles }) => pinsOf(obstacles).join(' ')],
            ['notes', ({ notes }) => notes.map(({ kind }) => kind).join(' ')],
            ['last_pushed_at', ({ lastPushedAt }) => lastPushedAt],
            ...audited_repository.TO.map((kind) => [`tags_${kind}`, ({ tags }) => tags?.[kind] ?? null]),
            ...audit_scanners.K.map((id) => [id.replaceAll('-', '_'), ({ scanners }) => scanners[id]]),
            ['finding_compliance', ({ finding }) => finding?.compliance ?? null],
            ['finding_workflow', ({ finding }) => finding?.workflow ?? null],
            ['finding_updated_at', ({ finding }) => finding?.updatedAt ?? null],
        ];
        function auditCsv({ repositories }) {
            const rows = repositories.map((audited) => COLUMNS.map(([, cell]) => cell(audited) ?? ''));
            return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
        }
        function pinsOf(obstacles) {
            return obstacles
                .flatMap((obstacle) => (obstacle.kind === 'moving-tags' ? obstacle.tags : []))
                .flatMap((tag) => {
                const pin = (0, audit_pin.nZ)(tag);
                return pin === null ? [] : [`${tag.tag}=${pin}`];
            });
        }
        function field(cell) {
            const text = harmless((0, visible_text.R)(String(cell)));
            return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        }
        function harmless(text) {
            return /^\s*[=+@＝＋－＠-]/.test(text) ? `'${text}` : text;
        }
        var audit_totals = __webpack_require__(3266);
        ;
        function auditJson(report) {
            const { asOf, source, activeDays, complete, registries, repositories, changes } = report;
            const members = [
                member('version', 1),
                member('asOf', asOf),
                member('source', source),
                member('activeDays', activeDays),
                member('complete', complete),
                member('totals', totalsForm(report)),
                list('registries', registries),
                list('repositories', repositories.map(repositoryForm)),
                member('changes', changes),
            ];
            return `{\n${members.join(',\n')}\n}\n`;
        }
        function totalsForm({ registries, repositories }) {
            const { verdicts, scanners } = (0, audit_totals.X)(repositories);
            return {
                registries: registries.length,
                registriesUnread: registries.filter(({ failure }) => failure !== null).length,
                templatesAtRisk: registries.reduce((sum, { templates }) => sum + templates.length, 0),
                repositories: repositories.length,
                verdicts,
                scanners,
            };
        }
        function repositoryForm({ repository, ...audited }) {
            const { account, region, name } = repository;
            const { owner, mode, filters, verdict, advice, ...rest } = audited;
            return { uri: (0, ecr_registry.LJ)(repository), account, region, name, owner, mode, filters, verdict, advice, ...rest };
        }
        function member(name, value) {
            return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
        }
        function list(name, items) {
            if (items.length === 0)
                return member(name, []);
            return `${JSON.stringify(name)}: [\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
        }
        var sarif_text = __webpack_require__(3116);
        var order = __webpack_require__(5923);
        var tag_words = __webpack_require__(899);
        var verdict_words = __webpack_require__(9650);
        ;
        function unreadLines({ registries }) {
            return registries.flatMap((registry) => [
                ...unread(registry, registry.failure, 'its repositories could not be listed, or not all of them'),
                ...unread(registry, registry.templatesUnread, 'its creation templates could not be read'),
                ...unread(registry, registry.ownersUnread, 'its resource tags could not be read, so no owner is known'),
            ]);
        }
        const NAMED = 10;
        function emptyLines({ registries }) {
            const empty = registries.filter(({ repositories, failure }) => repositories === 0 && failure === null);
            if (empty.length === 0)
                return [];
            const rest = empty.length - NAMED;
            const named = [...empty.slice(0, NAMED).map(order.Z9), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
            return [`No repository at all, so see that the account and the region are the ones meant: ${named}.`];
        }
        function templateLines({ registries }) {
            return registries.flatMap((registry) => registry.templates.map((template) => `${(0, order.Z9)(registry)}: ${templateText(template)}`));
        }
        function changeLines({ appeared, gone, moved, switched }) {
            return [
                ...switched.map(({ uri, from, to }) => `${(0, tag_words.aY)(uri)} was ${(0, tag_words.aY)(from)}, and is ${(0, tag_words.aY)(to)}.`),
                ...moved.map(({ uri, from, to }) => `${(0, tag_words.aY)(uri)} was ${verdict_words.W[from]}, and is ${verdict_words.W[to]}.`),
                ...appeared.map((uri) => `${(0, tag_words.aY)(uri)} is new.`),
                ...gone.map((uri) => `${(0, tag_words.aY)(uri)} is gone.`),
            ];
        }
        function unread(registry, failure, what) {
            if (failure === null)
                return [];
            const { action, code: fault, detail } = failure;
            return [`${(0, order.Z9)(registry)}: ${what} (${action}, ${fault}): ${detail}`];
        }
        function templateText({ prefix, appliedFor, mode, filters, exposes, code: reason }) {
            const cause = appliedFor.length > 0 ? ` for ${appliedFor.join(', ')}` : '';
            return `the creation template ${(0, tag_words.aY)(prefix)} makes repositories${cause} that are ${(0, tag_words.aY)((0, audit_changes.S)(mode, filters))}, in which ${(0, tag_words.aY)(exposes)} could be overwritten (${reason}).`;
        }
        ;
        const MAX_RESULTS = 5000;
        function auditSarif(report, version) {
            const open = report.repositories.filter(({ verdict }) => verdict !== 'protected');
            const told = open.length > MAX_RESULTS ? (0, order.Qd)(open).slice(0, MAX_RESULTS) : open;
            const log = {
                $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
                version: '2.1.0',
                runs: [
                    {
                        tool: { driver: { name: 'immutable-tag', semanticVersion: version, rules: RULE_IDS.map(ruleOf) } },
                        columnKind: 'utf16CodeUnits',
                        invocations: [invocationOf(report, open.length - told.length)],
                        results: told.map(resultOf),
                    },
                ],
            };
            return JSON.stringify(log, null, 2);
        }
        const RULES = {
            'repository-mutable': [
                'A repository that could be made immutable now',
                'Nothing that was read is in the way of turning immutability on, with the filters that are advised, if any.',
            ],
            'moving-tags': ['Tags in use move', 'Their next push would be refused if the repository were made immutable now.'],
            'unclear-tags': ['Tags in use may move', 'Only their owner knows whether they are pushed again.'],
            overwritten: ['A tag was pushed again', 'Images lost their tag to another push, which immutability would refuse.'],
            'filters-do-not-fit': ['No filters fit', 'No five exclusion filters let what must move move and keep the rest.'],
            'tag-limit': ['An image is near the limit of tags', 'ECR takes a thousand tags an image.'],
            'lifecycle-expires-pin': ['A lifecycle rule expires a pin', 'Consumers that are pinned to it could not pull it.'],
            'pull-through-cache': ['A mirror', 'ECR itself moves the tags of a pull-through cache.'],
            unread: ['Something could not be read', 'What is not shown to be safe is not ready.'],
            'not-asked': ['Images were not asked for', 'Whether tags move is to be seen from the images alone.'],
            'unknown-setting': ['A setting that is not known', 'This version does not know what it protects.'],
        };
        const RULE_IDS = Object.keys(RULES);
        const LEVELS = {
            protected: 'none',
            ready: 'warning',
            'ready-with-filters': 'warning',
            'not-yet': 'warning',
            unknown: 'error',
        };
        function resultOf(audited) {
            const { repository, verdict, obstacles, owner } = audited;
            const rule = obstacles[0]?.kind ?? 'repository-mutable';
            const path = pathOf(repository);
            return {
                ruleId: rule,
                ruleIndex: RULE_IDS.indexOf(rule),
                level: LEVELS[verdict],
                message: { text: (0, sarif_text.B)(messageOf(audited)) },
                locations: [
                    {
                        physicalLocation: {
                            artifactLocation: { uri: encoded(path) },
                            region: { startLine: 1 },
                        },
                        logicalLocations: [
                            { name: (0, ecr_registry.LJ)(repository), fullyQualifiedName: (0, ecr_registry.qM)(repository), kind: 'resource' },
                        ],
                    },
                ],
                partialFingerprints: { 'immutableTagAudit/v1': path },
                properties: { verdict, owner, obstacles: obstacles.map(({ kind }) => kind) },
            };
        }
        function messageOf(audited) {
            const { repository, verdict, obstacles } = audited;
            const { headline, remedy } = (0, verdict_words.L)(audited);
            return [
                `${(0, ecr_registry.LJ)(repository)} (${verdict_words.W[verdict]}): ${headline}`,
                ...obstacles.map((obstacle) => (0, obstacle_words.z)(obstacle, repository).headline),
                ...remedy,
            ].join('\n');
        }
        function invocationOf(report, cut) {
            const notice = (level, text) => ({ level, message: { text: (0, sarif_text.B)(text) } });
            return {
                executionSuccessful: report.complete,
                toolExecutionNotifications: [
                    ...unreadLines(report).map((line) => notice('error', line)),
                    ...templateLines(report).map((line) => notice('warning', line)),
                    ...(cut > 0
                        ? [notice('warning', `${cut} more repositories do not keep their tags. The JSON has them all.`)]
                        : []),
                ],
            };
        }
        function pathOf({ account, region, name }) {
            return `ecr/${account ?? 'self'}/${region}/${name}`;
        }
        function encoded(path) {
            return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
        }
        function ruleOf(id) {
            const [title, text] = RULES[id];
            return {
                id,
                shortDescription: { text: title },
                fullDescription: { text },
                help: { text: `${text} See docs/audit.md of immutable-tag.` },
                defaultConfiguration: { level: 'warning' },
            };
        }
        ;
        const AUDIT_FORMATS = ['json', 'csv', 'sarif', 'html'];
        const TEXTS = {
            json: auditJson,
            csv: auditCsv,
            sarif: auditSarif,
        };
        function auditAs(format, report, version) {
            return TEXTS[format](report, version);
        }
        async function writeAudit(report, files, version, write) {
            const failures = [];
            for (const [format, path] of files) {
                await contentOf(format, report, version)
                    .then((content) => write(path, content))
                    .catch((error) => failures.push(error));
            }
            if (failures.length > 0)
                throw failures[0];
        }
        async function contentOf(format, report, version) {
            if (format !== 'html')
                return auditAs(format, report, version);
            const { auditPage } = await __webpack_require__.e(650).then(__webpack_require__.bind(__webpack_require__, 6650));
            return auditPage(report, { version });
        }
        ;
        const AUDIT_SOURCES = ['ecr', 'config', 'security-hub'];
        var owner = __webpack_require__(4546);
        var aws_partition = __webpack_require__(566);
        var clip = __webpack_require__(6195);
        var commands_input = __webpack_require__(3903);
        ;
        const AUDIT_DEFAULTS = {
            regions: '',
            accounts: '',
            role: '',
            source: 'ecr',
            aggregator: '',
            policy: commands_input.l$,
            'active-days': '90',
            'owner-tags': '',
            images: 'true',
            lifecycle: 'true',
            mode: 'report',
            since: '',
            json: '',
            csv: '',
            sarif: '',
            html: '',
        };
        function readAuditInputs(getInput, env) {
            const input = (name) => getInput(name).trim() || AUDIT_DEFAULTS[name];
            const source = (0, commands_input.yL)('source', input('source'), AUDIT_SOURCES);
            const given = distinct((0, commands_input.jO)(input('regions')));
            const region = homeOf(env, source, given);
            const accounts = distinct((0, commands_input.jO)(input('accounts'))).map(accountOf);
            return {
                source,
                region,
                regions: source === 'ecr' && given.length === 0 ? [region] : given,
                partition: commonPartition(distinct([region, ...given])),
                accounts,
                role: roleOf(input('role'), source, accounts),
                aggregator: aggregatorOf(input('aggregator'), source),
                policy: (0, commands_input.US)(input('policy')),
                activeDays: activeDaysOf(input('active-days')),
                ownerKeys: ownerKeysOf(input('owner-tags')),
                images: (0, commands_input.Hn)('images', input('images')),
                lifecycle: (0, commands_input.Hn)('lifecycle', input('lifecycle')),
                mode: (0, commands_input.yL)('mode', input('mode'), ['enforce', 'report']),
                since: input('since') || null,
                files: filesOf(input),
            };
        }
        function distinct(texts) {
            return [...new Set(texts)];
        }
        function homeOf(env, source, given) {
            const home = (source === 'ecr' && given[0]) || env['AWS_REGION'] || env['AWS_DEFAULT_REGION'];
            if (home)
                return home;
            const [message, remedy] = REGION_MISSING[source];
            throw new errors.A('REGION_MISSING', message, { remedy: [remedy] });
        }
        const REGION_MISSING = {
            ecr: [
                'regions: no region is given, and AWS_REGION is not set.',
                'Give the regions of the registries: regions: eu-west-1, us-east-1',
            ],
            config: [
                "AWS_REGION is not set, so it is not known where AWS Config's aggregator is.",
                "Set AWS_REGION to the aggregator's region; configure-aws-credentials does, by its aws-region.",
            ],
            'security-hub': [
                'AWS_REGION is not set, so it is not known where Security Hub is to be asked.',
                'Set AWS_REGION to the region that Security Hub aggregates in; configure-aws-credentials does, by its aws-region.',
            ],
        };
        function commonPartition(regions) {
            const [first, ...others] = regions.map((region) => ({ region, partition: partitionNameOf(region) }));
            const other = others.find(({ partition }) => partition !== first.partition);
            if (other === undefined)
                return first.partition;
            throw new errors.A('INPUT_INVALID', `regions: \`${first.region}\` is in the partition ${first.partition}, and \`${other.region}\` in ${other.partition}.`, { remedy: ['Credentials hold in one partition: run one audit for each.'] });
        }
        function partitionNameOf(region) {
            const partition = (0, aws_partition.i)(region);
            if (partition !== null)
                return partition.name;
            throw new errors.A('INPUT_INVALID', `regions: \`${(0, clip.$)(region)}\` is not an AWS region.`, {
                remedy: ['A region reads like eu-west-1. Without the input, AWS_REGION of the environment is taken.'],
            });
        }
        function accountOf(text) {
            if ((0, ecr_registry.JG)(text))
                return text;
            throw new errors.A('INPUT_INVALID', `accounts: \`${(0, clip.$)(text)}\` is not an AWS account id.`, {
                remedy: [
                    'It is twelve digits; in YAML, put it in quotes so that a leading zero survives: accounts: "012345678901"',
                ],
            });
        }
        const ROLE = /^(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/;
        function roleOf(text, source, accounts) {
            if (text === '')
                return null;
            if (text.length > 512 || !ROLE.test(text)) {
                throw new errors.A('INPUT_INVALID', `role: \`${(0, clip.$)(text)}\` is not the name of a role.`, {
                    remedy: ['Give its name and not its ARN, for it is assumed in each account: role: immutable-tag-audit'],
                });
            }
            if (source === 'ecr' && accounts.length === 0) {
                throw new errors.A('INPUT_INVALID', 'role: there is no account to assume it in.', {
                    remedy: ['Give the accounts, or leave the role out to read your own.'],
                });
            }
            return text;
        }
        function aggregatorOf(text, source) {
            if (text === '')
                return null;
            if (source !== 'config') {
                throw new errors.A('INPUT_INVALID', `aggregator: \`source: ${source}\` asks none.`, {
                    remedy: ['Add `source: config`, or leave the aggregator out.'],
                });
            }
            if (/^[\w-]{1,256}$/.test(text))
                return text;
            throw new errors.A('INPUT_INVALID', `aggregator: \`${(0, clip.$)(text)}\` is not the name of an aggregator.`, {
                remedy: ['Give its name, and not its ARN: aws configservice describe-configuration-aggregators'],
            });
        }
        const MOST_DAYS = 3650;
        function activeDaysOf(text) {
            const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
            if (days >= 1 && days <= MOST_DAYS)
                return days;
            throw new errors.A('INPUT_INVALID', `active-days: \`${(0, clip.$)(text)}\` is not a whole number from 1 to ${MOST_DAYS}.`, {
                remedy: ['Give the days within which a tag that was pushed is in use: active-days: 90'],
            });
        }
        function ownerKeysOf(text) {
            if (text === '')
                return owner.n;
            return text === 'none' ? [] : distinct((0, commands_input.jO)(text));
        }
        function filesOf(input) {
            const files = AUDIT_FORMATS.flatMap((format) => (input(format) === '' ? [] : [[format, input(format)]]));
            const twice = files.find(([format, path]) => files.some(([other, same]) => other !== format && same === path));
            if (twice !== undefined) {
                throw new errors.A('INPUT_INVALID', `${twice[0]}: \`${twice[1]}\` is to hold another report as well.`, {
                    remedy: ['Give each report a file of its own.'],
                });
            }
            return new Map(files);
        }
        var plural = __webpack_require__(501);
        var unread_words = __webpack_require__(5980);
        ;
        const TOLD = 10;
        function missingRegistries({ registries }) {
            const missing = registries.flatMap(({ failure, ...place }) => (failure === null ? [] : [{ place, failure }]));
            if (missing.length === 0)
                return [];
            const told = missing.slice(0, TOLD);
            const more = missing.length - told.length;
            const remedies = new Set(told.flatMap(({ failure }) => (0, unread_words.g)(failure, null)));
            return [
                `The audit is not complete: ${missing.length} of ${(0, plural.h)(registries.length, 'registry', 'registries')} could not be listed to the end.`,
                ...told.map(({ place, failure: { code, action, detail } }) => `  ${(0, order.Z9)(place)}: ${action} failed: ${detail} [${code}]`),
                ...(more > 0 ? [`  And ${more} more.`] : []),
                ...[...remedies].map((remedy) => `  ${remedy}`),
            ];
        }
        ;
        const AUDIT_OUTPUTS = ['verdict', 'repositories', ...audited_repository.F1, 'files', 'json'];
        function auditOutcome({ complete, repositories }) {
            if (!complete || repositories.length === 0)
                return 'incomplete';
            return repositories.every(({ verdict }) => verdict === 'protected') ? 'protected' : 'found';
        }
        function auditOutputs(report, files) {
            const { repositories, verdicts } = (0, audit_totals.X)(report.repositories);
            const counts = audited_repository.F1.map((verdict) => [verdict, String(verdicts[verdict])]);
            return {
                verdict: auditOutcome(report),
                repositories: String(repositories),
                ...Object.fromEntries(counts),
                files: [...files.values()].join('\n'),
                json: boundedJson(report),
            };
        }
        const MAX_LISTED = 100;
        const MAX_JSON_LENGTH = 256 * 1024;
        function boundedJson({ asOf, source, complete, repositories }) {
            const open = repositories.filter(({ verdict }) => verdict !== 'protected');
            const { verdicts } = (0, audit_totals.X)(repositories);
            const totals = { repositories: repositories.length, ...verdicts };
            const json = (limit) => JSON.stringify({ version: 1, asOf, source, complete, totals, open: open.slice(0, limit).map(entryOf) }, null, 2);
            for (let limit = MAX_LISTED; limit > 0; limit = Math.floor(limit / 2)) {
                const text = json(limit);
                if (text.length <= MAX_JSON_LENGTH)
                    return text;
            }
            return json(0);
        }
        function entryOf({ repository, verdict, mode, filters, owner, advice, obstacles }) {
            return {
                uri: (0, ecr_registry.LJ)(repository),
                verdict,
                mode,
                filters,
                owner,
                advice,
                obstacles: obstacles.map(({ kind }) => kind),
            };
        }
        var headline = __webpack_require__(6411);
        var finding_markdown = __webpack_require__(8470);
        var markdown = __webpack_require__(4902);
        var summary_text = __webpack_require__(8979);
        var note_words = __webpack_require__(2487);
        ;
        const encoder = new TextEncoder();
        function within(items, { count, bytes }, textOf) {
            const shown = [];
            let used = 0;
            for (const item of items.slice(0, count)) {
                used += encoder.encode(textOf(item)).length;
                if (used > bytes)
                    break;
                shown.push(item);
            }
            return { shown, rest: items.length - shown.length };
        }
        ;
        const PLACES = { count: 50, bytes: 50_000 };
        const ROWS = { count: 100, bytes: 200_000 };
        const EXPLAINED = { count: 30, bytes: 250_000 };
        const LINES = { count: 100, bytes: 80_000 };
        function auditSummary(report) {
            const open = (0, order.Qd)(report.repositories.filter(({ verdict }) => verdict !== 'protected'));
            const blocked = open.filter(({ obstacles }) => obstacles.length > 0);
            return (0, summary_text.g)([
                `### ${markOf(report)} ${(0, finding_markdown.CS)((0, headline.Q)(report))}`,
                placesPart(report),
                repositoriesPart(open),
                blocked.length > 0 ? (0, markdown.zH)('What stands in the way, and what to do', explained(blocked)) : '',
                listPart('What could not be read', unreadLines(report)),
                ...emptyLines(report).map(finding_markdown.CS),
                listPart('Creation templates that make repositories in which tags move', templateLines(report)),
                changesPart(report),
                `As of ${(0, markdown.FV)(report.asOf)}. A tag is in use if its image was pushed within the ${report.activeDays} days before.`,
            ], report.accountIds);
        }
        const MARKS = {
            protected: '✅',
            ready: '🟢',
            'ready-with-filters': '🟢',
            'not-yet': '⚠️',
            unknown: '❓',
        };
        function markOf(report) {
            if (!report.complete)
                return '❌';
            return (0, headline.I)(report) ? '✅' : '⚠️';
        }
        function placesPart({ repositories }) {
            if (repositories.length === 0)
                return '';
            const places = (0, order.hz)(repositories);
            const all = ['**All**', ...countsOf(repositories)];
            const { shown, rest } = within(places.map(placeRow), PLACES, (row) => row.join(''));
            const headers = ['', ...order.H0.map((verdict) => `${MARKS[verdict]} ${verdict_words.W[verdict]}`)];
            return `${(0, markdown.tp)(headers, [...shown, ...(places.length > 1 ? [all] : [])])}${more(rest)}`;
        }
        function placeRow(place) {
            return [(0, markdown.FV)((0, clip.$)((0, order.Z9)(place))), ...countsOf(place.members)];
        }
        function countsOf(repositories) {
            const { verdicts } = (0, audit_totals.X)(repositories);
            return order.H0.map((verdict) => String(verdicts[verdict]));
        }
        function repositoriesPart(open) {
            if (open.length === 0)
                return '';
            const rows = open.slice(0, ROWS.count).map(repositoryRow);
            const { shown } = within(rows, ROWS, (row) => row.join(''));
            return `${(0, markdown.tp)(['', 'Repository', 'Setting', 'Owner', 'What stands in the way', 'Pin'], shown)}${more(open.length - shown.length)}`;
        }
        function repositoryRow(audited) {
            const { repository, verdict, mode, filters, owner, obstacles, advice } = audited;
            const pins = obstacles.flatMap((obstacle) => (obstacle.kind === 'moving-tags' ? obstacle.tags.slice(0, PINS) : []));
            return [
                `${MARKS[verdict]} ${verdict_words.W[verdict]}`,
                (0, markdown.SS)((0, clip.$)((0, ecr_registry.LJ)(repository))),
                (0, markdown.SS)((0, clip.$)((0, audit_changes.S)(mode, filters))),
                owner === null ? '' : (0, markdown.FV)((0, clip.$)(owner)),
                advice.length > 0
                    ? `filters: ${advice.map(markdown.SS).join(', ')}`
                    : obstacles.map((obstacle) => (0, finding_markdown.CS)((0, obstacle_words.z)(obstacle, repository).headline)).join('<br>'),
                pins
                    .slice(0, PINS)
                    .map((tag) => (0, markdown.SS)((0, audit_pin.aQ)(tag)))
                    .join('<br>'),
            ];
        }
        const PINS = 3;
        function explained(blocked) {
            const texts = blocked.slice(0, EXPLAINED.count).map(explanation);
            const { shown } = within(texts, EXPLAINED, (text) => text);
            return `${shown.join('\n\n')}${more(blocked.length - shown.length)}`;
        }
        function explanation(audited) {
            const { repository, obstacles, notes } = audited;
            return [
                `**${(0, markdown.FV)((0, clip.$)((0, ecr_registry.LJ)(repository)))}**: ${(0, finding_markdown.CS)((0, verdict_words.L)(audited).headline)}`,
                ...obstacles.map((obstacle) => wordsPart((0, obstacle_words.z)(obstacle, repository))),
                ...notes.map((note) => (0, finding_markdown.CS)((0, note_words.e)(note, repository).headline)),
            ].join('\n\n');
        }
        function wordsPart({ headline, cause, remedy }) {
            return [`**${(0, finding_markdown.CS)(headline)}**`, (0, finding_markdown.x_)([...cause, ...remedy])].filter((part) => part !== '').join('\n\n');
        }
        function changesPart({ changes }) {
            if (!changes)
                return '';
            const lines = changeLines(changes);
            return lines.length > 0
                ? listPart(`What changed since ${changes.since}`, lines)
                : `Nothing changed since ${(0, markdown.FV)(changes.since)}.`;
        }
        function listPart(title, lines) {
            if (lines.length === 0)
                return '';
            const items = lines.slice(0, LINES.count).map((line) => `- ${(0, finding_markdown.CS)(line)}`);
            const { shown } = within(items, LINES, (item) => item);
            return (0, markdown.zH)(`${title} (${lines.length})`, `${shown.join('\n')}${more(lines.length - shown.length)}`);
        }
        function more(count) {
            return count > 0 ? `\n\nAnd ${count} more.` : '';
        }
        var day = __webpack_require__(9401);
        ;
        const SCANNER_NAMES = {
            'security-hub': 'Security Hub ECR.2',
            'control-tower': 'Control Tower CT.ECR.PR.3',
            checkov: 'Checkov CKV_AWS_51',
            trivy: 'Trivy AVD-AWS-0031',
            prowler: 'Prowler ecr_repositories_tag_immutability',
        };
        ;
        function auditRemedies({ registries, repositories }) {
            const ofRegistries = registries.flatMap(({ failure, templatesUnread, ownersUnread }) => [failure, templatesUnread, ownersUnread].filter((one) => one !== null));
            return remedyLines([...ofRegistries, ...repositories.flatMap(failuresOf)]);
        }
        function unreadRemedies(repositories) {
            return remedyLines(repositories.flatMap(failuresOf));
        }
        function failuresOf({ obstacles }) {
            return obstacles.flatMap((one) => (one.kind === 'unread' ? [one.failure] : []));
        }
        function remedyLines(failures) {
            const lines = failures.map((failure) => `${failure.action}, ${failure.code}: ${(0, unread_words.g)(failure, null).join(' ')}`);
            return [...new Set(lines)];
        }
        ;
        function auditText(report, { all }) {
            const shown = report.repositories.filter(({ verdict }) => all || verdict !== 'protected');
            const hidden = report.repositories.length - shown.length;
            const rows = (0, order.hz)(shown).flatMap((place) => [(0, order.Z9)(place), ...tableOf((0, order.Qd)(place.members)), '']);
            return [
                ...rows,
                ...(hidden > 0
                    ? [`${hidden} that ${hidden === 1 ? 'keeps its' : 'keep their'} tags: immutable-tag audit --all shows them.`]
                    : []),
                ...closing(report),
            ].map(oneLine);
        }
        function closing(report) {
            const { repositories, changes, activeDays, asOf } = report;
            return [
                ...(repositories.length > 0 ? scannerLines(repositories) : []),
                ...part('Not read:', unreadLines(report)),
                ...part('Where something was not read:', auditRemedies(report)),
                ...emptyLines(report),
                ...part('Templates of repositories to come:', templateLines(report)),
                ...(changes ? part(`Since ${changes.since}:`, orNothing(changeLines(changes))) : []),
                `As of ${asOf}. A tag is in use if its image was pushed within the ${(0, plural.h)(activeDays, 'day')} before.`,
            ];
        }
        function scannerLines(repositories) {
            const { scanners } = (0, audit_totals.X)(repositories);
            return part('What scanners say of the settings:', audit_scanners.K.map((id) => {
                const { pass, fail, undocumented } = scanners[id];
                const unsure = undocumented > 0 ? `, ${undocumented} undocumented` : '';
                return `${SCANNER_NAMES[id]}: ${pass} pass, ${fail} fail${unsure}`;
            }));
        }
        function part(title, lines) {
            return lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`)] : [];
        }
        function orNothing(lines) {
            return lines.length > 0 ? lines : ['Nothing changed.'];
        }
        const WIDEST = 64;
        function tableOf(repositories) {
            const rows = repositories.map((audited) => cellsOf(audited).map((cell) => clipped((0, visible_text.R)(cell))));
            const widths = [0, 1, 2, 3].map((column) => rows.reduce((widest, row) => Math.max(widest, lengthOf(row[column] ?? '')), 0));
            return repositories.flatMap((audited, index) => [
                `  ${(rows[index] ?? []).map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ')}`.trimEnd(),
                ...below(audited).map((line) => `    ${line}`),
            ]);
        }
        function cellsOf({ verdict, repository, mode, filters, lastPushedAt, owner }) {
            const pushed = lastPushedAt === null ? '' : `pushed ${(0, day.k)(lastPushedAt)}`;
            return [verdict_words.W[verdict], repository.name, (0, audit_changes.S)(mode, filters), pushed, owner ?? ''];
        }
        function below({ obstacles, advice }) {
            return [...(advice.length > 0 ? [`filters: ${advice.join(', ')}`] : []), ...obstacles.map(obstacle_words.S)];
        }
        function clipped(text) {
            const characters = Array.from(text);
            return characters.length > WIDEST ? `${characters.slice(0, WIDEST - 1).join('')}…` : text;
        }
        function padded(text, width) {
            return text + ' '.repeat(Math.max(0, width - lengthOf(text)));
        }
        function lengthOf(text) {
            return Array.from(text).length;
        }
        function oneLine(text) {
            return (0, visible_text.R)(text.replaceAll(/\r\n|\r|\n/g, ' '));
        }
        var version = __webpack_require__(8508);
        var actions_job = __webpack_require__(999);
        ;
        const TITLE = 'immutable-tag audit';
        async function runAudit(env) {
            await (0, actions_job.tq)(env, async (job) => {
                const inputs = readAuditInputs(outputs.hF, env);
                spareMemory();
                await publish(await audit(inputs, portsOf(job, inputs)), inputs, job);
            });
        }
        function portsOf({ env, output, workspace }, inputs) {
            const { role, region, aggregator, regions, accounts } = inputs;
            const calling = { env, version: version.x, log: output.debug };
            return {
                survey: createSurvey({ ...calling, role }),
                lists: createLists({ ...calling, region, aggregator, regions, accounts }),
                files: (0, files.q)({ root: workspace }),
                documents: (0, files.V)({ root: workspace, input: 'since' }),
                now: (0, clock.t)(),
                progress: () => { },
            };
        }
        async function publish(report, { files, mode }, job) {
            const { output, workspace } = job;
            (0, actions_job.n0)(job, auditOutputs(report, files));
            output.group((0, headline.Q)(report), auditText(report, { all: false }));
            annotate(report, mode, job);
            output.summary(auditSummary(report));
            if (mode === 'enforce' && auditOutcome(report) !== 'protected')
                output.fail();
            const writer = (0, disk_writer.u)(workspace);
            await writeAudit(report, files, version.x, (path, text) => writer.write(path, text));
        }
        function annotate(report, mode, { output }) {
            const missing = missingRegistries(report);
            if (missing.length > 0)
                output.annotate('error', missing.join('\n'), TITLE);
            for (const line of emptyLines(report))
                output.annotate('warning', line, TITLE);
            if (report.repositories.every(({ verdict }) => verdict === 'protected'))
                return;
            output.annotate(mode === 'enforce' ? 'error' : 'warning', (0, headline.Q)(report), TITLE);
        }
    }),
    452: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            u: () => (createWriter)
        });
        var external_node_fs_ = __webpack_require__(3024);
        var promises_ = __webpack_require__(1455);
        var external_node_path_ = __webpack_require__(6760);
        var errors = __webpack_require__(6046);
        var external_node_crypto_ = __webpack_require__(7598);
        var external_node_timers_promises_ = __webpack_require__(8500);
        ;
        const NAME_LENGTH = 64;
        const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);
        const MOST_ATTEMPTS = 20;
        const WAIT_MS = 50;
        async function writeDraft(path, content, { encoding = 'utf8', like } = {}) {
            const draft = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.${(0, external_node_path_.basename)(path).slice(0, NAME_LENGTH)}.${(0, external_node_crypto_.randomUUID)()}`);
            const file = await (0, promises_.open)(draft, 'wx', (like?.mode ?? 0o644) & 0o777);
            try {
                try {
                    if (like)
                        await resemble(file, like);
                    await file.writeFile(content, encoding);
                    await file.sync();
                }
                finally {
                    await file.close();
                }
                return draft;
            }
            catch (error) {
                await dropDraft(draft);
                throw error;
            }
        }
        async function resemble(file, { mode, uid, gid }) {
            await file.chown(uid, gid);
            await file.chmod(mode & 0o7777);
        }
        async function moveDraft(draft, path) {
            for (let attempt = 1;; attempt += 1) {
                try {
                    await (0, promises_.rename)(draft, path);
                    break;
                }
                catch (error) {
                    if (attempt === MOST_ATTEMPTS || !HELD.has(codeOf(error)))
                        throw error;
                    await (0, external_node_timers_promises_.setTimeout)(WAIT_MS);
                }
            }
            await syncFolder((0, external_node_path_.dirname)(path));
        }
        async function dropDraft(draft) {
            await (0, promises_.rm)(draft, { force: true }).catch(() => { });
        }
        async function syncFolder(folder) {
            try {
                const handle = await (0, promises_.open)(folder, 'r');
                try {
                    await handle.sync();
                }
                finally {
                    await handle.close();
                }
            }
            catch {
            }
        }
        function codeOf(error) {
            return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
        }
        ;
        function createWriter(root) {
            return {
                async write(path, content, encoding = 'utf8') {
                    const target = (0, external_node_path_.resolve)(root, path);
                    try {
                        if (isInside((0, external_node_path_.resolve)(root), target))
                            refuseWayOut(root, (0, external_node_path_.dirname)(target));
                        makeFolder((0, external_node_path_.dirname)(target));
                        await put(target, typeof content === 'string' ? content : inChunks(content), encoding);
                        return target;
                    }
                    catch (cause) {
                        if (cause instanceof errors.A)
                            throw cause;
                        throw unwritable(path, cause instanceof Error ? cause.message : String(cause), cause);
                    }
                },
            };
        }
        const CHUNK = 65_536;
        function* inChunks(pieces) {
            let chunk = '';
            for (const piece of pieces) {
                chunk += piece;
                if (chunk.length < CHUNK)
                    continue;
                yield chunk;
                chunk = '';
            }
            yield chunk;
        }
        async function put(target, content, encoding) {
            const there = (0, external_node_fs_.lstatSync)(target, { throwIfNoEntry: false });
            if (there !== undefined && !there.isFile())
                return pour(target, external_node_fs_.constants.O_APPEND, content, encoding);
            if (there !== undefined)
                await (0, promises_.access)(target, external_node_fs_.constants.W_OK);
            const draft = await draftBeside(target, there, content, encoding);
            if (draft === null)
                return pour(target, external_node_fs_.constants.O_TRUNC, content, encoding);
            try {
                await moveDraft(draft, target);
            }
            catch (error) {
                if (there === undefined || !NO_PLACE.has(codeOf(error)))
                    throw error;
                await pour(target, external_node_fs_.constants.O_TRUNC, (0, external_node_fs_.createReadStream)(draft));
            }
            finally {
                await dropDraft(draft);
            }
        }
        const NO_PLACE = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']);
        async function draftBeside(target, there, content, encoding) {
            try {
                return await writeDraft(target, content, { encoding, like: there });
            }
            catch (error) {
                if (there !== undefined && NO_PLACE.has(codeOf(error)))
                    return null;
                throw error;
            }
        }
        const OPEN_FILES = /^\/(?:dev|proc)\//;
        async function pour(target, how, content, encoding) {
            const noFollow = OPEN_FILES.test(target) ? 0 : (external_node_fs_.constants.O_NOFOLLOW ?? 0);
            const file = await (0, promises_.open)(target, external_node_fs_.constants.O_WRONLY | how | noFollow);
            try {
                await file.writeFile(content, encoding);
            }
            finally {
                await file.close();
            }
        }
        function refuseWayOut(root, folder) {
            if (!isInside(external_node_fs_.realpathSync.native(root), external_node_fs_.realpathSync.native(nearest(folder))))
                throw unwritable(folder, 'a link leads out of the workspace');
        }
        function nearest(folder) {
            let existing = folder;
            while (!(0, external_node_fs_.existsSync)(existing) && existing !== (0, external_node_path_.dirname)(existing))
                existing = (0, external_node_path_.dirname)(existing);
            return existing;
        }
        function makeFolder(folder) {
            const existing = nearest(folder);
            const missing = (0, external_node_path_.relative)(existing, folder).split(external_node_path_.sep).filter(Boolean);
            for (const [index] of missing.entries())
                makeOne((0, external_node_path_.resolve)(existing, ...missing.slice(0, index + 1)));
        }
        function makeOne(folder) {
            try {
                (0, external_node_fs_.mkdirSync)(folder);
            }
            catch (error) {
                if (!(0, external_node_fs_.existsSync)(folder))
                    throw error;
            }
        }
        function isInside(root, path) {
            const below = (0, external_node_path_.relative)(root, path);
            return below !== '..' && !below.startsWith(`..${external_node_path_.sep}`) && !(0, external_node_path_.isAbsolute)(below);
        }
        function unwritable(path, why, cause) {
            return new errors.A('INPUT_INVALID', `\`${path}\` cannot be written: ${why}.`, {
                remedy: ['Name a place that can be written, that has room, and that is no link.'],
                cause,
            });
        }
    }),
    7582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (settingText),
            s: () => (changesSince)
        });
        var _ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);
        const UNREAD = 'unread';
        function settingText(mode, filters) {
            if (mode === null)
                return UNREAD;
            return filters.length === 0 ? mode : `${mode}(${filters.toSorted().join(',')})`;
        }
        function changesSince(previous, repositories) {
            const now = new Map(repositories.map((audited) => [(0, _ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__.LJ)(audited.repository), audited]));
            const appeared = [];
            const moved = [];
            const switched = [];
            for (const uri of [...now.keys()].toSorted()) {
                const { verdict, mode, filters } = now.get(uri);
                const before = previous.repositories.get(uri);
                const setting = settingText(mode, filters);
                if (before === undefined) {
                    appeared.push(uri);
                    continue;
                }
                if (before.verdict !== verdict)
                    moved.push({ uri, from: before.verdict, to: verdict });
                if (before.setting !== setting && before.setting !== UNREAD && setting !== UNREAD) {
                    switched.push({ uri, from: before.setting, to: setting });
                }
            }
            const gone = [...previous.repositories.keys()].filter((uri) => !now.has(uri)).toSorted();
            return { since: previous.asOf, appeared, gone, moved, switched };
        }
    }),
    256: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ev: () => (TOLD),
            F1: () => (AUDIT_VERDICTS),
            TO: () => (TAG_KINDS)
        });
        const AUDIT_VERDICTS = ['protected', 'ready', 'ready-with-filters', 'not-yet', 'unknown'];
        const TAG_KINDS = ['release', 'commit', 'series', 'allowed', 'cache', 'signature', 'moving', 'unclear'];
        const TOLD = 10;
    }),
    8789: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            e2: () => (judgeRepository),
            U9: () => (needsImages),
            uz: () => (needsLifecycle)
        });
        var pull_through_cache = __webpack_require__(4106);
        var audited_repository = __webpack_require__(256);
        var domain_sorted = __webpack_require__(3328);
        var json_member = __webpack_require__(7074);
        ;
        function parseLifecyclePolicy(text) {
            const list = (0, json_member.at)(parsed(text), 'rules');
            if (!Array.isArray(list))
                return null;
            const rules = [];
            for (const entry of list) {
                const rule = ruleOf(entry);
                if (rule === null)
                    return null;
                rules.push(rule);
            }
            return { rules: rules.toSorted((a, b) => a.priority - b.priority) };
        }
        function parsed(text) {
            try {
                return JSON.parse(text);
            }
            catch {
                return null;
            }
        }
        function ruleOf(entry) {
            const priority = (0, json_member.at)(entry, 'rulePriority');
            const tagStatus = (0, json_member.$)(entry, 'selection', 'tagStatus');
            const countType = (0, json_member.$)(entry, 'selection', 'countType');
            const action = (0, json_member.$)(entry, 'action', 'type');
            const patterns = patternsOf(entry, tagStatus);
            if (!isWhole(priority) || tagStatus === null || countType === null || action === null || patterns === null)
                return null;
            const count = (0, json_member.at)(entry, 'selection', 'countNumber');
            return {
                priority,
                tagStatus,
                patterns,
                storageClass: (0, json_member.$)(entry, 'selection', 'storageClass') ?? 'standard',
                countType,
                countUnit: (0, json_member.$)(entry, 'selection', 'countUnit'),
                count: isWhole(count) ? count : null,
                action,
            };
        }
        function patternsOf(entry, tagStatus) {
            const patterns = textsOf(entry, 'tagPatternList');
            const prefixes = textsOf(entry, 'tagPrefixList');
            if (patterns === null || prefixes === null || (patterns.length > 0 && prefixes.length > 0))
                return null;
            const all = [...patterns, ...prefixes.map((prefix) => `${prefix}*`)];
            return tagStatus === 'tagged' && all.length === 0 ? null : all;
        }
        function textsOf(entry, name) {
            const list = (0, json_member.at)(entry, 'selection', name) ?? [];
            return Array.isArray(list) && list.every((text) => typeof text === 'string') ? list : null;
        }
        function isWhole(value) {
            return Number.isSafeInteger(value) && Number(value) > 0;
        }
        var tag_mutability = __webpack_require__(5709);
        ;
        const DAY = 86_400_000;
        function pushedWithin(days, asOf) {
            const from = Date.parse(asOf) - days * DAY;
            return ({ pushedAt }) => !(instantOf(pushedAt) < from);
        }
        function instantOf(time) {
            return time === null ? Number.NaN : Date.parse(time);
        }
        function lastPush(images) {
            let last = null;
            let latest = -Infinity;
            for (const { pushedAt } of images) {
                const instant = instantOf(pushedAt);
                if (instant > latest || (instant === latest && pushedAt < last))
                    [last, latest] = [pushedAt, instant];
            }
            return last;
        }
        function byLastPush(a, b) {
            const one = instantOf(a);
            const other = instantOf(b);
            if (Number.isNaN(one) || Number.isNaN(other))
                return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
            return other - one;
        }
        ;
        const lifecycle_risk_DAY = 86_400_000;
        const TAG_STATES = new Set(['tagged', 'untagged', 'any']);
        const STORAGE_CLASSES = new Set(['standard', 'archive']);
        const AT_ANY_TIME = { days: 0 };
        function expiryOf(image, images, policy, asOf) {
            const now = Date.parse(asOf);
            let first = null;
            for (const rule of policy.rules) {
                if (!selects(rule, image))
                    continue;
                const hit = rule.action === 'transition'
                    ? expiryOnceArchived(daysBeforeArchived(rule, image, now), image, policy)
                    : { priority: rule.priority, within: withinOf(rule, image, images, now) };
                first = earlier(first, hit);
                if (isUnderstood(rule))
                    break;
            }
            return first;
        }
        function rulesCounting(policy, images, isBeside) {
            const tagged = images.filter(({ tags }) => tags.length > 0);
            const beside = tagged.filter(({ tags }) => tags.every(isBeside));
            let reachable = tagged.filter(({ tags }) => !tags.every(isBeside));
            const priorities = [];
            for (const rule of policy.rules) {
                const isCounting = rule.countType === 'imageCountMoreThan' && rule.action !== 'transition';
                if (isCounting && reachable.some((image) => selects(rule, image)) && beside.some((image) => selects(rule, image))) {
                    priorities.push(rule.priority);
                }
                if (isUnderstood(rule))
                    reachable = reachable.filter((image) => !selects(rule, image));
            }
            return priorities;
        }
        function selects(rule, { tags, archived }) {
            if (STORAGE_CLASSES.has(rule.storageClass) && (rule.storageClass === 'archive') !== archived)
                return false;
            switch (rule.tagStatus) {
                case 'untagged':
                    return tags.length === 0;
                case 'tagged':
                    return rule.patterns.every((pattern) => tags.some((tag) => (0, tag_mutability.y)(pattern, tag)));
                default:
                    return true;
            }
        }
        function isUnderstood({ tagStatus, storageClass, action }) {
            return (TAG_STATES.has(tagStatus) && STORAGE_CLASSES.has(storageClass) && (action === 'expire' || action === 'transition'));
        }
        function withinOf(rule, image, images, now) {
            if (rule.count === null)
                return AT_ANY_TIME;
            switch (rule.countType) {
                case 'imageCountMoreThan':
                    return afterPushes(rule.count, rule, image, images);
                case 'sinceImagePushed':
                    return afterDays(rule, rule.count, image.pushedAt, now);
                case 'sinceImagePulled':
                    return afterDays(rule, rule.count, image.lastPulledAt ?? image.pushedAt, now);
                default:
                    return AT_ANY_TIME;
            }
        }
        function afterPushes(count, rule, image, images) {
            const age = timeOf(image.pushedAt, -Infinity);
            let younger = 0;
            for (const other of images) {
                const isYounger = other.digest !== image.digest && timeOf(other.pushedAt, Infinity) >= age;
                if (isYounger && selects(rule, other))
                    younger += 1;
            }
            const pushes = count - younger;
            return pushes > 0 ? { pushes } : AT_ANY_TIME;
        }
        function afterDays(rule, count, since, now) {
            const days = Math.floor((timeOf(since, Number.NaN) + count * lifecycle_risk_DAY - now) / lifecycle_risk_DAY);
            return rule.countUnit === 'days' && days > 0 ? { days } : AT_ANY_TIME;
        }
        function daysBeforeArchived(transition, image, now) {
            if (transition.countType === 'imageCountMoreThan')
                return 0;
            return amountOf(withinOf(transition, image, [], now));
        }
        function expiryOnceArchived(before, image, policy) {
            const archived = { ...image, archived: true };
            let first = null;
            for (const rule of policy.rules) {
                if (!selects(rule, archived))
                    continue;
                const stay = rule.countType === 'sinceImageTransitioned' && rule.countUnit === 'days' ? (rule.count ?? 0) : 0;
                if (rule.action !== 'transition') {
                    first = earlier(first, { priority: rule.priority, within: { days: before + stay } });
                }
                if (isUnderstood(rule))
                    break;
            }
            return first;
        }
        function earlier(one, other) {
            if (one === null || other === null)
                return one ?? other;
            return amountOf(other.within) < amountOf(one.within) ? other : one;
        }
        function amountOf(within) {
            return 'days' in within ? within.days : within.pushes;
        }
        function timeOf(text, otherwise) {
            const time = instantOf(text);
            return Number.isNaN(time) ? otherwise : time;
        }
        ;
        const ACTION = 'ecr:GetLifecyclePolicy';
        function hangsOnLifecycle(tags) {
            return tags.some((tag) => tag.pin !== null || isBeside(tag));
        }
        function lifecycleFindings(lifecycle, images, tags, asOf) {
            const pinned = pinnedImages(tags);
            const beside = new Set(tags.filter(isBeside).map(({ known }) => known.tag));
            if (pinned.length === 0 && beside.size === 0)
                return { obstacles: [], notes: [] };
            const policy = policyIn(lifecycle);
            if ('failure' in policy) {
                const finding = { kind: 'unread', what: 'lifecycle', failure: policy.failure };
                return pinned.length > 0 ? { obstacles: [finding], notes: [] } : { obstacles: [], notes: [finding] };
            }
            if (policy.value === null)
                return { obstacles: [], notes: [] };
            const counting = rulesCounting(policy.value, images, (tag) => beside.has(tag));
            return {
                obstacles: expiringPins(pinned, images, policy.value, asOf),
                notes: counting.map((priority) => ({ kind: 'lifecycle-counts-caches', priority })),
            };
        }
        function isBeside({ known }) {
            return known.kind === 'cache' || known.kind === 'signature';
        }
        function pinnedImages(tags) {
            const byDigest = new Map();
            for (const { image, pin } of tags)
                if (pin !== null)
                    byDigest.set(`${image.digest} ${pin}`, { image, pin });
            return [...byDigest.values()].toSorted((a, b) => byLastPush(b.image.pushedAt, a.image.pushedAt) || (0, domain_sorted.a)(a.pin, b.pin));
        }
        function expiringPins(pinned, images, policy, asOf) {
            const found = [];
            for (const { image, pin } of pinned) {
                if (found.length === audited_repository.Ev)
                    break;
                const hit = expiryOf(image, images, policy, asOf);
                if (hit !== null)
                    found.push({ kind: 'lifecycle-expires-pin', pin, ...hit });
            }
            return found;
        }
        function policyIn(lifecycle) {
            switch (lifecycle.state) {
                case 'unread':
                    return { failure: lifecycle.failure };
                case 'not-asked':
                    return unread('UNEXPECTED_FAILURE', 'Nobody asked for the lifecycle policy.');
                case 'read': {
                    if (lifecycle.value === null)
                        return { value: null };
                    const value = parseLifecyclePolicy(lifecycle.value);
                    return value === null
                        ? unread('ECR_UNEXPECTED_ANSWER', 'The lifecycle policy is none that ECR takes.')
                        : { value };
                }
            }
        }
        function unread(code, detail) {
            return { failure: { code, action: ACTION, detail } };
        }
        var exclusion_filters = __webpack_require__(1558);
        var filter_exposure = __webpack_require__(1012);
        ;
        const MAX_WORDS = 8;
        const MAX_SAMPLE = 512;
        const MAX_SHAPES = 64;
        const SIGNATURE = /^(?:sha256|sha512)-(?=[0-9a-f]{64})/;
        function filterCandidates(tags, isUsable) {
            const signatures = new Set(tags.flatMap((tag) => SIGNATURE.exec(tag)?.[0] ?? []));
            const plain = tags.filter((tag) => !isSignature(tag)).toSorted();
            const { groups, blocked } = groupsByPrefix(plain, isUsable);
            const wide = [...[...signatures].map((prefix) => `${prefix}*`), ...sharedShapes(plain, blocked)].filter(isUsable);
            return [...groups, ...wide.map((filter) => ({ filter, tags: tags.filter((tag) => (0, tag_mutability.y)(filter, tag)) }))];
        }
        function isSignature(tag) {
            return SIGNATURE.test(tag);
        }
        function groupsByPrefix(tags, isUsable) {
            const stems = stemsOf(tags);
            const groups = [];
            const blocked = new Set();
            let start = 0;
            while (start < tags.length) {
                const first = tags[start];
                let end = start + 1;
                for (const prefix of prefixesOf(first, stems)) {
                    const stop = endOfPrefix(tags, prefix, start);
                    if (stop - start < 2)
                        break;
                    if (isUsable(`${prefix}*`)) {
                        end = stop;
                        break;
                    }
                    blocked.add(prefix);
                }
                if (end - start > 1) {
                    const shared = prefixesOf(first, stems).findLast((prefix) => tags[end - 1].startsWith(prefix));
                    groups.push({ filter: `${shared}*`, tags: tags.slice(start, end) });
                }
                start = end;
            }
            return { groups, blocked };
        }
        function stemsOf(tags) {
            const known = new Set(tags);
            const beginnings = tags.flatMap((tag) => separatorsOf(tag).map((place) => tag.slice(0, place)));
            return new Set(beginnings.filter((beginning) => known.has(beginning)));
        }
        function prefixesOf(tag, stems) {
            const prefixes = separatorsOf(tag).flatMap((place) => [tag.slice(0, place), tag.slice(0, place + 1)]);
            return [...prefixes, tag].filter((prefix) => /[._-]$/.test(prefix) || stems.has(prefix));
        }
        function separatorsOf(tag) {
            return [...tag.matchAll(/[._-]/g)].slice(0, MAX_WORDS).map(({ index }) => index);
        }
        function endOfPrefix(tags, prefix, start) {
            let low = start;
            let high = tags.length;
            while (low < high) {
                const middle = (low + high) >>> 1;
                if (tags[middle].startsWith(prefix))
                    low = middle + 1;
                else
                    high = middle;
            }
            return low;
        }
        function sharedShapes(tags, blocked) {
            const step = Math.ceil(tags.length / MAX_SAMPLE);
            const counts = new Map();
            for (let place = 0; place < tags.length; place += step) {
                for (const shape of new Set(shapesOf(tags[place], blocked)))
                    counts.set(shape, (counts.get(shape) ?? 0) + 1);
            }
            return [...counts]
                .filter(([, count]) => count > 1)
                .toSorted(([a, countOfA], [b, countOfB]) => countOfB - countOfA || b.length - a.length || (0, domain_sorted.a)(a, b))
                .slice(0, MAX_SHAPES)
                .map(([shape]) => shape);
        }
        function shapesOf(tag, blocked) {
            const places = separatorsOf(tag);
            return prefixesOf(tag, blocked)
                .filter((prefix) => blocked.has(prefix))
                .flatMap((prefix) => {
                const behind = places.filter((place) => place >= prefix.length);
                const ends = behind.map((place) => `${prefix}*${tag.slice(place)}`);
                const middles = behind.slice(1).map((place, index) => `${prefix}*${tag.slice(behind[index], place + 1)}*`);
                return [...ends, ...middles];
            });
        }
        ;
        const MAX_STEPS = 2000;
        function smallestCover(count, coverers, most, compare) {
            const byThing = Array.from({ length: count }, () => []);
            for (const coverer of coverers)
                for (const thing of coverer.covers)
                    byThing[thing].push(coverer);
            const widest = coverers.reduce((size, { covers }) => Math.max(size, covers.length), 0);
            const things = byThing.map((_, thing) => thing).toSorted((a, b) => byThing[a].length - byThing[b].length);
            const covered = new Uint8Array(count);
            let steps = 0;
            let best = null;
            const search = (chosen, from, left, size) => {
                let at = from;
                while (at < count && covered[things[at]] !== 0)
                    at += 1;
                if (at === count) {
                    if (best === null || compare(chosen, best) < 0)
                        best = chosen;
                    return;
                }
                if (left > (size - chosen.length) * widest)
                    return;
                for (const coverer of byThing[things[at]]) {
                    if ((steps += 1) > MAX_STEPS)
                        return;
                    let added = 0;
                    for (const thing of coverer.covers)
                        if ((covered[thing] += 1) === 1)
                            added += 1;
                    search([...chosen, coverer], at, left - added, size);
                    for (const thing of coverer.covers)
                        covered[thing] -= 1;
                }
            };
            for (let size = 0; size <= most; size += 1) {
                search([], 0, count, size);
                if (best !== null)
                    break;
            }
            return best;
        }
        ;
        const MAX_EXPOSURE_CHECKS = 1000;
        const GRAMMAR = new RegExp(exclusion_filters.CT);
        function neededFilters(tags, others, listed) {
            const wanted = [...new Set(tags)].toSorted();
            const isSafe = safety();
            const isUsable = usability(others, isSafe);
            const filters = besideListed(wanted, listed.filter(isSafe), isUsable);
            if (filters !== null)
                return { fits: true, filters };
            const candidates = filterCandidates(wanted, isUsable);
            const own = cover(wanted, candidates, isUsable, exclusion_filters.R6);
            return own === null ? { fits: false, left: leftOf(wanted, candidates, isUsable) } : { fits: true, filters: own };
        }
        function besideListed(wanted, listed, isUsable) {
            const own = [...new Set(listed)].map((filter) => ({
                filter,
                tags: wanted.filter((tag) => (0, tag_mutability.y)(filter, tag)),
            }));
            const known = new Set(own.flatMap((candidate) => candidate.tags));
            const rest = wanted.filter((tag) => !known.has(tag));
            const taken = cover([...known], own, () => false, exclusion_filters.R6);
            if (taken === null)
                return null;
            const added = cover(rest, filterCandidates(rest, isUsable), isUsable, exclusion_filters.R6 - taken.length);
            if (added === null)
                return null;
            const isNeeded = (filter) => wanted.some((tag) => (0, tag_mutability.y)(filter, tag) && !added.some((other) => (0, tag_mutability.y)(other, tag)));
            return [...taken.filter(isNeeded), ...added].toSorted();
        }
        function cover(tags, candidates, isUsable, most) {
            const { alone, classes } = classesOf(tags, candidates);
            const covers = candidates.map(() => []);
            const choices = candidates.map(({ filter }, index) => ({ filter, covers: covers[index] }));
            for (const [place, { by, only }] of classes.entries()) {
                for (const index of by)
                    covers[index].push(place);
                if (only !== null && !isHopeless(only, isUsable))
                    choices.push({ filter: only, covers: [place] });
            }
            const chosen = smallestCover(classes.length, choices, most - alone.length, compareWidth);
            if (chosen === null || alone.some((tag) => isHopeless(tag, isUsable)))
                return null;
            return [...chosen.map(({ filter }) => filter), ...alone].toSorted();
        }
        function isHopeless(tag, isUsable) {
            return isSignature(tag) || !isUsable(tag);
        }
        function classesOf(tags, candidates) {
            const byTag = new Map(tags.map((tag) => [tag, []]));
            for (const [index, candidate] of candidates.entries()) {
                for (const tag of candidate.tags)
                    byTag.get(tag).push(index);
            }
            const alone = [];
            const classes = new Map();
            for (const [tag, by] of byTag) {
                const key = by.join(' ');
                if (by.length === 0)
                    alone.push(tag);
                else
                    classes.set(key, { by, only: classes.has(key) ? null : tag });
            }
            return { alone, classes: [...classes.values()] };
        }
        function leftOf(wanted, candidates, isUsable) {
            const covered = new Set(candidates.flatMap(({ tags }) => tags));
            const alone = wanted.filter((tag) => !covered.has(tag));
            if (alone.length > exclusion_filters.R6)
                return alone;
            const hopeless = alone.filter((tag) => isHopeless(tag, isUsable));
            return hopeless.length > 0 ? hopeless : wanted;
        }
        function compareWidth(one, other) {
            const [a, b] = [charactersOf(one), charactersOf(other)];
            return starsAmong(a) - starsAmong(b) || b.length - a.length;
        }
        function charactersOf(choices) {
            return choices.flatMap(({ filter }) => filter.split(''));
        }
        function starsAmong(characters) {
            return characters.filter((character) => character === '*').length;
        }
        function safety() {
            const known = new Map();
            return (filter) => {
                const answer = known.get(filter);
                if (answer !== undefined)
                    return answer;
                const isSafe = known.size < MAX_EXPOSURE_CHECKS && GRAMMAR.test(filter) && (0, filter_exposure.Q)(filter) === null;
                known.set(filter, isSafe);
                return isSafe;
            };
        }
        function usability(others, isSafe) {
            const sorted = others.toSorted();
            return (filter) => {
                const head = filter.split('*', 1)[0];
                for (let place = (0, domain_sorted.n)(sorted, head); sorted[place]?.startsWith(head) === true; place += 1) {
                    if ((0, tag_mutability.y)(filter, sorted[place]))
                        return false;
                }
                return isSafe(filter);
            };
        }
        ;
        const MANY_TAGS = 900;
        function tagsInUse(tags) {
            return tags
                .flatMap(({ known, image, pin }) => {
                if (known.kind !== 'moving')
                    return [];
                const { digest, pushedAt, lastPulledAt, archived } = image;
                return [{ tag: known.tag, class: known.class, digest, pushedAt, lastPulledAt, archived, pin }];
            })
                .toSorted((a, b) => byLastPush(a.pushedAt, b.pushedAt) || (0, domain_sorted.a)(a.tag, b.tag) || (0, domain_sorted.a)(a.digest, b.digest));
        }
        function movingObstacles(tags) {
            const classes = new Map();
            for (const tag of tags) {
                const group = classes.get(tag.class);
                if (group === undefined)
                    classes.set(tag.class, [tag]);
                else
                    group.push(tag);
            }
            return Array.from(classes, ([movingClass, group]) => ({
                kind: 'moving-tags',
                class: movingClass,
                tags: group.slice(0, audited_repository.Ev),
                count: group.length,
            }));
        }
        function unclearObstacles(tags) {
            if (tags.length === 0)
                return [];
            const sorted = tags.toSorted((a, b) => byLastPush(a.image.pushedAt, b.image.pushedAt) || (0, domain_sorted.a)(a.known.tag, b.known.tag));
            return [{ kind: 'unclear-tags', tags: sorted.slice(0, audited_repository.Ev).map(({ known }) => known.tag), count: tags.length }];
        }
        function fullObstacles(images) {
            return images
                .filter(({ tags }) => tags.length >= MANY_TAGS)
                .toSorted((a, b) => b.tags.length - a.tags.length || (0, domain_sorted.a)(a.digest, b.digest))
                .slice(0, audited_repository.Ev)
                .map(({ digest, tags }) => ({ kind: 'tag-limit', digest, tags: tags.length }));
        }
        ;
        const INDEXES = new Set([
            'application/vnd.oci.image.index.v1+json',
            'application/vnd.docker.distribution.manifest.list.v2+json',
        ]);
        const IMAGES = new Set([
            ...INDEXES,
            'application/vnd.oci.image.config.v1+json',
            'application/vnd.docker.container.image.v1+json',
        ]);
        const INDEX_FOLLOWS_WITHIN = 3_600_000;
        function overwritesAmong(images, isRecent) {
            const isPartOfIndex = indexFollows(images);
            const lost = images.filter((image) => image.tags.length === 0 &&
                (image.artifactType === null || IMAGES.has(image.artifactType)) &&
                isRecent(image) &&
                (isIndex(image) || !isPartOfIndex(image)));
            const lastPushedAt = lastPush(lost);
            if (lastPushedAt === null)
                return null;
            return { count: lost.filter(({ pushedAt }) => !Number.isNaN(instantOf(pushedAt))).length, lastPushedAt };
        }
        function isIndex({ mediaType }) {
            return INDEXES.has(mediaType);
        }
        function indexFollows(images) {
            const pushes = images
                .filter(isIndex)
                .map(({ pushedAt }) => instantOf(pushedAt))
                .filter((instant) => !Number.isNaN(instant))
                .toSorted((a, b) => a - b);
            return ({ pushedAt }) => {
                const pushed = instantOf(pushedAt);
                const next = pushes[(0, domain_sorted.n)(pushes, pushed)] ?? Number.NaN;
                return next - pushed <= INDEX_FOLLOWS_WITHIN;
            };
        }
        var policy_policy = __webpack_require__(5352);
        var mutable_tags = __webpack_require__(6969);
        ;
        const ENOUGH = 3;
        const MOST_NUMBERS = 8;
        function seriesAmong(images) {
            const all = new Map();
            for (const [image, tags] of images.entries()) {
                for (const tag of tags) {
                    for (const shape of tag_series_shapesOf(tag)) {
                        const series = all.get(shape) ?? { tags: new Set(), images: new Set() };
                        series.tags.add(tag);
                        series.images.add(image);
                        all.set(shape, series);
                    }
                }
            }
            return (tag) => tag_series_shapesOf(tag).some((shape) => {
                const series = all.get(shape);
                return series !== undefined && series.tags.size >= ENOUGH && series.images.size >= ENOUGH;
            });
        }
        function tag_series_shapesOf(tag) {
            const numbers = [...tag.matchAll(/[0-9]+/g)];
            if (numbers.length > MOST_NUMBERS)
                return [];
            return numbers.map(({ 0: number, index }) => `${tag.slice(0, index)}#${tag.slice(index + number.length)}`);
        }
        ;
        const NO_RUN = { revision: null, version: null, branches: [] };
        const CACHE_CONFIG = 'application/vnd.buildkit.cacheconfig.';
        function knownImages(images, policy) {
            const kinds = new Map();
            for (const { tags } of images) {
                for (const tag of tags)
                    kinds.set(tag, kindByName(tag, policy));
            }
            const isUnpinned = (tag) => kinds.get(tag).kind === 'unpinned';
            const isSeries = seriesAmong(images.filter((image) => !isCache(image)).map(({ tags }) => tags.filter(isUnpinned)));
            return images.map((image) => {
                const ofCache = isCache(image);
                return {
                    image,
                    tags: image.tags.map((tag) => {
                        const named = kinds.get(tag);
                        if (ofCache && named.kind !== 'release' && named.kind !== 'commit')
                            return { tag, kind: 'cache' };
                        return named.kind === 'unpinned' ? { tag, kind: isSeries(tag) ? 'series' : 'unclear' } : { tag, ...named };
                    }),
                };
            });
        }
        function isCache({ artifactType }) {
            return artifactType?.startsWith(CACHE_CONFIG) ?? false;
        }
        function kindByName(tag, policy) {
            const { reason } = (0, policy_policy.Z1)(policy, tag) ?? (0, mutable_tags.B)(tag, NO_RUN);
            switch (reason.code) {
                case 'TAG_DENIED':
                    return { kind: 'moving', class: 'denied' };
                case 'TAG_ALLOWED':
                    return { kind: 'allowed' };
                case 'TAG_VERSION':
                    return { kind: 'release' };
                case 'TAG_OTHER_COMMIT':
                    return { kind: 'commit' };
                case 'TAG_MOVES':
                    return reason.class === 'cache' || reason.class === 'signature'
                        ? { kind: reason.class }
                        : { kind: 'moving', class: reason.class };
                case 'TAG_UNPINNED':
                    return { kind: 'unpinned' };
                default:
                    return { kind: 'unclear' };
            }
        }
        ;
        const PINS = ['release', 'commit', 'series', 'allowed'];
        function pinAmong(tags) {
            for (const kind of PINS) {
                const [best] = tags.filter((known) => known.kind === kind).toSorted(byFitness);
                if (best !== undefined)
                    return best.tag;
            }
            return null;
        }
        function byFitness(a, b) {
            const longer = a.kind === 'commit' ? b.tag.length - a.tag.length : 0;
            return longer || (0, domain_sorted.a)(a.tag, b.tag);
        }
        ;
        function roledTags(images, terms) {
            const leaveOf = leaves(terms);
            const tags = [];
            for (const { image, tags: known } of images) {
                const inUse = terms.isRecent(image);
                const left = known.map((each) => ({ known: each, leave: leaveOf(each) }));
                const pinOfImage = pinFor(image, left);
                for (const { known: each, leave } of left) {
                    const role = roleOf(each, leave, inUse);
                    const pin = role === 'moving' || role === 'still' ? pinOfImage : null;
                    tags.push({ known: each, image, role, inUse, leave, pin });
                }
            }
            return tags;
        }
        function countKinds(images) {
            const counts = Object.fromEntries(audited_repository.TO.map((kind) => [kind, 0]));
            for (const { tags } of images)
                for (const { kind } of tags)
                    counts[kind] += 1;
            return counts;
        }
        function hasLeave({ entries, exception }) {
            return entries.length > 0 || exception !== null;
        }
        function roleOf({ kind }, leave, inUse) {
            if (kind === 'cache' || kind === 'signature' || (hasLeave(leave) && inUse))
                return 'must-move';
            if (kind === 'moving')
                return inUse ? 'moving' : 'still';
            return kind === 'unclear' && inUse ? 'unclear' : 'stays';
        }
        function pinFor(image, tags) {
            if (image.archived || !tags.some(({ known }) => known.kind === 'moving'))
                return null;
            return pinAmong(tags.filter(({ leave }) => !hasLeave(leave)).map(({ known }) => known));
        }
        function leaves({ policy, name, asOf }) {
            const today = dayOf(asOf);
            return ({ tag, kind }) => {
                const entries = policy.moving.filter((entry) => (0, tag_mutability.y)(entry, tag));
                const isExcusable = entries.length === 0 && (kind === 'moving' || kind === 'unclear');
                if (!isExcusable || today === null)
                    return { entries, exception: null };
                const found = (0, policy_policy.NB)(policy, tag, name, today);
                return { entries, exception: found !== null && found.daysLeft >= 0 ? found.exception : null };
            };
        }
        function dayOf(time) {
            const instant = instantOf(time);
            return Number.isNaN(instant) ? null : new Date(instant).toISOString().slice(0, 10);
        }
        ;
        function tagsOf(name, images, terms) {
            const { policy, asOf, activeDays } = terms;
            const isRecent = pushedWithin(activeDays, asOf);
            const known = knownImages(images, policy);
            return { tags: roledTags(known, { policy, name, asOf, isRecent }), counts: countKinds(known), isRecent };
        }
        function judgeImages(record, terms) {
            const { images, lifecycle, repository } = record;
            if (images.state !== 'read') {
                const obstacles = images.state === 'unread' ? [{ kind: 'unread', what: 'images', failure: images.failure }] : [];
                return { obstacles, notes: [], filters: null, tags: null };
            }
            const { tags, counts, isRecent } = tagsOf(repository.name, images.value, terms);
            const withRole = (role) => tags.filter((tag) => tag.role === role);
            const still = tagsInUse(withRole('still'));
            const needed = filterFindings(tags, terms.policy);
            const overwrites = overwriteFindings(images.value, tags, isRecent);
            const expiry = lifecycleFindings(lifecycle, images.value, tags, terms.asOf);
            return {
                obstacles: [
                    ...movingObstacles(tagsInUse(withRole('moving'))),
                    ...unclearObstacles(withRole('unclear')),
                    ...overwrites.obstacles,
                    ...needed.obstacles,
                    ...fullObstacles(images.value),
                    ...expiry.obstacles,
                ],
                notes: [
                    ...(images.value.length === 0 ? [{ kind: 'empty' }] : []),
                    ...(still.length === 0 ? [] : [{ kind: 'still-tags', tags: still.slice(0, audited_repository.Ev), count: still.length }]),
                    ...exceptedNotes(tags, terms.policy),
                    ...overwrites.notes,
                    ...expiry.notes,
                ],
                filters: needed.filters,
                tags: counts,
            };
        }
        function filterFindings(tags, { moving }) {
            const mustMove = tags.filter(({ role }) => role === 'must-move');
            if (mustMove.length === 0)
                return { obstacles: [], filters: [] };
            const others = tags.filter(({ role, leave }) => role !== 'must-move' && !hasLeave(leave));
            const needed = neededFilters(distinctNames(mustMove), distinctNames(others), moving);
            if (needed.fits)
                return { obstacles: [], filters: needed.filters };
            const { left } = needed;
            return {
                obstacles: [{ kind: 'filters-do-not-fit', tags: left.slice(0, audited_repository.Ev), count: left.length }],
                filters: null,
            };
        }
        function distinctNames(tags) {
            return [...new Set(tags.map(({ known }) => known.tag))].toSorted();
        }
        function overwriteFindings(images, tags, isRecent) {
            const overwrites = overwritesAmong(images, isRecent);
            if (overwrites === null)
                return { obstacles: [], notes: [] };
            const found = { kind: 'overwritten', ...overwrites };
            return tags.some(({ role, inUse }) => inUse && LEAVES_IMAGES_BEHIND.has(role))
                ? { obstacles: [], notes: [found] }
                : { obstacles: [found], notes: [] };
        }
        const LEAVES_IMAGES_BEHIND = new Set(['must-move', 'moving', 'unclear']);
        function exceptedNotes(tags, { exceptions }) {
            const used = new Set(tags.filter(({ role }) => role === 'must-move').map(({ leave }) => leave.exception));
            return exceptions
                .filter((exception) => used.has(exception))
                .map(({ tag, owner, expires }) => ({ kind: 'excepted', tag: tag.source, owner, expires }));
        }
        var owner = __webpack_require__(4546);
        var scanners = __webpack_require__(6334);
        var setting_exposure = __webpack_require__(3775);
        ;
        function needsImages(setting) {
            return !(0, setting_exposure.wv)(setting);
        }
        function needsLifecycle(record, terms) {
            if (record.images.state !== 'read' || isKept(record))
                return false;
            return hangsOnLifecycle(tagsOf(record.repository.name, record.images.value, terms).tags);
        }
        function judgeRepository(record, terms) {
            const { repository, setting, images, resourceTags, finding } = record;
            const mode = setting.state === 'read' ? (setting.value.mode ?? null) : null;
            const found = judgeImages(record, terms);
            const isProtected = isKept(record);
            const obstacles = isProtected
                ? []
                : [...settingObstacles(record), ...mirrorObstacles(record, terms), ...found.obstacles];
            const filters = found.filters ?? [];
            const verdict = isProtected ? 'protected' : verdictOf(obstacles, filters);
            return {
                repository,
                mode,
                filters: setting.state === 'read' ? setting.value.filters.map(({ filter }) => filter) : [],
                owner: resourceTags.state === 'read' ? (0, owner.b)(resourceTags.value, terms.ownerKeys) : null,
                verdict,
                advice: verdict === 'ready-with-filters' ? filters : [],
                letMove: isProtected ? null : found.filters,
                obstacles,
                notes: isProtected ? [] : [...settingNotes(setting), ...found.notes],
                tags: found.tags,
                lastPushedAt: images.state === 'read' ? lastPush(images.value) : null,
                scanners: (0, scanners.$)(mode),
                finding,
            };
        }
        function isKept({ setting }) {
            return setting.state === 'read' && (0, setting_exposure.wv)(setting.value);
        }
        const UNSHOWN = new Set(['unread', 'not-asked', 'unknown-setting']);
        function verdictOf(obstacles, filters) {
            if (obstacles.some(({ kind }) => !UNSHOWN.has(kind)))
                return 'not-yet';
            if (obstacles.length > 0)
                return 'unknown';
            return filters.length > 0 ? 'ready-with-filters' : 'ready';
        }
        function settingObstacles({ setting, images }) {
            switch (setting.state) {
                case 'unread':
                    return [{ kind: 'unread', what: 'setting', failure: setting.failure }];
                case 'not-asked':
                    return [{ kind: 'not-asked' }];
                case 'read': {
                    const { mode = null } = setting.value;
                    const code = (0, setting_exposure.pL)(setting.value);
                    if (code !== null)
                        return [{ kind: 'unknown-setting', code, mode }];
                    return images.state === 'not-asked' ? [{ kind: 'not-asked' }] : [];
                }
            }
        }
        function mirrorObstacles({ repository }, { cacheRules }) {
            if (cacheRules.state === 'unread')
                return [{ kind: 'unread', what: 'cache-rules', failure: cacheRules.failure }];
            if (cacheRules.state === 'not-asked')
                return [];
            const reason = (0, pull_through_cache.S)(repository.name, cacheRules.value)?.reason;
            if (reason?.code !== 'ECR_PULL_THROUGH_CACHE')
                return [];
            return [{ kind: 'pull-through-cache', prefix: reason.prefix, upstream: reason.upstream }];
        }
        function settingNotes(setting) {
            if (setting.state !== 'read')
                return [];
            return (0, setting_exposure.V2)(setting.value).map((exposing) => ({ kind: 'exposing-filter', ...exposing }));
        }
    }),
    4546: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (ownerOf),
            n: () => (OWNER_KEYS)
        });
        var _sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3328);
        const OWNER_KEYS = [
            'owner',
            'owned-by',
            'team',
            'squad',
            'service-owner',
            'application-owner',
            'app-owner',
            'technical-owner',
            'tech-owner',
            'product-owner',
            'owner-team',
            'owner-email',
            'maintainer',
            'contact',
            'technical-contact',
        ];
        const MAX_LENGTH = 256;
        function ownerOf(tags, keys) {
            const owners = new Map();
            for (const [key, text] of [...tags].toSorted(([one], [other]) => (0, _sorted_js__WEBPACK_IMPORTED_MODULE_0__.a)(one, other))) {
                const value = oneLine(text);
                if (value !== '' && !owners.has(key.toLowerCase()))
                    owners.set(key.toLowerCase(), value);
            }
            for (const key of keys) {
                const owner = owners.get(key.toLowerCase());
                if (owner !== undefined)
                    return owner;
            }
            return null;
        }
        function oneLine(value) {
            const line = value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
            return line
                .slice(0, MAX_LENGTH)
                .replace(/[\uD800-\uDBFF]$/, '')
                .trimEnd();
        }
    }),
    8261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (NOT_ASKED)
        });
        const NOT_ASKED = { state: 'not-asked' };
    }),
    6334: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (scannersOf),
            K: () => (SCANNER_IDS)
        });
        const SCANNER_IDS = ['security-hub', 'control-tower', 'checkov', 'trivy', 'prowler'];
        const TABLE = new Map([
            ['IMMUTABLE', verdicts('pass', 'pass', 'pass', 'pass', 'pass')],
            ['IMMUTABLE_WITH_EXCLUSION', verdicts('undocumented', 'fail', 'fail', 'fail', 'pass')],
            ['MUTABLE_WITH_EXCLUSION', verdicts('fail', 'fail', 'fail', 'fail', 'pass')],
            ['MUTABLE', verdicts('fail', 'fail', 'fail', 'fail', 'fail')],
        ]);
        const UNDOCUMENTED = verdicts('undocumented', 'undocumented', 'undocumented', 'undocumented', 'undocumented');
        function scannersOf(mode) {
            return TABLE.get(mode) ?? UNDOCUMENTED;
        }
        function verdicts(hub, tower, checkov, trivy, prowler) {
            return { 'security-hub': hub, 'control-tower': tower, checkov, trivy, prowler };
        }
    }),
    3775: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Lf: () => (exposedTag),
            V2: () => (exposingFilters),
            pL: () => (unknownSetting),
            wv: () => (isProtecting)
        });
        var _ecr_filter_exposure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1012);
        var _ecr_tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5709);
        const COMMITS = ['sha-0000000', ...'0123456789abcdef'.split('').map((digit) => digit.repeat(7))];
        function unknownSetting(setting) {
            const { code } = (0, _ecr_tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__.Y)(setting, '').reason;
            return code === 'ECR_UNKNOWN_MODE' || code === 'ECR_UNKNOWN_FILTER' ? code : null;
        }
        function isProtecting(setting) {
            return setting.mode !== 'MUTABLE_WITH_EXCLUSION' && exposedTag(setting) === null;
        }
        function exposingFilters(setting) {
            if (setting.mode !== 'IMMUTABLE_WITH_EXCLUSION' || unknownSetting(setting) !== null)
                return [];
            return setting.filters.flatMap(({ filter }) => {
                const tag = (0, _ecr_filter_exposure_js__WEBPACK_IMPORTED_MODULE_0__.Q)(filter);
                return tag === null ? [] : [{ filter, tag }];
            });
        }
        function exposedTag(setting) {
            const unkept = COMMITS.find((tag) => (0, _ecr_tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__.Y)(setting, tag).verdict !== 'immutable');
            return exposingFilters(setting)[0]?.tag ?? unkept ?? null;
        }
    }),
    3266: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (auditTotals)
        });
        var _sorted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3328);
        var _audited_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(256);
        var _scanners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6334);
        function auditTotals(repositories) {
            return {
                repositories: repositories.length,
                verdicts: countVerdicts(repositories),
                scanners: countScanners(repositories),
                modes: groupsBy(repositories, ({ mode }) => [mode]),
                owners: groupsBy(repositories, ({ owner }) => [owner]),
                accounts: groupsBy(repositories, ({ repository }) => [repository.account]),
                regions: groupsBy(repositories, ({ repository }) => [repository.region]),
                obstacles: groupsBy(repositories, ({ obstacles }) => obstacles.map(({ kind }) => kind)),
                classes: groupsBy(repositories, ({ obstacles }) => obstacles.flatMap((obstacle) => (obstacle.kind === 'moving-tags' ? [obstacle.class] : []))),
            };
        }
        function groupsBy(repositories, namesOf) {
            const members = new Map();
            for (const repository of repositories) {
                for (const name of new Set(namesOf(repository))) {
                    const group = members.get(name);
                    if (group === undefined)
                        members.set(name, [repository]);
                    else
                        group.push(repository);
                }
            }
            return [...members]
                .map(([name, group]) => ({ name, repositories: group.length, verdicts: countVerdicts(group) }))
                .toSorted(bySize);
        }
        function bySize(a, b) {
            const nobodyLast = Number(a.name === null) - Number(b.name === null);
            return nobodyLast || b.repositories - a.repositories || (0, _sorted_js__WEBPACK_IMPORTED_MODULE_1__.a)(String(a.name), String(b.name));
        }
        function countVerdicts(repositories) {
            const counts = recordOf(_audited_repository_js__WEBPACK_IMPORTED_MODULE_2__.F1, () => 0);
            for (const { verdict } of repositories)
                counts[verdict] += 1;
            return counts;
        }
        function countScanners(repositories) {
            const counts = recordOf(_scanners_js__WEBPACK_IMPORTED_MODULE_0__.K, () => ({ pass: 0, fail: 0, undocumented: 0 }));
            for (const { scanners } of repositories) {
                for (const id of _scanners_js__WEBPACK_IMPORTED_MODULE_0__.K)
                    counts[id][scanners[id]] += 1;
            }
            return counts;
        }
        function recordOf(keys, valueOf) {
            return Object.fromEntries(keys.map((key) => [key, valueOf()]));
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
    }),
    3328: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (inOrder),
            n: () => (firstFrom)
        });
        function firstFrom(sorted, least) {
            let from = 0;
            let to = sorted.length;
            while (from < to) {
                const middle = (from + to) >>> 1;
                if (sorted[middle] < least)
                    from = middle + 1;
                else
                    to = middle;
            }
            return from;
        }
        function inOrder(a, b) {
            return a < b ? -1 : Number(a > b);
        }
    }),
    9818: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            PM: () => (imageOption),
            Yf: () => (askEcr),
            ms: () => (shellLines)
        });
        var _wording_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2116);
        const PLAIN = /^[\w./:-]+$/;
        function shellLines(repository, lines) {
            const { name, region, account } = repository;
            return [name, region, account ?? ''].every((word) => word === '' || PLAIN.test(word)) ? (0, _wording_wording_js__WEBPACK_IMPORTED_MODULE_0__.yw)(lines(repository)) : [];
        }
        function askEcr({ name, region, account }, operation, ...options) {
            const registry = account === null ? '' : ` --registry-id ${account}`;
            return [
                `aws ecr ${operation} --region ${region}${registry} \\`,
                `  ${[`--repository-name ${name}`, ...options].join(' ')}`,
            ];
        }
        function imageOption(digest) {
            return PLAIN.test(digest) ? [`--image-ids imageDigest=${digest}`] : [];
        }
    }),
    9401: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (dayOf)
        });
        var _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6195);
        function dayOf(time) {
            return /^\d{4}-\d{2}-\d{2}T/.test(time) ? time.slice(0, 10) : (0, _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_0__.$)(time);
        }
    }),
    6411: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (isSettled),
            Q: () => (auditHeadline)
        });
        var _domain_audit_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3266);
        var _domain_text_visible_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6107);
        var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5923);
        var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(501);
        function auditHeadline(report) {
            return `${lacking(report)}${standing(report)}`;
        }
        function isSettled({ complete, registries, repositories }) {
            const isRead = complete && registries.every(({ templatesUnread }) => templatesUnread === null);
            return isRead && repositories.length > 0 && repositories.every(({ verdict }) => verdict === 'protected');
        }
        function lacking({ complete, registries }) {
            if (complete)
                return '';
            const unlisted = registries.filter(({ failure }) => failure !== null).length;
            return unlisted === 0
                ? 'Incomplete, for not all that was asked for could be listed: '
                : `Incomplete, for ${unlisted} of ${(0, _plural_js__WEBPACK_IMPORTED_MODULE_1__.h)(registries.length, 'registry', 'registries')} could not be listed: `;
        }
        function standing({ repositories, registries }) {
            const [first] = repositories;
            if (first === undefined)
                return `No repository was found in ${where(registries)}.`;
            if (repositories.length === 1)
                return `The only repository ${ofOne(first)}.`;
            const { verdicts } = (0, _domain_audit_totals_js__WEBPACK_IMPORTED_MODULE_0__.X)(repositories);
            const unknown = repositories.filter(({ verdict }) => verdict === 'unknown');
            const rest = [...switchable(verdicts), ...(unknown.length > 0 ? [unread(unknown)] : [])].join(', ');
            return `${kept(verdicts.protected, repositories.length)}${rest === '' ? '' : `; ${rest}`}.`;
        }
        function where(registries) {
            const [first] = registries;
            return first !== undefined && registries.length === 1
                ? (0, _domain_text_visible_text_js__WEBPACK_IMPORTED_MODULE_2__.R)((0, _order_js__WEBPACK_IMPORTED_MODULE_3__.Z9)(first))
                : (0, _plural_js__WEBPACK_IMPORTED_MODULE_1__.h)(registries.length, 'registry', 'registries');
        }
        function ofOne(audited) {
            const words = {
                protected: 'keeps its tags',
                ready: 'is ready to switch',
                'ready-with-filters': 'is ready to switch with filters',
                'not-yet': 'is not ready yet',
                unknown: unread([audited]).replace(/^1 /, ''),
            };
            return words[audited.verdict];
        }
        function kept(count, total) {
            if (count === 0)
                return `None of ${total} repositories keeps its tags`;
            if (count === total)
                return `All ${total} repositories keep their tags`;
            return `${count} of ${total} repositories ${count === 1 ? 'keeps its' : 'keep their'} tags`;
        }
        function switchable(verdicts) {
            return [
                { count: verdicts.ready, first: 'ready to switch', next: '' },
                { count: verdicts['ready-with-filters'], first: 'ready to switch with filters', next: 'with filters' },
                { count: verdicts['not-yet'], first: 'not ready yet', next: 'not yet' },
            ]
                .filter(({ count }) => count > 0)
                .map(({ count, first, next }, index) => index === 0 ? `${count} ${count === 1 ? 'is' : 'are'} ${first}` : `${count} ${next}`);
        }
        function unread(unknown) {
            const count = unknown.length;
            const isUnasked = unknown.every(({ obstacles }) => obstacles.some(({ kind }) => kind === 'not-asked'));
            if (isUnasked)
                return `${count} ${count === 1 ? 'was' : 'were'} not looked into`;
            return `${count} could not be read`;
        }
    }),
    8941: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (movingWords)
        });
        const MOVING_WORDS = {
            latest: ['stands for whatever was pushed last', 'stand for whatever was pushed last'],
            'floating-version': ['names no full version', 'name no full version'],
            snapshot: ['marks a version that is built again', 'mark versions that are built again'],
            channel: ['is a channel', 'are channels'],
            environment: ['is an environment', 'are environments'],
            branch: ['is a branch', 'are branches'],
            'merge-queue': ['is a branch of the merge queue', 'are branches of the merge queue'],
            'pull-request': ['is a pull request', 'are pull requests'],
            date: ['is a date', 'are dates'],
            cache: ['is a build cache', 'are build caches'],
            signature: ['is a signature', 'are signatures'],
            denied: ['the policy denies', 'the policy denies'],
        };
        function movingWords(movingClass, count) {
            const [one, many] = MOVING_WORDS[movingClass];
            return count === 1 ? one : many;
        }
    }),
    2487: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (noteWords)
        });
        var _ask_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9818);
        var _day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9401);
        var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(501);
        var _tag_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(899);
        var _unread_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5980);
        function noteWords(note, repository) {
            const words = WORDS[note.kind];
            return words(note, repository);
        }
        const WORDS = {
            'still-tags': ({ tags, count }) => ({
                headline: `${(0, _plural_js__WEBPACK_IMPORTED_MODULE_1__.h)(count, 'tag')} would freeze where ${count === 1 ? 'it stands' : 'they stand'}: ${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_2__.KT)(tags.map(({ tag }) => tag), count)}.`,
                cause: ['By their names they move, and nothing was pushed under them within the window.', ...tags.map(_tag_words_js__WEBPACK_IMPORTED_MODULE_2__.JA)],
                remedy: ['Ask the owner whether any of them is pushed more seldom than that, as by a yearly job.'],
            }),
            excepted: ({ tag, owner, expires }) => ({
                headline: `${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_2__.aY)(tag)} may move until ${expires}, by an exception of the policy.`,
                cause: [`It is the word of ${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_2__.aY)(owner)}. A filter for it is among the advice.`],
                remedy: ['Move off the tag before that day, and then take the filter out again.'],
            }),
            'exposing-filter': ({ filter, tag }) => ({
                headline: `The filter ${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_2__.aY)(filter)} of today lets tags such as ${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_2__.aY)(tag)} be overwritten.`,
                cause: ['Such tags name a commit or a version, and a deployment may rely on them.'],
                remedy: ['Set the mode and the filters that are advised: this filter is not among them.'],
            }),
            'lifecycle-counts-caches': ({ priority }, repository) => ({
                headline: `The lifecycle rule ${priority} counts caches or signatures among the images.`,
                cause: ['It keeps a number of images, and each cache or signature takes the place of an image that is deployed.'],
                remedy: [
                    'Give the rule the prefixes or patterns of what is deployed (`tagPrefixList`, `tagPatternList`). The policy:',
                    ...(0, _ask_command_js__WEBPACK_IMPORTED_MODULE_3__.ms)(repository, (known) => (0, _ask_command_js__WEBPACK_IMPORTED_MODULE_3__.Yf)(known, 'get-lifecycle-policy')),
                ],
            }),
            overwritten: ({ count, lastPushedAt }) => ({
                headline: `${(0, _plural_js__WEBPACK_IMPORTED_MODULE_1__.h)(count, 'image')} lost ${count === 1 ? 'its' : 'their'} tag to another push, the last on ${(0, _day_js__WEBPACK_IMPORTED_MODULE_4__.k)(lastPushedAt)}.`,
                cause: ['The tags that move here account for it. A re-run that pushes its commit again would look the same.'],
                remedy: ['Once those tags are no longer pushed, audit again: what goes on is a re-run.'],
            }),
            unread: ({ failure }, repository) => ({
                headline: 'The lifecycle policy could not be read.',
                cause: [
                    'Whether a rule expires images that consumers are to be pinned to is not known.',
                    `${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_2__.aY)(failure.action)} failed (${failure.code}). The error was: ${failure.detail}`,
                ],
                remedy: (0, _unread_words_js__WEBPACK_IMPORTED_MODULE_0__.g)(failure, repository),
            }),
            empty: () => ({
                headline: 'It holds no image.',
                cause: ['Nothing is overwritten by making it immutable now, before the first push.'],
                remedy: ['If nobody needs it, delete it instead.'],
            }),
        };
    }),
    9978: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (obstacleLine),
            z: () => (obstacleWords)
        });
        var _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6195);
        var _ecr_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4905);
        var _ask_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9818);
        var _day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9401);
        var _moving_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8941);
        var _pin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2120);
        var _plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(501);
        var _tag_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(899);
        var _unread_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5980);
        function obstacleWords(obstacle, repository) {
            const words = WORDS[obstacle.kind];
            return words(obstacle, repository);
        }
        function obstacleLine(obstacle) {
            const line = LINES[obstacle.kind];
            return line(obstacle);
        }
        const WORDS = {
            'moving-tags': ({ class: movingClass, tags, count }, repository) => ({
                headline: `${tagsThat(count, movingClass)}: ${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_3__.KT)(tags.map(({ tag }) => tag), count)}.`,
                cause: [
                    `${count === 1 ? 'Its' : 'Their'} next push would be refused once the repository is immutable, and the pipeline would fail there.`,
                    ...tags.map(_tag_words_js__WEBPACK_IMPORTED_MODULE_3__.JA),
                ],
                remedy: [
                    `Stop pushing ${count === 1 ? 'it' : 'them'}, also in workflows that roll back: push a commit or a release alone.`,
                    ...pins(tags, repository),
                    `If ${count === 1 ? 'it' : 'one'} has to move for a while longer, give it an exception in the policy file, with an owner and an end.`,
                ],
            }),
            'unclear-tags': ({ tags, count }) => ({
                headline: `${(0, _plural_js__WEBPACK_IMPORTED_MODULE_4__.h)(count, 'tag')} may move or not: ${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_3__.KT)(tags, count)}.`,
                cause: ['They name neither a commit nor a full version, and only their owner knows whether they are pushed again.'],
                remedy: [
                    'Ask the owner. Where they never move, say so under `tags.allow` in the policy file, and audit again.',
                    'Where they do move, push a commit or a release in their place.',
                ],
            }),
            overwritten: ({ count, lastPushedAt }, repository) => ({
                headline: `${(0, _plural_js__WEBPACK_IMPORTED_MODULE_4__.h)(count, 'image')} lost ${count === 1 ? 'its' : 'their'} tag to another push, or never had one.`,
                cause: [
                    `The last of them was pushed on ${(0, _day_js__WEBPACK_IMPORTED_MODULE_5__.k)(lastPushedAt)}, and no tag that is known to move accounts for it.`,
                    'Most often a re-run pushed its commit again, which an immutable repository refuses. A push by digest alone looks the same.',
                ],
                remedy: [
                    'Find the job that pushed it, and have it look first and adopt what is there: `existing: reuse` of immutable-tag does.',
                    'The images without a tag:',
                    ...(0, _ask_command_js__WEBPACK_IMPORTED_MODULE_6__.ms)(repository, (known) => (0, _ask_command_js__WEBPACK_IMPORTED_MODULE_6__.Yf)(known, 'describe-images', '--filter tagStatus=UNTAGGED')),
                ],
            }),
            'filters-do-not-fit': ({ tags, count }) => ({
                headline: `No five filters let ${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_3__.KT)(tags, count)} move and keep every other tag.`,
                cause: [
                    'Caches, signatures and what the policy lists must move. ECR takes five filters a repository, and a filter that also matches a commit or a release would let that move as well.',
                ],
                remedy: [
                    'Give what must move a repository of its own, or a name that nothing else begins with, such as `buildcache-main`.',
                    'docs/caches-and-signatures.md has the ways, best first.',
                ],
            }),
            'tag-limit': ({ digest, tags }, repository) => ({
                headline: `One image has ${tags} of the 1000 tags that ECR takes.`,
                cause: [
                    `It is ${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_3__.aY)(digest)}. Each build of the same content adds a tag to it, and the push after the thousandth is refused.`,
                ],
                remedy: [
                    'Look which of its tags are needed, and delete the others one by one: deleting a tag leaves the image, as long as it has another.',
                    ...(0, _ask_command_js__WEBPACK_IMPORTED_MODULE_6__.ms)(repository, (known) => (0, _ask_command_js__WEBPACK_IMPORTED_MODULE_6__.Yf)(known, 'describe-images', ...(0, _ask_command_js__WEBPACK_IMPORTED_MODULE_6__.PM)(digest))),
                    'Then keep the content from staying the same, with a label of the commit in each build (`labels` of immutable-tag).',
                ],
            }),
            'lifecycle-expires-pin': ({ pin, priority, within }, repository) => ({
                headline: `The lifecycle rule ${priority} expires the image of ${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_3__.aY)(pin)} ${whenExpired(within)}.`,
                cause: ['Consumers that are pinned to it could not pull it any more.'],
                remedy: [
                    `Have the rule keep more, or leave out what ${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_3__.aY)(pin)} begins with, or roll out a newer image before. The policy:`,
                    ...(0, _ask_command_js__WEBPACK_IMPORTED_MODULE_6__.ms)(repository, (known) => (0, _ask_command_js__WEBPACK_IMPORTED_MODULE_6__.Yf)(known, 'get-lifecycle-policy')),
                ],
            }),
            'pull-through-cache': ({ prefix, upstream }, repository) => ({
                headline: `ECR mirrors ${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_3__.aY)(upstream)} here, and moves its tags as they move there.`,
                cause: [
                    `The pull-through cache rule ${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_3__.aY)(prefix)} covers the repository. An immutable mirror may no longer be refreshed.`,
                ],
                remedy: [
                    'Leave it as it is, and accept the finding for it: it holds nothing that you push.',
                    'If it holds your own images alone, push them elsewhere, or remove the rule, and then:',
                    ...(0, _ask_command_js__WEBPACK_IMPORTED_MODULE_6__.ms)(repository, _ecr_command_js__WEBPACK_IMPORTED_MODULE_7__.$t),
                ],
            }),
            unread: ({ what, failure }, repository) => ({
                headline: `${UNREAD[what]} could not be read.`,
                cause: [`${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_3__.aY)(failure.action)} failed (${failure.code}). The error was: ${failure.detail}`],
                remedy: (0, _unread_words_js__WEBPACK_IMPORTED_MODULE_2__.g)(failure, repository),
            }),
            'not-asked': () => ({
                headline: 'Its images were not asked for, so nothing is shown of it.',
                cause: ['The setting lets tags move, and whether any does is to be seen from the images alone.'],
                remedy: ['Audit again with images.'],
            }),
            'unknown-setting': ({ code: reason, mode }, repository) => ({
                headline: mode === null
                    ? `ECR told no setting of tag mutability (${reason}).`
                    : `This version does not know what the setting ${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_3__.aY)(mode)} protects (${reason}).`,
                cause: ['The mode, or one of its filters, is none that AWS documents today.'],
                remedy: ['Update immutable-tag. What ECR says:', ...(0, _ask_command_js__WEBPACK_IMPORTED_MODULE_6__.ms)(repository, (known) => ecrSays(known))],
            }),
        };
        const LINES = {
            'moving-tags': ({ class: movingClass, tags, count }) => `${tagsThat(count, movingClass)}: ${[...tags.slice(0, SHORT).map(_pin_js__WEBPACK_IMPORTED_MODULE_1__.aQ), ...(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_3__.wQ)(count, Math.min(SHORT, tags.length))].join(', ')}`,
            'unclear-tags': ({ tags, count }) => `${(0, _plural_js__WEBPACK_IMPORTED_MODULE_4__.h)(count, 'tag')} may move or not: ${plain(tags, count)}`,
            overwritten: ({ count, lastPushedAt }) => `${(0, _plural_js__WEBPACK_IMPORTED_MODULE_4__.h)(count, 'image')} lost ${count === 1 ? 'its' : 'their'} tag to another push, the last on ${(0, _day_js__WEBPACK_IMPORTED_MODULE_5__.k)(lastPushedAt)}`,
            'filters-do-not-fit': ({ tags, count }) => `no five filters let ${plain(tags, count)} move and keep the rest`,
            'tag-limit': ({ digest, tags }) => `${(0, _pin_js__WEBPACK_IMPORTED_MODULE_1__.VK)(digest)} has ${tags} of the 1000 tags that ECR takes`,
            'lifecycle-expires-pin': ({ pin, priority, within }) => `lifecycle rule ${priority} expires ${(0, _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_8__.$)(pin)} ${whenExpired(within)}`,
            'pull-through-cache': ({ prefix, upstream }) => `ECR mirrors ${(0, _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_8__.$)(upstream)} here (${(0, _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_8__.$)(prefix)})`,
            unread: ({ what, failure }) => `${UNREAD[what].toLowerCase()} could not be read: ${(0, _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_8__.$)(failure.detail)} (${failure.action}, ${failure.code})`,
            'not-asked': () => 'its images were not asked for',
            'unknown-setting': ({ code: reason, mode }) => `${mode === null ? 'ECR told no setting' : `the setting ${(0, _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_8__.$)(mode)} is not known to this version`} (${reason})`,
        };
        const SHORT = 3;
        const UNREAD = {
            setting: 'The setting',
            images: 'The images',
            lifecycle: 'The lifecycle policy',
            'cache-rules': "The registry's pull-through cache rules, which tell whether this is a mirror,",
        };
        function tagsThat(count, movingClass) {
            return `${(0, _plural_js__WEBPACK_IMPORTED_MODULE_4__.h)(count, 'tag')} in use that ${(0, _moving_words_js__WEBPACK_IMPORTED_MODULE_0__.Q)(movingClass, count)}`;
        }
        function pins(tags, repository) {
            const references = tags.flatMap((tag) => {
                const reference = (0, _pin_js__WEBPACK_IMPORTED_MODULE_1__.ct)(repository, tag);
                return reference === null ? [] : [`  ${reference}`];
            });
            return references.length > 0
                ? [
                    `Pin what pulls ${tags.length === 1 ? 'it to the same image' : 'them to the same images'} as today:`,
                    ...new Set(references),
                ]
                : [];
        }
        function whenExpired(within) {
            if ('pushes' in within)
                return within.pushes === 0 ? 'at the next push' : `after ${(0, _plural_js__WEBPACK_IMPORTED_MODULE_4__.h)(within.pushes, 'more push', 'more pushes')}`;
            return within.days === 0 ? 'at any time' : `in ${(0, _plural_js__WEBPACK_IMPORTED_MODULE_4__.h)(within.days, 'day')}`;
        }
        function plain(tags, count) {
            return (0, _plural_js__WEBPACK_IMPORTED_MODULE_4__.F)([...tags.slice(0, SHORT).map(_domain_text_clip_js__WEBPACK_IMPORTED_MODULE_8__.$), ...(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_3__.wQ)(count, Math.min(SHORT, tags.length))]);
        }
        function ecrSays({ name, region, account }) {
            return [
                `aws ecr describe-repositories --region ${region}${account === null ? '' : ` --registry-id ${account}`} \\`,
                `  --repository-names ${name}`,
            ];
        }
    }),
    5923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H0: () => (BY_READINESS),
            Qd: () => (byReadiness),
            Z9: () => (placeText),
            hz: () => (byPlace)
        });
        const BY_READINESS = ['ready', 'ready-with-filters', 'not-yet', 'unknown', 'protected'];
        function byReadiness(repositories) {
            return repositories.toSorted((a, b) => BY_READINESS.indexOf(a.verdict) - BY_READINESS.indexOf(b.verdict));
        }
        function byPlace(repositories) {
            const groups = new Map();
            for (const audited of repositories) {
                const key = JSON.stringify([audited.repository.account, audited.repository.region]);
                const members = groups.get(key);
                if (members)
                    members.push(audited);
                else
                    groups.set(key, [audited]);
            }
            return [...groups.values()].map((members) => {
                const { account, region } = members[0].repository;
                return { account, region, members };
            });
        }
        function placeText({ account, region }) {
            return `${account ?? 'your account'}, ${region}`;
        }
    }),
    2120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            VK: () => (shortDigest),
            aQ: () => (shortPin),
            ct: () => (pinnedReference),
            nZ: () => (pinOf)
        });
        var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);
        var _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6195);
        var _wording_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2116);
        function pinOf({ pin, digest, archived }) {
            return archived ? null : `${pin ?? ''}@${digest}`;
        }
        function pinnedReference(repository, tag) {
            const pin = pinOf(tag);
            if (pin === null)
                return null;
            return `${(0, _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__.LJ)(repository)}${pin.startsWith('@') ? '' : ':'}${pin}`;
        }
        function shortPin(tag) {
            const digest = shortDigest(tag.digest);
            const target = tag.pin === null ? digest : `${(0, _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_1__.$)((0, _wording_wording_js__WEBPACK_IMPORTED_MODULE_2__.j)(tag.pin))} (${digest})`;
            return `${(0, _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_1__.$)(tag.tag)} → ${tag.archived ? `${digest}, archived` : target}`;
        }
        function shortDigest(digest) {
            return digest.replace(/^(sha\d+:[0-9a-f]{12})[0-9a-f]+$/, '$1…');
        }
    }),
    501: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (inARow),
            h: () => (counted)
        });
        function counted(count, one, many = `${one}s`) {
            return `${count} ${count === 1 ? one : many}`;
        }
        function inARow(words) {
            const last = words.at(-1) ?? '';
            return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
        }
    }),
    899: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            JA: () => (standing),
            KT: () => (named),
            aY: () => (code),
            wQ: () => (beyond)
        });
        var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9401);
        var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(501);
        function standing({ tag, digest, pushedAt, lastPulledAt, archived }) {
            const pushed = pushedAt === null ? '' : `, pushed on ${(0, _day_js__WEBPACK_IMPORTED_MODULE_0__.k)(pushedAt)}`;
            const pulled = lastPulledAt === null ? ', no pull recorded' : `, last pulled on ${(0, _day_js__WEBPACK_IMPORTED_MODULE_0__.k)(lastPulledAt)}`;
            return `${code(tag)} stands for ${code(digest)} today${pushed}${pulled}${archived ? ', archived' : ''}.`;
        }
        function named(tags, count) {
            return (0, _plural_js__WEBPACK_IMPORTED_MODULE_1__.F)([...tags.map(code), ...beyond(count, tags.length)]);
        }
        function beyond(count, told) {
            return count > told ? [`${count - told} more`] : [];
        }
        function code(text) {
            return `\`${text}\``;
        }
    }),
    5980: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (unreadRemedy)
        });
        var _iam_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1310);
        var _ask_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9818);
        function unreadRemedy({ code, action }, repository) {
            if (code !== 'ECR_ACCESS_DENIED')
                return [REMEDIES[code] ?? 'Run the audit again, and report what it says.'];
            if (repository === null)
                return [`Allow the audit's role ${action}: \`--print-policy\` has the whole policy.`];
            return [
                "Add to the policy of the audit's role (`--print-policy` has the whole policy):",
                ...(0, _ask_command_js__WEBPACK_IMPORTED_MODULE_1__.ms)(repository, () => (0, _iam_statement_js__WEBPACK_IMPORTED_MODULE_0__.R)({ action, repository })),
            ];
        }
        const AGAIN = 'Run the audit again.';
        const CREDENTIALS = 'Get new credentials (`aws sso login`, or AWS_PROFILE), and run the audit again.';
        const NETWORK = 'Check DNS, the route to ECR and the proxy (HTTPS_PROXY, NO_PROXY), and run the audit again.';
        const ANSWER = 'Run the audit again. If it persists, check what answers in place of ECR: AWS_ENDPOINT_URL_ECR, AWS_ENDPOINT_URL, a proxy.';
        const REMEDIES = {
            ECR_REPOSITORY_NOT_FOUND: 'It was deleted meanwhile, or the account or region is not its own. Run the audit again.',
            ECR_THROTTLED: 'Run the audit again, while fewer others ask ECR in this account and region.',
            ECR_REQUEST_REJECTED: 'Check the account and the region, and update immutable-tag.',
            ECR_SERVER_ERROR: `${AGAIN} If it persists, see the AWS Health dashboard for the region.`,
            ECR_EMPTY_ANSWER: ANSWER,
            ECR_ANSWER_MISMATCH: ANSWER,
            ECR_UNEXPECTED_ANSWER: ANSWER,
            ECR_OTHER_ACCOUNT: 'ECR tells this only to the account itself: audit it with a role of that account.',
            AWS_NO_CREDENTIALS: CREDENTIALS,
            AWS_CREDENTIALS_EXPIRED: CREDENTIALS,
            AWS_CREDENTIALS_INVALID: 'Check the role and its trust policy, and that the account has the region enabled.',
            AWS_CLOCK_SKEW: 'Set the clock of this machine, and run the audit again.',
            AWS_CONFIGURATION: 'Check AWS_ENDPOINT_URL, AWS_PROFILE, the proxy variables and the region.',
            NETWORK_DNS: `Check that there is such a region. ${NETWORK}`,
            NETWORK_REFUSED: NETWORK,
            NETWORK_RESET: NETWORK,
            NETWORK_TLS: 'If a proxy opens TLS, name its certificate in NODE_EXTRA_CA_CERTS, and run the audit again.',
            NETWORK_TIMEOUT: NETWORK,
            NETWORK_NOT_AWS: NETWORK,
        };
    }),
    9650: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (verdictWords),
            W: () => (VERDICT_LABELS)
        });
        var _domain_audit_audit_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7582);
        var _ecr_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4905);
        var _infrastructure_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9812);
        var _wording_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2116);
        var _ask_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9818);
        var _tag_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(899);
        const VERDICT_LABELS = {
            protected: 'protected',
            ready: 'ready',
            'ready-with-filters': 'ready with filters',
            'not-yet': 'not yet',
            unknown: 'unknown',
        };
        function verdictWords(audited) {
            return WORDS[audited.verdict](audited);
        }
        const FIRST = 'Put immutable-tag before the push first, so that a re-run adopts what is there. Then:';
        const WORDS = {
            protected: ({ mode, filters }) => ({
                headline: 'It keeps every tag that names a commit or a version already.',
                cause: [`It is ${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _domain_audit_audit_changes_js__WEBPACK_IMPORTED_MODULE_0__.S)(mode, filters))}.`],
                remedy: [],
            }),
            ready: ({ repository, mode, filters }) => ({
                headline: 'Nothing that was read is in the way of making it immutable.',
                cause: [`It is ${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _domain_audit_audit_changes_js__WEBPACK_IMPORTED_MODULE_0__.S)(mode, filters))}, and no tag of it that is in use is known to move.`],
                remedy: [
                    FIRST,
                    ...(0, _ask_command_js__WEBPACK_IMPORTED_MODULE_2__.ms)(repository, _ecr_command_js__WEBPACK_IMPORTED_MODULE_3__.$t),
                    'As code: Terraform `image_tag_mutability = "IMMUTABLE"`, CloudFormation `ImageTagMutability: IMMUTABLE`.',
                ],
            }),
            'ready-with-filters': ({ repository, mode, filters, advice }) => ({
                headline: `It can be made immutable, with ${advice.length === 1 ? 'a filter' : 'filters'} for what must move: ${advice.map(_tag_words_js__WEBPACK_IMPORTED_MODULE_1__.aY).join(', ')}.`,
                cause: [
                    `It is ${(0, _tag_words_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _domain_audit_audit_changes_js__WEBPACK_IMPORTED_MODULE_0__.S)(mode, filters))}. These filters match what must move, and no tag that names a commit or a version.`,
                ],
                remedy: [
                    FIRST,
                    ...(0, _ask_command_js__WEBPACK_IMPORTED_MODULE_2__.ms)(repository, (known) => (0, _ecr_command_js__WEBPACK_IMPORTED_MODULE_3__._F)(known, 'IMMUTABLE_WITH_EXCLUSION', advice)),
                    'As Terraform:',
                    ...(0, _wording_wording_js__WEBPACK_IMPORTED_MODULE_4__.yw)((0, _infrastructure_code_js__WEBPACK_IMPORTED_MODULE_5__.G)(advice)),
                ],
            }),
            'not-yet': () => ({
                headline: 'Something is in the way of making it immutable.',
                cause: ['To turn immutability on now would break the next push of what stands below.'],
                remedy: ['Take the obstacles away, one by one, and audit again. Do not turn it on before.'],
            }),
            unknown: () => ({
                headline: 'Whether it is safe to make it immutable is not known.',
                cause: ['Something could not be read that may be in the way, and what is not shown is not ready.'],
                remedy: ['Have it read, as it stands below, and audit again.'],
            }),
        };
    }),
    3116: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (sarifText)
        });
        var _domain_text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6107);
        function sarifText(text) {
            return text
                .split(/\r\n|\r|\n/)
                .map(_domain_text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.R)
                .join('\n')
                .replaceAll('](', ']\u200b(');
        }
    })
};

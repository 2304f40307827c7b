export const id = 910;
export const ids = [910,272];
export const modules = {

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createSurvey)
/* harmony export */ });
/**
 * ECR publishes no quota for its Describe calls. What is known of others is 10 a second for the slowest (PutImage) and hundreds
 * for what pulls need; deploys and scanners share them. Twenty a second is a fraction of what a busy pipeline asks, and reads
 * ten thousand repositories of one registry in ten minutes; what is throttled all the same slows itself down.
 */
const RATE = 20;
/** Enough to keep the rate where an answer takes a third of a second. */
const CONCURRENCY = 8;
const ATTEMPT_MS = 15_000;
/** Ten attempts at a throttled call take about half of it. */
const DEADLINE_MS = 120_000;
const DEFAULTS = {
    attemptMs: ATTEMPT_MS,
    deadlineMs: DEADLINE_MS,
    role: null,
    rate: RATE,
    concurrency: CONCURRENCY,
    log: () => { },
};
/** Amazon ECR, read as a whole through AWS's own SDK. What has a default can be left out. */
function createSurvey(options) {
    const complete = { ...DEFAULTS, ...options };
    return {
        async read(request, visit) {
            const { readRegistries } = await Promise.all(/* import() */[__webpack_require__.e(418), __webpack_require__.e(36), __webpack_require__.e(261)]).then(__webpack_require__.bind(__webpack_require__, 2261));
            return readRegistries(request, visit, complete);
        },
    };
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createProgress)
/* harmony export */ });
/* unused harmony export progressText */
/** A few times a second is as often as anybody looks. */
const PAUSE_MS = 250;
const ERASE_LINE = '\r\u001b[2K';
/** Silent where the stream is no terminal, or one that cannot be written over, or that a machine reads. */
function createProgress(stream, env, now = Date.now) {
    if (!stream.isTTY || env['CI'] || env['NO_COLOR'] || env['TERM'] === 'dumb')
        return { tell: () => { }, end: () => { } };
    let toldAt = -Infinity;
    return {
        tell(progress) {
            if (now() - toldAt < PAUSE_MS)
                return;
            toldAt = now();
            stream.write(ERASE_LINE + progressText(progress, stream.columns));
        },
        end() {
            if (toldAt > -Infinity)
                stream.write(ERASE_LINE);
            toldAt = Infinity;
        },
    };
}
/** What a terminal has that does not tell its width, or tells of none. */
const USUAL_COLUMNS = 80;
/** Fits on a line of so many columns, for what is broken onto the next one cannot be written over. */
function progressText(progress, columns = 0) {
    const { registries, registriesDone, repositories, repositoriesDone } = progress;
    const isListed = repositories > 0;
    const noun = repositories === 1 ? 'repository' : 'repositories';
    const parts = [
        isListed ? `Read ${outOf(repositoriesDone, repositories)} ${noun}` : 'Listing repositories',
        ...(registries > 1 ? [`${outOf(registriesDone, registries)} registries${isListed ? '' : ' read'}`] : []),
    ];
    const text = `${parts.join(', ')} …`;
    return text.slice(0, (columns > 0 ? columns : USUAL_COLUMNS) - 1);
}
/** `3 of 80`. */
function outOf(done, all) {
    return `${grouped(done)} of ${grouped(all)}`;
}
/** 12345 as `12,345`. */
function grouped(number) {
    return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 3190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ audit)
});

// EXTERNAL MODULE: ./build/domain/audit/audit-changes.js
var audit_changes = __webpack_require__(7582);
// EXTERNAL MODULE: ./build/domain/audit/judge-repository.js + 14 modules
var judge_repository = __webpack_require__(8789);
// EXTERNAL MODULE: ./build/domain/audit/reading.js
var reading = __webpack_require__(8261);
// EXTERNAL MODULE: ./build/domain/ecr/tag-mutability.js
var tag_mutability = __webpack_require__(5709);
// EXTERNAL MODULE: ./build/domain/audit/setting-exposure.js
var setting_exposure = __webpack_require__(3775);
;// CONCATENATED MODULE: ./build/domain/audit/registry-risks.js


/** The templates that are not known to make repositories which keep the tags that name a commit or a version. */
function templateRisks(templates) {
    return templates.flatMap(({ prefix, appliedFor, setting }) => {
        // An omitted mode means the default (`RepositoryCreationTemplate` of the API's model).
        const made = { ...setting, mode: setting.mode ?? 'MUTABLE' };
        const exposes = (0,setting_exposure/* exposedTag */.Lf)(made);
        if (exposes === null)
            return [];
        const { code } = (0,tag_mutability/* judgeTag */.Y)(made, exposes).reason;
        const filters = made.filters.map(({ filter }) => filter);
        return [{ prefix, appliedFor, mode: made.mode, filters, exposes, code }];
    });
}

// EXTERNAL MODULE: ./build/domain/ecr/ecr-registry.js
var ecr_registry = __webpack_require__(3568);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/sorted.js
var sorted = __webpack_require__(3328);
// EXTERNAL MODULE: ./build/commands/read-policy.js
var read_policy = __webpack_require__(8018);
;// CONCATENATED MODULE: ./build/commands/audit/places.js

/** The registries to read. Rejects with a CodedError SOURCE_UNREADABLE if a source does not tell all of them. */
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
    // Nothing listed would read as nothing left to do.
    const among = accounts.length + regions.length > 0 ? ' of these accounts and regions' : '';
    throw new errors/* CodedError */.A('SOURCE_UNREADABLE', `${LISTS_NOTHING[source][0]}${among}.`, {
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

// EXTERNAL MODULE: ./build/domain/audit/audited-repository.js
var audited_repository = __webpack_require__(256);
// EXTERNAL MODULE: ./build/domain/commit/timestamp.js
var timestamp = __webpack_require__(407);
// EXTERNAL MODULE: ./build/domain/json-member.js
var json_member = __webpack_require__(7074);
;// CONCATENATED MODULE: ./build/commands/audit/previous.js






/**
 * Without what is missing now and may be there all the same: the repositories of a registry that could not be listed to its end
 * are not gone.
 */
function comparable(previous, registries, isThere) {
    const unlisted = registries.filter(({ failure }) => failure !== null);
    const mayBeThere = (uri) => {
        const host = (0,ecr_registry/* parseEcrHost */.wl)(uri.split('/', 1)[0] ?? '');
        return unlisted.some(({ account, region }) => host.kind !== 'private' || (host.region === region && (account === null || host.account === account)));
    };
    const kept = [...previous.repositories].filter(([uri]) => isThere(uri) || !mayBeThere(uri));
    return { ...previous, repositories: new Map(kept) };
}
/** Reads the JSON of an audit before. Throws a CodedError for what `audit` did not write. */
function parsePrevious(text, path) {
    const document = parseJson(text, path);
    const version = (0,json_member.at)(document, 'version');
    if (version !== 1)
        throw invalid(path, '`version` is not 1');
    const asOf = (0,timestamp/* utcTime */.S)((0,json_member.at)(document, 'asOf'));
    if (asOf === null)
        throw invalid(path, '`asOf` is not a time');
    const entries = (0,json_member.at)(document, 'repositories');
    if (!Array.isArray(entries))
        throw invalid(path, '`repositories` is not a list');
    const repositories = new Map();
    for (const [index, entry] of entries.entries()) {
        const uri = (0,json_member/* textAt */.$)(entry, 'uri');
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
    const [given, mode, filters] = [(0,json_member.at)(entry, 'verdict'), (0,json_member.at)(entry, 'mode'), (0,json_member.at)(entry, 'filters')];
    const verdict = audited_repository/* AUDIT_VERDICTS */.F1.find((known) => known === given);
    if (verdict === undefined || !isMode(mode) || !isTexts(filters))
        return null;
    return { verdict, setting: (0,audit_changes/* settingText */.S)(mode, filters) };
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
    return new errors/* CodedError */.A('INPUT_INVALID', `since: \`${path}\` is not the JSON of an audit: ${why}.`, {
        remedy: ['Give a file that `immutable-tag audit --json <file>` wrote, as it was written.'],
        cause,
    });
}

;// CONCATENATED MODULE: ./build/commands/audit/audit.js










/** Reads registries and judges each repository: is it safe to make its tags immutable? */
async function audit(inputs, ports) {
    const { survey, lists, files, documents, now, progress } = ports;
    // What cannot be carried out as it was asked is told before anything is read.
    const policy = await (0,read_policy/* readPolicy */.T)(inputs.policy, files);
    const previous = inputs.since === null ? null : await readPrevious(inputs.since, documents);
    const places = await auditPlaces(inputs, lists);
    const { activeDays, ownerKeys } = inputs;
    const terms = { policy, asOf: now, activeDays, ownerKeys, cacheRules: reading/* NOT_ASKED */.L };
    const repositories = [];
    const ownersUnread = new Map();
    const records = await survey.read({
        places,
        images: inputs.images,
        resourceTags: ownerKeys.length > 0,
        wantsLifecycle: (record) => inputs.lifecycle && (0,judge_repository/* needsLifecycle */.uz)(record, terms),
        progress,
    }, 
    // Judged at once: an estate's images do not fit into memory together.
    (record, cacheRules) => {
        const { repository, resourceTags } = record;
        repositories.push((0,judge_repository/* judgeRepository */.e2)(record, { ...terms, cacheRules }));
        if (resourceTags.state === 'unread')
            ownersUnread.set(placeKey(repository), resourceTags.failure);
    });
    repositories.sort(({ repository: one }, { repository: other }) => byPlace(one, other) || (0,sorted/* inOrder */.a)(one.name, other.name));
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
    throw new errors/* CodedError */.A('INPUT_INVALID', `since: there is no file \`${path}\`.`, {
        remedy: ['Name the JSON of an audit before, or leave it out the first time.'],
    });
}
function changes(previous, registries, repositories) {
    const uris = new Set(repositories.map(({ repository }) => (0,ecr_registry/* repositoryUri */.LJ)(repository)));
    return (0,audit_changes/* changesSince */.s)(comparable(previous, registries, (uri) => uris.has(uri)), repositories);
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
    return (0,sorted/* inOrder */.a)(one.account ?? '', other.account ?? '') || (0,sorted/* inOrder */.a)(one.region, other.region);
}


/***/ }),

/***/ 3268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PW: () => (/* binding */ AUDIT_FORMATS),
  eg: () => (/* binding */ auditAs),
  fs: () => (/* binding */ writeAudit)
});

// EXTERNAL MODULE: ./build/domain/audit/audited-repository.js
var audited_repository = __webpack_require__(256);
// EXTERNAL MODULE: ./build/domain/audit/scanners.js
var scanners = __webpack_require__(6334);
// EXTERNAL MODULE: ./build/domain/ecr/ecr-registry.js
var ecr_registry = __webpack_require__(3568);
// EXTERNAL MODULE: ./build/domain/text/visible-text.js
var visible_text = __webpack_require__(6107);
// EXTERNAL MODULE: ./build/report/audit/obstacle-words.js
var obstacle_words = __webpack_require__(9978);
// EXTERNAL MODULE: ./build/report/audit/pin.js
var audit_pin = __webpack_require__(2120);
;// CONCATENATED MODULE: ./build/report/audit/csv.js






const COLUMNS = [
    ['uri', ({ repository }) => (0,ecr_registry/* repositoryUri */.LJ)(repository)],
    ['account', ({ repository }) => repository.account],
    ['region', ({ repository }) => repository.region],
    ['name', ({ repository }) => repository.name],
    ['owner', ({ owner }) => owner],
    ['mode', ({ mode }) => mode],
    ['filters', ({ filters }) => filters.join(' ')],
    ['verdict', ({ verdict }) => verdict],
    ['advice', ({ advice }) => advice.join(' ')],
    ['obstacles', ({ obstacles }) => obstacles.map(({ kind }) => kind).join(' ')],
    ['in_the_way', ({ obstacles }) => obstacles.map(obstacle_words/* obstacleLine */.S).join('; ')],
    ['pins', ({ obstacles }) => pinsOf(obstacles).join(' ')],
    ['notes', ({ notes }) => notes.map(({ kind }) => kind).join(' ')],
    ['last_pushed_at', ({ lastPushedAt }) => lastPushedAt],
    ...audited_repository/* TAG_KINDS */.TO.map((kind) => [`tags_${kind}`, ({ tags }) => tags?.[kind] ?? null]),
    ...scanners/* SCANNER_IDS */.K.map((id) => [id.replaceAll('-', '_'), ({ scanners }) => scanners[id]]),
    ['finding_compliance', ({ finding }) => finding?.compliance ?? null],
    ['finding_workflow', ({ finding }) => finding?.workflow ?? null],
    ['finding_updated_at', ({ finding }) => finding?.updatedAt ?? null],
];
/** The audit as a table for spreadsheets (RFC 4180), one row a repository. What is null is empty. */
function auditCsv({ repositories }) {
    const rows = repositories.map((audited) => COLUMNS.map(([, cell]) => cell(audited) ?? ''));
    return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
/** `latest=sha-…@sha256:…`. */
function pinsOf(obstacles) {
    return obstacles
        .flatMap((obstacle) => (obstacle.kind === 'moving-tags' ? obstacle.tags : []))
        .flatMap((tag) => {
        const pin = (0,audit_pin/* pinOf */.nZ)(tag);
        return pin === null ? [] : [`${tag.tag}=${pin}`];
    });
}
function field(cell) {
    const text = harmless((0,visible_text/* visible */.R)(String(cell)));
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** A spreadsheet takes what begins so for a formula, also in the wide forms of these characters. */
function harmless(text) {
    return /^\s*[=+@＝＋－＠-]/.test(text) ? `'${text}` : text;
}

// EXTERNAL MODULE: ./build/domain/audit/totals.js
var totals = __webpack_require__(3266);
;// CONCATENATED MODULE: ./build/report/audit/json.js


/** The audit as JSON, version 1 of its form: one registry and one repository a line, so that two of them can be compared. */
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
    const { verdicts, scanners } = (0,totals/* auditTotals */.X)(repositories);
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
    return { uri: (0,ecr_registry/* repositoryUri */.LJ)(repository), account, region, name, owner, mode, filters, verdict, advice, ...rest };
}
function member(name, value) {
    return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}
function list(name, items) {
    if (items.length === 0)
        return member(name, []);
    return `${JSON.stringify(name)}: [\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

// EXTERNAL MODULE: ./build/report/sarif-text.js
var sarif_text = __webpack_require__(3116);
// EXTERNAL MODULE: ./build/report/audit/order.js
var order = __webpack_require__(5923);
// EXTERNAL MODULE: ./build/report/audit/registry-words.js
var registry_words = __webpack_require__(5612);
// EXTERNAL MODULE: ./build/report/audit/verdict-words.js
var verdict_words = __webpack_require__(9650);
;// CONCATENATED MODULE: ./build/report/audit/sarif.js






/** GitHub takes up to 25,000 results of a run and shows 5,000. */
const MAX_RESULTS = 5000;
/** The audit as SARIF 2.1.0: one result for each repository that does not keep its tags. */
function auditSarif(report, version) {
    const open = report.repositories.filter(({ verdict }) => verdict !== 'protected');
    // Of too many those stay that somebody can do something about.
    const told = open.length > MAX_RESULTS ? (0,order/* byReadiness */.Qd)(open).slice(0, MAX_RESULTS) : open;
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
/** What could not be read is the graver: of the others it is known what to do. */
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
        message: { text: (0,sarif_text/* sarifText */.B)(messageOf(audited)) },
        locations: [
            {
                // GitHub shows nothing that lies in no file.
                physicalLocation: {
                    artifactLocation: { uri: encoded(path) },
                    region: { startLine: 1 },
                },
                logicalLocations: [
                    { name: (0,ecr_registry/* repositoryUri */.LJ)(repository), fullyQualifiedName: (0,ecr_registry/* repositoryArn */.qM)(repository), kind: 'resource' },
                ],
            },
        ],
        partialFingerprints: { 'immutableTagAudit/v1': path },
        properties: { verdict, owner, obstacles: obstacles.map(({ kind }) => kind) },
    };
}
function messageOf(audited) {
    const { repository, verdict, obstacles } = audited;
    const { headline, remedy } = (0,verdict_words/* verdictWords */.L)(audited);
    return [
        `${(0,ecr_registry/* repositoryUri */.LJ)(repository)} (${verdict_words/* VERDICT_LABELS */.W[verdict]}): ${headline}`,
        ...obstacles.map((obstacle) => (0,obstacle_words/* obstacleWords */.z)(obstacle, repository).headline),
        ...remedy,
    ].join('\n');
}
function invocationOf(report, cut) {
    const notice = (level, text) => ({ level, message: { text: (0,sarif_text/* sarifText */.B)(text) } });
    return {
        executionSuccessful: report.complete,
        toolExecutionNotifications: [
            ...(0,registry_words/* unreadLines */.Zu)(report).map((line) => notice('error', line)),
            ...(0,registry_words/* templateLines */.gs)(report).map((line) => notice('warning', line)),
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

;// CONCATENATED MODULE: ./build/commands/audit/files.js



/** What an audit can be written as, to a file. */
const AUDIT_FORMATS = ['json', 'csv', 'sarif', 'html'];
const TEXTS = {
    json: auditJson,
    csv: auditCsv,
    sarif: auditSarif,
};
function auditAs(format, report, version) {
    return TEXTS[format](report, version);
}
/** Writes each of them, whatever became of the one before. Rejects with the first that could not be written. */
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
    // Loaded when it is asked for.
    const { auditPage } = await __webpack_require__.e(/* import() */ 105).then(__webpack_require__.bind(__webpack_require__, 8105));
    return auditPage(report, { version });
}


/***/ }),

/***/ 3690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readAuditInputs),
/* harmony export */   v: () => (/* binding */ AUDIT_DEFAULTS)
/* harmony export */ });
/* harmony import */ var _domain_audit_audit_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7601);
/* harmony import */ var _domain_audit_owner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4546);
/* harmony import */ var _domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(566);
/* harmony import */ var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3568);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6046);
/* harmony import */ var _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6195);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3903);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3268);








/** The defaults of audit/action.yml; a test holds the two equal. */
const AUDIT_DEFAULTS = {
    regions: '',
    accounts: '',
    role: '',
    source: 'ecr',
    aggregator: '',
    policy: _input_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$,
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
/** Reads and checks the inputs of audit. Throws a CodedError that names the input and what it takes. */
function readAuditInputs(getInput, env) {
    const input = (name) => getInput(name).trim() || AUDIT_DEFAULTS[name];
    const source = (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('source', input('source'), _domain_audit_audit_report_js__WEBPACK_IMPORTED_MODULE_5__/* .AUDIT_SOURCES */ .R);
    const given = distinct((0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .entries */ .jO)(input('regions')));
    const region = homeOf(env, source, given);
    const accounts = distinct((0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .entries */ .jO)(input('accounts'))).map(accountOf);
    return {
        source,
        region,
        // Another source tells of its regions itself.
        regions: source === 'ecr' && given.length === 0 ? [region] : given,
        partition: commonPartition(distinct([region, ...given])),
        accounts,
        role: roleOf(input('role'), source, accounts),
        aggregator: aggregatorOf(input('aggregator'), source),
        policy: (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOf */ .US)(input('policy')),
        activeDays: activeDaysOf(input('active-days')),
        ownerKeys: ownerKeysOf(input('owner-tags')),
        images: (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrue */ .Hn)('images', input('images')),
        lifecycle: (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrue */ .Hn)('lifecycle', input('lifecycle')),
        mode: (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('mode', input('mode'), ['enforce', 'report']),
        since: input('since') || null,
        files: filesOf(input),
    };
}
function distinct(texts) {
    return [...new Set(texts)];
}
/** The environment's region; ECR is asked in the regions that are given, if any are. */
function homeOf(env, source, given) {
    const home = (source === 'ecr' && given[0]) || env['AWS_REGION'] || env['AWS_DEFAULT_REGION'];
    if (home)
        return home;
    const [message, remedy] = REGION_MISSING[source];
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .A('REGION_MISSING', message, { remedy: [remedy] });
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
/** Credentials hold in one partition: a second one would only be told of as unreadable, after all the rest was read. */
function commonPartition(regions) {
    const [first, ...others] = regions.map((region) => ({ region, partition: partitionNameOf(region) }));
    const other = others.find(({ partition }) => partition !== first.partition);
    if (other === undefined)
        return first.partition;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .A('INPUT_INVALID', `regions: \`${first.region}\` is in the partition ${first.partition}, and \`${other.region}\` in ${other.partition}.`, { remedy: ['Credentials hold in one partition: run one audit for each.'] });
}
function partitionNameOf(region) {
    const partition = (0,_domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(region);
    if (partition !== null)
        return partition.name;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .A('INPUT_INVALID', `regions: \`${(0,_domain_text_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$)(region)}\` is not an AWS region.`, {
        remedy: ['A region reads like eu-west-1. Without the input, AWS_REGION of the environment is taken.'],
    });
}
function accountOf(text) {
    if ((0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccountId */ .JG)(text))
        return text;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .A('INPUT_INVALID', `accounts: \`${(0,_domain_text_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$)(text)}\` is not an AWS account id.`, {
        remedy: [
            'It is twelve digits; in YAML, put it in quotes so that a leading zero survives: accounts: "012345678901"',
        ],
    });
}
/** With its path, if it has one. */
const ROLE = /^(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/;
function roleOf(text, source, accounts) {
    if (text === '')
        return null;
    if (text.length > 512 || !ROLE.test(text)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .A('INPUT_INVALID', `role: \`${(0,_domain_text_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$)(text)}\` is not the name of a role.`, {
            remedy: ['Give its name and not its ARN, for it is assumed in each account: role: immutable-tag-audit'],
        });
    }
    if (source === 'ecr' && accounts.length === 0) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .A('INPUT_INVALID', 'role: there is no account to assume it in.', {
            remedy: ['Give the accounts, or leave the role out to read your own.'],
        });
    }
    return text;
}
function aggregatorOf(text, source) {
    if (text === '')
        return null;
    if (source !== 'config') {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .A('INPUT_INVALID', `aggregator: \`source: ${source}\` asks none.`, {
            remedy: ['Add `source: config`, or leave the aggregator out.'],
        });
    }
    if (/^[\w-]{1,256}$/.test(text))
        return text;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .A('INPUT_INVALID', `aggregator: \`${(0,_domain_text_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$)(text)}\` is not the name of an aggregator.`, {
        remedy: ['Give its name, and not its ARN: aws configservice describe-configuration-aggregators'],
    });
}
const MOST_DAYS = 3650;
function activeDaysOf(text) {
    const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (days >= 1 && days <= MOST_DAYS)
        return days;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .A('INPUT_INVALID', `active-days: \`${(0,_domain_text_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$)(text)}\` is not a whole number from 1 to ${MOST_DAYS}.`, {
        remedy: ['Give the days within which a tag that was pushed is in use: active-days: 90'],
    });
}
function ownerKeysOf(text) {
    if (text === '')
        return _domain_audit_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .OWNER_KEYS */ .n;
    return text === 'none' ? [] : distinct((0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .entries */ .jO)(text));
}
function filesOf(input) {
    const files = _files_js__WEBPACK_IMPORTED_MODULE_4__/* .AUDIT_FORMATS */ .PW.flatMap((format) => (input(format) === '' ? [] : [[format, input(format)]]));
    const twice = files.find(([format, path]) => files.some(([other, same]) => other !== format && same === path));
    if (twice !== undefined) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .A('INPUT_INVALID', `${twice[0]}: \`${twice[1]}\` is to hold another report as well.`, {
            remedy: ['Give each report a file of its own.'],
        });
    }
    return new Map(files);
}


/***/ }),

/***/ 7251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ missingRegistries)
/* harmony export */ });
/* harmony import */ var _report_audit_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5923);
/* harmony import */ var _report_audit_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(501);
/* harmony import */ var _report_audit_unread_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5980);



/** As many as a message can hold; the report tells of all. */
const TOLD = 10;
/** Which registries an audit lacks, and what to do, line by line; none if it is complete. */
function missingRegistries({ registries }) {
    const missing = registries.flatMap(({ failure, ...place }) => (failure === null ? [] : [{ place, failure }]));
    if (missing.length === 0)
        return [];
    const told = missing.slice(0, TOLD);
    const more = missing.length - told.length;
    const remedies = new Set(told.flatMap(({ failure }) => (0,_report_audit_unread_words_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadRemedy */ .g)(failure, null)));
    return [
        `The audit is not complete: ${missing.length} of ${(0,_report_audit_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(registries.length, 'registry', 'registries')} could not be listed to the end.`,
        ...told.map(({ place, failure: { code, action, detail } }) => `  ${(0,_report_audit_order_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(place)}: ${action} failed: ${detail} [${code}]`),
        ...(more > 0 ? [`  And ${more} more.`] : []),
        ...[...remedies].map((remedy) => `  ${remedy}`),
    ];
}


/***/ }),

/***/ 7582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ settingText),
/* harmony export */   s: () => (/* binding */ changesSince)
/* harmony export */ });
/* harmony import */ var _ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);

/** Of a setting that was not read. It is no word of ECR's. */
const UNREAD = 'unread';
/** A setting in one text, whatever the order of its filters: `IMMUTABLE_WITH_EXCLUSION(cache-*,sha256-*)`. */
function settingText(mode, filters) {
    if (mode === null)
        return UNREAD;
    return filters.length === 0 ? mode : `${mode}(${filters.toSorted().join(',')})`;
}
/** What moved since. A setting that one of the two could not read is not known to have changed. */
function changesSince(previous, repositories) {
    const now = new Map(repositories.map((audited) => [(0,_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUri */ .LJ)(audited.repository), audited]));
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


/***/ }),

/***/ 256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ TOLD),
/* harmony export */   F1: () => (/* binding */ AUDIT_VERDICTS),
/* harmony export */   TO: () => (/* binding */ TAG_KINDS)
/* harmony export */ });
/**
 * Is it safe to make this repository's tags immutable?
 *
 * `protected`: it keeps every tag that names a commit or a version already. `ready`: nothing is in the way of IMMUTABLE.
 * `ready-with-filters`: the same, if these filters let caches, signatures and what the policy says move on. `not-yet`: something is
 * in the way. `unknown`: something could not be read that may be. Only what was shown is ready.
 */
const AUDIT_VERDICTS = ['protected', 'ready', 'ready-with-filters', 'not-yet', 'unknown'];
/**
 * `release`: a full version. `commit`: it names one. `series`: a number that counts up, as `build-417`. `allowed`: the policy's word
 * that it does not move. `cache` and `signature` must move. `moving`: its name says that it moves. `unclear`: only its owner knows.
 */
const TAG_KINDS = ['release', 'commit', 'series', 'allowed', 'cache', 'signature', 'moving', 'unclear'];
/** Of long lists, as many as are told; the whole number stands beside them. */
const TOLD = 10;


/***/ }),

/***/ 8789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e2: () => (/* binding */ judgeRepository),
  U9: () => (/* binding */ needsImages),
  uz: () => (/* binding */ needsLifecycle)
});

// EXTERNAL MODULE: ./build/domain/ecr/pull-through-cache.js
var pull_through_cache = __webpack_require__(4106);
// EXTERNAL MODULE: ./build/domain/audit/audited-repository.js
var audited_repository = __webpack_require__(256);
// EXTERNAL MODULE: ./build/domain/sorted.js
var domain_sorted = __webpack_require__(3328);
// EXTERNAL MODULE: ./build/domain/json-member.js
var json_member = __webpack_require__(7074);
;// CONCATENATED MODULE: ./build/domain/audit/lifecycle-policy.js

/** Reads a policy's own JSON; null for what is not one as ECR takes it, of which nothing can be said. */
function parseLifecyclePolicy(text) {
    const list = (0,json_member.at)(parsed(text), 'rules');
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
    const priority = (0,json_member.at)(entry, 'rulePriority');
    const tagStatus = (0,json_member/* textAt */.$)(entry, 'selection', 'tagStatus');
    const countType = (0,json_member/* textAt */.$)(entry, 'selection', 'countType');
    const action = (0,json_member/* textAt */.$)(entry, 'action', 'type');
    const patterns = patternsOf(entry, tagStatus);
    if (!isWhole(priority) || tagStatus === null || countType === null || action === null || patterns === null)
        return null;
    const count = (0,json_member.at)(entry, 'selection', 'countNumber');
    return {
        priority,
        tagStatus,
        patterns,
        storageClass: (0,json_member/* textAt */.$)(entry, 'selection', 'storageClass') ?? 'standard',
        countType,
        countUnit: (0,json_member/* textAt */.$)(entry, 'selection', 'countUnit'),
        count: isWhole(count) ? count : null,
        action,
    };
}
/** Null for what ECR refuses: no list of texts, both lists at once, and `tagged` without any. */
function patternsOf(entry, tagStatus) {
    const patterns = textsOf(entry, 'tagPatternList');
    const prefixes = textsOf(entry, 'tagPrefixList');
    if (patterns === null || prefixes === null || (patterns.length > 0 && prefixes.length > 0))
        return null;
    const all = [...patterns, ...prefixes.map((prefix) => `${prefix}*`)];
    return tagStatus === 'tagged' && all.length === 0 ? null : all;
}
function textsOf(entry, name) {
    const list = (0,json_member.at)(entry, 'selection', name) ?? [];
    return Array.isArray(list) && list.every((text) => typeof text === 'string') ? list : null;
}
function isWhole(value) {
    return Number.isSafeInteger(value) && Number(value) > 0;
}

// EXTERNAL MODULE: ./build/domain/ecr/tag-mutability.js
var tag_mutability = __webpack_require__(5709);
;// CONCATENATED MODULE: ./build/domain/audit/push-times.js
const DAY = 86_400_000;
/** Whether an image was pushed within so many days before `asOf`. One of unknown age may have been. */
function pushedWithin(days, asOf) {
    const from = Date.parse(asOf) - days * DAY;
    return ({ pushedAt }) => !(instantOf(pushedAt) < from);
}
/** Milliseconds since 1970; NaN where there is no time, or no such time. */
function instantOf(time) {
    return time === null ? Number.NaN : Date.parse(time);
}
/** The last push of these, as it was told; null where no time is known. */
function lastPush(images) {
    let last = null;
    let latest = -Infinity;
    for (const { pushedAt } of images) {
        const instant = instantOf(pushedAt);
        // Of one instant in two spellings the first by code units, so that the order of images makes no difference.
        if (instant > latest || (instant === latest && pushedAt < last))
            [last, latest] = [pushedAt, instant];
    }
    return last;
}
/** For sorting: the last pushed first, those of unknown age last. */
function byLastPush(a, b) {
    const one = instantOf(a);
    const other = instantOf(b);
    if (Number.isNaN(one) || Number.isNaN(other))
        return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
    return other - one;
}

;// CONCATENATED MODULE: ./build/domain/audit/lifecycle-risk.js


const lifecycle_risk_DAY = 86_400_000;
const TAG_STATES = new Set(['tagged', 'untagged', 'any']);
const STORAGE_CLASSES = new Set(['standard', 'archive']);
const AT_ANY_TIME = { days: 0 };
/**
 * The rule that would expire an image first, and when at the earliest; null if none will.
 *
 * As AWS has it: what matches the tags of a rule is out of reach of all rules behind it, whatever that rule does with it. A rule counts
 * images that rules before it expire, too. A rule selects images of one storage class: what is moved to the archive falls to the rules
 * for archived images. A rule that is not understood may expire what it may select, at any time, and keeps nothing from the next.
 * When an image was archived or restored is not told, so that it may go sooner here than it does.
 */
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
/**
 * The priorities of rules that keep a number of images, and count those beside them all of whose tags are `isBeside`: these push out
 * the images that the repository is for.
 */
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
/** Whether a rule's selection may hold an image: that of `any` does, and one that is not understood may. */
function selects(rule, { tags, archived }) {
    if (STORAGE_CLASSES.has(rule.storageClass) && (rule.storageClass === 'archive') !== archived)
        return false;
    switch (rule.tagStatus) {
        case 'untagged':
            return tags.length === 0;
        case 'tagged':
            return rule.patterns.every((pattern) => tags.some((tag) => (0,tag_mutability/* matchesFilter */.y)(pattern, tag)));
        default:
            return true;
    }
}
/** Whether it is known what the rule selects and does. When it does it makes no difference to the rules behind it. */
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
/** The youngest stay. One pushed in the same instant is taken to be younger, as is one of unknown age. */
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
/** Whole days: what has less than one left may go at any time. */
function afterDays(rule, count, since, now) {
    const days = Math.floor((timeOf(since, Number.NaN) + count * lifecycle_risk_DAY - now) / lifecycle_risk_DAY);
    return rule.countUnit === 'days' && days > 0 ? { days } : AT_ANY_TIME;
}
/** None for a rule that counts images: as many pushes as it takes may come at once. */
function daysBeforeArchived(transition, image, now) {
    if (transition.countType === 'imageCountMoreThan')
        return 0;
    return amountOf(withinOf(transition, image, [], now));
}
/** Of an image that is archived in so many days: when it leaves the archive at the earliest, if it does. */
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
/** Days and pushes are held against each other by their numbers, for want of better. */
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

;// CONCATENATED MODULE: ./build/domain/audit/lifecycle-findings.js





const ACTION = 'ecr:GetLifecyclePolicy';
/** Whether anything that is said of a repository with these tags hangs on its lifecycle policy. */
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
/** The oldest first: it is the first to go. */
function pinnedImages(tags) {
    const byDigest = new Map();
    for (const { image, pin } of tags)
        if (pin !== null)
            byDigest.set(`${image.digest} ${pin}`, { image, pin });
    return [...byDigest.values()].toSorted((a, b) => byLastPush(b.image.pushedAt, a.image.pushedAt) || (0,domain_sorted/* inOrder */.a)(a.pin, b.pin));
}
/** Stops at as many as are told: each costs a look at all images. */
function expiringPins(pinned, images, policy, asOf) {
    const found = [];
    for (const { image, pin } of pinned) {
        if (found.length === audited_repository/* TOLD */.Ev)
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

// EXTERNAL MODULE: ./build/domain/ecr/exclusion-filters.js
var exclusion_filters = __webpack_require__(1558);
// EXTERNAL MODULE: ./build/domain/ecr/filter-exposure.js
var filter_exposure = __webpack_require__(1012);
;// CONCATENATED MODULE: ./build/domain/audit/filter-candidates.js


/** Of a tag's words as many are looked at: branches are named in fewer. */
const MAX_WORDS = 8;
/** Of what tags have in common behind a prefix, as many tags tell, and as many shapes are tried. */
const MAX_SAMPLE = 512;
const MAX_SHAPES = 64;
/** cosign writes one for each image: a filter that names a single one is out of date with the next. */
const SIGNATURE = /^(?:sha256|sha512)-(?=[0-9a-f]{64})/;
/**
 * The usable filters that each cover some of these tags at once: `sha256-*` for signatures; the shortest prefixes up to a separator that
 * are usable, each as long as what its tags share; and, behind prefixes that are not usable, what tags have in common at their ends
 * (`app-*-cache`) or in between (`app-*-cache-*`). A filter that begins with `*` lets a release move, whatever follows.
 */
function filterCandidates(tags, isUsable) {
    const signatures = new Set(tags.flatMap((tag) => SIGNATURE.exec(tag)?.[0] ?? []));
    const plain = tags.filter((tag) => !isSignature(tag)).toSorted();
    const { groups, blocked } = groupsByPrefix(plain, isUsable);
    const wide = [...[...signatures].map((prefix) => `${prefix}*`), ...sharedShapes(plain, blocked)].filter(isUsable);
    return [...groups, ...wide.map((filter) => ({ filter, tags: tags.filter((tag) => (0,tag_mutability/* matchesFilter */.y)(filter, tag)) }))];
}
function isSignature(tag) {
    return SIGNATURE.test(tag);
}
/** Goes through sorted tags, so that those with a prefix stand together. `blocked` are the shared prefixes that are not usable. */
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
/** Tags that others continue with another word, as `buildcache` beside `buildcache-main`. */
function stemsOf(tags) {
    const known = new Set(tags);
    const beginnings = tags.flatMap((tag) => separatorsOf(tag).map((place) => tag.slice(0, place)));
    return new Set(beginnings.filter((beginning) => known.has(beginning)));
}
/** What a tag begins with, the shortest first: up to a separator and with it, and a stem without. */
function prefixesOf(tag, stems) {
    const prefixes = separatorsOf(tag).flatMap((place) => [tag.slice(0, place), tag.slice(0, place + 1)]);
    return [...prefixes, tag].filter((prefix) => /[._-]$/.test(prefix) || stems.has(prefix));
}
function separatorsOf(tag) {
    return [...tag.matchAll(/[._-]/g)].slice(0, MAX_WORDS).map(({ index }) => index);
}
/** Behind the last tag with a prefix that the tag at `start` has. */
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
/** The shapes that most tags share. */
function sharedShapes(tags, blocked) {
    const step = Math.ceil(tags.length / MAX_SAMPLE);
    const counts = new Map();
    for (let place = 0; place < tags.length; place += step) {
        for (const shape of new Set(shapesOf(tags[place], blocked)))
            counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
    return [...counts]
        .filter(([, count]) => count > 1)
        .toSorted(([a, countOfA], [b, countOfB]) => countOfB - countOfA || b.length - a.length || (0,domain_sorted/* inOrder */.a)(a, b))
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

;// CONCATENATED MODULE: ./build/domain/audit/smallest-cover.js
/** How often the search may step deeper. Sets that a person would write take a few dozen steps. */
const MAX_STEPS = 2000;
/**
 * The smallest set of at most `most` that covers the things 0 to `count` - 1 together; of sets of one size the first by `compare`. Null
 * if there is none, and where the search is given up before it found one: what was not shown to fit does not.
 */
function smallestCover(count, coverers, most, compare) {
    const byThing = Array.from({ length: count }, () => []);
    for (const coverer of coverers)
        for (const thing of coverer.covers)
            byThing[thing].push(coverer);
    const widest = coverers.reduce((size, { covers }) => Math.max(size, covers.length), 0);
    // The thing with the fewest coverers is looked at first, so that as few sets as can be are tried.
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

;// CONCATENATED MODULE: ./build/domain/audit/needed-filters.js






/** So many filters are held against releases and commits; of any further nobody has shown that it is safe. */
const MAX_EXPOSURE_CHECKS = 1000;
const GRAMMAR = new RegExp(exclusion_filters/* EXCLUSION_FILTER */.CT);
/**
 * The smallest set of exclusion filters that lets these tags move, exposes no tag naming a commit or a version, and matches none of
 * the others. Of sets of one size the narrowest: the one with the fewest stars, then with the longest text, then the first found.
 *
 * What the policy lists is taken as it is where it is safe: it is the owner's word for all that it matches. The search is bounded in
 * how many words of a tag, shapes and sets it looks at. Beyond that no filter is found, and so it does not fit.
 */
function neededFilters(tags, others, listed) {
    const wanted = [...new Set(tags)].toSorted();
    const isSafe = safety();
    const isUsable = usability(others, isSafe);
    const filters = besideListed(wanted, listed.filter(isSafe), isUsable);
    if (filters !== null)
        return { fits: true, filters };
    const candidates = filterCandidates(wanted, isUsable);
    const own = cover(wanted, candidates, isUsable, exclusion_filters/* MAX_FILTERS */.R6);
    return own === null ? { fits: false, left: leftOf(wanted, candidates, isUsable) } : { fits: true, filters: own };
}
/** With the listed filters for all that they match, and others for the rest. */
function besideListed(wanted, listed, isUsable) {
    const own = [...new Set(listed)].map((filter) => ({
        filter,
        tags: wanted.filter((tag) => (0,tag_mutability/* matchesFilter */.y)(filter, tag)),
    }));
    const known = new Set(own.flatMap((candidate) => candidate.tags));
    const rest = wanted.filter((tag) => !known.has(tag));
    const taken = cover([...known], own, () => false, exclusion_filters/* MAX_FILTERS */.R6);
    if (taken === null)
        return null;
    const added = cover(rest, filterCandidates(rest, isUsable), isUsable, exclusion_filters/* MAX_FILTERS */.R6 - taken.length);
    if (added === null)
        return null;
    const isNeeded = (filter) => wanted.some((tag) => (0,tag_mutability/* matchesFilter */.y)(filter, tag) && !added.some((other) => (0,tag_mutability/* matchesFilter */.y)(other, tag)));
    return [...taken.filter(isNeeded), ...added].toSorted();
}
/** Sorted filters that cover all of the tags, of the candidates and of tags' own names. */
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
/** Whether a tag's own name is of no use as a filter. */
function isHopeless(tag, isUsable) {
    return isSignature(tag) || !isUsable(tag);
}
/** Tags that the same candidates cover are one to the search; `only` is the tag of a class that has one. No candidate covers those `alone`. */
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
/** Those for which there is no filter but their own name, if these are too many or not usable; else there are just too many. */
function leftOf(wanted, candidates, isUsable) {
    const covered = new Set(candidates.flatMap(({ tags }) => tags));
    const alone = wanted.filter((tag) => !covered.has(tag));
    if (alone.length > exclusion_filters/* MAX_FILTERS */.R6)
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
/** Whether ECR takes a filter, and it exposes no tag naming a commit or a version. */
function safety() {
    const known = new Map();
    return (filter) => {
        const answer = known.get(filter);
        if (answer !== undefined)
            return answer;
        const isSafe = known.size < MAX_EXPOSURE_CHECKS && GRAMMAR.test(filter) && (0,filter_exposure/* exposedBy */.Q)(filter) === null;
        known.set(filter, isSafe);
        return isSafe;
    };
}
/** Whether a filter is safe, and matches none of the others. */
function usability(others, isSafe) {
    const sorted = others.toSorted();
    return (filter) => {
        const head = filter.split('*', 1)[0];
        for (let place = (0,domain_sorted/* firstFrom */.n)(sorted, head); sorted[place]?.startsWith(head) === true; place += 1) {
            if ((0,tag_mutability/* matchesFilter */.y)(filter, sorted[place]))
                return false;
        }
        return isSafe(filter);
    };
}

;// CONCATENATED MODULE: ./build/domain/audit/obstacles.js



/** ECR takes a thousand: what is left is a hundred builds' notice. */
const MANY_TAGS = 900;
/** Tags that move, the last pushed first. */
function tagsInUse(tags) {
    return tags
        .flatMap(({ known, image, pin }) => {
        if (known.kind !== 'moving')
            return [];
        const { digest, pushedAt, lastPulledAt, archived } = image;
        return [{ tag: known.tag, class: known.class, digest, pushedAt, lastPulledAt, archived, pin }];
    })
        .toSorted((a, b) => byLastPush(a.pushedAt, b.pushedAt) || (0,domain_sorted/* inOrder */.a)(a.tag, b.tag) || (0,domain_sorted/* inOrder */.a)(a.digest, b.digest));
}
/** One for each class, in the order of their last pushes. */
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
        tags: group.slice(0, audited_repository/* TOLD */.Ev),
        count: group.length,
    }));
}
/** The last pushed first. */
function unclearObstacles(tags) {
    if (tags.length === 0)
        return [];
    const sorted = tags.toSorted((a, b) => byLastPush(a.image.pushedAt, b.image.pushedAt) || (0,domain_sorted/* inOrder */.a)(a.known.tag, b.known.tag));
    return [{ kind: 'unclear-tags', tags: sorted.slice(0, audited_repository/* TOLD */.Ev).map(({ known }) => known.tag), count: tags.length }];
}
/** The fullest images first. */
function fullObstacles(images) {
    return images
        .filter(({ tags }) => tags.length >= MANY_TAGS)
        .toSorted((a, b) => b.tags.length - a.tags.length || (0,domain_sorted/* inOrder */.a)(a.digest, b.digest))
        .slice(0, audited_repository/* TOLD */.Ev)
        .map(({ digest, tags }) => ({ kind: 'tag-limit', digest, tags: tags.length }));
}

;// CONCATENATED MODULE: ./build/domain/audit/overwrites.js


const INDEXES = new Set([
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
]);
/** What an image or an index holds; all else is something that refers to one, or a cache. */
const IMAGES = new Set([
    ...INDEXES,
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
]);
/** An index is pushed after the images of its platforms, within the same job. */
const INDEX_FOLLOWS_WITHIN = 3_600_000;
/**
 * The images that lost their tag to another push, as far as times show it. ECR removes an image whose last tag is deleted, so one without
 * a tag was pushed by its digest, as the images of an index are, or lost its tag.
 */
function overwritesAmong(images, isRecent) {
    const isPartOfIndex = indexFollows(images);
    const lost = images.filter((image) => image.tags.length === 0 &&
        (image.artifactType === null || IMAGES.has(image.artifactType)) &&
        isRecent(image) &&
        (isIndex(image) || !isPartOfIndex(image)));
    // Without a time nothing shows when they were pushed, or that it was within the window.
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
        const next = pushes[(0,domain_sorted/* firstFrom */.n)(pushes, pushed)] ?? Number.NaN;
        return next - pushed <= INDEX_FOLLOWS_WITHIN;
    };
}

// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(5352);
// EXTERNAL MODULE: ./build/domain/tag/mutable-tags.js + 3 modules
var mutable_tags = __webpack_require__(6969);
;// CONCATENATED MODULE: ./build/domain/audit/tag-series.js
/** So many tags, on so many images, show that a number counts up. */
const ENOUGH = 3;
/** A text of more numbers counts nothing, and each takes room. */
const MOST_NUMBERS = 8;
/**
 * Tells the tags that are the same text apart from one whole number, `build-417` among `build-416` and `build-415`. Given are the tags of
 * each image, all of the grammar of tags.
 */
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
/** The tag with each of its numbers in turn left open, by a character that no tag has. */
function tag_series_shapesOf(tag) {
    const numbers = [...tag.matchAll(/[0-9]+/g)];
    if (numbers.length > MOST_NUMBERS)
        return [];
    return numbers.map(({ 0: number, index }) => `${tag.slice(0, index)}#${tag.slice(index + number.length)}`);
}

;// CONCATENATED MODULE: ./build/domain/audit/tag-kinds.js



/** A registry tells of tags long after their runs, so there is no commit, release or branch to hold them against. */
const NO_RUN = { revision: null, version: null, branches: [] };
const CACHE_CONFIG = 'application/vnd.buildkit.cacheconfig.';
/** Each image with the kinds of its tags: by the policy's word, by the name, and by the names beside it. */
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
    const { reason } = (0,policy_policy/* judgeByPolicy */.Z1)(policy, tag) ?? (0,mutable_tags/* judgeName */.B)(tag, NO_RUN);
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

;// CONCATENATED MODULE: ./build/domain/audit/pin.js

/** What a consumer can be pinned to, the surest first. */
const PINS = ['release', 'commit', 'series', 'allowed'];
/** The tag among those of one image that says best which image it is and does not move; null where there is none. */
function pinAmong(tags) {
    for (const kind of PINS) {
        const [best] = tags.filter((known) => known.kind === kind).toSorted(byFitness);
        if (best !== undefined)
            return best.tag;
    }
    return null;
}
/** A commit in full before one cut short. */
function byFitness(a, b) {
    const longer = a.kind === 'commit' ? b.tag.length - a.tag.length : 0;
    return longer || (0,domain_sorted/* inOrder */.a)(a.tag, b.tag);
}

;// CONCATENATED MODULE: ./build/domain/audit/tag-roles.js





/** All tags of all images, in the images' order. */
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
    const counts = Object.fromEntries(audited_repository/* TAG_KINDS */.TO.map((kind) => [kind, 0]));
    for (const { tags } of images)
        for (const { kind } of tags)
            counts[kind] += 1;
    return counts;
}
function hasLeave({ entries, exception }) {
    return entries.length > 0 || exception !== null;
}
function roleOf({ kind }, leave, inUse) {
    // A signature is written once and a cache now and then: one that is old shows that the next must be let through, too.
    if (kind === 'cache' || kind === 'signature' || (hasLeave(leave) && inUse))
        return 'must-move';
    if (kind === 'moving')
        return inUse ? 'moving' : 'still';
    return kind === 'unclear' && inUse ? 'unclear' : 'stays';
}
/** A tag that has leave to move is nothing to pin to, whatever it is called. What is archived cannot be pulled. */
function pinFor(image, tags) {
    if (image.archived || !tags.some(({ known }) => known.kind === 'moving'))
        return null;
    return pinAmong(tags.filter(({ leave }) => !hasLeave(leave)).map(({ known }) => known));
}
function leaves({ policy, name, asOf }) {
    const today = dayOf(asOf);
    return ({ tag, kind }) => {
        const entries = policy.moving.filter((entry) => (0,tag_mutability/* matchesFilter */.y)(entry, tag));
        // What stays where it is needs no exception: one for `*` is not meant to let versions be overwritten.
        const isExcusable = entries.length === 0 && (kind === 'moving' || kind === 'unclear');
        if (!isExcusable || today === null)
            return { entries, exception: null };
        const found = (0,policy_policy/* findException */.NB)(policy, tag, name, today);
        return { entries, exception: found !== null && found.daysLeft >= 0 ? found.exception : null };
    };
}
/** `YYYY-MM-DD` in UTC; null where there is no such day. */
function dayOf(time) {
    const instant = instantOf(time);
    return Number.isNaN(instant) ? null : new Date(instant).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/domain/audit/judge-images.js








/** All tags of a repository's images, each with what it is to immutability. */
function tagsOf(name, images, terms) {
    const { policy, asOf, activeDays } = terms;
    const isRecent = pushedWithin(activeDays, asOf);
    const known = knownImages(images, policy);
    return { tags: roledTags(known, { policy, name, asOf, isRecent }), counts: countKinds(known), isRecent };
}
/** What a repository's images say of turning immutability on. */
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
            ...(still.length === 0 ? [] : [{ kind: 'still-tags', tags: still.slice(0, audited_repository/* TOLD */.Ev), count: still.length }]),
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
    // What has leave to move may be covered as well, though it did not move of late.
    const others = tags.filter(({ role, leave }) => role !== 'must-move' && !hasLeave(leave));
    const needed = neededFilters(distinctNames(mustMove), distinctNames(others), moving);
    if (needed.fits)
        return { obstacles: [], filters: needed.filters };
    const { left } = needed;
    return {
        obstacles: [{ kind: 'filters-do-not-fit', tags: left.slice(0, audited_repository/* TOLD */.Ev), count: left.length }],
        filters: null,
    };
}
/** Sorted, so that the order of images makes no difference. */
function distinctNames(tags) {
    return [...new Set(tags.map(({ known }) => known.tag))].toSorted();
}
/** A tag that moves leaves an image without a tag behind: only where there is none have pipelines pushed a version or a commit twice. */
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
/** One for each exception, in the policy's order: the tags that a pattern covers may be many. */
function exceptedNotes(tags, { exceptions }) {
    const used = new Set(tags.filter(({ role }) => role === 'must-move').map(({ leave }) => leave.exception));
    return exceptions
        .filter((exception) => used.has(exception))
        .map(({ tag, owner, expires }) => ({ kind: 'excepted', tag: tag.source, owner, expires }));
}

// EXTERNAL MODULE: ./build/domain/audit/owner.js
var owner = __webpack_require__(4546);
// EXTERNAL MODULE: ./build/domain/audit/scanners.js
var scanners = __webpack_require__(6334);
// EXTERNAL MODULE: ./build/domain/audit/setting-exposure.js
var setting_exposure = __webpack_require__(3775);
;// CONCATENATED MODULE: ./build/domain/audit/judge-repository.js







/** Whether the verdict on a repository with this setting hangs on its images. */
function needsImages(setting) {
    return !(0,setting_exposure/* isProtecting */.wv)(setting);
}
/** Whether anything that is said of a repository hangs on its lifecycle policy. */
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
    // Where these are not known or none fit, that is in the way.
    const filters = found.filters ?? [];
    const verdict = isProtected ? 'protected' : verdictOf(obstacles, filters);
    return {
        repository,
        mode,
        filters: setting.state === 'read' ? setting.value.filters.map(({ filter }) => filter) : [],
        owner: resourceTags.state === 'read' ? (0,owner/* ownerOf */.b)(resourceTags.value, terms.ownerKeys) : null,
        verdict,
        advice: verdict === 'ready-with-filters' ? filters : [],
        letMove: isProtected ? null : found.filters,
        obstacles,
        notes: isProtected ? [] : [...settingNotes(setting), ...found.notes],
        tags: found.tags,
        lastPushedAt: images.state === 'read' ? lastPush(images.value) : null,
        scanners: (0,scanners/* scannersOf */.$)(mode),
        finding,
    };
}
function isKept({ setting }) {
    return setting.state === 'read' && (0,setting_exposure/* isProtecting */.wv)(setting.value);
}
/** Of what could not be read, nothing is shown to be in the way; and nothing to be out of it. */
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
            const code = (0,setting_exposure/* unknownSetting */.pL)(setting.value);
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
    const reason = (0,pull_through_cache/* judgeByCacheRules */.S)(repository.name, cacheRules.value)?.reason;
    if (reason?.code !== 'ECR_PULL_THROUGH_CACHE')
        return [];
    return [{ kind: 'pull-through-cache', prefix: reason.prefix, upstream: reason.upstream }];
}
function settingNotes(setting) {
    if (setting.state !== 'read')
        return [];
    return (0,setting_exposure/* exposingFilters */.V2)(setting.value).map((exposing) => ({ kind: 'exposing-filter', ...exposing }));
}


/***/ }),

/***/ 4546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   n: () => (/* binding */ OWNER_KEYS)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3328);

/** Keys of resource tags that name who answers for a repository, the surest first. A cost centre names a budget, and nobody. */
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
/** What AWS takes as a value. */
const MAX_LENGTH = 256;
/** The value of the first of these keys that is there and not blank, on one line. Case is ignored: `Owner` and `owner` are both written. */
function ownerOf(tags, keys) {
    const owners = new Map();
    // Of keys that differ in case alone the first by code units, so that the answer does not hang on AWS's order.
    for (const [key, text] of [...tags].toSorted(([one], [other]) => (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)(one, other))) {
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
    // A character of two code units may be cut in two, and half of one is none.
    return line
        .slice(0, MAX_LENGTH)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
}


/***/ }),

/***/ 8261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ NOT_ASKED)
/* harmony export */ });
const NOT_ASKED = { state: 'not-asked' };


/***/ }),

/***/ 6334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ scannersOf),
/* harmony export */   K: () => (/* binding */ SCANNER_IDS)
/* harmony export */ });
/** Who else judges a repository's setting. */
const SCANNER_IDS = ['security-hub', 'control-tower', 'checkov', 'trivy', 'prowler'];
/** Everybody but AWS's own rule can be read: what that does with exclusions is written nowhere. */
const TABLE = new Map([
    ['IMMUTABLE', verdicts('pass', 'pass', 'pass', 'pass', 'pass')],
    ['IMMUTABLE_WITH_EXCLUSION', verdicts('undocumented', 'fail', 'fail', 'fail', 'pass')],
    ['MUTABLE_WITH_EXCLUSION', verdicts('fail', 'fail', 'fail', 'fail', 'pass')],
    ['MUTABLE', verdicts('fail', 'fail', 'fail', 'fail', 'fail')],
]);
const UNDOCUMENTED = verdicts('undocumented', 'undocumented', 'undocumented', 'undocumented', 'undocumented');
/** What each scanner says of a repository in this mode. They look at nothing else of it. */
function scannersOf(mode) {
    return TABLE.get(mode) ?? UNDOCUMENTED;
}
function verdicts(hub, tower, checkov, trivy, prowler) {
    return { 'security-hub': hub, 'control-tower': tower, checkov, trivy, prowler };
}


/***/ }),

/***/ 3775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ exposedTag),
/* harmony export */   V2: () => (/* binding */ exposingFilters),
/* harmony export */   pL: () => (/* binding */ unknownSetting),
/* harmony export */   wv: () => (/* binding */ isProtecting)
/* harmony export */ });
/* harmony import */ var _ecr_filter_exposure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1012);
/* harmony import */ var _ecr_tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5709);


/** Commits of one digit each: a filter that protects those of two digits is made of `*` and protects all, so that five others leave some. */
const COMMITS = ['sha-0000000', ...'0123456789abcdef'.split('').map((digit) => digit.repeat(7))];
/** Why nothing can be said of a setting: its mode is unknown, or one of its filters, or it has none where it must; else null. */
function unknownSetting(setting) {
    const { code } = (0,_ecr_tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeTag */ .Y)(setting, '').reason;
    return code === 'ECR_UNKNOWN_MODE' || code === 'ECR_UNKNOWN_FILTER' ? code : null;
}
/** Whether it keeps every tag that names a commit or a version, whatever else it lets move. */
function isProtecting(setting) {
    return setting.mode !== 'MUTABLE_WITH_EXCLUSION' && exposedTag(setting) === null;
}
/** The filters that let tags move which name a commit or a version. */
function exposingFilters(setting) {
    if (setting.mode !== 'IMMUTABLE_WITH_EXCLUSION' || unknownSetting(setting) !== null)
        return [];
    return setting.filters.flatMap(({ filter }) => {
        const tag = (0,_ecr_filter_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .exposedBy */ .Q)(filter);
        return tag === null ? [] : [{ filter, tag }];
    });
}
/** A tag naming a commit or a version that a setting does not keep for certain, or null. */
function exposedTag(setting) {
    const unkept = COMMITS.find((tag) => (0,_ecr_tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeTag */ .Y)(setting, tag).verdict !== 'immutable');
    return exposingFilters(setting)[0]?.tag ?? unkept ?? null;
}


/***/ }),

/***/ 3266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ auditTotals)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3328);
/* harmony import */ var _audited_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(256);
/* harmony import */ var _scanners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6334);



/** Groups come the largest first, then by code units, and null last of all. */
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
    return nobodyLast || b.repositories - a.repositories || (0,_sorted_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .a)(String(a.name), String(b.name));
}
function countVerdicts(repositories) {
    const counts = recordOf(_audited_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .AUDIT_VERDICTS */ .F1, () => 0);
    for (const { verdict } of repositories)
        counts[verdict] += 1;
    return counts;
}
function countScanners(repositories) {
    const counts = recordOf(_scanners_js__WEBPACK_IMPORTED_MODULE_0__/* .SCANNER_IDS */ .K, () => ({ pass: 0, fail: 0, undocumented: 0 }));
    for (const { scanners } of repositories) {
        for (const id of _scanners_js__WEBPACK_IMPORTED_MODULE_0__/* .SCANNER_IDS */ .K)
            counts[id][scanners[id]] += 1;
    }
    return counts;
}
function recordOf(keys, valueOf) {
    return Object.fromEntries(keys.map((key) => [key, valueOf()]));
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


/***/ }),

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ imageOption),
/* harmony export */   Yf: () => (/* binding */ askEcr),
/* harmony export */   ms: () => (/* binding */ shellLines)
/* harmony export */ });
/* harmony import */ var _wording_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2116);

/** What needs no quotes in a shell. All that ECR takes for a name, a region and a digest is made of it. */
const PLAIN = /^[\w./:-]+$/;
/** Lines to be pasted; none of a repository whose name no shell should see, whoever told of it. */
function shellLines(repository, lines) {
    const { name, region, account } = repository;
    return [name, region, account ?? ''].every((word) => word === '' || PLAIN.test(word)) ? (0,_wording_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .pasted */ .yw)(lines(repository)) : [];
}
/** One question to ECR about the repository: `get-lifecycle-policy`. */
function askEcr({ name, region, account }, operation, ...options) {
    const registry = account === null ? '' : ` --registry-id ${account}`;
    return [
        `aws ecr ${operation} --region ${region}${registry} \\`,
        `  ${[`--repository-name ${name}`, ...options].join(' ')}`,
    ];
}
/** The option that names an image; none for what is no digest. */
function imageOption(digest) {
    return PLAIN.test(digest) ? [`--image-ids imageDigest=${digest}`] : [];
}


/***/ }),

/***/ 9401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6195);

/** The day of a time as RFC 3339 has it. */
function dayOf(time) {
    return /^\d{4}-\d{2}-\d{2}T/.test(time) ? time.slice(0, 10) : (0,_domain_text_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)(time);
}


/***/ }),

/***/ 8941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ movingWords)
/* harmony export */ });
/** What one tag of a class does, and what many do, after "a tag that" and "tags that". */
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


/***/ }),

/***/ 9978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ obstacleLine),
/* harmony export */   z: () => (/* binding */ obstacleWords)
/* harmony export */ });
/* harmony import */ var _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6195);
/* harmony import */ var _ecr_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4905);
/* harmony import */ var _ask_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9818);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9401);
/* harmony import */ var _moving_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8941);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2120);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(501);
/* harmony import */ var _tag_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(899);
/* harmony import */ var _unread_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5980);









/** What stands in the way, why, and what to do next. Code and data stand in backticks; what is to be pasted begins with two spaces. */
function obstacleWords(obstacle, repository) {
    // Each entry takes the obstacle of its own kind, which the table's type holds and an index by union cannot show.
    const words = WORDS[obstacle.kind];
    return words(obstacle, repository);
}
/** The same on one line, for a list below a repository. Plain text. */
function obstacleLine(obstacle) {
    const line = LINES[obstacle.kind];
    return line(obstacle);
}
const WORDS = {
    'moving-tags': ({ class: movingClass, tags, count }, repository) => ({
        headline: `${tagsThat(count, movingClass)}: ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(tags.map(({ tag }) => tag), count)}.`,
        cause: [
            `${count === 1 ? 'Its' : 'Their'} next push would be refused once the repository is immutable, and the pipeline would fail there.`,
            ...tags.map(_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .standing */ .JA),
        ],
        remedy: [
            `Stop pushing ${count === 1 ? 'it' : 'them'}, also in workflows that roll back: push a commit or a release alone.`,
            ...pins(tags, repository),
            `If ${count === 1 ? 'it' : 'one'} has to move for a while longer, give it an exception in the policy file, with an owner and an end.`,
        ],
    }),
    'unclear-tags': ({ tags, count }) => ({
        headline: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(count, 'tag')} may move or not: ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(tags, count)}.`,
        cause: ['They name neither a commit nor a full version, and only their owner knows whether they are pushed again.'],
        remedy: [
            'Ask the owner. Where they never move, say so under `tags.allow` in the policy file, and audit again.',
            'Where they do move, push a commit or a release in their place.',
        ],
    }),
    overwritten: ({ count, lastPushedAt }, repository) => ({
        headline: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(count, 'image')} lost ${count === 1 ? 'its' : 'their'} tag to another push, or never had one.`,
        cause: [
            `The last of them was pushed on ${(0,_day_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .k)(lastPushedAt)}, and no tag that is known to move accounts for it.`,
            'Most often a re-run pushed its commit again, which an immutable repository refuses. A push by digest alone looks the same.',
        ],
        remedy: [
            'Find the job that pushed it, and have it look first and adopt what is there: `existing: reuse` of immutable-tag does.',
            'The images without a tag:',
            ...(0,_ask_command_js__WEBPACK_IMPORTED_MODULE_6__/* .shellLines */ .ms)(repository, (known) => (0,_ask_command_js__WEBPACK_IMPORTED_MODULE_6__/* .askEcr */ .Yf)(known, 'describe-images', '--filter tagStatus=UNTAGGED')),
        ],
    }),
    'filters-do-not-fit': ({ tags, count }) => ({
        headline: `No five filters let ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(tags, count)} move and keep every other tag.`,
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
            `It is ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(digest)}. Each build of the same content adds a tag to it, and the push after the thousandth is refused.`,
        ],
        remedy: [
            'Look which of its tags are needed, and delete the others one by one: deleting a tag leaves the image, as long as it has another.',
            ...(0,_ask_command_js__WEBPACK_IMPORTED_MODULE_6__/* .shellLines */ .ms)(repository, (known) => (0,_ask_command_js__WEBPACK_IMPORTED_MODULE_6__/* .askEcr */ .Yf)(known, 'describe-images', ...(0,_ask_command_js__WEBPACK_IMPORTED_MODULE_6__/* .imageOption */ .PM)(digest))),
            'Then keep the content from staying the same, with a label of the commit in each build (`labels` of immutable-tag).',
        ],
    }),
    'lifecycle-expires-pin': ({ pin, priority, within }, repository) => ({
        headline: `The lifecycle rule ${priority} expires the image of ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(pin)} ${whenExpired(within)}.`,
        cause: ['Consumers that are pinned to it could not pull it any more.'],
        remedy: [
            `Have the rule keep more, or leave out what ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(pin)} begins with, or roll out a newer image before. The policy:`,
            ...(0,_ask_command_js__WEBPACK_IMPORTED_MODULE_6__/* .shellLines */ .ms)(repository, (known) => (0,_ask_command_js__WEBPACK_IMPORTED_MODULE_6__/* .askEcr */ .Yf)(known, 'get-lifecycle-policy')),
        ],
    }),
    'pull-through-cache': ({ prefix, upstream }, repository) => ({
        headline: `ECR mirrors ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(upstream)} here, and moves its tags as they move there.`,
        cause: [
            `The pull-through cache rule ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(prefix)} covers the repository. An immutable mirror may no longer be refreshed.`,
        ],
        remedy: [
            'Leave it as it is, and accept the finding for it: it holds nothing that you push.',
            'If it holds your own images alone, push them elsewhere, or remove the rule, and then:',
            ...(0,_ask_command_js__WEBPACK_IMPORTED_MODULE_6__/* .shellLines */ .ms)(repository, _ecr_command_js__WEBPACK_IMPORTED_MODULE_7__/* .setImmutable */ .$t),
        ],
    }),
    unread: ({ what, failure }, repository) => ({
        headline: `${UNREAD[what]} could not be read.`,
        cause: [`${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(failure.action)} failed (${failure.code}). The error was: ${failure.detail}`],
        remedy: (0,_unread_words_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadRemedy */ .g)(failure, repository),
    }),
    'not-asked': () => ({
        headline: 'Its images were not asked for, so nothing is shown of it.',
        cause: ['The setting lets tags move, and whether any does is to be seen from the images alone.'],
        remedy: ['Audit again with images.'],
    }),
    'unknown-setting': ({ code: reason, mode }, repository) => ({
        headline: mode === null
            ? `ECR told no setting of tag mutability (${reason}).`
            : `This version does not know what the setting ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(mode)} protects (${reason}).`,
        cause: ['The mode, or one of its filters, is none that AWS documents today.'],
        remedy: ['Update immutable-tag. What ECR says:', ...(0,_ask_command_js__WEBPACK_IMPORTED_MODULE_6__/* .shellLines */ .ms)(repository, (known) => ecrSays(known))],
    }),
};
const LINES = {
    'moving-tags': ({ class: movingClass, tags, count }) => `${tagsThat(count, movingClass)}: ${[...tags.slice(0, SHORT).map(_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .shortPin */ .aQ), ...(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .beyond */ .wQ)(count, Math.min(SHORT, tags.length))].join(', ')}`,
    'unclear-tags': ({ tags, count }) => `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(count, 'tag')} may move or not: ${plain(tags, count)}`,
    overwritten: ({ count, lastPushedAt }) => `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(count, 'image')} lost ${count === 1 ? 'its' : 'their'} tag to another push, the last on ${(0,_day_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .k)(lastPushedAt)}`,
    'filters-do-not-fit': ({ tags, count }) => `no five filters let ${plain(tags, count)} move and keep the rest`,
    'tag-limit': ({ digest, tags }) => `${(0,_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(digest)} has ${tags} of the 1000 tags that ECR takes`,
    'lifecycle-expires-pin': ({ pin, priority, within }) => `lifecycle rule ${priority} expires ${(0,_domain_text_clip_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$)(pin)} ${whenExpired(within)}`,
    'pull-through-cache': ({ prefix, upstream }) => `ECR mirrors ${(0,_domain_text_clip_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$)(upstream)} here (${(0,_domain_text_clip_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$)(prefix)})`,
    unread: ({ what, failure }) => `${UNREAD[what].toLowerCase()} could not be read: ${(0,_domain_text_clip_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$)(failure.detail)} (${failure.action}, ${failure.code})`,
    'not-asked': () => 'its images were not asked for',
    'unknown-setting': ({ code: reason, mode }) => `${mode === null ? 'ECR told no setting' : `the setting ${(0,_domain_text_clip_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$)(mode)} is not known to this version`} (${reason})`,
};
/** How many tags a line names. */
const SHORT = 3;
const UNREAD = {
    setting: 'The setting',
    images: 'The images',
    lifecycle: 'The lifecycle policy',
    'cache-rules': "The registry's pull-through cache rules, which tell whether this is a mirror,",
};
function tagsThat(count, movingClass) {
    return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(count, 'tag')} in use that ${(0,_moving_words_js__WEBPACK_IMPORTED_MODULE_0__/* .movingWords */ .Q)(movingClass, count)}`;
}
function pins(tags, repository) {
    const references = tags.flatMap((tag) => {
        const reference = (0,_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedReference */ .ct)(repository, tag);
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
        return within.pushes === 0 ? 'at the next push' : `after ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(within.pushes, 'more push', 'more pushes')}`;
    return within.days === 0 ? 'at any time' : `in ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(within.days, 'day')}`;
}
function plain(tags, count) {
    return (0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .inARow */ .F)([...tags.slice(0, SHORT).map(_domain_text_clip_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$), ...(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .beyond */ .wQ)(count, Math.min(SHORT, tags.length))]);
}
function ecrSays({ name, region, account }) {
    return [
        `aws ecr describe-repositories --region ${region}${account === null ? '' : ` --registry-id ${account}`} \\`,
        `  --repository-names ${name}`,
    ];
}


/***/ }),

/***/ 5923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ byReadiness),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   hz: () => (/* binding */ byPlace)
/* harmony export */ });
/* unused harmony export BY_READINESS */
/** What can be done now comes first, what has to be done before it next, and what is done already last. */
const BY_READINESS = ['ready', 'ready-with-filters', 'not-yet', 'unknown', 'protected'];
/** In the order of the report within each verdict. */
function byReadiness(repositories) {
    return repositories.toSorted((a, b) => BY_READINESS.indexOf(a.verdict) - BY_READINESS.indexOf(b.verdict));
}
/** What belongs to each account and region, in the order in which they come first. */
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
/** `123456789012, eu-west-1`. */
function placeText({ account, region }) {
    return `${account ?? 'your account'}, ${region}`;
}


/***/ }),

/***/ 2120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   aQ: () => (/* binding */ shortPin),
/* harmony export */   ct: () => (/* binding */ pinnedReference),
/* harmony export */   nZ: () => (/* binding */ pinOf)
/* harmony export */ });
/* harmony import */ var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);
/* harmony import */ var _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6195);
/* harmony import */ var _wording_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2116);



/** What a consumer of the tag is to name instead, without the repository: `sha-3f1c…@sha256:…`. Null where the image cannot be pulled. */
function pinOf({ pin, digest, archived }) {
    return archived ? null : `${pin ?? ''}@${digest}`;
}
/** The same, whole. */
function pinnedReference(repository, tag) {
    const pin = pinOf(tag);
    if (pin === null)
        return null;
    return `${(0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUri */ .LJ)(repository)}${pin.startsWith('@') ? '' : ':'}${pin}`;
}
/** For a line in which it stands beside others: `latest → sha-3f1c0a2…9b (sha256:ab12cd34ef56…)`. */
function shortPin(tag) {
    const digest = shortDigest(tag.digest);
    const target = tag.pin === null ? digest : `${(0,_domain_text_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)((0,_wording_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortTag */ .j)(tag.pin))} (${digest})`;
    return `${(0,_domain_text_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(tag.tag)} → ${tag.archived ? `${digest}, archived` : target}`;
}
/** As much of a digest as tells it from others. */
function shortDigest(digest) {
    return digest.replace(/^(sha\d+:[0-9a-f]{12})[0-9a-f]+$/, '$1…');
}


/***/ }),

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inARow),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 repository`, `12 repositories`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** Words in a row: `a`, `a and b`, `a, b and c`. */
function inARow(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}


/***/ }),

/***/ 5612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   Zu: () => (/* binding */ unreadLines),
/* harmony export */   gs: () => (/* binding */ templateLines),
/* harmony export */   vF: () => (/* binding */ emptyLines)
/* harmony export */ });
/* harmony import */ var _domain_audit_audit_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7582);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5923);
/* harmony import */ var _tag_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(899);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9650);




/** What of whole registries could not be read, a line each. Data stands in backticks. */
function unreadLines({ registries }) {
    return registries.flatMap((registry) => [
        ...unread(registry, registry.failure, 'its repositories could not be listed, or not all of them'),
        ...unread(registry, registry.templatesUnread, 'its creation templates could not be read'),
        ...unread(registry, registry.ownersUnread, 'its resource tags could not be read, so no owner is known'),
    ]);
}
/** As many registries as one line names. */
const NAMED = 10;
/** Where nothing was found, on one line: a region that was mistyped looks no other. */
function emptyLines({ registries }) {
    const empty = registries.filter(({ repositories, failure }) => repositories === 0 && failure === null);
    if (empty.length === 0)
        return [];
    const rest = empty.length - NAMED;
    const named = [...empty.slice(0, NAMED).map(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
    return [`No repository at all, so see that the account and the region are the ones meant: ${named}.`];
}
/** The creation templates that are not known to make repositories which keep their tags, a line each. */
function templateLines({ registries }) {
    return registries.flatMap((registry) => registry.templates.map((template) => `${(0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(registry)}: ${templateText(template)}`));
}
/** What changed since the audit before, a line each. */
function changeLines({ appeared, gone, moved, switched }) {
    return [
        ...switched.map(({ uri, from, to }) => `${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(uri)} was ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(from)}, and is ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(to)}.`),
        ...moved.map(({ uri, from, to }) => `${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(uri)} was ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_LABELS */ .W[from]}, and is ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_LABELS */ .W[to]}.`),
        ...appeared.map((uri) => `${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(uri)} is new.`),
        ...gone.map((uri) => `${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(uri)} is gone.`),
    ];
}
function unread(registry, failure, what) {
    if (failure === null)
        return [];
    const { action, code: fault, detail } = failure;
    return [`${(0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(registry)}: ${what} (${action}, ${fault}): ${detail}`];
}
function templateText({ prefix, appliedFor, mode, filters, exposes, code: reason }) {
    const cause = appliedFor.length > 0 ? ` for ${appliedFor.join(', ')}` : '';
    return `the creation template ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(prefix)} makes repositories${cause} that are ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_domain_audit_audit_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .settingText */ .S)(mode, filters))}, in which ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(exposes)} could be overwritten (${reason}).`;
}


/***/ }),

/***/ 899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   wQ: () => (/* binding */ beyond)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9401);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(501);


/** What a tag stands for, and since when, in a sentence. */
function standing({ tag, digest, pushedAt, lastPulledAt, archived }) {
    const pushed = pushedAt === null ? '' : `, pushed on ${(0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .k)(pushedAt)}`;
    const pulled = lastPulledAt === null ? ', no pull recorded' : `, last pulled on ${(0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .k)(lastPulledAt)}`;
    return `${code(tag)} stands for ${code(digest)} today${pushed}${pulled}${archived ? ', archived' : ''}.`;
}
/** The tags of a list that may be longer than what is told of it. */
function named(tags, count) {
    return (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .inARow */ .F)([...tags.map(code), ...beyond(count, tags.length)]);
}
/** `4 more`; nothing where all were told. */
function beyond(count, told) {
    return count > told ? [`${count - told} more`] : [];
}
/** Data, in a sentence that sets code in backticks. */
function code(text) {
    return `\`${text}\``;
}


/***/ }),

/***/ 917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ auditRemedies),
/* harmony export */   j: () => (/* binding */ unreadRemedies)
/* harmony export */ });
/* harmony import */ var _unread_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5980);

/** What helps where an audit could not read something: a line for each call and how it failed, however often it did. */
function auditRemedies({ registries, repositories }) {
    const ofRegistries = registries.flatMap(({ failure, templatesUnread, ownersUnread }) => [failure, templatesUnread, ownersUnread].filter((one) => one !== null));
    return remedyLines([...ofRegistries, ...repositories.flatMap(failuresOf)]);
}
/** The same of some repositories. */
function unreadRemedies(repositories) {
    return remedyLines(repositories.flatMap(failuresOf));
}
function failuresOf({ obstacles }) {
    return obstacles.flatMap((one) => (one.kind === 'unread' ? [one.failure] : []));
}
function remedyLines(failures) {
    const lines = failures.map((failure) => `${failure.action}, ${failure.code}: ${(0,_unread_words_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadRemedy */ .g)(failure, null).join(' ')}`);
    return [...new Set(lines)];
}


/***/ }),

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ unreadRemedy)
/* harmony export */ });
/* harmony import */ var _iam_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1310);
/* harmony import */ var _ask_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9818);


/** What may help where something was not read. Of an account and region as a whole, no repository is known. */
function unreadRemedy({ code, action }, repository) {
    if (code !== 'ECR_ACCESS_DENIED')
        return [REMEDIES[code] ?? 'Run the audit again, and report what it says.'];
    if (repository === null)
        return [`Allow the audit's role ${action}: \`--print-policy\` has the whole policy.`];
    return [
        "Add to the policy of the audit's role (`--print-policy` has the whole policy):",
        ...(0,_ask_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shellLines */ .ms)(repository, () => (0,_iam_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .iamStatement */ .R)({ action, repository })),
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


/***/ }),

/***/ 9650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ verdictWords),
/* harmony export */   W: () => (/* binding */ VERDICT_LABELS)
/* harmony export */ });
/* harmony import */ var _domain_audit_audit_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7582);
/* harmony import */ var _ecr_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4905);
/* harmony import */ var _infrastructure_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9812);
/* harmony import */ var _wording_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2116);
/* harmony import */ var _ask_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9818);
/* harmony import */ var _tag_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(899);






/** A verdict as a person says it. */
const VERDICT_LABELS = {
    protected: 'protected',
    ready: 'ready',
    'ready-with-filters': 'ready with filters',
    'not-yet': 'not yet',
    unknown: 'unknown',
};
/** Whether it is safe to make the repository's tags immutable, and what to do then. */
function verdictWords(audited) {
    return WORDS[audited.verdict](audited);
}
const FIRST = 'Put immutable-tag before the push first, so that a re-run adopts what is there. Then:';
const WORDS = {
    protected: ({ mode, filters }) => ({
        headline: 'It keeps every tag that names a commit or a version already.',
        cause: [`It is ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_domain_audit_audit_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .settingText */ .S)(mode, filters))}.`],
        remedy: [],
    }),
    ready: ({ repository, mode, filters }) => ({
        headline: 'Nothing that was read is in the way of making it immutable.',
        cause: [`It is ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_domain_audit_audit_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .settingText */ .S)(mode, filters))}, and no tag of it that is in use is known to move.`],
        remedy: [
            FIRST,
            ...(0,_ask_command_js__WEBPACK_IMPORTED_MODULE_2__/* .shellLines */ .ms)(repository, _ecr_command_js__WEBPACK_IMPORTED_MODULE_3__/* .setImmutable */ .$t),
            'As code: Terraform `image_tag_mutability = "IMMUTABLE"`, CloudFormation `ImageTagMutability: IMMUTABLE`.',
        ],
    }),
    'ready-with-filters': ({ repository, mode, filters, advice }) => ({
        headline: `It can be made immutable, with ${advice.length === 1 ? 'a filter' : 'filters'} for what must move: ${advice.map(_tag_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY).join(', ')}.`,
        cause: [
            `It is ${(0,_tag_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_domain_audit_audit_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .settingText */ .S)(mode, filters))}. These filters match what must move, and no tag that names a commit or a version.`,
        ],
        remedy: [
            FIRST,
            ...(0,_ask_command_js__WEBPACK_IMPORTED_MODULE_2__/* .shellLines */ .ms)(repository, (known) => (0,_ecr_command_js__WEBPACK_IMPORTED_MODULE_3__/* .setFilters */ ._F)(known, 'IMMUTABLE_WITH_EXCLUSION', advice)),
            'As Terraform:',
            ...(0,_wording_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .pasted */ .yw)((0,_infrastructure_code_js__WEBPACK_IMPORTED_MODULE_5__/* .terraformFilters */ .G)(advice)),
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


/***/ })

};

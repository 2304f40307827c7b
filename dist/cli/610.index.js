export const id = 610;
export const ids = [610];
export const modules = {

/***/ 1084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   JZ: () => (/* binding */ moveDraft),
/* harmony export */   d$: () => (/* binding */ writeDraft),
/* harmony export */   vm: () => (/* binding */ dropDraft)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);




/** Of the file's own name, as much as fits with the rest into any file system's. */
const NAME_LENGTH = 64;
/** Windows replaces no file that somebody reads just now, a virus scanner for one. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);
const MOST_ATTEMPTS = 20;
const WAIT_MS = 50;
/** Writes a file beside the one whose place it is to take. Whoever makes a draft moves it there, or drops it. */
async function writeDraft(path, content, { encoding = 'utf8', like } = {}) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, NAME_LENGTH)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', (like?.mode ?? 0o644) & 0o777);
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
/** A rename puts the new content in the place of the old one at once: whenever the machine stops, one of them is there whole. */
async function moveDraft(draft, path) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
            break;
        }
        catch (error) {
            if (attempt === MOST_ATTEMPTS || !HELD.has(codeOf(error)))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(WAIT_MS);
        }
    }
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}
/** What is left of it where that fails harms nobody, and what failed before says more. */
async function dropDraft(draft) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
}
/** Without it a rename may be lost with the power. Windows opens no folder, and some file systems sync none. */
async function syncFolder(folder) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch {
        // The content itself is on the disk.
    }
}
/** What the system calls an error. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}


/***/ }),

/***/ 8760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createWriter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6046);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1084);





function createWriter(root) {
    return {
        async write(path, content, encoding = 'utf8') {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
            try {
                if (isInside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root), target))
                    refuseWayOut(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
                makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
                await put(target, typeof content === 'string' ? content : inChunks(content), encoding);
                return target;
            }
            catch (cause) {
                if (cause instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodedError */ .A)
                    throw cause;
                throw unwritable(path, cause instanceof Error ? cause.message : String(cause), cause);
            }
        },
    };
}
/** In characters: each chunk is a call of the system. */
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
    const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false });
    if (there !== undefined && !there.isFile())
        return pour(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND, content, encoding);
    // Who may rename in a folder could replace even what is not to be written.
    if (there !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    const draft = await draftBeside(target, there, content, encoding);
    if (draft === null)
        return pour(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC, content, encoding);
    try {
        await (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .moveDraft */ .JZ)(draft, target);
    }
    catch (error) {
        if (there === undefined || !NO_PLACE.has((0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error)))
            throw error;
        await pour(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(draft));
    }
    finally {
        await (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .dropDraft */ .vm)(draft);
    }
}
/** What says that a file can be written and not replaced: a folder that takes no other, another's file, one that is mounted. */
const NO_PLACE = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']);
/** Null where there can be none, and the file that is there has to be written over: none of the content is taken then. */
async function draftBeside(target, there, content, encoding) {
    try {
        return await (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDraft */ .d$)(target, content, { encoding, like: there });
    }
    catch (error) {
        if (there !== undefined && NO_PLACE.has((0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error)))
            return null;
        throw error;
    }
}
/** Where the system keeps its links to what is open: `/dev/stdout` is one. */
const OPEN_FILES = /^\/(?:dev|proc)\//;
/** Writes to what is there. What else is linked is not written through; Windows does not know the flag, and lets few people make links. */
async function pour(target, how, content, encoding) {
    const noFollow = OPEN_FILES.test(target) ? 0 : (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | how | noFollow);
    try {
        await file.writeFile(content, encoding);
    }
    finally {
        await file.close();
    }
}
function refuseWayOut(root, folder) {
    if (!isInside(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(nearest(folder))))
        throw unwritable(folder, 'a link leads out of the workspace');
}
function nearest(folder) {
    let existing = folder;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(existing) && existing !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(existing))
        existing = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(existing);
    return existing;
}
/** Node 20 would try for ever where a folder of the system takes none. */
function makeFolder(folder) {
    const existing = nearest(folder);
    const missing = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(existing, folder).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).filter(Boolean);
    for (const [index] of missing.entries())
        makeOne((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(existing, ...missing.slice(0, index + 1)));
}
/** Another process may have made it just now. */
function makeOne(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
    catch (error) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            throw error;
    }
}
function isInside(root, path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(below);
}
function unwritable(path, why, cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodedError */ .A('INPUT_INVALID', `\`${path}\` cannot be written: ${why}.`, {
        remedy: ['Name a place that can be written, that has room, and that is no link.'],
        cause,
    });
}


/***/ }),

/***/ 3516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit_audit)
});

// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
;// CONCATENATED MODULE: ./build/adapters/ecr/sources/lists.js
/** One query of a large aggregator takes its time, and both services throttle a burst of pages. */
const PATIENCE = { attemptMs: 30_000, deadlineMs: 120_000 };
/** The sources other than ECR itself, each loaded when it is used. */
function createLists(options) {
    return {
        config: async () => {
            const { createConfigList } = await Promise.all(/* import() */[__webpack_require__.e(785), __webpack_require__.e(695)]).then(__webpack_require__.bind(__webpack_require__, 7695));
            return createConfigList({ ...options, ...PATIENCE });
        },
        securityHub: async () => {
            const { createSecurityHubList } = await Promise.all(/* import() */[__webpack_require__.e(785), __webpack_require__.e(761)]).then(__webpack_require__.bind(__webpack_require__, 6761));
            return createSecurityHubList({ ...options, ...PATIENCE });
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/ecr/survey/survey.js
var survey = __webpack_require__(3629);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(3058);
// EXTERNAL MODULE: ./build/adapters/outputs-text.js
var outputs_text = __webpack_require__(1467);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/adapters/memory.js

/**
 * Keeps V8 from growing the space for what lives shortly, as Node 24 does: the answers of an estate of ten thousand repositories take
 * half as much memory again otherwise, and save no time.
 */
function spareMemory() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}

// EXTERNAL MODULE: ./build/adapters/disk/writer.js
var disk_writer = __webpack_require__(8760);
// EXTERNAL MODULE: ./build/commands/audit/audit.js + 3 modules
var audit = __webpack_require__(3190);
// EXTERNAL MODULE: ./build/commands/audit/files.js + 3 modules
var audit_files = __webpack_require__(3268);
// EXTERNAL MODULE: ./build/commands/audit/inputs.js
var inputs = __webpack_require__(3690);
// EXTERNAL MODULE: ./build/commands/audit/missing.js
var missing = __webpack_require__(7251);
// EXTERNAL MODULE: ./build/domain/audit/audited-repository.js
var audited_repository = __webpack_require__(256);
// EXTERNAL MODULE: ./build/domain/audit/totals.js
var totals = __webpack_require__(3266);
// EXTERNAL MODULE: ./build/domain/ecr/ecr-registry.js
var ecr_registry = __webpack_require__(3568);
;// CONCATENATED MODULE: ./build/commands/audit/outputs.js



const AUDIT_OUTPUTS = ['verdict', 'repositories', ...audited_repository/* AUDIT_VERDICTS */.F1, 'files', 'json'];
function auditOutcome({ complete, repositories }) {
    if (!complete || repositories.length === 0)
        return 'incomplete';
    return repositories.every(({ verdict }) => verdict === 'protected') ? 'protected' : 'found';
}
/** Every output of audit. */
function auditOutputs(report, files) {
    const { repositories, verdicts } = auditTotals(report.repositories);
    const counts = AUDIT_VERDICTS.map((verdict) => [verdict, String(verdicts[verdict])]);
    return {
        verdict: auditOutcome(report),
        repositories: String(repositories),
        ...Object.fromEntries(counts),
        files: [...files.values()].join('\n'),
        json: boundedJson(report),
    };
}
/** The outputs of a job may hold 1 MiB in all; the files hold everything. */
const MAX_LISTED = 100;
const MAX_JSON_LENGTH = (/* unused pure expression or super */ null && (256 * 1024));
function boundedJson({ asOf, source, complete, repositories }) {
    const open = repositories.filter(({ verdict }) => verdict !== 'protected');
    const { verdicts } = auditTotals(repositories);
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
        uri: repositoryUri(repository),
        verdict,
        mode,
        filters,
        owner,
        advice,
        obstacles: obstacles.map(({ kind }) => kind),
    };
}

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/text/clip.js
var clip = __webpack_require__(6195);
// EXTERNAL MODULE: ./build/report/audit/headline.js
var headline = __webpack_require__(6411);
;// CONCATENATED MODULE: ./build/report/audit/policies.js
/** The least that IAM has to allow: of the caller, and of the role that it assumes, if it does. */
function iamPolicies(terms) {
    const source = ofSource(terms);
    const registry = ofRegistry(terms);
    if (terms.role === null)
        return [{ title: 'Of whoever runs the audit', document: pretty(policy([...source, ...registry])) }];
    return [
        { title: 'Of whoever runs the audit', document: pretty(policy([...source, assuming(terms.role, terms)])) },
        {
            title: `Of the role ${terms.role} in each account, and of whoever runs the audit in their own`,
            document: pretty(policy(registry)),
        },
    ];
}
/** All of them as one text of JSON: the one document itself, or several under their titles, since JSON has no comments. */
function iamPolicy(terms) {
    const policies = iamPolicies(terms);
    const [only] = policies;
    if (only !== undefined && policies.length === 1)
        return only.document;
    return pretty(Object.fromEntries(policies.map(({ title, document }) => [title, JSON.parse(document)])));
}
function ofSource({ source, aggregator, partition }) {
    switch (source) {
        case 'ecr':
            return [];
        case 'config':
            return [
                allow('QueryConfig', ['config:SelectAggregateResourceConfig', 'config:DescribeConfigurationAggregatorSourcesStatus'], `arn:${partition}:config:*:*:config-aggregator/*`),
                ...(aggregator === null ? [allow('ListAggregators', ['config:DescribeConfigurationAggregators'], '*')] : []),
            ];
        case 'security-hub':
            return [allow('ReadFindings', ['securityhub:GetFindings'], `arn:${partition}:securityhub:*:*:hub/default`)];
    }
}
function ofRegistry({ images, lifecycle, resourceTags, role, accounts, partition }) {
    const actions = [
        'ecr:DescribeRepositories',
        ...(images ? ['ecr:DescribeImages'] : []),
        // What a rule would expire is known from the images alone.
        ...(images && lifecycle ? ['ecr:GetLifecyclePolicy'] : []),
    ];
    // The same role stands in each account, whose id its own document need not name.
    const owners = role === null && accounts.length > 0 ? accounts : ['*'];
    const repositories = owners.map((account) => `arn:${partition}:ecr:*:${account}:repository/*`);
    return [
        allow('ReadRepositories', actions, repositories.length === 1 ? repositories[0] : repositories),
        // IAM knows no resource of these.
        allow('ReadRegistry', ['ecr:DescribePullThroughCacheRules', 'ecr:DescribeRepositoryCreationTemplates'], '*'),
        ...(resourceTags ? [allow('ReadResourceTags', ['tag:GetResources'], '*')] : []),
    ];
}
function assuming(role, { accounts, partition }) {
    const roles = (accounts.length > 0 ? accounts : ['*']).map((account) => `arn:${partition}:iam::${account}:role/${role}`);
    return allow('AssumeTheRole', ['sts:AssumeRole'], roles.length === 1 ? roles[0] : roles);
}
function allow(sid, actions, resource) {
    return { Sid: sid, Effect: 'Allow', Action: actions, Resource: resource };
}
function policy(statements) {
    return { Version: '2012-10-17', Statement: statements };
}
function pretty(value) {
    return JSON.stringify(value, null, 2);
}

// EXTERNAL MODULE: ./build/domain/audit/audit-changes.js
var audit_changes = __webpack_require__(7582);
// EXTERNAL MODULE: ./build/domain/audit/scanners.js
var audit_scanners = __webpack_require__(6334);
// EXTERNAL MODULE: ./build/domain/text/visible-text.js
var visible_text = __webpack_require__(6107);
// EXTERNAL MODULE: ./build/report/audit/day.js
var day = __webpack_require__(9401);
// EXTERNAL MODULE: ./build/report/audit/obstacle-words.js
var obstacle_words = __webpack_require__(9978);
// EXTERNAL MODULE: ./build/report/audit/order.js
var order = __webpack_require__(5923);
// EXTERNAL MODULE: ./build/report/audit/plural.js
var plural = __webpack_require__(501);
// EXTERNAL MODULE: ./build/report/audit/registry-words.js
var registry_words = __webpack_require__(5612);
;// CONCATENATED MODULE: ./build/report/audit/scanner-words.js
/** Each scanner with its rule, as its own report has them. */
const SCANNER_NAMES = {
    'security-hub': 'Security Hub ECR.2',
    'control-tower': 'Control Tower CT.ECR.PR.3',
    checkov: 'Checkov CKV_AWS_51',
    trivy: 'Trivy AVD-AWS-0031',
    prowler: 'Prowler ecr_repositories_tag_immutability',
};

// EXTERNAL MODULE: ./build/report/audit/unread-remedies.js
var unread_remedies = __webpack_require__(917);
// EXTERNAL MODULE: ./build/report/audit/verdict-words.js
var verdict_words = __webpack_require__(9650);
;// CONCATENATED MODULE: ./build/report/audit/text.js












/** The audit for a terminal or a log, line for line, without a headline. What is protected is counted unless it is asked for. */
function auditText(report, { all }) {
    const shown = report.repositories.filter(({ verdict }) => all || verdict !== 'protected');
    const hidden = report.repositories.length - shown.length;
    const rows = (0,order/* byPlace */.hz)(shown).flatMap((place) => [(0,order/* placeText */.Z9)(place), ...tableOf((0,order/* byReadiness */.Qd)(place.members)), '']);
    return [
        ...rows,
        ...(hidden > 0
            ? [`${hidden} that ${hidden === 1 ? 'keeps its' : 'keep their'} tags: immutable-tag audit --all shows them.`]
            : []),
        ...closing(report),
    ].map(oneLine);
}
/** What else there is to know, a line each. */
function closing(report) {
    const { repositories, changes, activeDays, asOf } = report;
    return [
        ...(repositories.length > 0 ? scannerLines(repositories) : []),
        ...part('Not read:', (0,registry_words/* unreadLines */.Zu)(report)),
        ...part('Where something was not read:', (0,unread_remedies/* auditRemedies */.C)(report)),
        ...(0,registry_words/* emptyLines */.vF)(report),
        ...part('Templates of repositories to come:', (0,registry_words/* templateLines */.gs)(report)),
        ...(changes ? part(`Since ${changes.since}:`, orNothing((0,registry_words/* changeLines */.Ow)(changes))) : []),
        `As of ${asOf}. A tag is in use if its image was pushed within the ${(0,plural/* counted */.h)(activeDays, 'day')} before.`,
    ];
}
function scannerLines(repositories) {
    const { scanners } = (0,totals/* auditTotals */.X)(repositories);
    return part('What scanners say of the settings:', audit_scanners/* SCANNER_IDS */.K.map((id) => {
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
/** How wide a column may become, whatever somebody called something. */
const WIDEST = 64;
/** The last column is as long as it is: what is wide on a terminal can move nothing there. */
function tableOf(repositories) {
    const rows = repositories.map((audited) => cellsOf(audited).map((cell) => clipped((0,visible_text/* visible */.R)(cell))));
    const widths = [0, 1, 2, 3].map((column) => rows.reduce((widest, row) => Math.max(widest, lengthOf(row[column] ?? '')), 0));
    return repositories.flatMap((audited, index) => [
        `  ${(rows[index] ?? []).map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ')}`.trimEnd(),
        ...below(audited).map((line) => `    ${line}`),
    ]);
}
function cellsOf({ verdict, repository, mode, filters, lastPushedAt, owner }) {
    const pushed = lastPushedAt === null ? '' : `pushed ${(0,day/* dayOf */.k)(lastPushedAt)}`;
    return [verdict_words/* VERDICT_LABELS */.W[verdict], repository.name, (0,audit_changes/* settingText */.S)(mode, filters), pushed, owner ?? ''];
}
function below({ obstacles, advice }) {
    return [...(advice.length > 0 ? [`filters: ${advice.join(', ')}`] : []), ...obstacles.map(obstacle_words/* obstacleLine */.S)];
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
    return (0,visible_text/* visible */.R)(text.replaceAll(/\r\n|\r|\n/g, ' '));
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/cli/paint.js
var paint = __webpack_require__(9089);
// EXTERNAL MODULE: ./build/cli/progress.js
var cli_progress = __webpack_require__(902);
;// CONCATENATED MODULE: ./build/cli/audit.js




















const STATUS = { protected: 0, found: 1, incomplete: 2 };
/** Audits registries as the action does; the report goes to standard output. */
async function audit_audit(options) {
    const { env } = process;
    if (options.printPolicy) {
        printPolicy(inputsOf(options, regionless(options, env)));
        return 0;
    }
    spareMemory();
    const inputs = inputsOf(options, env);
    const rate = rateOf(options);
    const progress = (0,cli_progress/* createProgress */.m)(process.stderr, env);
    const report = await (0,audit/* audit */.s)(inputs, portsHere(inputs, rate, env, progress.tell)).finally(progress.end);
    print(report, options);
    await writeFiles(report, inputs.files);
    return STATUS[auditOutcome(report)];
}
function inputsOf(options, env) {
    const texts = {
        regions: options.region?.join('\n'),
        accounts: options.account?.join('\n'),
        role: options.role,
        source: options.source,
        aggregator: options.aggregator,
        policy: options.policy,
        'active-days': options.activeDays,
        'owner-tags': options.ownerTag?.join('\n'),
        images: String(options.images),
        lifecycle: String(options.lifecycle),
        since: options.since,
        json: options.json,
        csv: options.csv,
        sarif: options.sarif,
        html: options.html,
    };
    return (0,inputs/* readAuditInputs */.h)((name) => texts[name] ?? inputs/* AUDIT_DEFAULTS */.v[name], env);
}
/** A policy names no region, and the partition alone of one: none has to be known to print it. */
function regionless({ region: [first = 'us-east-1'] = [] }, env) {
    return env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] ? env : { ...env, AWS_REGION: first };
}
function printPolicy({ ownerKeys, ...inputs }) {
    console.log((0,outputs_text/* logJson */.dF)(iamPolicy({ ...inputs, resourceTags: ownerKeys.length > 0 })));
}
const HIGHEST_RATE = 10_000;
function rateOf({ rate: text }) {
    if (text === undefined)
        return {};
    const rate = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (rate >= 1 && rate <= HIGHEST_RATE)
        return { rate };
    const message = `--rate: \`${(0,clip/* clip */.$)(text)}\` is not a whole number from 1 to ${HIGHEST_RATE}.`;
    throw new errors/* CodedError */.A('INPUT_INVALID', message, {
        remedy: ['Give the calls a second that each registry may be asked, or leave it out: --rate 20'],
    });
}
function portsHere({ role, region, aggregator, regions, accounts }, rate, env, progress) {
    const root = process.cwd();
    const calling = { env, version: version/* VERSION */.x, log: () => { } };
    return {
        survey: (0,survey/* createSurvey */.t)({ ...calling, ...rate, role }),
        lists: createLists({ ...calling, region, aggregator, regions, accounts }),
        files: (0,files/* createFiles */.q)({ root }),
        documents: (0,files/* createDocuments */.V)({ root, input: 'since' }),
        now: (0,clock/* now */.t)(),
        progress,
    };
}
/** The report is what a program takes, whole or not; what it lacks is told beside it. */
function print(report, { format, all = false }) {
    if (format === 'text')
        for (const line of auditText(report, { all }))
            console.log((0,outputs_text/* logLine */.BP)(line));
    else {
        const text = (0,audit_files/* auditAs */.eg)(format, report, version/* VERSION */.x).trimEnd();
        console.log(format === 'csv' ? (0,outputs_text/* logText */.kc)(text.replaceAll('\r\n', '\n')) : (0,outputs_text/* logJson */.dF)(text));
    }
    for (const line of (0,missing/* missingRegistries */.m)(report))
        console.error((0,paint/* paint */.n)('red', (0,outputs_text/* logLine */.BP)(line), process.stderr));
    const hue = (0,headline/* isSettled */.I)(report) ? 'green' : auditOutcome(report) === 'protected' ? 'yellow' : 'red';
    console.error((0,paint/* paint */.n)(hue, (0,outputs_text/* logLine */.BP)((0,headline/* auditHeadline */.Q)(report)), process.stderr));
}
async function writeFiles(report, files) {
    const writer = (0,disk_writer/* createWriter */.u)(process.cwd());
    await (0,audit_files/* writeAudit */.fs)(report, files, version/* VERSION */.x, async (path, text) => {
        await writer.write(path, text);
        console.error((0,outputs_text/* logLine */.BP)(`Wrote ${path}.`));
    });
}


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled),
/* harmony export */   Q: () => (/* binding */ auditHeadline)
/* harmony export */ });
/* harmony import */ var _domain_audit_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3266);
/* harmony import */ var _domain_text_visible_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6107);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5923);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(501);




/** The audit in one sentence, from which alone a person can decide. What it lacks comes first. */
function auditHeadline(report) {
    return `${lacking(report)}${standing(report)}`;
}
/** Whether nothing is left to do, and nothing is unread or missing that may say otherwise: a region that was mistyped is empty. */
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
        : `Incomplete, for ${unlisted} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(registries.length, 'registry', 'registries')} could not be listed: `;
}
function standing({ repositories, registries }) {
    const [first] = repositories;
    if (first === undefined)
        return `No repository was found in ${where(registries)}.`;
    if (repositories.length === 1)
        return `The only repository ${ofOne(first)}.`;
    const { verdicts } = (0,_domain_audit_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .auditTotals */ .X)(repositories);
    const unknown = repositories.filter(({ verdict }) => verdict === 'unknown');
    const rest = [...switchable(verdicts), ...(unknown.length > 0 ? [unread(unknown)] : [])].join(', ');
    return `${kept(verdicts.protected, repositories.length)}${rest === '' ? '' : `; ${rest}`}.`;
}
function where(registries) {
    const [first] = registries;
    return first !== undefined && registries.length === 1
        ? (0,_domain_text_visible_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)((0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z9)(first))
        : (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(registries.length, 'registry', 'registries');
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
/** The first of them says what the others leave out: "9 are ready to switch, 3 with filters". */
function switchable(verdicts) {
    return [
        { count: verdicts.ready, first: 'ready to switch', next: '' },
        { count: verdicts['ready-with-filters'], first: 'ready to switch with filters', next: 'with filters' },
        { count: verdicts['not-yet'], first: 'not ready yet', next: 'not yet' },
    ]
        .filter(({ count }) => count > 0)
        .map(({ count, first, next }, index) => index === 0 ? `${count} ${count === 1 ? 'is' : 'are'} ${first}` : `${count} ${next}`);
}
/** What nobody asked for did not fail to be read. */
function unread(unknown) {
    const count = unknown.length;
    const isUnasked = unknown.every(({ obstacles }) => obstacles.some(({ kind }) => kind === 'not-asked'));
    if (isUnasked)
        return `${count} ${count === 1 ? 'was' : 'were'} not looked into`;
    return `${count} could not be read`;
}


/***/ }),

/***/ 3116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sarifText)
/* harmony export */ });
/* harmony import */ var _domain_text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6107);

/**
 * A message of SARIF, line for line. Its plain text knows one kind of markup: `[words](place)` is a link (SARIF 2.1.0, 3.11.6), and
 * GitHub shows it as one. What strangers wrote must not lead anywhere.
 */
function sarifText(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map(_domain_text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)
        .join('\n')
        .replaceAll('](', ']\u200b(');
}


/***/ })

};

export const id = 336;
export const ids = [336];
export const modules = {

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

/***/ 7336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSwitch: () => (/* binding */ openSwitch)
/* harmony export */ });
/* harmony import */ var _domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(566);
/* harmony import */ var _domain_migration_switch_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6896);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2639);
/* harmony import */ var _registry_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9175);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9035);
/* harmony import */ var _not_taken_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1068);
/* harmony import */ var _paced_calls_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1211);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3704);








/** The registries are opened as they come, and one session serves them all. */
function openSwitch(options) {
    const session = (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .openSession */ .f)(options);
    const opened = new Map();
    const open = async ({ account, region }) => {
        if ((0,_domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(region) === null) {
            const detail = `no AWS partition has a region "${region}"`;
            throw new _not_taken_js__WEBPACK_IMPORTED_MODULE_5__/* .NotTaken */ .J_({ code: 'AWS_CONFIGURATION', action: 'ecr:DescribeRepositories', detail });
        }
        const credentials = await session.credentialsFor({ account, region, repositories: null });
        return (0,_paced_calls_js__WEBPACK_IMPORTED_MODULE_6__/* .asking */ .os)(session.open(region, credentials), { ...options, tally: session.tally });
    };
    const askOf = (repository) => {
        const key = `${repository.account}/${repository.region}`;
        const asked = opened.get(key) ?? open(repository);
        opened.set(key, asked);
        return asked;
    };
    const answered = async (action, work) => {
        try {
            return await work();
        }
        catch (error) {
            return (0,_not_taken_js__WEBPACK_IMPORTED_MODULE_5__/* .unread */ .gy)(session.explain(action, error));
        }
    };
    const read = (repository) => answered('DescribeRepositories', async () => {
        const ask = await askOf(repository);
        const settings = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .describeNamed */ .Z)([repository.name], {
            calls: {
                describeRepositories: (input) => ask('DescribeRepositories', (calls) => calls.describeRepositories(input)),
            },
            explain: session.explain,
            place: repository,
        });
        const setting = settings.get(repository.name);
        if (setting?.state === 'read')
            return knownSetting(setting.value);
        return setting?.state === 'unread' ? setting : (0,_not_taken_js__WEBPACK_IMPORTED_MODULE_5__/* .unread */ .gy)(nothingAbout(repository));
    });
    return {
        read,
        put: async (repository, { mode, filters }) => {
            const put = await answered('PutImageTagMutability', async () => {
                const ask = await askOf(repository);
                await ask('PutImageTagMutability', (calls) => calls.putImageTagMutability({
                    ...(0,_registry_id_js__WEBPACK_IMPORTED_MODULE_3__/* .registryIdOf */ .E)(repository.account),
                    repositoryName: repository.name,
                    imageTagMutability: mode,
                    ...(filters.length > 0 && {
                        imageTagMutabilityExclusionFilters: filters.map((filter) => ({ filterType: 'WILDCARD', filter })),
                    }),
                }));
                return { state: 'read', setting: { mode, filters } };
            });
            return put.state === 'read' ? read(repository) : put;
        },
    };
}
/** Half of a setting that this version does not know could neither be compared nor set again. */
function knownSetting({ mode, filters }) {
    const setting = { mode: mode ?? null, filters: filters.map(({ filter }) => filter) };
    const stranger = filters.find(({ filterType }) => filterType !== 'WILDCARD');
    const fault = stranger === undefined ? (0,_domain_migration_switch_record_js__WEBPACK_IMPORTED_MODULE_1__/* .settingFault */ .Zw)(setting) : `has a filter of the type "${stranger.filterType}"`;
    if (fault === null)
        return { state: 'read', setting };
    return (0,_not_taken_js__WEBPACK_IMPORTED_MODULE_5__/* .unread */ .gy)((0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .badAnswer */ .k6)('DescribeRepositories', 'ECR_UNEXPECTED_ANSWER', `the setting ${fault}`));
}
function nothingAbout({ name }) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .badAnswer */ .k6)('DescribeRepositories', 'ECR_EMPTY_ANSWER', `the answer does not contain ${name}`);
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


/***/ })

};

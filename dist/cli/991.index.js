export const id = 991;
export const ids = [991];
export const modules = {

/***/ 1991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applySwitches: () => (/* binding */ applySwitches),
  rollback: () => (/* binding */ switches_rollback)
});

// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/json-member.js
var json_member = __webpack_require__(7074);
// EXTERNAL MODULE: ./build/adapters/disk/draft.js
var disk_draft = __webpack_require__(1084);
;// CONCATENATED MODULE: ./build/adapters/disk/lock.js





/** What ends a process, and lets it say a last word. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Does what no two processes may do to a file at once. Rejects with a CodedError SWITCH_STOPPED while another one does. The lock of a
 * process that was killed stays, and is never taken from it: whether it lives can be known neither of another machine nor of another
 * container.
 */
async function withLock(path, work) {
    const lock = `${path}.lock`;
    const own = JSON.stringify({ pid: process.pid, host: (0,external_node_os_.hostname)(), since: new Date().toISOString() });
    if (!take(lock, own, path))
        return work();
    const release = () => {
        if (textIn(lock) === own)
            (0,external_node_fs_.rmSync)(lock, { force: true });
    };
    const end = (signal) => {
        release();
        // It was listened to once: now it ends the process as if nobody had.
        process.kill(process.pid, signal);
    };
    process.once('exit', release);
    for (const signal of SIGNALS)
        process.once(signal, end);
    try {
        return await work();
    }
    finally {
        release();
        process.off('exit', release);
        for (const signal of SIGNALS)
            process.off(signal, end);
    }
}
/** False where there is no folder: what works there finds out by itself, and can change nothing. */
function take(lock, own, path) {
    try {
        const file = (0,external_node_fs_.openSync)(lock, 'wx');
        try {
            (0,external_node_fs_.writeSync)(file, own);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(lock, { force: true });
            throw error;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        return true;
    }
    catch (cause) {
        if ((0,disk_draft/* codeOf */.$N)(cause) === 'ENOENT')
            return false;
        throw (0,disk_draft/* codeOf */.$N)(cause) === 'EEXIST' ? taken(path, lock) : unlockable(path, cause);
    }
}
function taken(path, lock) {
    const { words, isGone } = holderIn(textIn(lock));
    const way = `delete ${lock}, and go on or back as the record says.`;
    return new errors/* CodedError */.A('SWITCH_STOPPED', `\`${path}\` is in use: ${words}.`, {
        remedy: isGone
            ? [`Unless it runs in another container, ${way}`]
            : ['Let it end: two at once would undo what the other does.', `If it was killed, ${way}`],
    });
}
function unlockable(path, cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new errors/* CodedError */.A('SWITCH_STOPPED', `\`${path}\` cannot be locked: ${why}.`, {
        remedy: ['See that its folder can be written, and that the disk has room.'],
        cause,
    });
}
function holderIn(text) {
    const told = parsed(text ?? '');
    const [pid, host, since] = [(0,json_member.at)(told, 'pid'), (0,json_member/* textAt */.$)(told, 'host'), (0,json_member/* textAt */.$)(told, 'since')];
    if (!Number.isSafeInteger(pid) || Number(pid) < 1 || host === null || since === null)
        return { words: 'another process works with it', isGone: false };
    const isGone = host === (0,external_node_os_.hostname)() && !isAlive(Number(pid));
    return {
        words: `process ${Number(pid)} on ${host} works with it since ${since}${isGone ? ', and no longer runs here' : ''}`,
        isGone,
    };
}
function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        // What belongs to another user may not be sent anything, and is there.
        return (0,disk_draft/* codeOf */.$N)(error) !== 'ESRCH';
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function textIn(lock) {
    try {
        return (0,external_node_fs_.readFileSync)(lock, 'utf8');
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/adapters/disk/record-file.js



/** A record of ten thousand repositories has some five. */
const MAX_BYTES = 64 * 1024 * 1024;
/** A file that is there whole or not at all, whenever its writer or the machine stops. */
function createRecordFile(path) {
    return {
        path,
        read: () => readWhole(path),
        write: (content) => replace(path, content),
    };
}
async function readWhole(path) {
    try {
        const found = await (0,promises_.stat)(path);
        if (!found.isFile())
            throw unreadable(path, 'it is not a file');
        if (found.size > MAX_BYTES)
            throw unreadable(path, `it is larger than ${MAX_BYTES / 1024 ** 2} MiB`);
        return new TextDecoder('utf-8', { fatal: true }).decode(await (0,promises_.readFile)(path));
    }
    catch (cause) {
        if (cause instanceof errors/* CodedError */.A)
            throw cause;
        if ((0,disk_draft/* codeOf */.$N)(cause) === 'ENOENT')
            return null;
        throw unreadable(path, cause instanceof Error ? cause.message : String(cause), cause);
    }
}
/** The new content is on the disk before it takes the place of the old. */
async function replace(path, content) {
    const draft = await (0,disk_draft/* writeDraft */.d$)(path, content);
    try {
        await (0,disk_draft/* moveDraft */.JZ)(draft, path);
    }
    finally {
        await (0,disk_draft/* dropDraft */.vm)(draft);
    }
}
function unreadable(path, why, cause) {
    return new errors/* CodedError */.A('RECORD_INVALID', `The record \`${path}\` cannot be read: ${why}.`, {
        remedy: ['Give a file that `immutable-tag migrate --apply` wrote, as it was written.'],
        cause,
    });
}

;// CONCATENATED MODULE: ./build/adapters/ecr/switch.js
/** One repository after the other is read, set and read again: this is only for how fast that may go. */
const RATE = 10;
const DEFAULTS = {
    attemptMs: 15_000,
    deadlineMs: 120_000,
    role: null,
    rate: RATE,
    concurrency: 1,
    log: () => { },
};
/** Amazon ECR, whose settings are read and set through AWS's own SDK. What has a default can be left out. */
function createSwitch(options) {
    let opened;
    const open = async () => {
        const { openSwitch } = await Promise.all(/* import() */[__webpack_require__.e(418), __webpack_require__.e(36), __webpack_require__.e(336)]).then(__webpack_require__.bind(__webpack_require__, 7336));
        return openSwitch({ ...DEFAULTS, ...options });
    };
    const loaded = () => (opened ??= open());
    return {
        read: async (repository) => (await loaded()).read(repository),
        put: async (repository, setting) => (await loaded()).put(repository, setting),
    };
}

// EXTERNAL MODULE: ./build/adapters/outputs-text.js
var outputs_text = __webpack_require__(1467);
// EXTERNAL MODULE: ./build/commands/input.js
var input = __webpack_require__(3903);
// EXTERNAL MODULE: ./build/domain/migration/switch-record.js
var switch_record = __webpack_require__(6896);
// EXTERNAL MODULE: ./build/domain/text/shell-quote.js
var shell_quote = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/domain/audit/audit-changes.js
var audit_changes = __webpack_require__(7582);
// EXTERNAL MODULE: ./build/domain/ecr/ecr-registry.js
var ecr_registry = __webpack_require__(3568);
;// CONCATENATED MODULE: ./build/report/migration/switch-words.js


/** As many repositories as a line names. */
const NAMED = 10;
/** In the order in which they are told. */
const STATE_TITLES = [
    ['switched', 'Switched'],
    ['switching', 'Switched or not, the registry tells'],
    ['failed', 'Failed, and is as it was before'],
    ['planned', 'Not switched'],
    ['restoring', 'Restored or not, the registry tells'],
    ['restored', 'Restored'],
];
function settingWords({ mode, filters }) {
    return (0,audit_changes/* settingText */.S)(mode, filters);
}
/** What will be done, one line a repository. */
function plannedLines(plan) {
    return plan.map(({ repository, before, after }) => `${(0,ecr_registry/* repositoryUri */.LJ)(repository)}: ${settingWords(before)} -> ${settingWords(after)}`);
}
/** What was done, one line a state. */
function recordLines({ entries }) {
    return STATE_TITLES.flatMap(([state, title]) => {
        const uris = entries.filter((entry) => entry.state === state).map(({ repository }) => (0,ecr_registry/* repositoryUri */.LJ)(repository));
        return uris.length === 0 ? [] : [`${title} (${uris.length}): ${namedWords(uris)}`];
    });
}
function eventLine(event) {
    return `${(0,ecr_registry/* repositoryUri */.LJ)(event.entry.repository)}: ${eventWords(event)}`;
}
function eventWords(event) {
    const before = settingWords(event.entry.before);
    const after = settingWords(event.entry.after);
    switch (event.kind) {
        case 'switching':
            return `${before} -> ${after} ...`;
        case 'switched':
            return `is ${after}`;
        case 'failed':
            return `failed, and is ${before} as before`;
        case 'already-switched':
            return `is ${after} already, and not by this run: left as it is`;
        case 'restoring':
            return `${after} -> ${before} ...`;
        case 'restored':
            return `is ${before} again`;
        case 'already-restored':
            return `is ${before}, as before`;
        case 'left':
            return `is ${settingWords(event.actual)}, which somebody set after the switch: left as it is`;
    }
}
function namedWords(uris) {
    const rest = uris.length - NAMED;
    return `${uris.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

// EXTERNAL MODULE: ./build/report/iam-statement.js
var iam_statement = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/report/wording/wording.js
var wording = __webpack_require__(2116);
;// CONCATENATED MODULE: ./build/commands/migrate/ledger.js






/** `wayOut`: how to go on, and how to go back. */
function ledgerOf(begun, file, wayOut) {
    let record = begun;
    const stopped = (headline, remedy, cause) => new errors/* CodedError */.A('SWITCH_STOPPED', [headline, ...recordLines(record)].join('\n'), {
        remedy: [...remedy, ...wayOut(record)],
        cause,
    });
    const write = async (next) => {
        try {
            await file.write((0,switch_record/* formatSwitchRecord */.h5)(next));
        }
        catch (cause) {
            const why = cause instanceof Error ? cause.message : String(cause);
            const remedy = 'See that its folder is there and can be written, and that the disk has room.';
            throw stopped(`The record \`${file.path}\` cannot be written: ${why}`, [remedy], cause);
        }
        record = next;
    };
    return {
        record: () => record,
        write: () => write(record),
        mark: (index, state) => write((0,switch_record/* withState */.Q2)(record, index, state)),
        stop: (repository, { why, remedy }) => stopped(`Stopped at ${(0,ecr_registry/* repositoryUri */.LJ)(repository)}: ${why}`, remedy),
    };
}
/** Why the registry did not do what it was asked, and what a denial lacks. */
function refusedBy(repository, { code, action, detail }) {
    const remedy = code === 'ECR_ACCESS_DENIED'
        ? ['Add to the policy of the role:', ...(0,wording/* pasted */.yw)((0,iam_statement/* iamStatement */.R)({ action, repository }))]
        : [];
    return { why: `${action} failed: ${detail} [${code}]`, remedy };
}

;// CONCATENATED MODULE: ./build/commands/migrate/put-setting.js



/** Sets it, and looks what is there now: the call may have been carried out although its answer was lost. */
async function putSetting(registry, repository, wanted) {
    const put = await registry.put(repository, wanted);
    if (shows(put, wanted))
        return { done: true };
    const found = await registry.read(repository);
    if (shows(found, wanted))
        return { done: true };
    const actual = found.state === 'read' ? found.setting : null;
    const stop = put.state === 'unread'
        ? refusedBy(repository, put.failure)
        : { why: `it was set to ${settingWords(wanted)}, and is ${settingWords(put.setting)}`, remedy: [] };
    return { done: false, actual, stop };
}
function shows(answer, wanted) {
    return answer.state === 'read' && (0,switch_record/* sameSetting */.RS)(answer.setting, wanted);
}

;// CONCATENATED MODULE: ./build/commands/migrate/apply.js






/**
 * Sets one repository after the other, and writes down each step before and after it. Rejects with a CodedError at the first that
 * is not as the plan found it, or that cannot be set.
 */
async function apply(plan, ports) {
    const { record: file, now } = ports;
    await refuseTaken(file);
    const begun = (0,switch_record/* begunRecord */.pD)(now(), plan);
    refuseUnreadable(begun, file);
    const ledger = ledgerOf(begun, file, (record) => wayOut(record, file));
    await ledger.write();
    for (const [index, entry] of begun.entries.entries())
        await switchOne(index, entry, ledger, ports);
    return ledger.record();
}
async function switchOne(index, entry, ledger, ports) {
    const { registry, say } = ports;
    const { repository, before, after } = entry;
    const found = await registry.read(repository);
    if (found.state === 'unread')
        throw ledger.stop(repository, refusedBy(repository, found.failure));
    if ((0,switch_record/* sameSetting */.RS)(found.setting, after)) {
        say({ kind: 'already-switched', entry });
        return;
    }
    if (!(0,switch_record/* sameSetting */.RS)(found.setting, before)) {
        const why = `it is ${settingWords(found.setting)}, and was ${settingWords(before)} when this was planned`;
        throw ledger.stop(repository, { why, remedy: [] });
    }
    await ledger.mark(index, 'switching');
    say({ kind: 'switching', entry });
    const put = await putSetting(registry, repository, after);
    if (!put.done) {
        if (put.actual !== null && (0,switch_record/* sameSetting */.RS)(put.actual, before)) {
            await ledger.mark(index, 'failed');
            say({ kind: 'failed', entry });
        }
        throw ledger.stop(repository, put.stop);
    }
    await ledger.mark(index, 'switched');
    say({ kind: 'switched', entry });
}
/** A record that is there may be all that is known of what was before. */
async function refuseTaken(file) {
    const text = await file.read();
    if (text === null)
        return;
    const there = (0,switch_record/* parseSwitchRecord */.D$)(text, file.path);
    const message = [`\`${file.path}\` is the record of the switch of ${there.begunAt}.`, ...recordLines(there)];
    throw new errors/* CodedError */.A('SWITCH_STOPPED', message.join('\n'), {
        remedy: isOver(there)
            ? ['Nothing of it is left to go back from: delete it, or name another file with --record.']
            : [goBack(file), 'Or keep it, and name another file for the record of this run with --record.'],
    });
}
/** Whether nothing is as this run set it. */
function isOver({ entries }) {
    return entries.every(({ state }) => state === 'planned' || state === 'restored');
}
/** What is written has to be readable by who goes back. */
function refuseUnreadable(record, file) {
    try {
        (0,switch_record/* parseSwitchRecord */.D$)((0,switch_record/* formatSwitchRecord */.h5)(record), file.path);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* CodedError */.A('SWITCH_STOPPED', `Nothing was switched, for the record of it could not be read back: ${why}`, {
            remedy: ['Leave out the repository that it names, or mend its setting.'],
            cause,
        });
    }
}
function wayOut(record, file) {
    return isOver(record)
        ? ['Nothing was switched. To go on, mend that, and apply again with another --record.']
        : ['To go on, mend that, and apply again with another --record: what is switched stays as it is.', goBack(file)];
}
function goBack({ path }) {
    return `To go back: immutable-tag migrate rollback ${/^[\w./:-]+$/.test(path) ? path : (0,shell_quote/* shellQuoted */.x)(path)}`;
}

;// CONCATENATED MODULE: ./build/commands/migrate/rollback.js






const TOUCHED = new Set(['switching', 'switched', 'failed', 'restoring']);
/** As many repositories as a message tells of. */
const TOLD = 20;
/**
 * Sets what a run switched to what it was before, the last first. What somebody else has changed since is left alone, and is the
 * CodedError at the end. Does nothing to what is restored already.
 */
async function rollback(ports) {
    const { record: file } = ports;
    const begun = (0,switch_record/* parseSwitchRecord */.D$)(await textOf(file), file.path);
    const ledger = ledgerOf(begun, file, () => [
        'Mend that, and run the same rollback again: it goes on where it stopped.',
    ]);
    const left = [];
    for (const [index, entry] of [...begun.entries.entries()].toReversed()) {
        if (!TOUCHED.has(entry.state))
            continue;
        const actual = await restoreOne(index, entry, ledger, ports);
        if (actual !== null)
            left.push({ entry, actual });
    }
    if (left.length > 0)
        throw leftAlone(left);
    return ledger.record();
}
/** What the repository was left as, null if it is as it was before. */
async function restoreOne(index, entry, ledger, { registry, say }) {
    const { repository, before, after } = entry;
    const found = await registry.read(repository);
    if (found.state === 'unread')
        throw ledger.stop(repository, refusedBy(repository, found.failure));
    if ((0,switch_record/* sameSetting */.RS)(found.setting, before)) {
        await ledger.mark(index, 'restored');
        say({ kind: 'already-restored', entry });
        return null;
    }
    if (!(0,switch_record/* sameSetting */.RS)(found.setting, after)) {
        say({ kind: 'left', entry, actual: found.setting });
        return found.setting;
    }
    await ledger.mark(index, 'restoring');
    say({ kind: 'restoring', entry });
    const put = await putSetting(registry, repository, before);
    if (!put.done)
        throw ledger.stop(repository, put.stop);
    await ledger.mark(index, 'restored');
    say({ kind: 'restored', entry });
    return null;
}
async function textOf(file) {
    const text = await file.read();
    if (text !== null)
        return text;
    throw new errors/* CodedError */.A('RECORD_INVALID', `There is no record \`${file.path}\`.`, {
        remedy: ['Give the file that `immutable-tag migrate --apply` wrote. Without one, nothing was switched.'],
    });
}
function leftAlone(left) {
    const lines = left
        .slice(0, TOLD)
        .map(({ entry, actual }) => `${(0,ecr_registry/* repositoryUri */.LJ)(entry.repository)} is ${settingWords(actual)}; it was ${settingWords(entry.before)} before the switch, and ${settingWords(entry.after)} after it`);
    const rest = left.length > TOLD ? [`and ${left.length - TOLD} more`] : [];
    const headline = `Somebody changed ${left.length === 1 ? 'a repository' : `${left.length} repositories`} after the switch, and that was left as it is.`;
    return new errors/* CodedError */.A('SWITCH_STOPPED', [headline, ...lines, ...rest].join('\n'), {
        remedy: ['All else is as it was before. Ask who changed these, and set by hand what is to go back.'],
    });
}

// EXTERNAL MODULE: ./build/commands/migrate/named.js
var named = __webpack_require__(2460);
;// CONCATENATED MODULE: ./build/commands/migrate/trust.js

/**
 * Tells whether a repository that is ready may be switched. What the registry saw move, and this checkout does not push, another may:
 * that it is over somebody has to say.
 */
function trusting({ pushedOnlyHere, doubts }) {
    const isVouchedFor = (0,named/* isNamedIn */.x)(pushedOnlyHere);
    return ({ audited }) => isReadyInRegistry(audited) || (doubts.length === 0 && isVouchedFor(audited));
}
/** Whatever the source says. */
function isReadyInRegistry({ verdict }) {
    return verdict === 'ready' || verdict === 'ready-with-filters';
}

// EXTERNAL MODULE: ./build/report/audit/plural.js
var plural = __webpack_require__(501);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/adapters/git-history.js + 4 modules
var git_history = __webpack_require__(8814);
// EXTERNAL MODULE: ./build/adapters/tree.js
var tree = __webpack_require__(6229);
;// CONCATENATED MODULE: ./build/cli/migrate/doubts.js



/** Why what the source shows to be over may not be: what was not read can push still, and what is not committed is not out. */
async function doubtsOf({ notes, textOf }, { checkout, below }, env) {
    const speaks = ({ path, isGone }) => isGone || textOf(path) !== null;
    return [
        ...(below === '' ? [] : [`only \`${below}\` of the checkout was read`]),
        ...(notes.length === 0
            ? []
            : [`${(0,plural/* counted */.h)(new Set(notes.map(({ path }) => path)).size, 'file')} could not be read in full`]),
        ...(checkout === null ? [] : await uncommitted(checkout, env, speaks)),
    ];
}
async function uncommitted(root, env, speaks) {
    try {
        const history = (0,git_history/* createHistory */.n)({ root, env, fetch: false, maxFileBytes: tree/* MAX_FILE_BYTES */.gZ });
        const changed = (await history.changes('HEAD')).filter(speaks);
        return changed.map(({ path }) => `\`${path}\` has changes that are not committed`);
    }
    catch {
        return ['git does not tell what is committed'];
    }
}

;// CONCATENATED MODULE: ./build/cli/migrate/switches.js














/** Turns immutability on for those that are ready; tells whether none is left of those that the source names. */
async function applySwitches(migration, place, { record, role, pushedOnlyHere = [] }, env) {
    const doubts = await doubtsOf(migration, place, env);
    const { repositories, absent } = migration;
    const open = repositories.filter(({ readiness }) => readiness !== 'done');
    const isAllSwitched = repositories.length > 0 && open.length === 0;
    const ready = open.filter(isReady);
    const isTrusted = trusting({ pushedOnlyHere: pushedOnlyHere.flatMap(input/* entries */.jO), doubts });
    const plan = ready.filter(isTrusted).map(switchOf);
    if (plan.length > 0)
        await withLock(record, () => switchEach(plan, portsHere(record, role, env), role));
    else
        say(isAllSwitched ? 'No repository is left to be switched.' : 'No repository is ready to be switched.');
    sayUntrusted(ready.filter((one) => !isTrusted(one)), doubts);
    const waiting = open.length - ready.length;
    if (waiting > 0)
        say(`${(0,plural/* counted */.h)(waiting, 'repository', 'repositories')} not ready: left as ${waiting === 1 ? 'it is' : 'they are'}.`);
    if (absent.length > 0)
        say(`${(0,plural/* counted */.h)(absent.length, 'repository', 'repositories')} not found: ${absent.length === 1 ? 'it is' : 'they are'} not switched.`);
    return repositories.length > 0 && absent.length === 0 && plan.length === open.length;
}
async function switchEach(plan, ports, role) {
    const { path } = ports.record;
    say(`Switching ${(0,plural/* counted */.h)(plan.length, 'repository', 'repositories')}; what was there before is kept in ${path}:`);
    for (const line of plannedLines(plan))
        say(`  ${line}`);
    print(await apply(plan, ports));
    say(`To go back: immutable-tag migrate rollback ${path}${role === undefined ? '' : ` --role ${role}`}`);
}
const DOUBTS_TOLD = 10;
function sayUntrusted(left, doubts) {
    if (left.length === 0)
        return;
    say('Left as they are, for only the source shows that their moving tags are over:');
    for (const { audited } of left)
        say(`  ${(0,ecr_registry/* repositoryUri */.LJ)(audited.repository)}`);
    for (const doubt of doubts.slice(0, DOUBTS_TOLD))
        say(`  ${doubt}`);
    if (doubts.length > DOUBTS_TOLD)
        say(`  and ${doubts.length - DOUBTS_TOLD} more`);
    if (doubts.length > 0)
        return;
    const names = new Set(left.map(({ audited }) => audited.repository.name));
    say(`Another checkout may push them still. If you know that none does: --pushed-only-here ${[...names].join(' ')}`);
}
/** Restores what a record says was there before. */
async function switches_rollback(record, { role }) {
    print(await withLock(record, () => rollback(portsHere(record, role, process.env))));
    return 0;
}
function isReady(one) {
    return one.target !== null && (one.readiness === 'ready' || one.readiness === 'ready-with-filters');
}
function switchOf({ audited: { repository, mode, filters }, target }) {
    return { repository, before: { mode, filters }, after: target };
}
function portsHere(record, role, env) {
    return {
        registry: createSwitch({ env, version: version/* VERSION */.x, log: () => { }, role: role ?? null }),
        record: createRecordFile(record),
        now: clock/* now */.t,
        say: (event) => say(eventLine(event)),
    };
}
function print(record) {
    for (const line of recordLines(record))
        say(line);
}
function say(line) {
    console.error((0,outputs_text/* logLine */.BP)(line));
}


/***/ }),

/***/ 2460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ isNamedIn)
/* harmony export */ });
/* harmony import */ var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);

/** Tells whether a repository is among names and URIs. */
function isNamedIn(names) {
    const wanted = new Set(names);
    return ({ repository }) => wanted.has(repository.name) || wanted.has((0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUri */ .LJ)(repository));
}


/***/ }),

/***/ 6896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ parseSwitchRecord),
/* harmony export */   Q2: () => (/* binding */ withState),
/* harmony export */   RS: () => (/* binding */ sameSetting),
/* harmony export */   Zw: () => (/* binding */ settingFault),
/* harmony export */   h5: () => (/* binding */ formatSwitchRecord),
/* harmony export */   pD: () => (/* binding */ begunRecord)
/* harmony export */ });
/* harmony import */ var _audit_audit_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7582);
/* harmony import */ var _commit_timestamp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(407);
/* harmony import */ var _ecr_exclusion_filters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1558);
/* harmony import */ var _ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3568);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6046);
/* harmony import */ var _json_member_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7074);
/* harmony import */ var _text_visible_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6107);







const STATES = ['planned', 'switching', 'switched', 'failed', 'restoring', 'restored'];
/** ECR's modes, and whether they come with filters. */
const MODES = new Map([
    ['MUTABLE', false],
    ['IMMUTABLE', false],
    ['MUTABLE_WITH_EXCLUSION', true],
    ['IMMUTABLE_WITH_EXCLUSION', true],
]);
const FILTER = new RegExp(_ecr_exclusion_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .EXCLUSION_FILTER */ .CT);
/** Of what a stranger wrote, as much as a message repeats. */
const SHOWN_LENGTH = 80;
/** The record of a run that has done nothing yet. */
function begunRecord(begunAt, plan) {
    return {
        version: 1,
        begunAt,
        entries: plan.map(({ repository, before, after }) => ({ repository, before, after, state: 'planned' })),
    };
}
/** The record once the entry at this place has come to this state. */
function withState(record, index, state) {
    return { ...record, entries: record.entries.map((entry, place) => (place === index ? { ...entry, state } : entry)) };
}
/** Whatever the order of their filters. */
function sameSetting(one, other) {
    return (0,_audit_audit_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .settingText */ .S)(one.mode, one.filters) === (0,_audit_audit_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .settingText */ .S)(other.mode, other.filters);
}
/** What keeps a value from being a setting that ECR takes, in words that can follow its name; or null. */
function settingFault(value) {
    const stranger = strangeKey(value, SETTING_KEYS);
    if (stranger !== null)
        return stranger;
    const [mode, filters] = [(0,_json_member_js__WEBPACK_IMPORTED_MODULE_4__.at)(value, 'mode'), (0,_json_member_js__WEBPACK_IMPORTED_MODULE_4__.at)(value, 'filters')];
    const hasFilters = MODES.get(mode);
    if (hasFilters === undefined)
        return `has the mode ${shown(mode)}, which is none of ${[...MODES.keys()].join(', ')}`;
    if (!Array.isArray(filters))
        return 'has no list of filters';
    if (!hasFilters && filters.length > 0)
        return `has filters, and ${String(mode)} takes none`;
    if (hasFilters && (filters.length === 0 || filters.length > _ecr_exclusion_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILTERS */ .R6)) {
        return `has ${filters.length} filters, and ${String(mode)} takes one to ${_ecr_exclusion_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILTERS */ .R6}`;
    }
    const strange = filters.find((filter) => typeof filter !== 'string' || !FILTER.test(filter));
    if (strange !== undefined)
        return `has the filter ${shown(strange)}, which ECR does not take`;
    return new Set(filters).size < filters.length ? 'has a filter twice' : null;
}
function formatSwitchRecord({ version, begunAt, entries }) {
    const written = entries.map(({ repository, before, after, state }) => ({
        repository: (0,_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryUri */ .LJ)(repository),
        state,
        before: { mode: before.mode, filters: before.filters },
        after: { mode: after.mode, filters: after.filters },
    }));
    return `${JSON.stringify({ version, begunAt, entries: written }, null, 2)}\n`;
}
/** Throws a CodedError RECORD_INVALID for all that `formatSwitchRecord` does not write. */
function parseSwitchRecord(text, path) {
    const document = parseJson(text, path);
    const stranger = strangeKey(document, RECORD_KEYS);
    if (stranger !== null)
        throw invalid(path, `it ${stranger}`);
    if ((0,_json_member_js__WEBPACK_IMPORTED_MODULE_4__.at)(document, 'version') !== 1)
        throw invalid(path, '`version` is not 1');
    const begunAt = (0,_json_member_js__WEBPACK_IMPORTED_MODULE_4__.at)(document, 'begunAt');
    if ((0,_commit_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .utcTime */ .S)(begunAt) === null)
        throw invalid(path, '`begunAt` is not a time');
    const list = (0,_json_member_js__WEBPACK_IMPORTED_MODULE_4__.at)(document, 'entries');
    if (!Array.isArray(list))
        throw invalid(path, '`entries` is not a list');
    const seen = new Set();
    const entries = list.map((value, index) => {
        const entry = entryOf(value, (why) => invalid(path, `\`entries[${index}]\` ${why}`));
        const arn = (0,_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryArn */ .qM)(entry.repository);
        if (seen.has(arn))
            throw invalid(path, `\`entries[${index}]\` is a repository that is there twice`);
        seen.add(arn);
        return entry;
    });
    return { version: 1, begunAt: begunAt, entries };
}
const RECORD_KEYS = ['version', 'begunAt', 'entries'];
const ENTRY_KEYS = ['repository', 'state', 'before', 'after'];
const SETTING_KEYS = ['mode', 'filters'];
function entryOf(value, fault) {
    const stranger = strangeKey(value, ENTRY_KEYS);
    if (stranger !== null)
        throw fault(stranger);
    const given = (0,_json_member_js__WEBPACK_IMPORTED_MODULE_4__.at)(value, 'state');
    const state = STATES.find((known) => known === given);
    if (state === undefined)
        throw fault(`has the state ${shown(given)}, which is none of ${STATES.join(', ')}`);
    const setting = (key) => {
        const found = (0,_json_member_js__WEBPACK_IMPORTED_MODULE_4__.at)(value, key);
        const why = settingFault(found);
        if (why !== null)
            throw fault(`is wrong: its \`${key}\` ${why}`);
        return found;
    };
    return {
        repository: repositoryOf((0,_json_member_js__WEBPACK_IMPORTED_MODULE_4__.at)(value, 'repository'), fault),
        before: setting('before'),
        after: setting('after'),
        state,
    };
}
function repositoryOf(value, fault) {
    const uri = typeof value === 'string' ? value : '';
    const repository = (0,_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepository */ .SU)(uri, { region: null, account: null });
    if ('kind' in repository)
        throw fault(`names no repository of ECR by its URI: ${shown(value)}`);
    return repository;
}
/** That a value is not an object, or has a member that nothing here writes; null if all is well. */
function strangeKey(value, known) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return 'is not an object';
    const key = Object.keys(value).find((each) => !known.includes(each));
    return key === undefined ? null : `has a member ${shown(key)}, which no record has`;
}
function shown(value) {
    if (typeof value === 'string')
        return (0,_text_visible_text_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .R)(JSON.stringify(value.slice(0, SHOWN_LENGTH)));
    if (value === undefined || value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodedError */ .A('RECORD_INVALID', `\`${path}\` is not the record of a switch: ${why}.`, {
        remedy: ['Give a file that `immutable-tag migrate --apply` wrote, as it was written.'],
        cause,
    });
}


/***/ })

};

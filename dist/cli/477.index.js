export const id = 477;
export const ids = [477];
export const modules = {

/***/ 8477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ cli_scan_scan)
});

// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/adapters/event.js
var adapters_event = __webpack_require__(8037);
// EXTERNAL MODULE: ./build/adapters/git-history.js + 4 modules
var git_history = __webpack_require__(8814);
// EXTERNAL MODULE: ./build/adapters/outputs-text.js
var outputs_text = __webpack_require__(1467);
// EXTERNAL MODULE: ./build/adapters/tree.js
var adapters_tree = __webpack_require__(6229);
// EXTERNAL MODULE: ./build/adapters/disk/writer.js
var disk_writer = __webpack_require__(8760);
// EXTERNAL MODULE: ./build/commands/scan/baseline.js
var scan_baseline = __webpack_require__(2018);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/finding/finding.js
var finding_finding = __webpack_require__(618);
// EXTERNAL MODULE: ./build/domain/text/closest-word.js
var closest_word = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/commands/input.js
var commands_input = __webpack_require__(3903);
;// CONCATENATED MODULE: ./build/commands/scan/inputs.js





/** The defaults of scan/action.yml; a test holds the two equal. */
const SCAN_DEFAULTS = {
    path: '.',
    policy: commands_input/* POLICY_PATH */.l$,
    mode: 'enforce',
    'fail-on': 'error',
    rules: '',
    baseline: scan_baseline/* BASELINE_PATH */.CM,
    sarif: '',
    fetch: 'true',
};
/** Reads and checks the inputs of scan. Throws a CodedError that names the input and what it takes. */
function readScanInputs(getInput) {
    const input = (name) => getInput(name).trim() || SCAN_DEFAULTS[name];
    return {
        path: input('path'),
        policy: (0,commands_input/* policyOf */.US)(input('policy')),
        mode: (0,commands_input/* oneOf */.yL)('mode', input('mode'), ['enforce', 'report']),
        failOn: (0,commands_input/* oneOf */.yL)('fail-on', input('fail-on'), SEVERITIES),
        severities: severitiesOf(input('rules')),
        baseline: baselineOf(input('baseline')),
        sarif: input('sarif') || null,
        fetch: (0,commands_input/* isTrue */.Hn)('fetch', input('fetch')),
    };
}
const SEVERITIES = ['error', 'warning', 'note'];
/** `rule=severity`, one a line or comma-separated. */
function severitiesOf(text) {
    return new Map((0,commands_input/* entries */.jO)(text).map((entry) => {
        const [id = '', severity = ''] = entry.split('=', 2).map((part) => part.trim());
        return [ruleOf(id), severityOf(id, severity)];
    }));
}
function severityOf(id, text) {
    const allowed = [...SEVERITIES, 'off'];
    const severity = allowed.find((known) => known === text);
    if (severity !== undefined)
        return severity;
    throw new errors/* CodedError */.A('INPUT_INVALID', `rules: \`${(0,commands_input/* shown */.SP)(text)}\` is not one of ${allowed.join(', ')} for ${id}.`, {
        remedy: [`Write \`rules: ${id}=error\`.`],
    });
}
function ruleOf(id) {
    const rule = finding_finding/* RULE_IDS */.I.find((known) => known === id);
    if (rule !== undefined)
        return rule;
    const meant = (0,closest_word/* closestWord */.E)(id, finding_finding/* RULE_IDS */.I);
    throw new errors/* CodedError */.A('INPUT_INVALID', `rules: there is no rule \`${(0,commands_input/* shown */.SP)(id)}\`.`, {
        remedy: [meant === null ? `The rules are ${finding_finding/* RULE_IDS */.I.join(', ')}.` : `Did you mean \`${meant}\`?`],
    });
}
/** The baseline may be absent at its default path only. */
function baselineOf(path) {
    return { path, required: path !== scan_baseline/* BASELINE_PATH */.CM };
}

// EXTERNAL MODULE: ./build/domain/sorted.js
var sorted = __webpack_require__(3328);
// EXTERNAL MODULE: ./build/scan/scan.js + 257 modules
var scan_scan = __webpack_require__(8591);
;// CONCATENATED MODULE: ./build/commands/scan/compare.js

/**
 * What was found already before a change: the files that it touches are read as they were, and judged together with all others,
 * since what is wrong in one file can come from another.
 */
async function findingsBefore(question, history) {
    const { changes, readings, called, options, isIgnored } = question;
    const changed = new Set(changes.map(({ path }) => path));
    const asked = (0,scan_scan/* askedBy */.Ai)(options);
    const before = new Map();
    const scripts = new Map();
    for (const [path, reading] of readings)
        if (!changed.has(path))
            (called.has(path) ? scripts : before).set(path, reading);
    const worthReading = changes.filter(({ path, oldPath }) => oldPath !== null && (called.has(path) || (0,scan_scan/* readersOf */.cU)(oldPath).length > 0) && !isIgnored(oldPath));
    for await (const { file, content } of history.before(worthReading)) {
        if (content.kind !== 'text')
            continue;
        const isScript = called.has(file.path);
        for (const path of pathsBefore(file)) {
            const reading = (0,scan_scan/* readSource */.o$)(path, content.text, asked, isScript ? scan_scan/* CALLED_READERS */.l3 : (0,scan_scan/* readersOf */.cU)(path));
            if (reading)
                (isScript ? scripts : before).set(path, reading);
        }
    }
    const scan = (0,scan_scan/* createScan */.ek)(options);
    for (const reading of [...before.values(), ...runBy(before.values(), scripts)])
        scan.add(reading);
    return scan.finish().findings;
}
/** What ran before: a script that nothing ran then had no findings. */
function runBy(readings, scripts) {
    const run = [];
    const waiting = [...readings].flatMap(scan_scan/* scriptsCalled */.kw);
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        const reading = scripts.get(path);
        if (!reading)
            continue;
        scripts.delete(path);
        run.push(reading);
        for (const further of (0,scan_scan/* scriptsCalled */.kw)(reading))
            waiting.push(further);
    }
    return run;
}
/** A file that was renamed, and is of the same kind, says the same by its new name; one that became a workflow does not. */
function pathsBefore({ path, oldPath, isGone }) {
    if (oldPath === null || oldPath === path || isGone)
        return [oldPath ?? path];
    return kindsOf(path) === kindsOf(oldPath) ? [oldPath, path] : [oldPath];
}
function kindsOf(path) {
    return (0,scan_scan/* readersOf */.cU)(path)
        .map(({ kind }) => kind)
        .join();
}
/** Of what is found what was not found before: each old finding stands for one. */
function newFindings(found, before) {
    const counts = new Map();
    for (const finding of before)
        counts.set(identityOf(finding), (counts.get(identityOf(finding)) ?? 0) + 1);
    return new Set(found.filter((finding) => {
        const count = counts.get(identityOf(finding)) ?? 0;
        counts.set(identityOf(finding), count - 1);
        return count <= 0;
    }));
}
function identityOf({ rule, location, fingerprint }) {
    return JSON.stringify([rule, location.path, fingerprint]);
}
/** Which findings stand on lines that a change has touched. */
async function onChangedLines(findings, base, changes, history) {
    const all = [...findings];
    const paths = new Set(all.map(({ location }) => location.path));
    const touched = changes.filter(({ path, isGone }) => !isGone && paths.has(path));
    const isNewFile = new Set(touched.flatMap(({ path, oldPath }) => (oldPath === null ? [path] : [])));
    const lines = await history.changedLines(base, touched.filter(({ path }) => !isNewFile.has(path)));
    return new Set(all.filter(({ location }) => {
        const ranges = lines.get(location.path) ?? [];
        return isNewFile.has(location.path) || ranges.some((range) => overlaps(range, location));
    }));
}
function overlaps({ first, last }, { line, endLine }) {
    return line <= last && endLine >= first;
}

// EXTERNAL MODULE: ./build/commands/scan/read-tree.js
var read_tree = __webpack_require__(826);
// EXTERNAL MODULE: ./build/commands/scan/rules.js + 1 modules
var rules = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/domain/commit/commit-id.js
var commit_id = __webpack_require__(7726);
// EXTERNAL MODULE: ./build/domain/commit/git-event.js
var git_event = __webpack_require__(22);
// EXTERNAL MODULE: ./build/domain/json-member.js
var json_member = __webpack_require__(7074);
;// CONCATENATED MODULE: ./build/commands/scan/wanted-base.js




/** Only what proposes a change is compared; a push has happened, and all that it left behind counts. */
function wantedBase(facts) {
    const event = (0,git_event/* readGitEvent */.F)(facts);
    const commit = (...path) => (0,commit_id/* commitId */.xk)((0,json_member.at)(facts.payload, ...path));
    switch (event.kind) {
        case 'pull-request':
        case 'pull-request-target': {
            if (event.merged)
                return { kind: 'none' };
            const own = event.kind === 'pull-request' ? (0,commit_id/* commitId */.xk)(event.githubSha) : null;
            return {
                kind: 'pull-request',
                base: commit('pull_request', 'base', 'sha'),
                head: event.head,
                testMerges: [own, event.mergeCommit].filter((sha) => sha !== null),
            };
        }
        case 'merge-group':
            return { kind: 'merge-group', base: commit('merge_group', 'base_sha'), head: event.head };
        default:
            return { kind: 'none' };
    }
}
/** Rejects with a CodedError CHECKOUT_UNREADABLE where it cannot be told; its message can follow "because". */
async function findBase(wanted, history) {
    const { sha: head, parents } = await history.head();
    switch (wanted.kind) {
        case 'ref':
            return { base: await history.mergeBase(await resolved(wanted.name, history)), head };
        case 'merge-group':
            if (head !== wanted.head)
                throw otherCommit(head, `the merge group's ${wanted.head}`);
            if (wanted.base === null)
                throw noBase();
            await history.obtain(wanted.base);
            return { base: wanted.base, head };
        case 'pull-request': {
            const [first, second, ...more] = parents;
            // Its first parent is the base as it was merged: the two differ by the change, and by nothing else.
            const isTestMerge = wanted.testMerges.includes(head) && second === wanted.head && more.length === 0;
            if (isTestMerge && first !== undefined) {
                await history.obtain(first);
                return { base: first, head };
            }
            if (head !== wanted.head)
                throw otherCommit(head, `the pull request's head ${wanted.head}, nor its test merge`);
            if (wanted.base === null)
                throw noBase();
            return { base: await history.mergeBase(wanted.base), head };
        }
    }
}
async function resolved(name, history) {
    const sha = await history.resolve(name);
    if (sha !== null)
        return sha;
    throw new errors/* CodedError */.A('INPUT_INVALID', `--since: git knows no commit \`${name}\`.`, {
        remedy: ['Name a branch, a tag or a commit of this clone: --since origin/main'],
    });
}
function otherCommit(head, expected) {
    return unreadable(`HEAD is ${head}, and not ${expected}`);
}
function noBase() {
    return unreadable('the payload of the event does not name its base');
}
function unreadable(why) {
    return new errors/* CodedError */.A('CHECKOUT_UNREADABLE', why, { remedy: ['Leave `ref` of actions/checkout at its default.'] });
}

;// CONCATENATED MODULE: ./build/commands/scan/scan.js








/** Finds what moves a tag in a tree, and tells what a change brought in from what was there. */
async function scan(inputs, ports) {
    const { tree, history, today } = ports;
    const [listing, start] = await Promise.all([tree.list(), startOf(inputs, ports)]);
    if (listing.paths.length === 0)
        throw nothingListed(listing);
    const rules = await rulesFor(start, inputs, ports);
    const options = { policy: rules.policy, today, severities: inputs.severities, action: inputs.action };
    const { readings, called, notes, filesRead } = (0,read_tree/* readTree */.Z)(listing.paths, { isIgnored: rules.isIgnored, asked: (0,scan_scan/* askedBy */.Ai)(inputs) }, tree);
    const all = (0,scan_scan/* createScan */.ek)(options);
    for (const reading of readings.values())
        all.add(reading);
    const result = all.finish();
    const baseline = inputs.writeBaseline
        ? (0,scan_baseline/* nextBaseline */.D)(rules.baseline, result.findings, { ...inputs.writeBaseline, isScanned: isBelow(listing.below) })
        : rules.baseline;
    const accepted = result.findings.filter(({ fingerprint }) => baseline?.has(fingerprint));
    const open = result.findings.filter(({ fingerprint }) => !baseline?.has(fingerprint));
    const judged = await judge(open, start, { readings, called, options, rules }, inputs, history);
    const counted = judged.findings.filter(({ isNew }) => isNew).toSorted(worstFirst);
    return {
        report: {
            counted,
            old: judged.findings.filter(({ isNew }) => !isNew).map(({ finding }) => finding),
            accepted,
            suppressed: result.suppressed,
            notes: [...listingNotes(listing), ...rules.notes, ...notes, ...located(result.notes, readings)].slice(0, MAX_NOTES),
            filesListed: listing.paths.length,
            filesRead,
            comparison: judged.comparison,
            changedRules: rules.changed,
            baseline: baseline && { path: inputs.baseline.path, gone: goneFrom(baseline, result.findings, listing) },
            failOn: inputs.failOn,
            failed: counted.some(({ finding }) => RANKS[finding.severity] <= RANKS[inputs.failOn]),
        },
        accountIds: rules.policy.accountIds,
        baseline,
        textOf: (path) => readings.get(path)?.file.text ?? null,
    };
}
/** A tree of broken files is told of as far as anybody reads on. */
const MAX_NOTES = 200;
async function startOf({ since }, { runner, history }) {
    const wanted = since.kind === 'event' ? wantedBase(await runner.facts()) : since.kind === 'ref' ? since : { kind: 'none' };
    if (wanted.kind === 'none')
        return wanted;
    try {
        const found = await findBase(wanted, history);
        return { kind: 'base', ...found, changes: await history.changes(found.base) };
    }
    catch (error) {
        return impossible(error, since);
    }
}
/** What an event asks for in vain is told, and everything counts; what a person asks for in vain is an error. */
function impossible(error, since) {
    if (!(error instanceof errors/* CodedError */.A) || error.code !== 'CHECKOUT_UNREADABLE')
        throw error;
    if (since.kind !== 'ref')
        return { kind: 'impossible', why: error.message };
    throw new errors/* CodedError */.A(error.code, `What changed since \`${since.name}\` cannot be told: ${error.message}.`, {
        remedy: error.remedy,
        cause: error,
    });
}
function rulesFor(start, inputs, { history, tree }) {
    if (start.kind === 'base')
        return (0,rules/* rulesAt */.hC)(start.base, inputs, history, tree);
    return start.kind === 'none' ? (0,rules/* rulesHere */.WN)(inputs, tree) : (0,rules/* strictRules */.fs)(inputs, tree);
}
async function judge(findings, start, { readings, called, options, rules }, { since }, history) {
    const everything = findings.map((finding) => ({ finding, isNew: true, onChangedLine: false }));
    if (start.kind !== 'base')
        return { findings: everything, comparison: start };
    const { base, head, changes } = start;
    const comparison = { kind: 'base', base, head, changedFiles: changes.length };
    if (findings.length === 0)
        return { findings: [], comparison };
    try {
        const before = await findingsBefore({ changes, readings, called, options, isIgnored: rules.isIgnored }, history);
        const isNew = newFindings(findings, before);
        const isTouched = await onChangedLines(isNew, base, changes, history);
        return {
            findings: findings.map((finding) => ({
                finding,
                isNew: isNew.has(finding),
                onChangedLine: isTouched.has(finding),
            })),
            comparison,
        };
    }
    catch (error) {
        return { findings: everything, comparison: impossible(error, since) };
    }
}
const RANKS = { error: 0, warning: 1, note: 2 };
function worstFirst(one, other) {
    return (RANKS[one.finding.severity] - RANKS[other.finding.severity] ||
        Number(other.onChangedLine) - Number(one.onChangedLine) ||
        byPlace(one.finding, other.finding));
}
function byPlace({ location: one }, { location: other }) {
    return (0,sorted/* inOrder */.a)(one.path, other.path) || one.start - other.start;
}
function goneFrom(baseline, findings, { below }) {
    const found = new Set(findings.map(({ fingerprint }) => fingerprint));
    const isScanned = isBelow(below);
    return [...baseline].filter(([fingerprint, { path }]) => !found.has(fingerprint) && isScanned(path)).length;
}
function isBelow(below) {
    return (path) => below === '' || path === below || path.startsWith(`${below}/`);
}
function listingNotes({ note }) {
    return note === null ? [] : [{ path: '.', line: null, detail: note }];
}
/** Counts the lines up to where a note stands. */
function located(notes, readings) {
    return notes.slice(0, MAX_NOTES).map(({ path, start, detail }) => {
        const text = readings.get(path)?.file.text;
        const line = start === null || text === undefined ? null : text.slice(0, start).split('\n').length;
        return { path, line, detail };
    });
}
function nothingListed({ below }) {
    return new errors/* CodedError */.A('INPUT_INVALID', `path: there is no file in \`${below || '.'}\`, so nothing was scanned.`, {
        remedy: ['Check the repository out before this step, or correct the path.'],
    });
}

// EXTERNAL MODULE: ./build/report/wording/name.js + 1 modules
var wording_name = __webpack_require__(3610);
// EXTERNAL MODULE: ./build/report/wording/wording.js
var wording = __webpack_require__(2116);
;// CONCATENATED MODULE: ./build/report/scan/finding-words.js


function findingWords(finding) {
    const { headline, cause, remedy } = subjectWords(finding);
    const fixes = finding.fixes.map(({ title, safe }) => `\`--fix${safe ? '' : ' --unsafe-fixes'}\` can do it: ${title}.`);
    return { headline, cause: [...cause, ...chainWords(finding)], remedy: [...remedy, ...fixes] };
}
/** `$IMAGE_TAG` ← env at line 35 = `latest`; empty where the value stands where it is used. */
function chainWords({ chain, location, subject }) {
    if (chain.length === 0)
        return [];
    const value = subject.kind === 'tag' ? subject.tag : subject.kind === 'repository' ? subject.mode : null;
    const end = value === null ? '' : ` = \`${value}\``;
    return [`${chain.map((link) => linkWords(link, location)).join(', ')}${end}`];
}
function linkWords({ name, by, location }, from) {
    if (!location)
        return `\`${name}\` ← ${by}`;
    const place = location.path === from.path ? `line ${location.line}` : `\`${location.path}:${location.line}\``;
    return `\`${name}\` ← ${by} at ${place}`;
}
function subjectWords({ rule, subject }) {
    switch (subject.kind) {
        case 'tag':
            return { headline: tagHeadline(rule, subject), cause: tagCause(subject), remedy: tagRemedy(rule, subject) };
        case 'repository':
            return repositoryWords(subject);
        default:
            return OTHERS[subject.kind](subject);
    }
}
function tagHeadline(rule, { by, reference, movement }) {
    const does = rule === 'push-mutable-tag'
        ? `\`${by}\` pushes`
        : rule === 'base-image-mutable-tag'
            ? `${(0,wording/* capital */.Nx)(by)} builds on`
            : `${(0,wording/* capital */.Nx)(by)} runs`;
    switch (movement.kind) {
        case 'untagged':
            return `${does} \`${reference}\` without a tag, which means \`latest\`.`;
        case 'all-tags':
            return `${does} every local tag of \`${reference}\`.`;
        case 'dynamic':
            return `${does} \`${reference}\`, and only a run can tell under which tag.`;
        case 'constant':
            return `${does} \`${reference}\`, the same tag in every run.`;
        case 'made-of':
        case 'named':
            return `${does} \`${reference}\`, a tag that moves.`;
    }
}
function tagCause({ movement, expired }) {
    const ended = expired
        ? [`The exception of the policy for it ended on ${expired.expires}. Owner: ${expired.owner}.`]
        : [];
    switch (movement.kind) {
        case 'named':
            return [nameCause(movement.reason), ...ended];
        case 'made-of':
            return [
                `It is made of ${listed(movement.natures.map(natureWords))}: the next build of the same takes the tag over.`,
                ...ended,
            ];
        case 'constant':
            return [
                'Nothing in it names a commit or a full version, so the next run overwrites what this one pushed.',
                ...ended,
            ];
        case 'untagged':
            return ['`latest` is whatever was pushed last.', ...ended];
        case 'all-tags':
            return ['Which tags these are is not written here.', ...ended];
        case 'dynamic':
            return [`Not known before it runs: ${listed(movement.names.map((name) => `\`${name}\``))}.`, ...ended];
    }
}
function nameCause(reason) {
    switch (reason.code) {
        case 'TAG_MOVES':
            return wording_name/* MOVING */.z[reason.class](reason.word);
        case 'TAG_DENIED':
            return `The policy denies it: it matches \`${reason.pattern}\` under tags.deny.`;
        case 'TAG_MALFORMED':
            return 'It is not a tag that a registry takes.';
        default:
            return 'Nothing in it names a commit or a full version.';
    }
}
const NATURES = new Map([
    ['branch', 'a branch or a floating version'],
    ['pull-request', "a pull request's number"],
    ['date', 'a date'],
    ['environment', "an environment's name"],
]);
function natureWords(nature) {
    return NATURES.get(nature) ?? nature;
}
const GATE = 'Derive the tag with immutable-tag before the build, and push its output `tags`.';
function tagRemedy(rule, { movement, registry, reference }) {
    if (movement.kind === 'dynamic')
        return rule === 'push-mutable-tag' ? ['The gate tells at the run: let immutable-tag derive the tag.'] : [];
    if (rule === 'push-mutable-tag') {
        return registry === 'ecr-public'
            ? ['ECR Public cannot protect a tag. Push a tag that names the commit, and deploy by digest.']
            : [GATE];
    }
    return [
        registry === 'ecr'
            ? 'Name the tag that was pushed for the commit or the release, and the digest behind it: `…:sha-<commit>@sha256:<digest>`.'
            : `Name a full version, or the digest: \`${reference.replace(/[:@].*$/s, '')}:<version>@sha256:<digest>\`.`,
    ];
}
function repositoryWords({ by, what, name, mode, exposes }) {
    const subject = what === 'repository'
        ? `The ECR repository ${name === null ? 'declared here' : `\`${name}\``}`
        : `The ECR repository creation template ${name === null ? 'declared here' : `for \`${name}\``}`;
    const remedy = [REPOSITORY_REMEDY.get(by) ?? 'Set its image tag mutability to IMMUTABLE.'];
    if (exposes) {
        return {
            headline: `${subject} lets tags move that name a commit or a version.`,
            cause: [
                `It is ${mode ?? 'MUTABLE'}, and its filter \`${exposes.filter}\` lets \`${exposes.tag}\` be overwritten.`,
            ],
            remedy: ['Narrow the filter to what must move, as `buildcache-*`.'],
        };
    }
    if (mode === null || mode === 'MUTABLE') {
        return {
            headline: `${subject} lets every tag move.`,
            cause: [
                mode === null ? 'Its image tag mutability is left out, and ECR takes that for MUTABLE.' : 'It is MUTABLE.',
            ],
            remedy,
        };
    }
    if (mode === 'MUTABLE_WITH_EXCLUSION') {
        return {
            headline: `${subject} lets tags move that name a commit or a version.`,
            cause: [`It is ${mode}, and no filter of it protects them.`],
            remedy,
        };
    }
    return {
        headline: `Whether ${subject.charAt(0).toLowerCase()}${subject.slice(1)} protects its tags is not known.`,
        cause: [`Its image tag mutability is \`${mode}\`.`],
        remedy,
    };
}
const REPOSITORY_REMEDY = new Map([
    ['terraform', 'Set `image_tag_mutability = "IMMUTABLE"`, once nothing pushes a tag that moves any more.'],
    ['cloudformation', 'Set `ImageTagMutability: IMMUTABLE`, once nothing pushes a tag that moves any more.'],
    ['cdk', 'Set `imageTagMutability` to `IMMUTABLE`, once nothing pushes a tag that moves any more.'],
    ['aws-cli', 'Add `--image-tag-mutability IMMUTABLE`, once nothing pushes a tag that moves any more.'],
]);
const OTHERS = {
    rerun: ({ tool, reference }) => ({
        headline: `A re-run cannot push \`${reference}\` again.`,
        cause: [
            `\`${tool}\` pushes without a look whether the tag is there, and an immutable repository refuses the second push.`,
        ],
        remedy: [`${GATE} Build only \`if: steps.<id>.outputs.should-push == 'true'\`.`],
    }),
    cache: ({ tool, reference, tag }) => ({
        headline: `The build cache \`${reference}\` has to move, and an immutable repository would not let it.`,
        cause: [`\`${tool}\` writes it again at every build, under the tag \`${tag}\`.`],
        remedy: [
            'Write it to a repository of its own, or let it move by an exclusion filter and name it under tags.moving of the policy.',
        ],
    }),
    signature: ({ tool, reference, certain }) => ({
        headline: `${certain ? 'A signature' : 'Perhaps a signature'} of \`${reference}\` is written under a tag that has to move.`,
        cause: [`\`${tool}\` keeps it under \`sha256-<digest>.sig\`, up to cosign 2; the next one overwrites it.`],
        remedy: ['Use cosign 3, which writes no tag, or exclude `sha256-*` and name it under tags.moving of the policy.'],
    }),
    matrix: ({ tool, reference, axes }) => ({
        headline: `Every leg of the matrix pushes \`${reference}\`.`,
        cause: [
            `\`${tool}\` runs once for each ${listed(axes.map((axis) => `\`${axis}\``))}, and neither repository nor tag tells the legs apart: the last one wins, or all but the first are refused.`,
        ],
        remedy: ['Put the axis into the tag, or push by digest and join the images in a job of their own.'],
    }),
    concurrency: ({ unit, reference }) => ({
        headline: `Two runs of one commit can push \`${reference}\` at the same moment.`,
        cause: [`Neither the workflow nor the job \`${unit}\` has a \`concurrency\` group.`],
        remedy: ['Add `concurrency:` with `group: image-${{ github.sha }}`: docs/concurrency.md.'],
    }),
    unproven: ({ unit, tool, reference }) => ({
        headline: `Nothing shows before the push that ECR protects \`${reference}\`.`,
        cause: [`\`${tool}\` pushes in \`${unit}\` without the gate before it.`],
        remedy: [GATE],
    }),
};
function listed(texts) {
    const [last = ''] = texts.slice(-1);
    return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} and ${last}` : last;
}

;// CONCATENATED MODULE: ./build/report/scan/headline.js

/** The scan in one sentence or two. Data stands in backticks. */
function scanHeadline({ counted, comparison }) {
    const [worst, ...others] = counted.filter(({ finding }) => finding.severity !== 'note');
    if (!worst) {
        return comparison.kind === 'base'
            ? 'This change adds nothing that moves a tag.'
            : 'Nothing here moves a tag, as far as the files can tell.';
    }
    const { path, line } = worst.finding.location;
    const rest = others.length > 0 ? ` And ${tally(others)} more.` : '';
    return `${findingWords(worst.finding).headline} (\`${path}:${line}\`)${rest}`;
}
/** "2 errors, 1 warning"; notes only where there is nothing else. */
function tally(findings) {
    const count = (severity) => findings.filter(({ finding }) => finding.severity === severity).length;
    const words = ['error', 'warning', 'note'].flatMap((severity) => {
        const number = count(severity);
        return number > 0 ? [`${number} ${severity}${number > 1 ? 's' : ''}`] : [];
    });
    return words.join(', ') || 'nothing';
}

;// CONCATENATED MODULE: ./build/report/scan/json.js

/** The scan as JSON, version 1 of its form: all of it, or the first findings of each list. */
function scanJson(report, limit = Infinity) {
    const { counted, old, accepted, suppressed, ...rest } = report;
    const form = {
        version: 1,
        ...rest,
        counts: { counted: counted.length, old: old.length, accepted: accepted.length, suppressed: suppressed.length },
        findings: counted
            .slice(0, limit)
            .map(({ finding, isNew, onChangedLine }) => ({ ...findingForm(finding), isNew, onChangedLine })),
        old: old.slice(0, limit).map(findingForm),
        accepted: accepted.slice(0, limit).map(findingForm),
        suppressed: suppressed.slice(0, limit).map(({ finding, by }) => ({ ...findingForm(finding), by })),
    };
    return JSON.stringify(form, null, 2);
}
function findingForm(finding) {
    return { ...finding, message: findingWords(finding).headline };
}

// EXTERNAL MODULE: ./build/report/sarif-text.js
var sarif_text = __webpack_require__(3116);
;// CONCATENATED MODULE: ./build/report/scan/rule-summaries.js
/** Every rule in two sentences: for SARIF, and for the list in docs/rules/README.md. */
const RULE_SUMMARIES = {
    'push-mutable-tag': {
        title: 'An image is pushed under a tag that moves',
        text: 'The next push under the same tag replaces what it stands for, and nothing tells who pulled the old image.',
        severity: 'error',
    },
    'deploy-mutable-tag': {
        title: 'A workload runs an image under a tag that moves',
        text: 'Two starts of the same workload can run two different images.',
        severity: 'error',
    },
    'base-image-mutable-tag': {
        title: 'An image is built upon a tag that moves',
        text: 'Two builds of the same commit can begin with two different base images.',
        severity: 'off',
    },
    'repository-mutable': {
        title: 'An ECR repository is declared without immutability',
        text: 'Any push can overwrite any tag of it, which Security Hub reports as ECR.2.',
        severity: 'error',
    },
    'rerun-collision': {
        title: 'A commit is pushed without a look whether it is there already',
        text: 'Once the repository is immutable, a re-run of the same commit fails at the push.',
        severity: 'warning',
    },
    'cache-needs-exclusion': {
        title: 'A build cache is written to a repository that may not let it move',
        text: 'A cache is overwritten at every build, which an immutable repository refuses unless a filter excludes it.',
        severity: 'warning',
    },
    'signature-needs-exclusion': {
        title: 'A signature is written under a tag that has to move',
        text: 'Up to its second version cosign keeps signatures under tags, which an immutable repository protects as well.',
        severity: 'warning',
    },
    'matrix-same-tag': {
        title: 'Every leg of a matrix pushes the same tag',
        text: 'The last leg wins, or in an immutable repository all but the first are refused.',
        severity: 'error',
    },
    'missing-concurrency': {
        title: 'Two runs of one commit can push at the same moment',
        text: 'Without a concurrency group both build, and the registry takes only one of the two.',
        severity: 'note',
    },
    'unproven-push': {
        title: 'A push to ECR without the gate before it',
        text: 'Nothing shows before the push that the repository protects the tag.',
        severity: 'warning',
    },
};

;// CONCATENATED MODULE: ./build/report/scan/sarif.js




/** GitHub takes up to 25,000 results of a run and shows 5,000. */
const MAX_RESULTS = 5000;
/** The scan as SARIF 2.1.0. What does not count is in it as well, as unchanged or suppressed. */
function scanSarif(report, version) {
    const compared = report.comparison.kind === 'base';
    const results = [
        ...report.counted.map(({ finding, isNew }) => resultOf(finding, compared ? (isNew ? 'new' : 'unchanged') : null)),
        ...report.suppressed.map((suppressed) => suppressedResult(suppressed, compared)),
        ...report.accepted.map((finding) => ({
            ...resultOf(finding, compared ? 'unchanged' : null),
            suppressions: [{ kind: 'external', justification: 'Accepted by the baseline.' }],
        })),
        ...report.old.map((finding) => resultOf(finding, 'unchanged')),
    ];
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'immutable-tag', semanticVersion: version, rules: finding_finding/* RULE_IDS */.I.map(sarif_ruleOf) } },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the tree that was scanned.' } } },
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: report.notes.map(({ path, line, detail }) => ({
                            level: 'note',
                            message: { text: (0,sarif_text/* sarifText */.B)(detail) },
                            locations: [
                                {
                                    physicalLocation: {
                                        artifactLocation: artifact(path),
                                        ...(line === null ? {} : { region: { startLine: line } }),
                                    },
                                },
                            ],
                        })),
                    },
                ],
                results: results.slice(0, MAX_RESULTS),
            },
        ],
    };
    return JSON.stringify(log, null, 2);
}
const LEVELS = {
    error: 'error',
    warning: 'warning',
    note: 'note',
};
function resultOf(finding, state) {
    const { headline, cause, remedy } = findingWords(finding);
    const related = finding.chain.flatMap(({ name, location }) => (location ? [{ name, location }] : []));
    return {
        ruleId: finding.rule,
        ruleIndex: finding_finding/* RULE_IDS */.I.indexOf(finding.rule),
        level: LEVELS[finding.severity],
        message: { text: (0,sarif_text/* sarifText */.B)([headline, ...cause, ...remedy].join('\n')) },
        locations: [{ physicalLocation: physical(finding.location) }],
        partialFingerprints: { 'immutableTag/v1': finding.fingerprint },
        properties: { confidence: finding.confidence },
        ...(related.length > 0 && {
            relatedLocations: related.map(({ name, location }, id) => ({
                id,
                message: { text: (0,sarif_text/* sarifText */.B)(name) },
                physicalLocation: physical(location),
            })),
        }),
        ...(finding.fixes.length > 0 && { fixes: finding.fixes.map(fixOf) }),
        ...(state !== null && { baselineState: state }),
    };
}
function suppressedResult({ finding, by }, compared) {
    return {
        ...resultOf(finding, compared ? 'unchanged' : null),
        suppressions: [
            by.kind === 'comment'
                ? { kind: 'inSource', justification: (0,sarif_text/* sarifText */.B)(by.reason) }
                : { kind: 'external', justification: (0,sarif_text/* sarifText */.B)(`${by.reason} (${by.owner}, until ${by.expires})`) },
        ],
    };
}
function fixOf({ title, edits }) {
    const paths = [...new Set(edits.map(({ path }) => path))];
    return {
        description: { text: (0,sarif_text/* sarifText */.B)(title) },
        artifactChanges: paths.map((path) => ({
            artifactLocation: artifact(path),
            replacements: edits
                .filter((edit) => edit.path === path)
                .map(({ start, end, text }) => ({
                deletedRegion: { charOffset: start, charLength: end - start },
                insertedContent: { text },
            })),
        })),
    };
}
function physical({ path, line, column, endLine, endColumn }) {
    const region = { startLine: line, startColumn: column, endLine, endColumn };
    return { artifactLocation: artifact(path), region };
}
function artifact(path) {
    return { uri: path.toWellFormed().split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' };
}
function sarif_ruleOf(id) {
    const { title, text, severity } = RULE_SUMMARIES[id];
    return {
        id,
        shortDescription: { text: title },
        fullDescription: { text },
        help: { text: `${text} See docs/rules/${id}.md of immutable-tag.` },
        defaultConfiguration: severity === 'off' ? { enabled: false } : { level: severity },
    };
}

;// CONCATENATED MODULE: ./build/report/scan/text.js


/** The scan for a terminal or a log, line for line, without a headline. Notes are counted unless they are asked for. */
function scanText(report, { notes }) {
    const shown = report.counted.filter(({ finding }) => notes || finding.severity !== 'note');
    return [
        ...shown.flatMap(({ finding }) => findingLines(finding)),
        ...(shown.length > 0 ? [''] : []),
        ...closing(report, notes),
    ];
}
function findingLines(finding) {
    const { path, line, column } = finding.location;
    const { headline, cause, remedy } = findingWords(finding);
    return [
        `${path}:${line}:${column}: ${finding.severity}: ${headline} [${finding.rule}]`,
        ...[...cause, ...remedy].map((sentence) => `  ${sentence}`),
    ];
}
/** What else there is to know, a line each. */
function closing(report, notes) {
    const { counted, old, accepted, suppressed, filesListed, filesRead, changedRules, comparison, baseline } = report;
    const hidden = counted.filter(({ finding }) => finding.severity === 'note').length;
    return [
        `${counts(counted)} in ${filesRead} of ${filesListed} files.`,
        ...(hidden > 0 && !notes
            ? [`${hidden} of them ${hidden > 1 ? 'are notes' : 'is a note'}: --notes shows them.`]
            : []),
        ...(comparison.kind === 'base'
            ? [`Compared with ${comparison.base}: ${old.length} that were there already do not count.`]
            : []),
        ...(comparison.kind === 'impossible'
            ? [`What is new could not be told, because ${comparison.why}. Everything counts.`]
            : []),
        ...changedRules.map((path) => `${path} was read from the base: this change edits it.`),
        ...(accepted.length > 0 ? [`${accepted.length} accepted by the baseline.`] : []),
        ...(baseline && baseline.gone > 0
            ? [`${baseline.gone} entries of ${baseline.path} are found no longer: --write-baseline drops them.`]
            : []),
        ...(suppressed.length > 0 ? [`${suppressed.length} let pass on somebody's word.`] : []),
        ...report.notes.map(({ path, line, detail }) => `${path}${line === null ? '' : `:${line}`}: ${detail}.`),
    ];
}
function counts(counted) {
    const text = tally(counted);
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/scan/fixes/plan.js
var fixes_plan = __webpack_require__(3121);
// EXTERNAL MODULE: ./build/domain/finding/edits.js
var finding_edits = __webpack_require__(962);
;// CONCATENATED MODULE: ./build/report/scan/diff.js

const CONTEXT = 3;
/** What edits do to a file, as `git apply` takes it. The edits are in order, and do not overlap. */
function unifiedDiff(path, text, edits) {
    const lines = linesOf(text);
    let shift = 0;
    const hunks = hunksOf(lineChanges(text, lines, edits)).flatMap((changes) => {
        const start = Math.max(changes[0].first - CONTEXT, 0);
        const end = Math.min(changes.at(-1).end + CONTEXT, lines.length);
        const body = [];
        let at = start;
        const add = (sign, some) => {
            for (const line of some)
                body.push(sign + line);
        };
        for (const { first, end: last, added } of changes) {
            add(' ', lines.slice(at, first));
            add('-', lines.slice(first, last));
            add('+', added);
            at = last;
        }
        add(' ', lines.slice(at, end));
        const [before, after] = [end - start, body.filter((line) => !line.startsWith('-')).length];
        const header = `@@ -${rangeOf(start, before)} +${rangeOf(start + shift, after)} @@`;
        shift += after - before;
        return [header, ...body.flatMap(shown)];
    });
    return hunks.length === 0 ? [] : [`--- ${quoted(`a/${path}`)}`, `+++ ${quoted(`b/${path}`)}`, ...hunks];
}
/** Each line with its end. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function lineChanges(text, lines, edits) {
    const starts = [];
    let length = 0;
    for (const line of lines) {
        starts.push(length);
        length += line.length;
    }
    const changes = [];
    for (const edit of edits) {
        const first = Math.max(lineAt(starts, edit.start), 0);
        const end = putsLinesIn(edit, starts)
            ? first
            : Math.min(lineAt(starts, Math.max(edit.end - 1, edit.start)) + 1, lines.length);
        const last = changes.at(-1);
        if (last && first < last.end) {
            last.end = Math.max(last.end, end);
            last.edits.push(edit);
        }
        else
            changes.push({ first, end, edits: [edit] });
    }
    return changes.map(({ first, end, edits: own }) => {
        const from = starts[first] ?? text.length;
        const to = starts[end] ?? text.length;
        return { first, end, added: linesOf((0,finding_edits/* applyEdits */.c)(text, own, from, to)) };
    });
}
/** Whole lines put before another touch none of those that are there. */
function putsLinesIn({ start, end, text }, starts) {
    return start === end && text.endsWith('\n') && starts.includes(start);
}
/** The line that a place stands on; of a place behind the last line, the line that would follow. */
function lineAt(starts, place) {
    return starts.findLastIndex((start) => start <= place);
}
function hunksOf(changes) {
    const hunks = [];
    for (const change of changes) {
        const last = hunks.at(-1);
        if (last && change.first - last.at(-1).end <= 2 * CONTEXT)
            last.push(change);
        else
            hunks.push([change]);
    }
    return hunks;
}
function rangeOf(start, count) {
    return `${count === 0 ? start : start + 1},${count}`;
}
function shown(line) {
    return line.endsWith('\n') ? [line.slice(0, -1)] : [line, String.raw `\ No newline at end of file`];
}
/** Names that would break the header stand in quotes, as git has them. */
function quoted(name) {
    return /["\\\p{Cc}]/u.test(name) ? JSON.stringify(name) : name;
}

;// CONCATENATED MODULE: ./build/cli/fix.js



/** What the fixes of what counts would change, line for line. */
function diffOfFixes({ report, textOf }, options) {
    const { edits } = (0,fixes_plan/* planFixes */.T)(report.counted.map(({ finding }) => finding), options);
    return [...edits].flatMap(([path, list]) => unifiedDiff(path, textOf(path) ?? '', list));
}
/** Applies the fixes of what counts, each as a whole. A file that is no longer as it was scanned is left alone. */
async function applyFixes({ report, textOf }, options, tree, writer) {
    const files = new Map();
    const skipped = new Set();
    const fits = (fix) => fix.edits.every(({ path, text }) => {
        const file = files.get(path) ?? tree.read(path);
        files.set(path, file);
        const why = obstacleOf(file, textOf(path), text);
        if (why !== null)
            skipped.add(`${path}: not fixed: ${why}`);
        return why === null;
    });
    const fitting = report.counted.map(({ finding }) => ({ ...finding, fixes: finding.fixes.filter(fits) }));
    const plan = (0,fixes_plan/* planFixes */.T)(fitting, options);
    for (const [path, edits] of plan.edits) {
        const file = files.get(path);
        if (file?.kind === 'text')
            await writer.write(path, (0,finding_edits/* applyEdits */.c)(file.text, edits), file.encoding);
    }
    return { fixed: plan.applied.length, files: plan.edits.size, postponed: plan.postponed.length, skipped: [...skipped] };
}
/** What keeps a text from being put into a file. */
function obstacleOf(file, scanned, text) {
    if (file.kind !== 'text' || file.text !== scanned)
        return 'it was changed meanwhile';
    return file.encoding === 'latin1' && !/^[\0-\u00ff]*$/.test(text) ? 'it is not UTF-8' : null;
}

// EXTERNAL MODULE: ./build/cli/paint.js
var paint = __webpack_require__(9089);
// EXTERNAL MODULE: ./build/cli/print.js
var print = __webpack_require__(8366);
// EXTERNAL MODULE: ./build/cli/tree-place.js + 1 modules
var tree_place = __webpack_require__(9447);
;// CONCATENATED MODULE: ./build/cli/scan.js



















/** Scans a tree as the action does; findings go to standard output. */
async function cli_scan_scan(path, options) {
    const { env } = process;
    const inputs = inputsOf(path, options, env);
    const { root, ports } = portsHere(path, options.fetch ?? false, env);
    const unsafe = options.unsafeFixes ?? false;
    const writer = (0,disk_writer/* createWriter */.u)(root);
    let outcome = await scan(inputs, ports);
    if (inputs.writeBaseline)
        await writeBaseline(outcome, inputs.baseline.path, root);
    if (options.fix) {
        const { fixed, files, postponed, skipped } = await applyFixes(outcome, { unsafe }, ports.tree, writer);
        for (const line of skipped)
            console.error((0,outputs_text/* logLine */.BP)(line));
        console.error(`Fixed ${fixed} in ${files} files.${postponed > 0 ? ` ${postponed} more: run it again.` : ''}`);
        // What is left is what is to be told.
        if (files > 0)
            outcome = await scan(inputs, portsHere(path, false, env).ports);
    }
    if (options.diff)
        printDiff(diffOfFixes(outcome, { unsafe }));
    scan_print(outcome.report, options);
    return outcome.report.failed ? 1 : 0;
}
function inputsOf(path, options, env) {
    const texts = {
        path,
        policy: options.policy,
        'fail-on': options.failOn,
        rules: options.rule?.join('\n'),
        baseline: options.baseline,
    };
    const inputs = readScanInputs((name) => texts[name] ?? SCAN_DEFAULTS[name]);
    if (!options.writeBaseline)
        return { ...inputs, action: version/* GATE */.k, writeBaseline: null, since: sinceOf(options.since, env) };
    if (options.since !== undefined)
        throw new errors/* CodedError */.A('INPUT_INVALID', '--write-baseline: a baseline holds the whole tree, and not what changed.', {
            remedy: ['Leave --since out.'],
        });
    return {
        ...inputs,
        action: version/* GATE */.k,
        // What is to be written need not be there.
        baseline: { ...inputs.baseline, required: false },
        writeBaseline: { acceptNew: options.acceptNew ?? false },
        since: { kind: 'nothing' },
    };
}
/** In a job the event tells what to compare with, as for the action. */
function sinceOf(ref, env) {
    if (ref !== undefined)
        return { kind: 'ref', name: ref };
    return { kind: env['GITHUB_EVENT_NAME'] ? 'event' : 'nothing' };
}
function portsHere(path, fetch, env) {
    const { tree, root, checkout } = (0,tree_place/* treePlace */.i)(path, env);
    const ports = {
        runner: (0,adapters_event/* createRunner */.j)(env),
        tree,
        history: (0,git_history/* createHistory */.n)({ root: checkout, env, fetch, maxFileBytes: adapters_tree/* MAX_FILE_BYTES */.gZ }),
        today: (0,clock/* today */.E)(),
    };
    return { root, ports };
}
async function writeBaseline({ baseline }, path, root) {
    await (0,disk_writer/* createWriter */.u)(root).write(path, (0,scan_baseline/* formatBaseline */.J2)(baseline ?? new Map()));
    console.error((0,outputs_text/* logLine */.BP)(`Wrote ${path}: ${baseline?.size ?? 0} accepted.`));
}
/** Alone on standard output and as it is, so that git can take it; a terminal is not given what steers it. */
function printDiff(lines) {
    for (const line of lines)
        console.log(process.stdout.isTTY ? (0,outputs_text/* logLine */.BP)(line) : line);
}
function scan_print(report, { format, notes = false, diff = false }) {
    if (format === 'json')
        console.log((0,outputs_text/* logJson */.dF)(scanJson(report)));
    else if (format === 'sarif')
        console.log((0,outputs_text/* logJson */.dF)(scanSarif(report, version/* VERSION */.x)));
    else {
        const write = diff ? console.error : console.log;
        for (const line of scanText(report, { notes }))
            write((0,outputs_text/* logLine */.BP)(line));
        if (report.failed)
            console.error((0,paint/* paint */.n)('red', (0,outputs_text/* logLine */.BP)(scanHeadline(report)), process.stderr));
        else
            (0,print/* printHeadline */.yW)(scanHeadline(report));
    }
}


/***/ })

};

export const id = 105;
export const ids = [105];
export const modules = {

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

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditPage: () => (/* binding */ auditPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/domain/audit/totals.js
var totals = __webpack_require__(3266);
// EXTERNAL MODULE: ./build/domain/audit/audited-repository.js
var audited_repository = __webpack_require__(256);
// EXTERNAL MODULE: ./build/report/summary-text.js
var summary_text = __webpack_require__(8979);
// EXTERNAL MODULE: ./build/domain/text/visible-text.js
var visible_text = __webpack_require__(6107);
;// CONCATENATED MODULE: ./build/report/audit/html/markup.js

const NOTHING = { html: '' };
/**
 * HTML of a template. Strings and numbers that stand in it are escaped for text and for quoted attributes alike. Line breaks
 * of the template and the indentation after them are left out.
 */
function markup(template, ...parts) {
    const html = template.map((piece, index) => piece.replaceAll(/\n\s*/g, '') + htmlOf(parts[index] ?? ''));
    return { html: html.join('') };
}
function joined(items, between = '') {
    return { html: items.map(({ html }) => html).join(between) };
}
/** A sentence in which data stands in backticks. */
function prose(text) {
    const parts = text.split('`');
    // A backtick that nothing closes is a backtick.
    const open = parts.length % 2 === 0 ? parts.length - 1 : parts.length;
    return joined(parts.map((part, index) => {
        if (index >= open)
            return markup `\`${part}`;
        return index % 2 === 1 ? markup `<code>${part}</code>` : markup `${part}`;
    }));
}
/**
 * JSON for a `<script type="application/json">`. There `</script` would end it, and `<!--` with `<script` after it would hide its
 * end; every other "<" may stand, which keeps great reports small.
 */
function jsonData(value) {
    return JSON.stringify(value)
        .replaceAll('</', String.raw `<\/`)
        .replaceAll(/<(?=!|script)/gi, String.raw `\u003c`)
        .replaceAll('\u2028', String.raw `\u2028`)
        .replaceAll('\u2029', String.raw `\u2029`);
}
function htmlOf(part) {
    if (typeof part === 'number')
        return String(part);
    if (typeof part === 'string')
        return escapeHtml((0,visible_text/* visible */.R)(part));
    return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}
function escapeHtml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}

// EXTERNAL MODULE: ./build/report/wording/wording.js
var wording = __webpack_require__(2116);
// EXTERNAL MODULE: ./build/report/audit/verdict-words.js
var verdict_words = __webpack_require__(9650);
;// CONCATENATED MODULE: ./build/report/audit/html/words.js


const VERDICTS = {
    protected: term('protected', 'It keeps every tag that names a commit or a version already. Nothing to do.'),
    ready: term('ready', 'Nothing that was read is in the way: immutability can be turned on for all of its tags.'),
    'ready-with-filters': term('ready-with-filters', 'Immutability can be turned on with the filters named, which let caches, signatures and what the policy lists move on.'),
    'not-yet': term('not-yet', 'Something is in the way: turned on today, a push that works now would be refused. Its owner has to answer first.'),
    unknown: term('unknown', 'Something that may be in the way could not be read. Until it was read, it counts as not safe.'),
};
const OBSTACLES = {
    'moving-tags': 'Tags that move are in use',
    'unclear-tags': 'Tags in use may move',
    overwritten: 'Tags were overwritten',
    'filters-do-not-fit': 'Five filters are not enough',
    'tag-limit': 'Close to the limit of tags',
    'lifecycle-expires-pin': 'A lifecycle rule expires what to pin to',
    'pull-through-cache': 'Mirror of another registry',
    unread: 'Could not be read',
    'not-asked': 'Images were not asked for',
    'unknown-setting': 'Setting not known',
};
const KINDS = {
    release: { word: 'Release', meaning: 'A full version.' },
    commit: { word: 'Commit', meaning: 'It names a commit.' },
    series: { word: 'Series', meaning: 'A number that counts up, as build-417.' },
    allowed: { word: 'Allowed', meaning: 'The policy’s word that it does not move.' },
    cache: { word: 'Cache', meaning: 'A build cache, which must move.' },
    signature: { word: 'Signature', meaning: 'A signature or an attestation, which must move.' },
    moving: { word: 'Moving', meaning: 'Its name says that it moves.' },
    unclear: { word: 'Unclear', meaning: 'Only its owner knows whether it moves.' },
};
const SCANNERS = {
    'security-hub': 'Security Hub ECR.2',
    'control-tower': 'Control Tower CT.ECR.PR.3',
    checkov: 'Checkov CKV_AWS_51',
    trivy: 'Trivy AVD-AWS-0031',
    prowler: 'Prowler',
};
const SOURCES = {
    ecr: 'Amazon ECR itself',
    config: 'AWS Config aggregator',
    'security-hub': 'Security Hub, findings of ECR.2',
};
function term(verdict, meaning) {
    return { word: (0,wording/* capital */.Nx)(verdict_words/* VERDICT_LABELS */.W[verdict]), meaning };
}
const NO_OWNER = 'No owner';
/** "1 repository", "2,000 repositories". */
function counted(number, one, many = `${one}s`) {
    return `${grouped(number)} ${number === 1 ? one : many}`;
}
function repositories(number) {
    return counted(number, 'repository', 'repositories');
}
function grouped(number) {
    return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
/** How long before `asOf` it was, to the day; null where either is not a time. */
function age(asOf, time) {
    const days = Math.floor((Date.parse(asOf) - Date.parse(time ?? '')) / 86_400_000);
    if (Number.isNaN(days))
        return null;
    return days < 1 ? 'today' : `${counted(days, 'day')} ago`;
}

;// CONCATENATED MODULE: ./build/report/audit/html/marks.js



/** A shape for each verdict, so that none hangs on its colour. */
const SHAPES = {
    protected: markup `<rect x="1" y="1" width="14" height="14" rx="3"/><path class="cut" d="M4.5 8.5 7 11l4.5-6"/>`,
    ready: markup `<circle cx="8" cy="8" r="7"/>`,
    'ready-with-filters': markup `<circle class="line" cx="8" cy="8" r="6"/><path d="M8 2a6 6 0 0 1 0 12z"/>`,
    'not-yet': markup `<path d="M8 1 15.5 15H.5z"/><path class="cut" d="M8 6v4m0 1.8v1"/>`,
    unknown: markup `<path class="line" d="M8 1.5 14.5 8 8 14.5 1.5 8z"/>`,
};
/** What lies over the colour of a bar, so that it is told from its neighbours in grey as well. */
const TEXTURES = {
    protected: '',
    ready: 'M0 3h6',
    'ready-with-filters': 'M0 1.5h6M0 4.5h6',
    'not-yet': 'M3 0v6',
    unknown: 'M0 3h6M3 0v6',
};
/** Shapes and fills that the rest of the page uses by name. */
const SPRITE = markup `
  <svg class="sprite" width="0" height="0" aria-hidden="true"><defs>
  ${audited_repository/* AUDIT_VERDICTS */.F1.map((verdict) => markup `
      <symbol id="v-${verdict}" viewBox="0 0 16 16">${SHAPES[verdict]}</symbol>
      <pattern id="p-${verdict}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" class="${verdict}"/><path class="cut" d="${TEXTURES[verdict]}"/></pattern>`)}
  </defs></svg>`;
function verdictMark(verdict) {
    return markup `<svg class="mark ${verdict}" aria-hidden="true"><use href="#v-${verdict}"/></svg>`;
}
function verdictWord(verdict) {
    return markup `<span class="verdict">${verdictMark(verdict)}${VERDICTS[verdict].word}</span>`;
}
/** A bar for the eye alone: its numbers stand beside it as text. `whole` is what the full width stands for. */
function bar(segments, whole) {
    let x = 0;
    const rects = segments.map(({ fill, count }) => {
        const width = percent(count, whole);
        const rect = markup `<rect x="${x.toFixed(3)}%" width="${width.toFixed(3)}%" height="100%" fill="url(#p-${fill})"/>`;
        x += width;
        return count > 0 ? rect : markup ``;
    });
    return markup `<svg class="bar" aria-hidden="true">${joined(rects)}</svg>`;
}
function percent(count, whole) {
    return whole > 0 ? (100 * count) / whole : 0;
}

;// CONCATENATED MODULE: ./build/report/audit/html/changes.js



/** What moved since an audit before. */
function changesSection(changes) {
    if (changes === null)
        return NOTHING;
    const { since, appeared, gone, moved, switched } = changes;
    const lists = [
        list('Verdict changed', moved, ({ uri, from, to }) => markup `${uri}: ${verdictWord(from)} → ${verdictWord(to)}`),
        list('Setting changed', switched, ({ uri, from, to }) => markup `${uri}: ${from} → ${to}`),
        list('New', appeared, (uri) => markup `${uri}`),
        list('Gone', gone, (uri) => markup `${uri}`),
    ];
    const quiet = [appeared, gone, moved, switched].every(({ length }) => length === 0);
    return markup `
    <section id="changes"><h2>What moved since ${since.slice(0, 10)}</h2>
    ${quiet ? markup `<p>Nothing: the same repositories, settings and verdicts.</p>` : markup `<div class="changes">${lists}</div>`}</section>`;
}
/** Longer lists are folded on the screen. */
const SHORT = 12;
function list(title, items, itemOf) {
    if (items.length === 0)
        return NOTHING;
    return markup `
    <details ${items.length > SHORT ? NOTHING : markup `open`}><summary>${title} <b>${grouped(items.length)}</b></summary>
    <ul class="plain">${items.map((item) => markup `<li>${itemOf(item)}</li>`)}</ul></details>`;
}

// EXTERNAL MODULE: ./build/domain/audit/scanners.js
var audit_scanners = __webpack_require__(6334);
;// CONCATENATED MODULE: ./build/report/audit/html/charts.js






/** Where the estate stands, in bars whose numbers stand beside them. */
function charts(totals, repositories) {
    return markup `
    <section id="standing"><h2>Where the estate stands</h2>
    ${byVerdict(totals)}
    <div class="charts">
    ${chart('By account', totals.accounts.map((group) => groupLine(group, 'account', group.name ?? 'Not known')))}
    ${chart('By region', totals.regions.map((group) => groupLine(group, 'region', group.name)))}
    ${chart('What stands in the way', obstacleLines(totals))}
    ${chart('Tags by kind', kindLines(repositories))}
    ${chart('What each scanner says today', scannerLines(totals))}
    </div></section>`;
}
/** Of more than so many lines the others are folded, and unfolded on paper. */
const LINES = 10;
function byVerdict({ verdicts, repositories }) {
    return markup `
    <div class="estate">${bar(segmentsOf(verdicts), repositories)}
    <ul class="legend">${audited_repository/* AUDIT_VERDICTS */.F1.map((verdict) => markup `
        <li><a href="#verdict=${verdict}">${verdictMark(verdict)}${VERDICTS[verdict].word}</a>
        <b>${grouped(verdicts[verdict])}</b> <span class="soft">${share(verdicts[verdict], repositories)}</span></li>`)}</ul></div>`;
}
function chart(title, lines) {
    if (lines.length === 0)
        return NOTHING;
    const most = Math.max(1, ...lines.slice(0, 1000).map(({ count }) => count));
    const items = lines.map(({ label, count, segments, words }) => markup `
      <li><span class="label">${label}</span> <b>${grouped(count)}</b>${bar(segments, most)}
      ${words === '' ? NOTHING : markup `<span class="soft">${words}</span>`}</li>`);
    const folded = items.slice(LINES);
    return markup `
    <section class="chart"><h3>${title}</h3><ul class="plain">${joined(items.slice(0, LINES))}</ul>
    ${folded.length > 0
        ? markup `<details><summary>And ${grouped(folded.length)} more</summary><ul class="plain">${joined(folded)}</ul></details>`
        : NOTHING}</section>`;
}
function groupLine({ name, repositories, verdicts }, filter, label) {
    return {
        label: markup `<a href="#${filter}=${encodeURIComponent((0,visible_text/* visible */.R)(name ?? ''))}">${label}</a>`,
        count: repositories,
        segments: segmentsOf(verdicts),
        words: inWords(verdicts),
    };
}
function obstacleLines({ obstacles }) {
    return obstacles.map(({ name, repositories, verdicts }) => ({
        label: markup `<a href="#obstacle=${name}">${OBSTACLES[name]}</a>`,
        count: repositories,
        segments: segmentsOf(verdicts),
        words: '',
    }));
}
function kindLines(repositories) {
    const read = repositories.flatMap(({ tags }) => (tags === null ? [] : [tags]));
    return audited_repository/* TAG_KINDS */.TO.map((kind) => {
        const count = read.reduce((sum, tags) => sum + tags[kind], 0);
        const fill = kind === 'moving' || kind === 'unclear'
            ? 'not-yet'
            : kind === 'cache' || kind === 'signature'
                ? 'ready-with-filters'
                : 'ready';
        return { label: markup `${KINDS[kind].word}`, count, segments: [{ fill, count }], words: '' };
    }).filter(({ count }) => count > 0);
}
function scannerLines({ scanners }) {
    return audit_scanners/* SCANNER_IDS */.K.map((id) => {
        const { pass, fail, undocumented } = scanners[id];
        return {
            label: markup `${SCANNERS[id]}`,
            count: pass + fail + undocumented,
            segments: [
                { fill: 'protected', count: pass },
                { fill: 'not-yet', count: fail },
                { fill: 'unknown', count: undocumented },
            ],
            words: listed([
                [pass, 'pass'],
                [fail, 'fail'],
                [undocumented, 'not documented'],
            ]),
        };
    });
}
function segmentsOf(verdicts) {
    return audited_repository/* AUDIT_VERDICTS */.F1.map((fill) => ({ fill, count: verdicts[fill] }));
}
function inWords(verdicts) {
    return listed(audited_repository/* AUDIT_VERDICTS */.F1.map((verdict) => [verdicts[verdict], VERDICTS[verdict].word.toLowerCase()]));
}
function listed(counts) {
    return counts
        .filter(([count]) => count > 0)
        .map(([count, word]) => `${grouped(count)} ${word}`)
        .join(', ');
}
function share(count, whole) {
    const rounded = Math.round(percent(count, whole));
    // A few of ten thousand are not none of them.
    return count > 0 && rounded === 0 ? 'under 1%' : `${rounded}%`;
}

// EXTERNAL MODULE: ./build/domain/audit/audit-changes.js
var audit_changes = __webpack_require__(7582);
;// CONCATENATED MODULE: ./build/report/audit/html/creation.js


/** The creation templates that will make new repositories in which tags can move. */
function creationSection(registries) {
    const rows = registries.flatMap(({ account, region, templates }) => templates.map((template) => markup `
        <tr><th scope="row"><code>${template.prefix}</code></th><td data-is="Account" class="number">${account ?? 'not known'}</td>
        <td data-is="Region">${region}</td><td data-is="Applied for">${template.appliedFor.join(', ')}</td>
        <td data-is="Makes">${(0,audit_changes/* settingText */.S)(template.mode, template.filters)}</td><td data-is="Lets move"><code>${template.exposes}</code></td>
        <td data-is="Code">${template.code}</td></tr>`));
    if (rows.length === 0)
        return NOTHING;
    return markup `
    <section id="creation"><h2>New repositories</h2>
    <p class="lead">These creation templates will go on making repositories in which tags can move. Change them before the last repository is switched.</p>
    <table class="tags"><caption class="unseen">Creation templates that make mutable repositories</caption>
    <thead><tr><th scope="col">Prefix</th><th scope="col">Account</th><th scope="col">Region</th><th scope="col">Applied for</th>
    <th scope="col">Makes</th><th scope="col">Lets move</th><th scope="col">Code</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

;// CONCATENATED MODULE: ./build/report/audit/html/glossary.js




/** What the words of the page mean. */
function glossary() {
    return markup `
    <section id="glossary"><h2>What the words mean</h2><div class="glossary">
    <div><h3>Verdicts</h3><dl>${audited_repository/* AUDIT_VERDICTS */.F1.map((verdict) => markup `<dt>${verdictWord(verdict)}</dt><dd>${VERDICTS[verdict].meaning}</dd>`)}</dl></div>
    <div><h3>Kinds of tags</h3><dl>${audited_repository/* TAG_KINDS */.TO.map((kind) => markup `<dt>${KINDS[kind].word}</dt><dd>${KINDS[kind].meaning}</dd>`)}</dl></div>
    <div><h3>Other words</h3><dl>
    <dt>In use</dt><dd>Its image was pushed within the days named at the top. Pulls break nothing: immutability refuses pushes alone.</dd>
    <dt>Pin to</dt><dd>What a consumer should name instead of a moving tag: a tag that stays, on the same image, and its digest.</dd>
    <dt>Not documented</dt><dd>AWS says nowhere what its rule does with this setting.</dd>
    </dl></div></div></section>`;
}

// EXTERNAL MODULE: ./build/report/audit/headline.js
var headline = __webpack_require__(6411);
// EXTERNAL MODULE: ./build/report/audit/unread-words.js
var unread_words = __webpack_require__(5980);
;// CONCATENATED MODULE: ./build/report/audit/html/masthead.js




/** What a person decides by: the headline, what it stands on, and what it leaves out. */
function masthead(report) {
    return markup `
    <header><p class="kicker">Amazon ECR, audit of tag immutability</p>
    <h1>${prose((0,headline/* auditHeadline */.Q)(report))}</h1>
    ${facts(report)}</header>
    ${incomplete(report)}`;
}
/** So many accounts or regions are named; of more, the charts tell. */
const NAMED = 6;
function facts({ asOf, source, registries, repositories, activeDays, changes }) {
    const rows = [
        ['As of', asOf.replace('T', ' ').replace('Z', ' UTC')],
        ['Source', SOURCES[source]],
        ['Accounts', few(registries.map(({ account }) => account ?? 'not known'))],
        ['Regions', few(registries.map(({ region }) => region))],
        ['Repositories', grouped(repositories.length)],
        ['In use', `pushed in the ${counted(activeDays, 'day')} before`],
        ...(changes === null ? [] : [['Compared with', changes.since.slice(0, 10)]]),
    ];
    return markup `<dl class="facts">${rows.map(([term, text]) => markup `<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>`;
}
function few(texts) {
    const distinct = [...new Set(texts)];
    return distinct.length > NAMED ? grouped(distinct.length) : distinct.join(', ');
}
/** What was not read. It stands first, since all numbers below leave it out. */
function incomplete({ complete, registries }) {
    const unlisted = registries.flatMap((registry) => failureItem(registry, registry.failure, registry.repositories));
    const unowned = registries.flatMap((registry) => failureItem(registry, registry.ownersUnread, null));
    const untemplated = registries.flatMap((registry) => failureItem(registry, registry.templatesUnread, null));
    return joined([
        complete && unlisted.length === 0
            ? NOTHING
            : markup `
        <section class="warning" aria-labelledby="incomplete"><h2 id="incomplete">This audit is not complete</h2>
        <p>${unlisted.length > 0 ? 'The repositories of these registries could not be listed, or not all of them. They are in none of the numbers below.' : 'Not all that was asked for could be listed. What is missing is in none of the numbers below.'}</p>
        <ul>${unlisted}</ul></section>`,
        untemplated.length === 0
            ? NOTHING
            : markup `
        <section class="warning" aria-labelledby="untemplated"><h2 id="untemplated">Creation templates that could not be read</h2>
        <p>Whether new repositories of these registries will be mutable is not known.</p>
        <ul>${untemplated}</ul></section>`,
        unowned.length === 0
            ? NOTHING
            : markup `
        <section class="warning" aria-labelledby="unowned"><h2 id="unowned">Resource tags that could not be read</h2>
        <p>Who owns the repositories of these registries is not known.</p>
        <ul>${unowned}</ul></section>`,
    ]);
}
function failureItem({ account, region }, failure, told) {
    if (failure === null)
        return [];
    const { code, action, detail } = failure;
    return [
        markup `
      <li><b>${account ?? 'The caller’s own account'}, ${region}</b>
      ${told === null || told === 0 ? NOTHING : markup ` (${grouped(told)} were listed before)`}: <code>${action}</code> failed (${code}).
      <span class="soft"> ${detail}</span> ${joined((0,unread_words/* unreadRemedy */.g)(failure, null).map(prose), ' ')}</li>`,
    ];
}

// EXTERNAL MODULE: ./build/report/audit/obstacle-words.js
var obstacle_words = __webpack_require__(9978);
// EXTERNAL MODULE: ./build/report/audit/ask-command.js
var ask_command = __webpack_require__(9818);
// EXTERNAL MODULE: ./build/report/audit/day.js
var day = __webpack_require__(9401);
// EXTERNAL MODULE: ./build/report/audit/plural.js
var plural = __webpack_require__(501);
// EXTERNAL MODULE: ./build/report/audit/tag-words.js
var tag_words = __webpack_require__(899);
;// CONCATENATED MODULE: ./build/report/audit/note-words.js





/** What is good to know and stops nothing. */
function noteWords(note, repository) {
    // Each entry takes the note of its own kind, which the table's type holds and an index by union cannot show.
    const words = WORDS[note.kind];
    return words(note, repository);
}
const WORDS = {
    'still-tags': ({ tags, count }) => ({
        headline: `${(0,plural/* counted */.h)(count, 'tag')} would freeze where ${count === 1 ? 'it stands' : 'they stand'}: ${(0,tag_words/* named */.KT)(tags.map(({ tag }) => tag), count)}.`,
        cause: ['By their names they move, and nothing was pushed under them within the window.', ...tags.map(tag_words/* standing */.JA)],
        remedy: ['Ask the owner whether any of them is pushed more seldom than that, as by a yearly job.'],
    }),
    excepted: ({ tag, owner, expires }) => ({
        headline: `${(0,tag_words/* code */.aY)(tag)} may move until ${expires}, by an exception of the policy.`,
        cause: [`It is the word of ${(0,tag_words/* code */.aY)(owner)}. A filter for it is among the advice.`],
        remedy: ['Move off the tag before that day, and then take the filter out again.'],
    }),
    'exposing-filter': ({ filter, tag }) => ({
        headline: `The filter ${(0,tag_words/* code */.aY)(filter)} of today lets tags such as ${(0,tag_words/* code */.aY)(tag)} be overwritten.`,
        cause: ['Such tags name a commit or a version, and a deployment may rely on them.'],
        remedy: ['Set the mode and the filters that are advised: this filter is not among them.'],
    }),
    'lifecycle-counts-caches': ({ priority }, repository) => ({
        headline: `The lifecycle rule ${priority} counts caches or signatures among the images.`,
        cause: ['It keeps a number of images, and each cache or signature takes the place of an image that is deployed.'],
        remedy: [
            'Give the rule the prefixes or patterns of what is deployed (`tagPrefixList`, `tagPatternList`). The policy:',
            ...(0,ask_command/* shellLines */.ms)(repository, (known) => (0,ask_command/* askEcr */.Yf)(known, 'get-lifecycle-policy')),
        ],
    }),
    overwritten: ({ count, lastPushedAt }) => ({
        headline: `${(0,plural/* counted */.h)(count, 'image')} lost ${count === 1 ? 'its' : 'their'} tag to another push, the last on ${(0,day/* dayOf */.k)(lastPushedAt)}.`,
        cause: ['The tags that move here account for it. A re-run that pushes its commit again would look the same.'],
        remedy: ['Once those tags are no longer pushed, audit again: what goes on is a re-run.'],
    }),
    unread: ({ failure }, repository) => ({
        headline: 'The lifecycle policy could not be read.',
        cause: [
            'Whether a rule expires images that consumers are to be pinned to is not known.',
            `${(0,tag_words/* code */.aY)(failure.action)} failed (${failure.code}). The error was: ${failure.detail}`,
        ],
        remedy: (0,unread_words/* unreadRemedy */.g)(failure, repository),
    }),
    empty: () => ({
        headline: 'It holds no image.',
        cause: ['Nothing is overwritten by making it immutable now, before the first push.'],
        remedy: ['If nobody needs it, delete it instead.'],
    }),
};

// EXTERNAL MODULE: ./build/report/audit/moving-words.js
var moving_words = __webpack_require__(8941);
// EXTERNAL MODULE: ./build/report/audit/pin.js
var audit_pin = __webpack_require__(2120);
;// CONCATENATED MODULE: ./build/report/audit/questions.js





/** What only the owner of a repository can answer, each to be answered by itself. Data stands in backticks. None of what is protected. */
function questionsFor({ verdict, owner, obstacles, notes }) {
    if (verdict === 'protected')
        return [];
    return [
        ...(owner === null ? ['Who owns this repository? No resource tag tells.'] : []),
        ...obstacles.flatMap(ofObstacle),
        ...notes.flatMap(ofNote),
        ...(verdict === 'ready' || verdict === 'ready-with-filters'
            ? ['Does any job push the same tag twice, such as a monthly or a rollback job that did not run of late?']
            : []),
    ];
}
function ofObstacle(obstacle) {
    // Each entry takes the obstacle of its own kind, which the table's type holds and an index by union cannot show.
    const questions = OF_OBSTACLES[obstacle.kind];
    return questions(obstacle);
}
const OF_OBSTACLES = {
    'moving-tags': ({ class: movingClass, tags, count }) => [
        ...tags.flatMap(aboutTag),
        ...(count > tags.length
            ? [`Who pushes the ${count - tags.length} more tags that ${(0,moving_words/* movingWords */.Q)(movingClass, 2)}, and what pulls them?`]
            : []),
    ],
    'unclear-tags': ({ tags, count }) => [
        ...tags.map((tag) => `Does ${(0,tag_words/* code */.aY)(tag)} ever come to mean another image?`),
        ...(count > tags.length
            ? [
                `And any of the ${(0,plural/* counted */.h)(count - tags.length, 'more tag', 'more tags')} like ${count - tags.length === 1 ? 'it' : 'them'}?`,
            ]
            : []),
    ],
    overwritten: ({ count, lastPushedAt }) => [
        `Which job pushes a tag that is there already? ${(0,plural/* counted */.h)(count, 'image')} lost ${count === 1 ? 'its' : 'their'} tag to another push, the last on ${(0,day/* dayOf */.k)(lastPushedAt)}.`,
    ],
    'filters-do-not-fit': ({ tags, count }) => [`Can ${(0,tag_words/* named */.KT)(tags, count)} move to a repository of their own?`],
    'tag-limit': ({ digest, tags }) => [`Which of the ${tags} tags of ${(0,tag_words/* code */.aY)(digest)} are still needed?`],
    'lifecycle-expires-pin': ({ priority, pin }) => [
        `For how long must ${(0,tag_words/* code */.aY)(pin)} be kept? The lifecycle rule ${priority} expires it.`,
    ],
    'pull-through-cache': ({ upstream }) => [
        `Does this repository hold anything but a mirror of ${(0,tag_words/* code */.aY)(upstream)}, and may it stay mutable?`,
    ],
    unread: ({ failure }) => failure.code === 'ECR_ACCESS_DENIED' ? [`Who can allow the audit's role ${(0,tag_words/* code */.aY)(failure.action)} here?`] : [],
    'not-asked': () => [],
    'unknown-setting': () => [],
};
function ofNote(note) {
    switch (note.kind) {
        case 'still-tags':
            return note.tags.map(({ tag, pushedAt }) => pushedAt === null
                ? `May ${(0,tag_words/* code */.aY)(tag)} stay where it stands for good?`
                : `May ${(0,tag_words/* code */.aY)(tag)} stay where it stands for good? Nothing was pushed under it since ${(0,day/* dayOf */.k)(pushedAt)}.`);
        case 'excepted':
            return [`Will nothing push ${(0,tag_words/* code */.aY)(note.tag)} any more after ${note.expires}, when its exception ends?`];
        case 'empty':
            return ['Is this repository still needed? It holds no image.'];
        default:
            return [];
    }
}
function aboutTag(tag) {
    const pushed = tag.pushedAt === null ? '' : ` Its last push was on ${(0,day/* dayOf */.k)(tag.pushedAt)}.`;
    return [`Who pushes ${(0,tag_words/* code */.aY)(tag.tag)}?${pushed}`, aboutConsumers(tag)];
}
function aboutConsumers(tag) {
    const pin = (0,audit_pin/* pinOf */.nZ)(tag);
    if (pin === null)
        return `Does anything need ${(0,tag_words/* code */.aY)(tag.tag)}? Its image is archived, and cannot be pulled.`;
    const pulled = tag.lastPulledAt === null ? '' : ` It was last pulled on ${(0,day/* dayOf */.k)(tag.lastPulledAt)}, by this tag or another.`;
    const same = tag.pin === null ? ', the image that it is today' : ', which is the same image today';
    return `Can consumers of ${(0,tag_words/* code */.aY)(tag.tag)} be pinned to ${(0,tag_words/* code */.aY)(pin)}${same}?${pulled}`;
}

// EXTERNAL MODULE: ./build/domain/sorted.js
var sorted = __webpack_require__(3328);
;// CONCATENATED MODULE: ./build/report/audit/html/moving.js




/** In a row of the table; the owner's page has all that are told. */
const IN_A_ROW = 3;
function movingTags({ obstacles, notes }) {
    const inUse = obstacles.filter((obstacle) => obstacle.kind === 'moving-tags');
    const still = notes.filter((note) => note.kind === 'still-tags');
    return {
        inUse: inUse.flatMap(({ tags }) => tags),
        inUseCount: inUse.reduce((sum, { count }) => sum + count, 0),
        still: still.flatMap(({ tags }) => tags),
        stillCount: still.reduce((sum, { count }) => sum + count, 0),
    };
}
/** What the table has room for, and how many more there are. */
function movingInBrief({ inUse, inUseCount, still, stillCount }, asOf) {
    const shown = [...inUse, ...still].slice(0, IN_A_ROW);
    const more = inUseCount + stillCount - shown.length;
    if (shown.length === 0)
        return markup `<span class="none">none</span>`;
    return markup `
    <ul class="plain">${shown.map((tag) => markup `<li>${tagInBrief(tag, asOf)}</li>`)}
    ${more > 0 ? markup `<li class="soft">and ${grouped(more)} more</li>` : NOTHING}</ul>`;
}
function tagInBrief({ tag, digest, pushedAt, lastPulledAt, pin, archived }, asOf) {
    const facts = [
        archived ? 'archived' : null,
        `pushed ${age(asOf, pushedAt) ?? 'at no known time'}`,
        lastPulledAt === null ? 'no pull recorded' : `pulled ${age(asOf, lastPulledAt) ?? lastPulledAt}`,
        (0,audit_pin/* shortDigest */.VK)(digest),
    ].filter((fact) => fact !== null);
    return markup `
    <code>${tag}</code>${pin === null ? NOTHING : markup ` → <code>${(0,wording/* shortTag */.j)(pin)}</code>`}
    <span class="soft">${facts.join(' · ')}</span>`;
}
/** All that are told, each with what a consumer should name instead of it. */
function movingTable(tags, asOf) {
    const { inUse, inUseCount, still, stillCount } = tags;
    if (inUse.length + still.length === 0)
        return NOTHING;
    const untold = inUseCount + stillCount - inUse.length - still.length;
    return markup `
    <table class="tags"><caption>What each moving tag stands for today, and what to pin its consumers to</caption>
    <thead><tr><th scope="col">Tag</th><th scope="col">Pushed</th><th scope="col">Last pull</th>
    <th scope="col">Pin to</th></tr></thead>
    <tbody>${joined([...inUse.map((tag) => movingRow(tag, asOf, '')), ...still.map((tag) => movingRow(tag, asOf, 'not in use'))])}</tbody></table>
    ${untold > 0 ? markup `<p class="soft">And ${grouped(untold)} more, which the JSON report counts.</p>` : NOTHING}`;
}
function movingRow(tag, asOf, standing) {
    const remarks = [tag.class, standing, tag.archived ? 'archived' : ''].filter((remark) => remark !== '').join(', ');
    return markup `
    <tr><th scope="row"><code>${tag.tag}</code> <span class="soft">${remarks}</span></th>
    <td data-is="Pushed">${age(asOf, tag.pushedAt) ?? 'not known'}</td>
    <td data-is="Last pull">${tag.lastPulledAt === null ? 'none recorded' : (age(asOf, tag.lastPulledAt) ?? tag.lastPulledAt)}</td>
    <td data-is="Pin to"><code>${(0,audit_pin/* pinOf */.nZ)(tag) ?? tag.digest}</code></td></tr>`;
}

;// CONCATENATED MODULE: ./build/report/audit/html/table.js









/** So many stand in the page itself; the others are made by the script, since a page of ten thousand rows opens slowly. */
const ROWS_IN_PAGE = 500;
/** A column of the table, and of a `PageRow`; the name stands in the address of a sorted view. */
const COLUMNS = [
    ['repository', 'Repository'],
    ['account', 'Account'],
    ['region', 'Region'],
    ['owner', 'Owner'],
    ['setting', 'Setting'],
    ['verdict', 'Verdict'],
    ['obstacle', 'What stands in the way'],
    ['tags', 'Tags that move'],
];
function repositoryTable(report) {
    const { repositories: all, asOf } = report;
    const rows = all.slice(0, ROWS_IN_PAGE).map((repository, index) => repositoryRow(repository, index, asOf));
    return markup `
    <section id="repositories"><h2>Repositories</h2>
    ${controls(report)}
    ${all.length > ROWS_IN_PAGE ? beyondThePage(all.length) : NOTHING}
    <p id="count" role="status">${repositories(all.length)}</p>
    <table id="table"><caption class="unseen">Every repository of the audit, with its setting, its verdict and what stands in the way</caption>
    <thead><tr>${COLUMNS.map(([name, title]) => markup `<th scope="col" data-column="${name}">${title}</th>`)}</tr></thead>
    <tbody id="rows">${joined(rows)}</tbody></table>
    <button type="button" id="more" class="live" hidden>Show more</button></section>`;
}
function repositoryRow(repository, index, asOf) {
    const { repository: place, owner, verdict } = repository;
    return markup `
    <tr><th scope="row"><a href="#r${index}">${place.name}</a></th>
    <td class="number">${place.account ?? 'not known'}</td><td>${place.region}</td>
    <td>${owner ?? markup `<span class="none">none</span>`}</td>
    <td>${breakable((0,audit_changes/* settingText */.S)(repository.mode, repository.filters))}</td><td>${verdictWord(verdict)}</td>
    <td>${obstaclesInBrief(repository)}</td>
    <td>${movingInBrief(movingTags(repository), asOf)}</td></tr>`;
}
/** What the script sorts and filters by: as the page shows it. */
function pageRow(repository) {
    const { repository: place, owner, verdict, obstacles } = repository;
    const { inUse, inUseCount, still } = movingTags(repository);
    const kinds = [...new Set(obstacles.map(({ kind }) => kind))];
    return [
        (0,visible_text/* visible */.R)(place.name),
        (0,visible_text/* visible */.R)(place.account ?? ''),
        (0,visible_text/* visible */.R)(place.region),
        (0,visible_text/* visible */.R)(owner ?? ''),
        (0,visible_text/* visible */.R)((0,audit_changes/* settingText */.S)(repository.mode, repository.filters)),
        audited_repository/* AUDIT_VERDICTS */.F1.indexOf(verdict),
        kinds.map((kind) => OBSTACLES[kind]).join('. '),
        inUseCount,
        kinds.join(' '),
        (0,visible_text/* visible */.R)([...inUse, ...still].map(({ tag, digest, pin }) => `${tag} ${digest} ${pin ?? ''}`).join(' ')),
    ];
}
function obstaclesInBrief({ obstacles, advice }) {
    if (advice.length > 0) {
        return markup `Set with the filters ${joined(advice.map((filter) => markup `<code>${filter}</code>`), ', ')}`;
    }
    if (obstacles.length === 0)
        return markup `<span class="none">nothing</span>`;
    const classes = obstacles.filter((obstacle) => obstacle.kind === 'moving-tags').map((obstacle) => obstacle.class);
    const lines = obstacles.filter(({ kind }) => kind !== 'moving-tags').map(obstacle_words/* obstacleLine */.S);
    // The tags themselves stand in the next column.
    if (classes.length > 0)
        lines.unshift(`${OBSTACLES['moving-tags']} (${classes.join(', ')})`);
    return markup `<ul class="plain">${lines.map((line) => markup `<li>${(0,wording/* capital */.Nx)(line)}</li>`)}</ul>`;
}
/** ECR's long words break where they are put together. */
function breakable(text) {
    return joined(text.split(/(?<=[_(,])/).map((word) => markup `${word}`), '<wbr>');
}
function controls({ repositories: all }) {
    const values = (of) => [...new Set(all.map(of))].toSorted();
    const plain = (texts, none) => texts.map((text) => [text, text || none]);
    const kinds = new Set(all.flatMap(({ obstacles }) => obstacles.map(({ kind }) => kind)));
    return markup `
    <form id="filters" class="live" role="search" aria-label="Filter the repositories">
    <label class="wide">Search<input type="search" name="q" autocomplete="off" placeholder="name, tag, digest, owner"></label>
    ${choice('verdict', 'Verdict', audited_repository/* AUDIT_VERDICTS */.F1.map((verdict) => [verdict, VERDICTS[verdict].word]))}
    ${choice('account', 'Account', plain(values(({ repository }) => repository.account ?? ''), 'Not known'))}
    ${choice('region', 'Region', plain(values(({ repository }) => repository.region), 'Not known'))}
    ${choice('owner', 'Owner', plain(values(({ owner }) => owner ?? ''), NO_OWNER))}
    ${choice('obstacle', 'In the way', [...kinds].map((kind) => [kind, OBSTACLES[kind]]))}
    <button type="reset">Show all</button></form>`;
}
function choice(name, title, options) {
    return markup `
    <label>${title}<select name="${name}"><option>All</option>
    ${options.map(([value, word]) => markup `<option value="${value}">${word}</option>`)}</select></label>`;
}
function beyondThePage(total) {
    return markup `
    <noscript><p class="warning">This page shows the first ${grouped(ROWS_IN_PAGE)} of its ${repositories(total)}, and as many on the owners’ pages. To see all of them, allow its script: it comes from this file, and nothing is sent anywhere.</p></noscript>`;
}

;// CONCATENATED MODULE: ./build/report/audit/html/owners.js












/** A page for each owner, to be handed over; those with most to answer come first, those without an owner last. */
function ownerPages({ repositories: all, asOf }) {
    const later = new Map();
    let written = 0;
    const owners = byOwner(all);
    const pages = owners.map(([owner, owned], number) => {
        const content = owned.map((indexed) => card(indexed, asOf));
        const inPage = written === 0 || written + owned.length <= ROWS_IN_PAGE;
        written += owned.length;
        if (!inPage)
            later.set(String(number), joined(content).html);
        return ownerPage(owner, owned, number, inPage ? joined(content) : NOTHING);
    });
    return {
        html: markup `
      <section id="owners"><h2>Owners</h2>
      <p class="lead">One page for each owner, to hand over: what is in use, and what only they can answer. It prints as a page of its own.</p>
      <ol class="index">${owners.map(([owner, owned], number) => indexEntry(owner, owned, number))}</ol>
      ${joined(pages)}</section>`,
        later: Object.fromEntries(later),
    };
}
function byOwner(all) {
    const owners = new Map();
    for (const [index, repository] of all.entries()) {
        const owned = owners.get(repository.owner);
        if (owned)
            owned.push([index, repository]);
        else
            owners.set(repository.owner, [[index, repository]]);
    }
    return [...owners]
        .map(([owner, owned]) => ({ owner, owned, open: owned.filter(([, { verdict }]) => isOpen(verdict)).length }))
        .toSorted((a, b) => Number(a.owner === null) - Number(b.owner === null) || b.open - a.open || (0,sorted/* inOrder */.a)(a.owner ?? '', b.owner ?? ''))
        .map(({ owner, owned }) => [owner, owned]);
}
function isOpen(verdict) {
    return verdict === 'not-yet' || verdict === 'unknown';
}
function indexEntry(owner, owned, number) {
    return markup `<li><a href="#o${number}">${owner ?? NO_OWNER}</a> <span class="soft">${standing(owned)}</span></li>`;
}
function ownerPage(owner, owned, number, content) {
    return markup `
    <section class="owner" id="o${number}" data-owner="${number}"><h3>${owner ?? NO_OWNER}</h3>
    <p class="lead">${repositories(owned.length)}: ${standing(owned)}.</p>
    ${bar(audited_repository/* AUDIT_VERDICTS */.F1.map((fill) => ({ fill, count: owned.filter(([, { verdict }]) => verdict === fill).length })), owned.length)}
    ${owner === null ? markup `<p>No resource tag says whose these are. The first question is who answers for each.</p>` : NOTHING}
    <p class="signed">Answered by <span></span> on <span></span></p>
    <button type="button" class="live" data-print="o${number}">Print this page alone</button>
    <div class="cards">${content}</div></section>`;
}
function standing(owned) {
    return audited_repository/* AUDIT_VERDICTS */.F1.toReversed()
        .map((verdict) => [VERDICTS[verdict].word, owned.filter(([, repository]) => repository.verdict === verdict).length])
        .filter(([, count]) => count > 0)
        .map(([word, count]) => `${grouped(count)} ${word.toLowerCase()}`)
        .join(', ');
}
function card([index, repository], asOf) {
    const { repository: place, verdict, obstacles, lastPushedAt } = repository;
    const pushed = age(asOf, lastPushedAt);
    const where = [place.account ?? 'account not known', place.region, (0,audit_changes/* settingText */.S)(repository.mode, repository.filters)];
    if (pushed !== null)
        where.push(`last push ${pushed}`);
    const questions = questionsFor(repository);
    return markup `
    <article id="r${index}"><h4>${place.name}</h4>
    <p class="where">${verdictWord(verdict)} <span class="soft">${where.join(' · ')}</span></p>
    <ul class="points">${[...obstacles.map((obstacle) => obstacleItem(obstacle, repository)), ...wayOn(repository), ...notesOf(repository)]}</ul>
    ${movingTable(movingTags(repository), asOf)}
    ${questions.length > 0
        ? markup `<h5>${counted(questions.length, 'question')}</h5><ol class="questions">
          ${questions.map((question) => markup `<li>${prose(question)}<span class="answer"></span></li>`)}</ol>`
        : NOTHING}</article>`;
}
function obstacleItem(obstacle, { repository }) {
    const words = (0,obstacle_words/* obstacleWords */.z)(obstacle, repository);
    // What is said of each tag, and its pin, stand in the table of tags.
    return obstacle.kind === 'moving-tags'
        ? point({ ...words, cause: words.cause.slice(0, 1), remedy: words.remedy.slice(0, 1) })
        : point(words);
}
/** How to turn immutability on, where nothing is in the way. */
function wayOn(repository) {
    const { verdict } = repository;
    return verdict === 'ready' || verdict === 'ready-with-filters'
        ? [point({ ...(0,verdict_words/* verdictWords */.L)(repository), cause: [] })]
        : [];
}
function notesOf({ notes, repository }) {
    return notes
        .filter(({ kind }) => kind !== 'still-tags')
        .map((note) => point({ ...noteWords(note, repository), remedy: [] }));
}
function point({ headline, cause, remedy }) {
    return markup `
    <li><b>${prose(headline)}</b> ${joined(cause.map(prose), ' ')}
    ${remedy.length > 0 ? markup `<span class="remedy">${remedyLines(remedy)}</span>` : NOTHING}</li>`;
}
/** Lines that begin with two spaces are to be pasted as they are. */
function remedyLines(lines) {
    return joined(lines.map((line) => (line.startsWith('  ') ? markup `<code class="line">${line.slice(2)}</code>` : prose(line))), ' ');
}

;// CONCATENATED MODULE: ./build/report/audit/html/script.js
/**
 * Sorts, filters and fills in: the page's own script. It is put into the page by its source text, and so uses nothing from outside
 * of itself. What it puts in as HTML was escaped when the report was made.
 */
function enliven(page) {
    const STEP = 250;
    const { document, location, history } = page;
    const find = (selector) => document.querySelector(selector);
    const all = (selector) => [...document.querySelectorAll(selector)];
    const data = JSON.parse(find('#data').textContent);
    const [body, count, more, form, search] = ['#rows', '#count', '#more', '#filters', '[name=q]'].map(find);
    const selects = all('#filters select');
    const heads = all('[data-column]');
    const made = [...body.children];
    const standing = made.length;
    const texts = data.rows.map((row) => row.join('\n').toLowerCase());
    let state = new page.URLSearchParams('');
    let shown = [];
    function fromHtml(html) {
        const template = document.createElement('template');
        template.innerHTML = html;
        return template.content.firstElementChild;
    }
    function rowAt(index) {
        return (made[index] ??= fromHtml(data.later[index - standing] ?? ''));
    }
    /** In the order of the filters of the form. */
    function valuesOf(row) {
        return [[data.verdicts[row[5]] ?? ''], [row[1]], [row[2]], [row[3]], row[8].split(' ')];
    }
    function matching() {
        const words = (state.get('q') ?? '').toLowerCase().split(/\s+/);
        const wanted = selects.map(({ name }) => state.get(name));
        return [...data.rows.keys()].filter((index) => {
            if (!words.every((word) => texts[index]?.includes(word)))
                return false;
            const values = valuesOf(data.rows[index]);
            return wanted.every((value, at) => value === null || values[at]?.includes(value));
        });
    }
    function sorted(indices) {
        const by = state.get('sort') ?? '';
        const column = heads.findIndex((head) => head.dataset['column'] === by.replace('-', ''));
        const sign = by.startsWith('-') ? -1 : 1;
        for (const [at, head] of heads.entries()) {
            if (at === column)
                head.setAttribute('aria-sort', sign < 0 ? 'descending' : 'ascending');
            else
                head.removeAttribute('aria-sort');
        }
        const keys = data.rows.map((row) => {
            const key = row[column] ?? 0;
            return typeof key === 'string' ? key.toLowerCase() : key;
        });
        const compared = (a, b) => Number(a > b) - Number(a < b);
        return indices.toSorted((a, b) => sign * compared(keys[a] ?? 0, keys[b] ?? 0) || a - b);
    }
    function show(upTo) {
        body.replaceChildren(...shown.slice(0, upTo).map(rowAt));
        more.hidden = shown.length <= upTo;
        const [some, whole] = [String(shown.length), String(data.rows.length)];
        const noun = data.rows.length === 1 ? 'repository' : 'repositories';
        const text = some === whole ? `${whole} ${noun}` : `${some} of ${whole} ${noun}`;
        if (count.textContent !== text)
            count.textContent = text;
    }
    function update() {
        shown = sorted(matching());
        show(STEP);
    }
    function keep(name, value) {
        if (value === null)
            state.delete(name);
        else
            state.set(name, value);
        const kept = state.toString();
        history.replaceState(null, '', kept === '' ? location.href.split('#', 1)[0] : `#${kept}`);
        update();
    }
    function isView() {
        return location.hash.includes('=');
    }
    function restore() {
        if (isView())
            state = new page.URLSearchParams(location.hash.slice(1));
        search.value = state.get('q') ?? '';
        for (const select of selects) {
            const value = state.get(select.name);
            const at = [...select.options].findIndex((option, index) => index > 0 && option.value === value);
            select.selectedIndex = Math.max(at, 0);
        }
        update();
    }
    function fill(section) {
        const number = section?.dataset['owner'] ?? '';
        const html = data.owners[number];
        const cards = section?.querySelector('.cards');
        if (cards && html !== undefined && cards.children.length === 0)
            cards.innerHTML = html;
    }
    /** A link may lead to what is not in the page yet. */
    function follow() {
        if (isView()) {
            restore();
            find('#repositories').scrollIntoView();
            return;
        }
        const id = decodeURIComponent(location.hash.slice(1));
        if (!/^r\d+$/.test(id) || document.getElementById(id))
            return;
        for (const [number, html] of Object.entries(data.owners)) {
            if (html.includes(`<article id="${id}">`))
                fill(document.getElementById(`o${number}`));
        }
        document.getElementById(id)?.scrollIntoView();
    }
    function print(isPrinted) {
        if (isPrinted) {
            for (const section of all('.owner'))
                fill(section);
            for (const details of all('details'))
                details.open = true;
        }
        else {
            document.documentElement.classList.remove('one');
            for (const section of all('.only'))
                section.classList.remove('only');
        }
        show(isPrinted ? Infinity : STEP);
    }
    for (const head of heads) {
        const button = document.createElement('button');
        button.textContent = head.textContent;
        button.addEventListener('click', () => {
            const column = head.dataset['column'] ?? '';
            keep('sort', state.get('sort') === column ? `-${column}` : column);
        });
        head.replaceChildren(button);
    }
    search.addEventListener('input', () => keep('q', search.value.trim() || null));
    for (const select of selects) {
        select.addEventListener('change', () => keep(select.name, select.selectedIndex > 0 ? select.value : null));
    }
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => {
        state = new page.URLSearchParams('');
        keep('q', null);
    });
    more.addEventListener('click', () => show(body.children.length + STEP));
    for (const button of all('[data-print]')) {
        button.addEventListener('click', () => {
            document.documentElement.classList.add('one');
            document.getElementById(button.dataset['print'] ?? '')?.classList.add('only');
            page.print();
        });
    }
    const watch = new page.IntersectionObserver((entries) => {
        for (const { isIntersecting, target } of entries)
            if (isIntersecting)
                fill(target);
    }, { rootMargin: '1500px' });
    for (const section of all('.owner'))
        watch.observe(section);
    page.addEventListener('hashchange', follow);
    page.addEventListener('beforeprint', () => print(true));
    page.addEventListener('afterprint', () => print(false));
    document.documentElement.classList.add('live');
    restore();
    if (location.hash !== '')
        follow();
}

;// CONCATENATED MODULE: ./build/report/audit/html/style.js
/** The page's own style: for the screen in the light and the dark, for a phone, and for paper. */
const STYLE = `
:root {
  --paper: #fdfcfa; --card: #fff; --ink: #1d2129; --soft: #5b6270; --line: #e2dfd8; --link: #1b4f8f; --warn: #9a3412; --warn-paper: #fff4ec;
  --protected: #14695a; --ready: #2f77bd; --ready-with-filters: #7a62b8; --not-yet: #c2560c; --unknown: #7d8390;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171c; --card: #1b1f26; --ink: #e8e6e1; --soft: #a3a9b5; --line: #30353f; --link: #8fbcf0; --warn: #ffb68a; --warn-paper: #33200f;
    --protected: #3fae97; --ready: #5c9fe0; --ready-with-filters: #a48fe0; --not-yet: #e8853f; --unknown: #8f96a3;
  }
}
* { box-sizing: border-box }
html { scroll-behavior: smooth; scroll-padding-top: 3.5rem; -webkit-text-size-adjust: 100% }
body { margin: 0 auto; padding: 3rem clamp(1rem, 3vw, 2.5rem) 4rem; max-width: 90rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere }
h1, h2, h3 { font-family: "Iowan Old Style", Charter, "Palatino Linotype", Palatino, Georgia, serif; font-weight: 600; line-height: 1.2; text-wrap: balance; overflow-wrap: break-word }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.2rem); max-width: 42ch; margin: .4rem 0 2rem; letter-spacing: -.01em }
h2 { font-size: 1.6rem; margin: 0 0 1.25rem }
h3 { font-size: 1.15rem; margin: 0 0 .9rem }
h4 { font-size: 1.05rem; margin: 0 }
h5 { font-size: .9rem; margin: 1.25rem 0 .5rem }
main > section { margin-top: 4rem }
p, ul, ol { margin: 0 0 1rem }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible { outline: 3px solid var(--ready); outline-offset: 2px }
code { font: .88em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace }
.kicker, .soft, .none, .lead { color: var(--soft) }
.kicker { margin: 0; font-size: .9rem; letter-spacing: .02em }
.lead { max-width: 65ch }
.soft, .none { font-size: .875rem }
.number { white-space: nowrap }
.plain, .index, .legend, .changes ul { list-style: none; padding: 0; margin: 0 }
.sprite { position: absolute }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: .5rem }
html:not(.live) .live { display: none }
.facts { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 0; padding: 1.1rem 0; border-block: 1px solid var(--line) }
.facts dt { font-size: .8rem; color: var(--soft) } .facts dd { margin: 0; font-weight: 600 }
.warning { margin: 2rem 0 0; padding: 1.25rem 1.5rem; border: 2px solid var(--warn); border-left-width: .6rem; background: var(--warn-paper); border-radius: .25rem }
.warning h2 { font-size: 1.2rem; margin-bottom: .5rem; color: var(--warn) } .warning ul { margin: 0; padding-left: 1.2rem } .warning li { margin-top: .4rem }
.protected { color: var(--protected); fill: var(--protected) } .ready { color: var(--ready); fill: var(--ready) }
.ready-with-filters { color: var(--ready-with-filters); fill: var(--ready-with-filters) } .not-yet { color: var(--not-yet); fill: var(--not-yet) }
.unknown { color: var(--unknown); fill: var(--unknown) }
.mark { width: .85em; height: .85em; margin-right: .45em; fill: currentColor; flex: none; vertical-align: -.06em }
.cut { fill: none; stroke: var(--paper); stroke-width: 1.6 } pattern .cut { stroke-width: 1.2; opacity: .55 } .line { fill: none; stroke: currentColor; stroke-width: 2 }
.verdict { white-space: nowrap; font-weight: 600 }
.bar { display: block; width: 100%; height: .55rem; margin: .3rem 0 .2rem; overflow: hidden }
.bar rect { stroke: var(--paper); stroke-width: 1 }
.estate .bar { height: 2.5rem; border-radius: .3rem }
.legend { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem 1.5rem; margin: 1rem 0 0 }
.legend a, .chart a { color: inherit; text-decoration-color: var(--line) } .legend a:hover, .chart a:hover { text-decoration-color: currentColor }
.legend b { display: inline-block; font-size: 1.75rem; line-height: 1.3; margin-right: .3rem } .legend a { display: block }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 2.75rem 3rem; margin-top: 3rem }
.chart li { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; margin-bottom: .7rem } .chart li > :not(.label, b) { grid-column: 1 / -1 } .chart details { margin-top: .5rem }
summary { cursor: pointer; padding: .25rem 0 } .changes { display: grid; gap: 1rem } .changes li { padding: .2rem 0 .2rem 1.1rem }
form { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; align-items: end; margin-bottom: 1rem }
label { font-size: .8rem; color: var(--soft) } .wide { grid-column: span 2 }
input, select, button { font: inherit; font-size: .95rem; color: var(--ink); background: var(--card); border: 1px solid var(--soft); border-radius: .35rem; padding: .5rem .7rem; min-height: 2.75rem }
::placeholder { color: var(--soft); opacity: 1 }
input, select { display: block; width: 100%; margin-top: .2rem } button { cursor: pointer } button:hover { border-color: var(--ink) }
#count { font-weight: 600; margin-bottom: .5rem }
table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.45 }
th, td { text-align: left; vertical-align: top; padding: .7rem .9rem .7rem 0; border-bottom: 1px solid var(--line) }
tbody th { font-weight: 600 }
thead th { padding-block: .5rem; color: var(--soft); font-weight: 600; vertical-align: bottom; background: var(--paper) }
caption { text-align: left; color: var(--soft); padding-bottom: .3rem }
#table { table-layout: fixed } #table thead th { position: sticky; top: 0; z-index: 1; border-bottom: 2px solid var(--ink) }
#table th:nth-child(1) { width: 15% } #table th:nth-child(2) { width: 10.5% } #table th:nth-child(3) { width: 10% } #table th:nth-child(4) { width: 10% }
#table th:nth-child(5) { width: 12% } #table th:nth-child(6) { width: 11.5% } #table th:nth-child(7) { width: 14.5% }
thead button { all: unset; cursor: pointer; display: block } thead button:focus-visible { outline: 3px solid var(--ready) } thead button:hover { color: var(--ink) }
thead button::after { content: ""; display: inline-block; width: 1.1em; text-align: right } [aria-sort] button { color: var(--ink) }
[aria-sort=ascending] button::after { content: "\\2191" } [aria-sort=descending] button::after { content: "\\2193" }
#table .verdict { white-space: normal } td .plain li + li { margin-top: .45rem } td .soft { display: block; font-size: .8rem }
#more { margin-top: 1.5rem }
.index { columns: 18rem; column-gap: 3rem } .index li { break-inside: avoid; padding: .2rem 0 }
.owner { margin-top: 3rem; padding-top: 2rem; border-top: 2px solid var(--ink) } .owner h3 { font-size: 1.5rem; margin-bottom: .25rem } .owner > .lead { margin: 0 } .owner > .bar { max-width: 40rem; margin-bottom: 1rem }
.signed { color: var(--soft) } .signed span { display: inline-block; width: 11rem; border-bottom: 1px solid var(--soft) }
article thead th { background: none }
article { margin-top: 1.75rem; padding: 1.4rem 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; content-visibility: auto; contain-intrinsic-size: auto 30rem }
.where { margin: .25rem 0 .75rem } .where .verdict { margin-right: .75rem }
.points { padding-left: 1.2rem; max-width: 80ch } .points:empty { display: none } .points li { margin-bottom: .6rem } .remedy { display: block; color: var(--soft) }
.line { white-space: pre-wrap } code.line { display: block; color: var(--ink); padding-left: 1rem }
.tags { margin: 1rem 0 } .tags th:last-child { width: 45% } #creation .tags th:last-child { width: auto }
.questions { padding-left: 1.4rem; margin: 0 } .questions li { margin-bottom: .75rem; max-width: 80ch } .answer { display: block; height: 2.2rem; border-bottom: 1px dashed var(--soft) }
.glossary { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 2rem 3rem } dl { margin: 0 } .glossary dt { font-weight: 600 } .glossary dd { margin: 0 0 .7rem; color: var(--soft) }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem }
@media screen and (max-width: 66rem) {
  body { padding-top: 1.75rem } main > section { margin-top: 3rem } article { padding: 1.1rem 1rem }
  .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .9rem 1.5rem }
  table, tbody, tr, th, caption { display: block } th { width: auto !important } thead { display: none }
  th, td { border: 0; padding: .15rem 0 } tbody tr { padding: .9rem 0; border-top: 1px solid var(--line) } tbody th { font-size: 1rem; padding-bottom: .35rem }
  td { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr) } td::before { content: attr(data-is); color: var(--soft) }
  #rows td:nth-child(2)::before { content: "Account" } #rows td:nth-child(3)::before { content: "Region" } #rows td:nth-child(4)::before { content: "Owner" }
  #rows td:nth-child(5)::before { content: "Setting" } #rows td:nth-child(6)::before { content: "Verdict" } #rows td:nth-child(7)::before { content: "In the way" } #rows td:nth-child(8)::before { content: "Tags that move" }
  #rows tr { margin-bottom: .9rem; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; content-visibility: auto; contain-intrinsic-size: auto 18rem }
  .live #table thead { display: block } .live #table thead tr { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; margin-bottom: .75rem } .live #table thead tr::before { content: "Sort by"; color: var(--soft) }
  .live #table thead th { position: static; border: 0; padding: .3rem 0 } thead button { text-decoration: underline; text-underline-offset: .2em; line-height: 1.9 }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
@media print {
  @page { size: A4; margin: 14mm }
  body { max-width: none; padding: 0; background: none; font-size: 9.5pt }
  .live:not(html), .skip, .index, noscript { display: none !important }
  h1 { font-size: 22pt } h2, h3, h4, h5, caption { break-after: avoid } tr, .chart li, .points li, .questions li, .warning { break-inside: avoid }
  main > section { margin-top: 9mm } #repositories { break-before: page } .owner, #creation { break-before: page; border-top: 0; padding-top: 0; margin-top: 0 }
  table { font-size: 8pt } #table .number { font-size: 7pt } #table th:nth-child(2) { width: 12% } #table th:nth-child(7) { width: 16% } th, td { padding: 1.4mm 2mm 1.4mm 0 } #table thead th { position: static } thead { display: table-header-group }
  td .soft { font-size: 7pt } .soft, .none { font-size: 8pt } .verdict { white-space: normal }
  a { color: inherit; text-decoration: none } details > summary { list-style: none } details::details-content { content-visibility: visible; height: auto; display: block }
  .charts { grid-template-columns: 1fr 1fr; gap: 8mm; margin-top: 8mm } .legend { grid-template-columns: repeat(5, 1fr) }
  article { content-visibility: visible; padding: 4mm 0 0; border: 0; border-top: 1px solid var(--line); border-radius: 0; background: none; margin-top: 5mm }
  .answer { height: 14mm } .bar, .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  html.one header, html.one .warning, html.one footer, html.one main > :not(#owners), html.one #owners > :not(.only) { display: none }
}
`;

;// CONCATENATED MODULE: ./build/report/audit/html/page.js
















const SCRIPT = `(${enliven.toString()})(window)`;
/**
 * The report as one file that needs nothing else: it asks no network for anything, and its policy forbids it to. Without script all of
 * it is there but for what would make a great estate slow to open.
 *
 * It comes in pieces: the page of a great estate in one, with the copies that putting it together takes, would be most of the memory
 * of its audit.
 */
function* auditPage(report, { version }) {
    const shown = report.accountIds === 'short' ? summary_text/* shortenAccounts */.c : (text) => text;
    const owners = ownerPages(report);
    yield head(report);
    yield shown(body(report, owners.html, version).html);
    yield '<script type="application/json" id="data">';
    for (const piece of pageData(report, owners.later))
        yield shown(piece);
    yield `</script><script>${SCRIPT}</script></body></html>\n`;
}
function head({ asOf }) {
    const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
    return markup `<!doctype html>
    <html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${{ html: policy }}">
    <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>ECR tag immutability, ${asOf.slice(0, 10)}</title><style>${{ html: STYLE }}</style></head>`.html;
}
/** A `PageData` as JSON. */
function* pageData({ repositories, asOf }, owners) {
    const later = repositories.slice(ROWS_IN_PAGE);
    yield `{"verdicts":${jsonData(audited_repository/* AUDIT_VERDICTS */.F1)},"rows":[`;
    for (const [index, each] of repositories.entries())
        yield `${index > 0 ? ',' : ''}${jsonData(pageRow(each))}`;
    yield '],"later":[';
    for (const [index, each] of later.entries()) {
        yield `${index > 0 ? ',' : ''}${jsonData(repositoryRow(each, index + ROWS_IN_PAGE, asOf).html)}`;
    }
    yield '],"owners":{';
    for (const [index, [number, html]] of Object.entries(owners).entries()) {
        yield `${index > 0 ? ',' : ''}"${number}":${jsonData(html)}`;
    }
    yield '}}';
}
function body(report, owners, version) {
    const { repositories, asOf, changes, registries } = report;
    return markup `
    <body>${SPRITE}<a class="skip" href="#repositories">To the repositories</a>
    ${masthead(report)}
    <main>${joined([
        charts((0,totals/* auditTotals */.X)(repositories), repositories),
        changesSection(changes),
        repositoryTable(report),
        owners,
        creationSection(registries),
        glossary(),
    ])}</main>
    <footer><p>Made by immutable-tag ${version} from ${SOURCES[report.source]}, as of ${asOf}. It read settings, times and names alone, and changed nothing. This file holds all that it shows and asks the network for nothing.</p></footer>`;
}
function hashOf(source) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(source).digest('base64')}`;
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

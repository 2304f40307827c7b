export const id = 69;
export const ids = [69];
export const modules = {

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ publishProof)
});

// EXTERNAL MODULE: ./build/domain/verdict/gate-notes.js
var gate_notes = __webpack_require__(7604);
// EXTERNAL MODULE: ./build/report/explain.js + 6 modules
var explain = __webpack_require__(32);
// EXTERNAL MODULE: ./build/report/notes.js
var report_notes = __webpack_require__(2362);
// EXTERNAL MODULE: ./build/report/proof-findings.js
var proof_findings = __webpack_require__(2844);
// EXTERNAL MODULE: ./build/report/proof-summary.js
var proof_summary = __webpack_require__(7968);
;// CONCATENATED MODULE: ./build/report/proof-log.js


/** What the log says of a proof beside its findings, which have headlines of their own: what holds, and what was not pushed. */
function proofLog(targets) {
    const note = (0,proof_summary/* raceNote */.wX)(targets);
    const plain = targets.every(({ outcome }) => outcome === 'held' || outcome === 'open');
    return [...(plain ? [(0,proof_summary/* proofHeadline */.Xf)(targets)] : []), ...targets.flatMap(targetLine), ...(note === null ? [] : [note])];
}
function targetLine(target) {
    const { outcome, reference, judgement } = target;
    if (outcome !== 'held' && outcome !== 'open')
        return [];
    return [`${outcome === 'held' ? '✓' : '–'} ${reference} – ${(0,explain/* explain */.WE)(judgement.reason, target).headline}`];
}

// EXTERNAL MODULE: ./build/actions/job.js
var actions_job = __webpack_require__(999);
;// CONCATENATED MODULE: ./build/actions/publish-proof.js







/** Says what was proven and what was not, and fails the step for what speaks against the push. */
function publishProof(targets, terms, job) {
    const { output, docs } = job;
    const findings = (0,proof_findings/* proofFindings */.z)(targets);
    const notes = (0,gate_notes/* notesOnEndpoint */.g)(terms.endpoint);
    for (const line of proofLog(targets))
        output.log(line);
    for (const note of notes)
        output.log((0,report_notes/* noteWording */.j)(note).text);
    for (const doubt of (0,proof_findings/* proofDoubts */.I)(targets))
        (0,actions_job/* warn */.R8)(job, (0,explain/* plainText */.wh)(doubt, docs));
    (0,actions_job/* conclude */.Ep)(job, terms.mode, findings);
    output.summary((0,proof_summary/* proofSummary */.Pc)(targets, { docs, accountIds: terms.accountIds, notes }));
}


/***/ }),

/***/ 2069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: ./build/adapters/ecr/registry.js
var ecr_registry = __webpack_require__(8701);
// EXTERNAL MODULE: ./build/adapters/event.js
var adapters_event = __webpack_require__(8037);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(3058);
// EXTERNAL MODULE: ./build/adapters/git.js
var git = __webpack_require__(6689);
// EXTERNAL MODULE: ./build/adapters/outputs.js + 13 modules
var outputs = __webpack_require__(2647);
// EXTERNAL MODULE: ./build/domain/ecr/ecr-registry.js
var ecr_ecr_registry = __webpack_require__(3568);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/push/image-reference.js
var image_reference = __webpack_require__(4607);
// EXTERNAL MODULE: ./build/domain/tag/tag-grammar.js
var tag_grammar = __webpack_require__(8434);
;// CONCATENATED MODULE: ./build/domain/verdict/claim.js




/**
 * Reads a reference to verify, `host/name:tag` with or without `@sha256:…`. Throws a CodedError INPUT_INVALID for one that
 * names no tag in a private ECR repository, or another digest than the build reported.
 */
function readClaim(text, reported) {
    const invalid = (why, remedy) => new errors/* CodedError */.A('INPUT_INVALID', `image: \`${text}\` cannot be verified: ${why}`, { remedy: [remedy] });
    const parsed = (0,image_reference/* parseImageReference */.o_)(text);
    if ('fault' in parsed)
        throw invalid(parsed.fault, FORM);
    const { host, path, tag, digest } = parsed;
    if (tag === null)
        throw invalid('it names no tag, and a digest alone cannot move.', FORM);
    const malformed = (0,tag_grammar/* tagFault */.nJ)(tag);
    if (malformed)
        throw invalid(`its tag is malformed (${malformed.kind}).`, FORM);
    const repository = (0,ecr_ecr_registry/* parseRepository */.SU)(host === null ? path : `${host}/${path}`, { region: null, account: null });
    if ('kind' in repository)
        throw invalid(repository.fault, 'Only private Amazon ECR can be asked.');
    if (digest !== null && reported.digest !== null && digest !== reported.digest)
        throw invalid(`it names ${digest}, and the \`digest\` input is ${reported.digest}.`, 'Give the one that the build reported.');
    return {
        ...reported,
        repository,
        tag,
        reference: `${(0,ecr_ecr_registry/* repositoryUri */.LJ)(repository)}:${tag}`,
        digest: digest ?? reported.digest,
    };
}
const FORM = 'Write host/name:tag, as the `image` output of the gate is.';

// EXTERNAL MODULE: ./build/domain/commit/commit-choice.js
var commit_choice = __webpack_require__(3048);
// EXTERNAL MODULE: ./build/domain/commit/git-event.js
var git_event = __webpack_require__(22);
// EXTERNAL MODULE: ./build/commands/prove.js + 1 modules
var prove = __webpack_require__(8489);
// EXTERNAL MODULE: ./build/commands/read-policy.js
var read_policy = __webpack_require__(8018);
;// CONCATENATED MODULE: ./build/commands/verify.js






/** Holds pushed images against the registry before they are deployed. Here what cannot be found out is a finding. */
async function verify(inputs, ports) {
    if (inputs.images.length === 0)
        throw new errors/* CodedError */.A('INPUT_INVALID', 'image: no image was given, so there is nothing to verify.', {
            remedy: ['Name it: `image: ${{ steps.tag.outputs.image }}`'],
        });
    const [policy, revision] = await Promise.all([(0,read_policy/* readPolicy */.T)(inputs.policy, ports.files), revisionOf(inputs, ports)]);
    const claims = inputs.images.map((image) => readClaim(image, { digest: inputs.digest, revision }));
    const terms = { protectedBefore: false, requireRevision: policy.requireRevision, mustExist: true, strict: true };
    return { targets: await (0,prove/* prove */.z)(claims, terms, ports.registry), accountIds: policy.accountIds };
}
async function revisionOf({ revision }, { runner, git }) {
    if (revision.kind === 'any')
        return null;
    if (revision.kind === 'commit')
        return revision.sha;
    const [facts, checkout] = await Promise.all([runner.facts(), git.checkout()]);
    return (0,commit_choice/* chooseCommit */.j)({ event: (0,git_event/* readGitEvent */.F)(facts), checkout, revision: null, resolvedPullRequest: null }).sha;
}

// EXTERNAL MODULE: ./build/domain/push/image-digest.js
var image_digest = __webpack_require__(280);
// EXTERNAL MODULE: ./build/commands/input.js
var commands_input = __webpack_require__(3903);
;// CONCATENATED MODULE: ./build/commands/verify-inputs.js



/** The defaults of verify/action.yml; a test holds the two equal. */
const VERIFY_DEFAULTS = {
    image: '',
    digest: '',
    revision: '',
    policy: commands_input/* POLICY_PATH */.l$,
    mode: 'enforce',
};
/** Reads and checks the inputs of verify. Throws a CodedError that names the input and what it takes. */
function readVerifyInputs(getInput) {
    const input = (name) => getInput(name).trim() || VERIFY_DEFAULTS[name];
    return {
        images: (0,commands_input/* entries */.jO)(input('image')),
        digest: digestOf(input('digest')),
        revision: askedRevision(input('revision')),
        policy: (0,commands_input/* policyOf */.US)(input('policy')),
        mode: (0,commands_input/* oneOf */.yL)('mode', input('mode'), ['enforce', 'report']),
    };
}
function askedRevision(text) {
    if (text === 'any')
        return { kind: 'any' };
    const sha = (0,commands_input/* revisionOf */.DT)(text);
    return sha === null ? { kind: 'this-run' } : { kind: 'commit', sha };
}
function digestOf(text) {
    if (text === '')
        return null;
    if ((0,image_digest/* isImageDigest */.o)(text))
        return text;
    throw new errors/* CodedError */.A('INPUT_INVALID', `digest: \`${text}\` is not a digest.`, {
        remedy: ['Give the `digest` output of docker/build-push-action: sha256: and 64 hexadecimal digits.'],
    });
}

// EXTERNAL MODULE: ./build/domain/verdict/existence.js
var verdict_existence = __webpack_require__(7715);
// EXTERNAL MODULE: ./build/domain/verdict/verdict.js
var verdict_verdict = __webpack_require__(9110);
// EXTERNAL MODULE: ./build/report/explain.js + 6 modules
var explain = __webpack_require__(32);
// EXTERNAL MODULE: ./build/report/proof-summary.js
var proof_summary = __webpack_require__(7968);
;// CONCATENATED MODULE: ./build/report/proof-outputs.js




const VERIFY_OUTPUTS = (/* unused pure expression or super */ null && (['verdict', 'reason', 'digest', 'pinned', 'json']));
/** Every output of verify. `digest` is set if all images have the same. */
function verifyOutputs(targets) {
    const verdict = targets.map(({ judgement }) => judgement.verdict).reduce(verdict_verdict/* worseVerdict */.y, 'immutable');
    const deciding = targets.find(({ judgement }) => judgement.verdict === verdict);
    const digests = new Set(targets.map(({ registry }) => (0,verdict_existence/* digestOf */.o)(registry.existence)));
    const [digest] = digests;
    return {
        verdict,
        reason: deciding?.judgement.reason.code ?? '',
        digest: digests.size === 1 ? (digest ?? '') : '',
        pinned: (0,proof_summary/* pinned */.dp)(targets).join('\n'),
        json: proofJson(targets),
    };
}
/** All that was found out of each image. */
function proofJson(targets) {
    return JSON.stringify(targets.map((target) => {
        const { reference, tag, judgement, outcome, registry } = target;
        const { code, headline, cause, remedy } = (0,explain/* explain */.WE)(judgement.reason, target);
        const { mode, filters, existence } = registry;
        return {
            reference,
            tag,
            verdict: judgement.verdict,
            outcome,
            reason: code,
            explanation: [headline, ...cause].join(' '),
            remedy,
            digest: (0,verdict_existence/* digestOf */.o)(existence),
            mode,
            filters,
        };
    }));
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/actions/job.js
var actions_job = __webpack_require__(999);
// EXTERNAL MODULE: ./build/actions/publish-proof.js + 1 modules
var publish_proof = __webpack_require__(524);
;// CONCATENATED MODULE: ./build/actions/verify.js











/** The verify action: images → proof → outputs, annotations, summary. */
async function runVerify(env) {
    await (0,actions_job/* inJob */.tq)(env, async (job) => {
        const { output, workspace } = job;
        const inputs = readVerifyInputs(outputs/* input */.hF);
        (0,ecr_registry/* preload */.u)().catch(() => { });
        const registry = (0,ecr_registry/* createRegistry */.I)({ env, version: version/* VERSION */.x, log: output.debug });
        const { targets, accountIds } = await verify(inputs, {
            runner: (0,adapters_event/* createRunner */.j)(env),
            git: (0,git/* createGit */.l)({ directory: workspace, ceiling: workspace, env }),
            registry,
            files: (0,files/* createFiles */.q)({ root: workspace }),
        });
        (0,actions_job/* setOutputs */.n0)(job, verifyOutputs(targets));
        (0,publish_proof/* publishProof */.K)(targets, { mode: inputs.mode, accountIds, endpoint: registry.endpoint }, job);
    });
}


/***/ }),

/***/ 8489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ prove)
});

// EXTERNAL MODULE: ./build/domain/verdict/admission.js
var admission = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/domain/verdict/existence.js
var verdict_existence = __webpack_require__(7715);
;// CONCATENATED MODULE: ./build/domain/verdict/proof.js


/** Holds a claim against what the registry says now: still protected, there, the reported digest, this commit's image. */
function judgeClaim(claim, registry, terms) {
    const { tag, digest: expected, revision } = claim;
    const { protection, existence } = registry;
    if (protection.verdict !== 'immutable') {
        return terms.protectedBefore && protection.verdict === 'mutable'
            ? { verdict: 'mutable', reason: { code: 'PROTECTION_LOST', tag, now: protection.reason } }
            : protection;
    }
    if (!existence)
        throw new Error(`nobody looked whether ${tag} is there`);
    if (existence.state === 'unknown')
        return { verdict: 'unknown', reason: existence.fault };
    const now = (0,verdict_existence/* digestOf */.o)(existence);
    if (expected !== null && now !== expected && terms.protectedBefore) {
        return { verdict: 'mutable', reason: { code: 'REUSED_IMAGE_GONE', tag, found: expected, digest: now } };
    }
    if (existence.state === 'absent')
        return { verdict: 'unknown', reason: { code: 'TAG_NOT_PUSHED', tag } };
    const { digest, archived, revision: built } = existence;
    if (expected !== null && digest !== expected) {
        return { verdict: 'mutable', reason: { code: 'DIGEST_MISMATCH', tag, digest, expected } };
    }
    if (archived)
        return { verdict: 'unknown', reason: { code: 'TAG_ARCHIVED', tag, digest } };
    const heldAs = (commit) => ({
        verdict: 'immutable',
        reason: { code: 'PROOF_HELD', tag, digest, revision: commit },
    });
    if (revision === null)
        return heldAs(null);
    switch (built.state) {
        case 'found':
            return built.revision === revision
                ? heldAs(revision)
                : { verdict: 'mutable', reason: { code: 'REVISION_MISMATCH', tag, digest, revision, built: built.revision } };
        case 'none':
            return terms.requireRevision
                ? { verdict: 'unknown', reason: { code: 'REVISION_UNPROVEN', tag, digest, revision } }
                : heldAs(null);
        case 'unknown':
            return (0,admission/* isEnough */.LP)(terms.requireRevision, built.fault) ? heldAs(null) : { verdict: 'unknown', reason: built.fault };
    }
}
function proofOutcome({ verdict, reason }, { mustExist, strict }) {
    if (verdict === 'immutable')
        return 'held';
    if (reason.code === 'TAG_NOT_PUSHED')
        return mustExist ? 'failed' : 'open';
    return verdict === 'mutable' || strict ? 'failed' : 'doubtful';
}

// EXTERNAL MODULE: ./build/domain/push/push.js
var push = __webpack_require__(6432);
// EXTERNAL MODULE: ./build/commands/ask-registry.js
var ask_registry = __webpack_require__(1164);
;// CONCATENATED MODULE: ./build/commands/prove.js



/** Asks the registry what the tags point at now, and holds each claim against the answer. */
async function prove(claims, terms, registry) {
    const answers = await (0,ask_registry/* askRegistry */.r)(claims, { lookUp: true }, registry);
    return answers.map(({ asked: claim, repository, registry: side }) => {
        const judgement = judgeClaim(claim, side, terms);
        const destination = { kind: 'ecr', repository };
        return {
            reference: (0,push/* referenceText */.n5)(destination, claim.tag),
            tag: claim.tag,
            place: (0,push/* placeOf */.$t)(destination),
            origin: 'given',
            registry: side,
            judgement,
            outcome: proofOutcome(judgement, terms),
            wasFree: terms.protectedBefore && claim.digest === null,
        };
    });
}


/***/ }),

/***/ 280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isImageDigest)
/* harmony export */ });
/** Whether a text is a digest as ECR computes it: `sha256:` and 64 lower-case hex digits. */
function isImageDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}


/***/ }),

/***/ 2844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ proofDoubts),
/* harmony export */   z: () => (/* binding */ proofFindings)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3145);

/** What speaks against the push. */
function proofFindings(targets) {
    return explained(targets, 'failed');
}
/** What could not be found out, and is let pass as a warning. */
function proofDoubts(targets) {
    return explained(targets, 'doubtful');
}
function explained(targets, wanted) {
    const chosen = targets.filter(({ outcome }) => outcome === wanted);
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .d)(chosen.map((target) => ({ reason: target.judgement.reason, subject: target })));
}


/***/ }),

/***/ 7968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ proofSummary),
/* harmony export */   Xf: () => (/* binding */ proofHeadline),
/* harmony export */   dp: () => (/* binding */ pinned),
/* harmony export */   wX: () => (/* binding */ raceNote)
/* harmony export */ });
/* harmony import */ var _domain_verdict_existence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7715);
/* harmony import */ var _finding_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8470);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4902);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2362);
/* harmony import */ var _proof_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2844);
/* harmony import */ var _summary_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8979);
/* harmony import */ var _wording_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2116);







/** The run in one sentence. Plain text. */
function proofHeadline(targets) {
    const [first] = [...(0,_proof_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .proofFindings */ .z)(targets), ...(0,_proof_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .proofDoubts */ .I)(targets)];
    if (first)
        return first.headline;
    const held = targets.filter(({ outcome }) => outcome === 'held');
    const [only] = held;
    if (!only)
        return 'Nothing was pushed, so there is nothing to prove.';
    const [subject, were, are] = held.length === 1 ? [(0,_wording_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortReference */ .eV)(only), 'was', 'is'] : [`${held.length} references`, 'were', 'are'];
    const commit = commonCommit(held);
    const proven = commit === null ? `${are} there, and protected.` : `${were} built from ${(0,_wording_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortTag */ .j)(commit)}, and ${are} protected.`;
    const open = targets.length - held.length;
    return `${subject} ${proven}${open > 0 ? ` ${open} more ${open === 1 ? 'was' : 'were'} not pushed.` : ''}`;
}
/** The commit that all of them were shown to be built from; null if there is no such one. */
function commonCommit(held) {
    const commits = new Set(held.map(({ judgement: { reason } }) => (reason.code === 'PROOF_HELD' ? reason.revision : null)));
    const [commit = null] = commits;
    return commits.size === 1 ? commit : null;
}
/**
 * What a job whose push ECR refused should know. The post step is not told how the build ended, so it is said wherever the
 * tag was free before; null where it was not.
 */
function raceNote(targets) {
    return targets.some(({ outcome, wasFree }) => outcome === 'held' && wasFree)
        ? "If ECR refused this job's own push, another run was first, and what stands is that run's image. Deploy it by its digest, or run again to adopt it."
        : null;
}
/** The proof for the job summary: the verdict, what speaks against it, and what to deploy. */
function proofSummary(targets, { docs, accountIds, notes = [] }) {
    const findings = [...(0,_proof_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .proofFindings */ .z)(targets), ...(0,_proof_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .proofDoubts */ .I)(targets)];
    const deployable = pinned(targets);
    const parts = [
        `### ${MARKS[worstOf(targets)]} ${(0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .C)(proofHeadline(targets))}`,
        ...findings.map((finding) => (0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .findingPart */ .j)(finding, docs, findings.length > 1)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['', 'Reference', 'Digest', 'Mode'], targets.map((target) => [
            MARKS[target.outcome],
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(target.reference),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(digestText(target)),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(target.registry.mode ?? 'not known'),
        ])),
        ...(deployable.length > 0 ? ['To deploy:', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeBlock */ .DV)(deployable.join('\n'))] : []),
        (0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .C)(raceNote(targets) ?? ''),
        ...notes.map((note) => `> ${(0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .C)((0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .noteWording */ .j)(note).text)}`),
    ];
    return (0,_summary_text_js__WEBPACK_IMPORTED_MODULE_5__/* .summaryText */ .g)(parts, accountIds);
}
/** `repository@sha256:…` of what was proven, each once. */
function pinned(targets) {
    const proven = targets.flatMap((target) => {
        const digest = (0,_domain_verdict_existence_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .o)(target.registry.existence);
        return target.outcome === 'held' && digest && target.place.kind === 'repository'
            ? [`${target.place.uri}@${digest}`]
            : [];
    });
    return [...new Set(proven)];
}
const MARKS = { held: '✅', open: '–', doubtful: '⚠️', failed: '❌' };
function worstOf(targets) {
    const order = ['failed', 'doubtful', 'held', 'open'];
    return order.find((outcome) => targets.some((target) => target.outcome === outcome)) ?? 'open';
}
/** What could not be found out is not absent. */
function digestText({ registry: { existence } }) {
    if (existence?.state === 'present')
        return existence.digest;
    return existence?.state === 'absent' ? 'not there' : 'not known';
}


/***/ })

};

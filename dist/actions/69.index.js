export const id = 69;
export const ids = [69];
export const modules = {
    524: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (publishProof)
        });
        var gate_notes = __webpack_require__(7604);
        var explain = __webpack_require__(5289);
        var report_notes = __webpack_require__(2362);
        var proof_findings = __webpack_require__(2844);
        var proof_summary = __webpack_require__(7968);
        ;
        function proofLog(targets) {
            const note = (0, proof_summary.wX)(targets);
            const plain = targets.every(({ outcome }) => outcome === 'held' || outcome === 'open');
            return [...(plain ? [(0, proof_summary.Xf)(targets)] : []), ...targets.flatMap(targetLine), ...(note === null ? [] : [note])];
        }
        function targetLine(target) {
            const { outcome, reference, judgement } = target;
            if (outcome !== 'held' && outcome !== 'open')
                return [];
            return [`${outcome === 'held' ? '✓' : '–'} ${reference} – ${(0, explain.WE)(judgement.reason, target).headline}`];
        }
        var actions_job = __webpack_require__(999);
        ;
        function publishProof(targets, terms, job) {
            const { output, docs } = job;
            const findings = (0, proof_findings.z)(targets);
            const notes = (0, gate_notes.g)(terms.endpoint);
            for (const line of proofLog(targets))
                output.log(line);
            for (const note of notes)
                output.log((0, report_notes.j)(note).text);
            for (const doubt of (0, proof_findings.I)(targets))
                (0, actions_job.R8)(job, (0, explain.wh)(doubt, docs));
            (0, actions_job.Ep)(job, terms.mode, findings);
            output.summary((0, proof_summary.Pc)(targets, { docs, accountIds: terms.accountIds, notes }));
        }
    }),
    2069: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            runVerify: () => (runVerify)
        });
        var ecr_registry = __webpack_require__(8701);
        var adapters_event = __webpack_require__(8037);
        var files = __webpack_require__(3058);
        var git = __webpack_require__(6689);
        var outputs = __webpack_require__(3975);
        var ecr_ecr_registry = __webpack_require__(3568);
        var errors = __webpack_require__(6046);
        var image_reference = __webpack_require__(4607);
        ;
        function readClaim(text, reported) {
            const invalid = (why, remedy) => new errors.A('INPUT_INVALID', `image: \`${text}\` cannot be verified: ${why}`, { remedy: [remedy] });
            const parsed = (0, image_reference.o_)(text);
            if ('fault' in parsed)
                throw invalid(parsed.fault, FORM);
            const { host, path, tag, digest } = parsed;
            if (tag === null)
                throw invalid('it names no tag, and a digest alone cannot move.', FORM);
            const repository = (0, ecr_ecr_registry.SU)(host === null ? path : `${host}/${path}`, { region: null, account: null });
            if ('kind' in repository)
                throw invalid(repository.fault, 'Only private Amazon ECR can be asked.');
            if (digest !== null && reported.digest !== null && digest !== reported.digest)
                throw invalid(`it names ${digest}, and the \`digest\` input is ${reported.digest}.`, 'Give the one that the build reported.');
            return {
                ...reported,
                repository,
                tag,
                reference: `${(0, ecr_ecr_registry.LJ)(repository)}:${tag}`,
                digest: digest ?? reported.digest,
            };
        }
        const FORM = 'Write host/name:tag, as the `image` output of the gate is.';
        var commit_choice = __webpack_require__(3048);
        var git_event = __webpack_require__(22);
        var prove = __webpack_require__(8489);
        var read_policy = __webpack_require__(8018);
        ;
        async function verify(inputs, ports) {
            if (inputs.images.length === 0)
                throw new errors.A('INPUT_INVALID', 'image: no image was given, so there is nothing to verify.', {
                    remedy: ['Name it: `image: ${{ steps.tag.outputs.image }}`'],
                });
            const [policy, revision] = await Promise.all([(0, read_policy.T)(inputs.policy, ports.files), revisionOf(inputs, ports)]);
            const claims = inputs.images.map((image) => readClaim(image, { digest: inputs.digest, revision }));
            const terms = { protectedBefore: false, requireRevision: policy.requireRevision, mustExist: true, strict: true };
            return { targets: await (0, prove.z)(claims, terms, ports.registry), accountIds: policy.accountIds };
        }
        async function revisionOf({ revision }, { runner, git }) {
            if (revision.kind === 'any')
                return null;
            if (revision.kind === 'commit')
                return revision.sha;
            const [facts, checkout] = await Promise.all([runner.facts(), git.checkout()]);
            return (0, commit_choice.j)({ event: (0, git_event.F)(facts), checkout, revision: null, resolvedPullRequest: null }).sha;
        }
        var image_digest = __webpack_require__(280);
        var commands_input = __webpack_require__(3903);
        ;
        const VERIFY_DEFAULTS = {
            image: '',
            digest: '',
            revision: '',
            policy: commands_input.l$,
            mode: 'enforce',
        };
        function readVerifyInputs(getInput) {
            const input = (name) => getInput(name).trim() || VERIFY_DEFAULTS[name];
            return {
                images: (0, commands_input.jO)(input('image')),
                digest: digestOf(input('digest')),
                revision: askedRevision(input('revision')),
                policy: (0, commands_input.US)(input('policy')),
                mode: (0, commands_input.yL)('mode', input('mode'), ['enforce', 'report']),
            };
        }
        function askedRevision(text) {
            if (text === 'any')
                return { kind: 'any' };
            const sha = (0, commands_input.DT)(text);
            return sha === null ? { kind: 'this-run' } : { kind: 'commit', sha };
        }
        function digestOf(text) {
            if (text === '')
                return null;
            if ((0, image_digest.o)(text))
                return text;
            throw new errors.A('INPUT_INVALID', `digest: \`${(0, commands_input.SP)(text)}\` is not a digest.`, {
                remedy: ['Give the `digest` output of docker/build-push-action: sha256: and 64 hexadecimal digits.'],
            });
        }
        var verdict_existence = __webpack_require__(7715);
        var verdict_verdict = __webpack_require__(9110);
        var explain = __webpack_require__(5289);
        var proof_summary = __webpack_require__(7968);
        ;
        const VERIFY_OUTPUTS = (null && (['verdict', 'reason', 'digest', 'pinned', 'json']));
        function verifyOutputs(targets) {
            const verdict = targets.map(({ judgement }) => judgement.verdict).reduce(verdict_verdict.y, 'immutable');
            const deciding = targets.find(({ judgement }) => judgement.verdict === verdict);
            const digests = new Set(targets.map(({ registry }) => (0, verdict_existence.o)(registry.existence)));
            const [digest] = digests;
            return {
                verdict,
                reason: deciding?.judgement.reason.code ?? '',
                digest: digests.size === 1 ? (digest ?? '') : '',
                pinned: (0, proof_summary.dp)(targets).join('\n'),
                json: proofJson(targets),
            };
        }
        function nothingProven(code) {
            return { verdict: 'unknown', reason: code, digest: '', pinned: '', json: '[]' };
        }
        function proofJson(targets) {
            return JSON.stringify(targets.map((target) => {
                const { reference, tag, judgement, outcome, registry } = target;
                const { code, headline, cause, remedy } = (0, explain.WE)(judgement.reason, target);
                const { mode, filters, existence } = registry;
                return {
                    reference,
                    tag,
                    verdict: judgement.verdict,
                    outcome,
                    reason: code,
                    explanation: [headline, ...cause].join(' '),
                    remedy,
                    digest: (0, verdict_existence.o)(existence),
                    mode,
                    filters,
                };
            }));
        }
        var version = __webpack_require__(8508);
        var actions_job = __webpack_require__(999);
        var publish_proof = __webpack_require__(524);
        ;
        async function runVerify(env) {
            await (0, actions_job.tq)(env, verify_prove, ({ code }, job) => (0, actions_job.n0)(job, nothingProven(code)));
        }
        async function verify_prove(job) {
            const { env, output, workspace } = job;
            const inputs = readVerifyInputs(outputs.hF);
            (0, ecr_registry.u)().catch(() => { });
            const registry = (0, ecr_registry.I)({ env, version: version.x, log: output.debug });
            const { targets, accountIds } = await verify(inputs, {
                runner: (0, adapters_event.j)(env),
                git: (0, git.l)({ directory: workspace, ceiling: workspace, env }),
                registry,
                files: (0, files.q)({ root: workspace }),
            });
            (0, actions_job.n0)(job, verifyOutputs(targets));
            (0, publish_proof.K)(targets, { mode: inputs.mode, accountIds, endpoint: registry.endpoint }, job);
        }
    }),
    8489: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (prove)
        });
        var admission = __webpack_require__(1238);
        var verdict_existence = __webpack_require__(7715);
        ;
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
            const now = (0, verdict_existence.o)(existence);
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
                    return (0, admission.LP)(terms.requireRevision, built.fault) ? heldAs(null) : { verdict: 'unknown', reason: built.fault };
            }
        }
        function proofOutcome({ verdict, reason }, { mustExist, strict }) {
            if (verdict === 'immutable')
                return 'held';
            if (reason.code === 'TAG_NOT_PUSHED')
                return mustExist ? 'failed' : 'open';
            return verdict === 'mutable' || strict ? 'failed' : 'doubtful';
        }
        var push = __webpack_require__(6432);
        var ask_registry = __webpack_require__(1164);
        ;
        async function prove(claims, terms, registry) {
            const answers = await (0, ask_registry.r)(claims, { lookUp: true }, registry);
            return answers.map(({ asked: claim, repository, registry: side }) => {
                const judgement = judgeClaim(claim, side, terms);
                const destination = { kind: 'ecr', repository };
                return {
                    reference: (0, push.n5)(destination, claim.tag),
                    tag: claim.tag,
                    place: (0, push.$t)(destination),
                    origin: 'given',
                    registry: side,
                    judgement,
                    outcome: proofOutcome(judgement, terms),
                    wasFree: terms.protectedBefore && claim.digest === null,
                };
            });
        }
    }),
    280: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (isImageDigest)
        });
        function isImageDigest(text) {
            return /^sha256:[0-9a-f]{64}$/.test(text);
        }
    }),
    2844: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (proofDoubts),
            z: () => (proofFindings)
        });
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3145);
        function proofFindings(targets) {
            return explained(targets, 'failed');
        }
        function proofDoubts(targets) {
            return explained(targets, 'doubtful');
        }
        function explained(targets, wanted) {
            const chosen = targets.filter(({ outcome }) => outcome === wanted);
            return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.d)(chosen.map((target) => ({ reason: target.judgement.reason, subject: target })));
        }
    }),
    7968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Pc: () => (proofSummary),
            Xf: () => (proofHeadline),
            dp: () => (pinned),
            wX: () => (raceNote)
        });
        var _domain_verdict_existence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7715);
        var _finding_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8470);
        var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4902);
        var _notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2362);
        var _proof_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2844);
        var _summary_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8979);
        var _wording_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2116);
        function proofHeadline(targets) {
            const [first] = [...(0, _proof_findings_js__WEBPACK_IMPORTED_MODULE_1__.z)(targets), ...(0, _proof_findings_js__WEBPACK_IMPORTED_MODULE_1__.I)(targets)];
            if (first)
                return first.headline;
            const held = targets.filter(({ outcome }) => outcome === 'held');
            const [only] = held;
            if (!only)
                return 'Nothing was pushed, so there is nothing to prove.';
            const [subject, were, are] = held.length === 1 ? [(0, _wording_wording_js__WEBPACK_IMPORTED_MODULE_2__.eV)(only), 'was', 'is'] : [`${held.length} references`, 'were', 'are'];
            const commit = commonCommit(held);
            const proven = commit === null ? `${are} there, and protected.` : `${were} built from ${(0, _wording_wording_js__WEBPACK_IMPORTED_MODULE_2__.j)(commit)}, and ${are} protected.`;
            const open = targets.length - held.length;
            return `${subject} ${proven}${open > 0 ? ` ${open} more ${open === 1 ? 'was' : 'were'} not pushed.` : ''}`;
        }
        function commonCommit(held) {
            const commits = new Set(held.map(({ judgement: { reason } }) => (reason.code === 'PROOF_HELD' ? reason.revision : null)));
            const [commit = null] = commits;
            return commits.size === 1 ? commit : null;
        }
        function raceNote(targets) {
            return targets.some(({ outcome, wasFree }) => outcome === 'held' && wasFree)
                ? "If ECR refused this job's own push, another run was first, and what stands is that run's image. Deploy it by its digest, or run again to adopt it."
                : null;
        }
        function proofSummary(targets, { docs, accountIds, notes = [] }) {
            const findings = [...(0, _proof_findings_js__WEBPACK_IMPORTED_MODULE_1__.z)(targets), ...(0, _proof_findings_js__WEBPACK_IMPORTED_MODULE_1__.I)(targets)];
            const deployable = pinned(targets);
            const parts = [
                `### ${MARKS[worstOf(targets)]} ${(0, _finding_markdown_js__WEBPACK_IMPORTED_MODULE_3__.CS)(proofHeadline(targets))}`,
                ...findings.map((finding) => (0, _finding_markdown_js__WEBPACK_IMPORTED_MODULE_3__.jU)(finding, docs, findings.length > 1)),
                (0, _markdown_js__WEBPACK_IMPORTED_MODULE_4__.tp)(['', 'Reference', 'Digest', 'Mode'], targets.map((target) => [
                    MARKS[target.outcome],
                    (0, _markdown_js__WEBPACK_IMPORTED_MODULE_4__.SS)(target.reference),
                    (0, _markdown_js__WEBPACK_IMPORTED_MODULE_4__.SS)(digestText(target)),
                    (0, _markdown_js__WEBPACK_IMPORTED_MODULE_4__.SS)(target.registry.mode ?? 'not known'),
                ])),
                ...(deployable.length > 0 ? ['To deploy:', (0, _markdown_js__WEBPACK_IMPORTED_MODULE_4__.DV)(deployable.join('\n'))] : []),
                (0, _finding_markdown_js__WEBPACK_IMPORTED_MODULE_3__.CS)(raceNote(targets) ?? ''),
                ...notes.map((note) => `> ${(0, _finding_markdown_js__WEBPACK_IMPORTED_MODULE_3__.CS)((0, _notes_js__WEBPACK_IMPORTED_MODULE_0__.j)(note).text)}`),
            ];
            return (0, _summary_text_js__WEBPACK_IMPORTED_MODULE_5__.g)(parts, accountIds);
        }
        function pinned(targets) {
            const proven = targets.flatMap((target) => {
                const digest = (0, _domain_verdict_existence_js__WEBPACK_IMPORTED_MODULE_6__.o)(target.registry.existence);
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
        function digestText({ registry: { existence } }) {
            if (existence?.state === 'present')
                return existence.digest;
            return existence?.state === 'absent' ? 'not there' : 'not known';
        }
    })
};

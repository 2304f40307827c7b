export const id = 806;
export const ids = [806];
export const modules = {
    3027: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (everyPage)
        });
        var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7074);
        var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
        const MOST_ENTRIES = 1_000_000;
        async function* everyPage(member, pageSize, fetch) {
            const mostPages = MOST_ENTRIES / pageSize;
            const seen = new Set();
            let token = '';
            do {
                const page = await fetch(token === '' ? {} : { [member]: token });
                token = tokenIn(page, member);
                yield page;
                if (seen.has(token))
                    throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.n)(`the list begins anew: ${member} repeats itself`);
                if (token !== '')
                    seen.add(token);
                if (seen.size === mostPages)
                    throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.n)(`the list has more than ${mostPages} pages`);
            } while (token !== '');
        }
        function tokenIn(page, member) {
            const token = (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.at)(page, member) ?? '';
            if (typeof token === 'string')
                return token;
            throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.n)(`${member} is no text`);
        }
    }),
    9267: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (persevere)
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
        var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1322);
        var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2639);
        const THROTTLED_ATTEMPTS = 10;
        const FAILED_ATTEMPTS = 3;
        const FIRST_WAIT_MS = 200;
        const LONGEST_WAIT_MS = 10_000;
        async function persevere({ deadlineMs, isPassing }, attempt) {
            const end = Date.now() + deadlineMs;
            const deadline = (0, _deadline_js__WEBPACK_IMPORTED_MODULE_1__.d)(deadlineMs);
            const failures = [];
            try {
                for (;;) {
                    try {
                        return await attempt(deadline);
                    }
                    catch (error) {
                        if (deadline.signal.aborted)
                            throw failures.findLast((failure) => !isTimeout(failure)) ?? error;
                        failures.push(error);
                        const wait = waitAfter(failures.length);
                        if (failures.length >= attemptsAfter(error, isPassing) || Date.now() + wait >= end)
                            throw error;
                        await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
                    }
                }
            }
            finally {
                deadline.close();
            }
        }
        function isTimeout(error) {
            return (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.Ie)(error) === 'NETWORK_TIMEOUT';
        }
        function attemptsAfter(error, isPassing) {
            const code = (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.Ie)(error);
            if (code === 'ECR_THROTTLED')
                return THROTTLED_ATTEMPTS;
            return isPassing(code, error) ? FAILED_ATTEMPTS : 1;
        }
        function waitAfter(count) {
            const longest = Math.min(FIRST_WAIT_MS * 2 ** (count - 1), LONGEST_WAIT_MS);
            return longest * (0.5 + Math.random() / 2);
        }
    }),
    1068: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            J_: () => (NotTaken),
            MU: () => (readingOf),
            gy: () => (unread)
        });
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
        async function readingOf(action, explain, work) {
            try {
                return { state: 'read', value: await work() };
            }
            catch (error) {
                return unread(explain(action, error));
            }
        }
    }),
    4806: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            readRegistries: () => (readRegistries)
        });
        var aws_partition = __webpack_require__(566);
        var not_taken = __webpack_require__(1068);
        var faults = __webpack_require__(2639);
        var limit = __webpack_require__(175);
        var persevere = __webpack_require__(9267);
        var promises_ = __webpack_require__(8500);
        ;
        const CUT = 0.8;
        const CUT_EVERY_MS = 1000;
        const STEP = 0.01;
        const SLOWEST = 0.05;
        function paceOf(rate) {
            let current = rate;
            let next = 0;
            let lastCut = Number.NEGATIVE_INFINITY;
            return {
                async turn() {
                    const now = performance.now();
                    const start = Math.max(now, next);
                    next = start + 1000 / current;
                    if (start - now >= 1)
                        await (0, promises_.setTimeout)(start - now);
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
        ;
        const PASSING = new Set([
            'ECR_SERVER_ERROR',
            'AWS_CLOCK_SKEW',
            'NETWORK_DNS',
            'NETWORK_REFUSED',
            'NETWORK_RESET',
            'NETWORK_TIMEOUT',
        ]);
        const UNANSWERED = /^(?:AWS_|NETWORK_|ECR_THROTTLED$|ECR_SERVER_ERROR$|UNEXPECTED_FAILURE$)/;
        const GIVE_UP_AFTER = 20;
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
        function asking(client, { rate, concurrency, deadlineMs, tally }) {
            const pace = paceOf(rate);
            const limited = (0, limit.A)(concurrency);
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
                    const throttled = (0, faults.Ie)(error) === 'ECR_THROTTLED';
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
                    const answer = await (0, persevere.K)(persevering, (deadline) => attempt(action, (calls) => send(calls.under(deadline))));
                    unanswered = 0;
                    return answer;
                }
                catch (error) {
                    unanswered = UNANSWERED.test((0, faults.Ie)(error)) ? unanswered + 1 : 0;
                    last = error;
                    throw error;
                }
            });
        }
        ;
        async function accessTo(place, session) {
            try {
                return await openAccess(place, session);
            }
            catch (error) {
                const failure = session.explain('DescribeRepositories', error);
                return {
                    calls: refusingCalls(new not_taken.J_(failure)),
                    failure,
                    resourceTags: async () => (0, not_taken.gy)(failure),
                    close: () => { },
                };
            }
        }
        async function openAccess(place, session) {
            const { region, account } = place;
            const { options, tally } = session;
            if ((0, aws_partition.i)(region) === null)
                throw new not_taken.J_(unknownRegion(region));
            const credentials = await session.credentialsFor(place);
            const client = session.open(region, credentials);
            return {
                calls: pacedCalls(client, { ...options, tally }),
                failure: null,
                async resourceTags() {
                    const { readResourceTags } = await __webpack_require__.e(619).then(__webpack_require__.bind(__webpack_require__, 4619));
                    return readResourceTags({ account, region }, { ...options, region, credentials: client.credentials });
                },
                close: () => client.close(),
            };
        }
        function tagsOf(name, tags) {
            return tags.state === 'read' ? { state: 'read', value: tags.value.get(name) ?? NO_TAGS } : tags;
        }
        const NO_TAGS = new Map();
        function unknownRegion(region) {
            const detail = `no AWS partition has a region "${region}"`;
            return { code: 'AWS_CONFIGURATION', action: 'ecr:DescribeRepositories', detail };
        }
        ;
        async function eachOf(items, most, work) {
            const rest = items.entries();
            const worker = async () => {
                for (const [index, item] of rest)
                    await work(item, index);
            };
            await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
        }
        var audit_reading = __webpack_require__(8261);
        var ecr_registry = __webpack_require__(3568);
        var cache_rules = __webpack_require__(8672);
        var registry_id = __webpack_require__(9175);
        var ecr_templates = __webpack_require__(2187);
        var json_member = __webpack_require__(7074);
        var every_page = __webpack_require__(3027);
        var ecr_pages = __webpack_require__(6624);
        var records = __webpack_require__(834);
        var repositories = __webpack_require__(5638);
        var settings = __webpack_require__(6235);
        ;
        const ACTION = 'DescribeRepositories';
        async function listAll({ calls, explain, place }) {
            const settings = new Map();
            let { account } = place;
            try {
                const pages = (0, every_page.L)('nextToken', ecr_pages.m, (position) => calls.describeRepositories({ ...(0, registry_id.E)(place.account), maxResults: ecr_pages.m, ...position }));
                for await (const { repositories } of pages) {
                    for (const entry of repositoriesIn(repositories)) {
                        const name = nameIn(entry, { ...place, account });
                        if (name === null)
                            throw strange(entry, place);
                        account ??= (0, json_member.$)(entry, 'registryId');
                        put(settings, name, settingReading(entry, explain));
                    }
                }
                return { account, settings, failure: null };
            }
            catch (error) {
                return { account, settings, failure: explain(ACTION, error) };
            }
        }
        async function describeNamed(names, context) {
            const batches = Array.from({ length: Math.ceil(names.length / repositories.BU) }, (_, index) => names.slice(index * repositories.BU, (index + 1) * repositories.BU));
            const described = await Promise.all(batches.map((batch) => describeBatch(batch, context)));
            return new Map(described.flatMap((settings) => [...settings]));
        }
        async function describeBatch(names, context) {
            const { calls, explain, place } = context;
            try {
                const { repositories } = await calls.describeRepositories({
                    repositoryNames: [...names],
                    ...(0, registry_id.E)(place.account),
                });
                return settingsIn(names, repositoriesIn(repositories), context);
            }
            catch (error) {
                const failure = explain(ACTION, error);
                if (names.length === 1 || !repositories.gD.has(failure.code)) {
                    return new Map(names.map((name) => [name, (0, not_taken.gy)(failure)]));
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
                    ? (0, faults.k6)(ACTION, 'ECR_EMPTY_ANSWER', `the answer does not contain ${name}`)
                    : strange(stranger, place).failure;
                settings.set(name, (0, not_taken.gy)(failure));
            }
            return settings;
        }
        function repositoriesIn(repositories) {
            if (repositories !== undefined)
                return (0, records.M)(repositories, 'repositories');
            throw new not_taken.J_((0, faults.k6)(ACTION, 'ECR_EMPTY_ANSWER', 'the answer holds no repositories'));
        }
        function put(settings, name, reading) {
            const known = settings.get(name);
            const differs = known !== undefined && JSON.stringify(known) !== JSON.stringify(reading);
            const detail = `${name} is there twice, with two settings`;
            settings.set(name, differs ? (0, not_taken.gy)((0, faults.k6)(ACTION, 'ECR_ANSWER_MISMATCH', detail)) : reading);
        }
        function settingReading(entry, explain) {
            try {
                return { state: 'read', value: (0, settings.e)(entry) };
            }
            catch (error) {
                return (0, not_taken.gy)(explain(ACTION, error));
            }
        }
        function nameIn(entry, place) {
            const name = (0, json_member.$)(entry, 'repositoryName') ?? '';
            const account = (0, json_member.$)(entry, 'registryId') ?? '';
            const arn = (0, json_member.$)(entry, 'repositoryArn');
            const isHere = (0, ecr_registry.JG)(account) && (place.account === null || account === place.account);
            if (!isHere || (0, ecr_registry.Or)(name) !== null)
                return null;
            return arn === null || arn === (0, ecr_registry.qM)({ ...place, name, account }) ? name : null;
        }
        function strange(entry, { account, region }) {
            const told = (0, json_member.$)(entry, 'repositoryArn') ?? '';
            const detail = `asked for repositories of ${account ?? 'the own account'} in ${region}, ` +
                `answered ${(0, json_member.$)(entry, 'registryId')}/${(0, json_member.$)(entry, 'repositoryName')} ${told}`;
            return new not_taken.J_((0, faults.k6)(ACTION, 'ECR_ANSWER_MISMATCH', detail));
        }
        var judge_repository = __webpack_require__(8789);
        var image_digest = __webpack_require__(280);
        var ecr_images = __webpack_require__(7396);
        ;
        const read_images_ACTION = 'DescribeImages';
        const IMAGES_LIMIT = 100_000;
        const SMALL_PAGES = 2;
        async function readImages(repository, { calls, large }) {
            const images = new Map();
            const shared = sharing();
            const pages = (0, every_page.L)('nextToken', ecr_pages.m, (position) => calls.describeImages({ ...(0, ecr_images.Fv)(repository), filter: ecr_images.Yz, maxResults: ecr_pages.m, ...position }));
            const takeNext = async (most) => {
                for (let count = 0; count < most; count += 1) {
                    const { value } = await pages.next();
                    if (value === undefined)
                        return true;
                    for (const detail of detailsIn(value.imageDetails)) {
                        const image = imageIn(repository, detail, shared);
                        images.set(image.digest, image);
                    }
                    if (images.size > IMAGES_LIMIT) {
                        throw unexpected(`${repository.name} holds more than ${IMAGES_LIMIT} images, which are not looked through`);
                    }
                }
                return false;
            };
            const isWhole = await takeNext(SMALL_PAGES);
            if (!isWhole)
                await large(() => takeNext(Number.POSITIVE_INFINITY));
            return [...images.values()];
        }
        function detailsIn(details) {
            if (details !== undefined)
                return (0, records.M)(details, 'imageDetails');
            throw new not_taken.J_((0, faults.k6)(read_images_ACTION, 'ECR_EMPTY_ANSWER', 'the answer holds no imageDetails'));
        }
        function imageIn(repository, detail, shared) {
            if (!(0, ecr_images.yW)(repository, detail)) {
                throw new not_taken.J_((0, faults.k6)(read_images_ACTION, 'ECR_ANSWER_MISMATCH', `the answer is not that for ${repository.name}`));
            }
            const digest = (0, json_member.$)(detail, 'imageDigest') ?? '';
            if (!(0, image_digest.o)(digest))
                throw unexpected(`imageDigest is no digest: ${digest || 'missing'}`);
            const imageStatus = (0, ecr_images.c2)(detail);
            if (!ecr_images.f.has(imageStatus))
                throw unexpected(`imageStatus is ${imageStatus}`);
            return {
                digest,
                tags: tagsIn(detail),
                pushedAt: (0, ecr_images.nR)(detail.imagePushedAt),
                lastPulledAt: (0, ecr_images.nR)(detail.lastRecordedPullTime),
                mediaType: shared((0, json_member.$)(detail, 'imageManifestMediaType')),
                artifactType: shared((0, json_member.$)(detail, 'artifactMediaType')),
                archived: imageStatus !== 'ACTIVE',
            };
        }
        function tagsIn(detail) {
            const tags = (0, json_member.at)(detail, 'imageTags') ?? [];
            if (!Array.isArray(tags))
                throw unexpected('imageTags is no list');
            const texts = tags.filter((tag) => typeof tag === 'string' && tag !== '');
            if (texts.length < tags.length)
                throw unexpected('imageTags holds what is no tag');
            return [...new Set(texts.map(String))].toSorted();
        }
        function sharing() {
            const known = new Map();
            return (text) => {
                if (text === null)
                    return null;
                const first = known.get(text);
                if (first === undefined)
                    known.set(text, text);
                return first ?? text;
            };
        }
        function unexpected(detail) {
            return new not_taken.J_((0, faults.k6)(read_images_ACTION, 'ECR_UNEXPECTED_ANSWER', detail));
        }
        ;
        const read_lifecycle_ACTION = 'GetLifecyclePolicy';
        async function readLifecycle(repository, calls) {
            try {
                const answer = await calls.getLifecyclePolicy((0, ecr_images.Fv)(repository));
                const policy = (0, json_member.$)(answer, 'lifecyclePolicyText');
                if (policy === null) {
                    throw new not_taken.J_((0, faults.k6)(read_lifecycle_ACTION, 'ECR_EMPTY_ANSWER', 'the answer holds no lifecyclePolicyText'));
                }
                if ((0, ecr_images.yW)(repository, answer))
                    return policy;
                throw new not_taken.J_((0, faults.k6)(read_lifecycle_ACTION, 'ECR_ANSWER_MISMATCH', `the answer is not that for ${repository.name}`));
            }
            catch (error) {
                if ((0, faults.Is)(error) === 'LifecyclePolicyNotFoundException')
                    return null;
                throw error;
            }
        }
        ;
        async function readRepository({ repository, setting, resourceTags, listed }, calls, { request, session }) {
            const { explain, large } = session;
            const asksImages = request.images && setting.state === 'read' && (0, judge_repository.U9)(setting.value);
            const images = asksImages
                ? await (0, not_taken.MU)('DescribeImages', explain, () => readImages(repository, { calls, large }))
                : audit_reading.L;
            const finding = listed?.finding ?? null;
            const record = { repository, setting, images, lifecycle: lifecycleIn(listed), resourceTags, finding };
            if (record.lifecycle.state === 'read' || !request.wantsLifecycle(record))
                return record;
            const lifecycle = await (0, not_taken.MU)('GetLifecyclePolicy', explain, () => readLifecycle(repository, calls));
            return { ...record, lifecycle };
        }
        function lifecycleIn(listed) {
            return listed?.lifecycle === undefined ? audit_reading.L : { state: 'read', value: listed.lifecycle };
        }
        ;
        async function readRegistry(place, access, reading) {
            const { account, region, repositories } = place;
            const { request, session } = reading;
            const { calls } = access;
            const { explain } = session;
            const context = { calls, explain, place: registryOf(account, region) };
            const listed = listingOf(place, context);
            const listedOwner = listed.then((listing) => account ?? listing.account);
            const [listing, templates, cacheRules, tags] = await Promise.all([
                listed,
                (0, ecr_templates.Q)(account, { calls, explain }),
                (0, not_taken.MU)('DescribePullThroughCacheRules', explain, () => (0, cache_rules.a)(account, calls, listedOwner)),
                request.resourceTags && needsTags(place) ? access.resourceTags() : audit_reading.L,
            ]);
            const owner = account ?? listing.account ?? (templates.read ? templates.account : null);
            const known = knownOf(registryOf(owner, region), repositories, listing, tags);
            reading.expect(known.length);
            await eachOf(known, session.options.concurrency, async (each) => {
                reading.tell(await readRepository(each, calls, reading), cacheRules);
            });
            return {
                account: owner,
                region,
                repositories: known.length,
                failure: access.failure ?? listing.failure,
                templates: templatesOf(templates, owner),
                cacheRules,
            };
        }
        function templatesOf(templates, owner) {
            if (!templates.read)
                return (0, not_taken.gy)(templates.failure);
            const told = (0, registry_id.C)('DescribeRepositoryCreationTemplates', templates.account, owner);
            return told.own ? { state: 'read', value: templates.templates } : (0, not_taken.gy)(told.failure);
        }
        async function listingOf({ account, repositories }, context) {
            if (repositories === null)
                return listAll(context);
            const untold = repositories.filter(({ setting }) => setting === null).map(({ name }) => name);
            return { account, settings: await describeNamed(untold, context), failure: null };
        }
        function needsTags({ repositories }) {
            return repositories === null || repositories.some(({ resourceTags }) => resourceTags === null);
        }
        function knownOf(registry, repositories, { settings }, tags) {
            if (repositories === null) {
                return [...settings].map(([name, setting]) => ({
                    repository: { ...registry, name },
                    setting,
                    resourceTags: tagsOf(name, tags),
                    listed: null,
                }));
            }
            return repositories.map((listed) => ({
                repository: { ...registry, name: listed.name },
                setting: listed.setting === null ? (settings.get(listed.name) ?? audit_reading.L) : { state: 'read', value: listed.setting },
                resourceTags: listed.resourceTags === null ? tagsOf(listed.name, tags) : { state: 'read', value: listed.resourceTags },
                listed,
            }));
        }
        function registryOf(account, region) {
            const partition = (0, aws_partition.i)(region);
            const host = account === null || partition === null ? null : (0, ecr_registry.Fd)(account, region);
            return { name: '', region, account, host, partition: partition?.name ?? 'aws', fips: false, dualStack: false };
        }
        var client = __webpack_require__(8554);
        var failure = __webpack_require__(3118);
        ;
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
        ;
        const LARGE_AT_ONCE = 2;
        const WITHOUT_END = { signal: new AbortController().signal, within: (work) => work, close: () => { } };
        function openSession(options) {
            const { env, version, attemptMs, log, role } = options;
            const explain = (action, error) => error instanceof not_taken.J_ ? error.failure : (0, failure.g)(`ecr:${action}`, error, env);
            const open = (region, credentials) => {
                const endpoint = { region, fips: false, dualStack: false, deadline: WITHOUT_END, maxAttempts: 1 };
                return (0, client.Ne)({ ...endpoint, env, version, attemptMs, log, ...(credentials === undefined ? {} : { credentials }) });
            };
            const counts = tally();
            let chain = null;
            const chainFrom = (region) => (chain ??= open(region));
            const rolesOf = once(async ({ credentials }) => {
                const { assuming } = await Promise.all([__webpack_require__.e(616), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 2670));
                return assuming(role ?? '', { ...options, credentials });
            });
            const ownAccount = once((calls) => accountOf(calls, { ...options, tally: counts }));
            return {
                options,
                explain,
                tally: counts,
                large: (0, limit.A)(LARGE_AT_ONCE),
                open,
                async credentialsFor({ account, region }) {
                    const own = chainFrom(region);
                    if (role === null || account === null || account === (await ownAccount(own)))
                        return own.credentials;
                    const roles = await rolesOf(own);
                    const credentials = roles(account, region);
                    await credentials();
                    return credentials;
                },
                close: () => chain?.close(),
            };
        }
        async function accountOf(chain, pacing) {
            try {
                const { accountId } = await chain.credentials();
                if (accountId !== undefined)
                    return accountId;
                const { registryId = '' } = await pacedCalls(chain, pacing).describeCreationTemplates({ maxResults: 1 });
                return (0, ecr_registry.JG)(registryId) ? registryId : null;
            }
            catch {
                return null;
            }
        }
        function once(work) {
            let begun;
            return (given) => (begun ??= work(given));
        }
        ;
        const REGISTRIES_AT_ONCE = 8;
        async function readRegistries(request, visit, options) {
            const { places } = request;
            const session = openSession(options);
            const records = new Map();
            const progress = { registries: places.length, registriesDone: 0, repositories: 0, repositoriesDone: 0 };
            const advance = (by) => {
                progress.registriesDone += by.registriesDone ?? 0;
                progress.repositories += by.repositories ?? 0;
                progress.repositoriesDone += by.repositoriesDone ?? 0;
                request.progress({ ...progress });
            };
            const reading = {
                request,
                session,
                expect: (repositories) => advance({ repositories }),
                tell: (record, cacheRules) => {
                    visit(record, cacheRules);
                    advance({ repositoriesDone: 1 });
                },
            };
            try {
                await eachOf(places, REGISTRIES_AT_ONCE, async (place, index) => {
                    records.set(index, await readOne(place, reading));
                    advance({ registriesDone: 1 });
                });
                options.log(`calls: ${session.tally.told() || 'none'}`);
                return places.flatMap((_, index) => records.get(index) ?? []);
            }
            finally {
                session.close();
            }
        }
        async function readOne(place, reading) {
            const access = await accessTo(place, reading.session);
            try {
                return await readRegistry(place, access, reading);
            }
            finally {
                access.close();
            }
        }
    })
};

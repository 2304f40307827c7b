export const id = 481;
export const ids = [481];
export const modules = {
    6074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (bodyOf)
        });
        var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
        async function bodyOf(answer, mostBytes) {
            const chunks = [];
            let size = 0;
            for await (const chunk of answer) {
                chunks.push(chunk);
                size += chunk.length;
                if (size > mostBytes)
                    throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.n)(`the answer is larger than ${mostBytes} bytes`);
            }
            return Buffer.concat(chunks);
        }
    }),
    1322: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (startDeadline)
        });
        var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
        function startDeadline(milliseconds) {
            const controller = new AbortController();
            (0, node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, controller.signal);
            const { promise: over, reject: end } = withRejection();
            const finish = (reason) => {
                end(reason);
                controller.abort(reason);
            };
            const timer = setTimeout(() => finish(timeoutError(`no answer within ${milliseconds / 1000} s`)), milliseconds);
            return {
                signal: controller.signal,
                within: (work) => Promise.race([work, over]),
                close() {
                    clearTimeout(timer);
                    finish(timeoutError('given up'));
                },
            };
        }
        function withRejection() {
            let reject = () => { };
            const promise = new Promise((_, rejectPromise) => {
                reject = rejectPromise;
            });
            promise.catch(() => { });
            return { promise, reject };
        }
        function timeoutError(message) {
            return Object.assign(new Error(message), { name: 'TimeoutError' });
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
    2481: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            openSigned: () => (openSigned)
        });
        var ECRClient = __webpack_require__(7418);
        var ecr_body = __webpack_require__(6074);
        var deadline = __webpack_require__(1322);
        var faults = __webpack_require__(2639);
        var persevere = __webpack_require__(9267);
        var proxy = __webpack_require__(1652);
        var json_member = __webpack_require__(7074);
        ;
        const EXCEPTION_NAME = /^[A-Za-z][A-Za-z0-9._]{0,127}$/;
        function answerOf({ status, headers, body }) {
            const json = parsed(body);
            if (status !== 200)
                throw exceptionOf(status, headers, json);
            if (json === undefined)
                throw withStatus(new SyntaxError('the answer is no JSON'), status);
            if (typeof json !== 'object' || json === null || Array.isArray(json))
                throw (0, faults.n)('the answer is no object');
            return json;
        }
        function statusOf(error) {
            const status = (0, json_member.at)(error, '$metadata', 'httpStatusCode');
            return typeof status === 'number' ? status : 0;
        }
        function exceptionOf(status, headers, json) {
            const named = headers['x-amzn-errortype'] || (0, json_member.$)(json, '__type') || (0, json_member.$)(json, 'code') || (0, json_member.$)(json, 'Code');
            if (!named && json === undefined)
                return withStatus(new SyntaxError(`HTTP ${status}, and the answer is no JSON`), status);
            const message = (0, json_member.$)(json, 'message') ?? (0, json_member.$)(json, 'Message') ?? (0, json_member.$)(json, 'errorMessage');
            const name = (named ?? '').replace(/[:,].*$/s, '').replace(/^[^#]*#/, '');
            const error = new Error(message ?? `HTTP ${status}`);
            return withStatus(Object.assign(error, { name: EXCEPTION_NAME.test(name) ? name : 'Unknown' }), status);
        }
        function withStatus(error, httpStatusCode) {
            return Object.assign(error, { $metadata: { httpStatusCode } });
        }
        function parsed(body) {
            try {
                return JSON.parse(body);
            }
            catch {
                return undefined;
            }
        }
        var sources_service = __webpack_require__(8942);
        ;
        const SIZE_LIMIT = 32 * 1024 * 1024;
        const PASSING = /^NETWORK_(?:DNS|REFUSED|RESET|TIMEOUT)$|^ECR_SERVER_ERROR$/;
        const isPassing = (code, error) => PASSING.test(code) || statusOf(error) >= 500;
        function openSigned(calling) {
            let lender;
            const lend = () => (lender ??= openLender(calling));
            return {
                post: (operation, input) => (0, persevere.K)({ deadlineMs: calling.deadlineMs, isPassing }, (deadline) => attempt(operation, input, { lend, calling, deadline })),
                close() {
                    if (lender === undefined)
                        return;
                    lender.config.requestHandler.handle = () => Promise.reject((0, faults.n)('the client is closed'));
                    lender.destroy();
                },
            };
        }
        const CREDENTIAL_ATTEMPTS = 3;
        function openLender({ region, env, credentials }) {
            return new ECRClient.S({
                region,
                maxAttempts: CREDENTIAL_ATTEMPTS,
                requestHandler: { httpAgent: (0, proxy._)(env), httpsAgent: (0, proxy._)(env) },
                ...(credentials === undefined ? {} : { credentials }),
            });
        }
        async function attempt(operation, input, context) {
            const { attemptMs, region, log } = context.calling;
            const own = (0, deadline.d)(attemptMs);
            const signal = AbortSignal.any([own.signal, context.deadline.signal]);
            const started = Date.now();
            const say = (outcome) => log(`${operation.action} ${region}: ${outcome}, ${Date.now() - started} ms`);
            try {
                const answer = answerOf(await context.deadline.within(own.within(exchange(operation, input, context, signal))));
                say('answered');
                return answer;
            }
            catch (error) {
                say((0, faults.Is)(error) || 'failed');
                throw error;
            }
            finally {
                own.close();
            }
        }
        async function exchange({ service, path, headers }, input, { lend, calling: { region, env, version } }, abortSignal) {
            const { protocol, hostname, host, port, pathname } = (0, sources_service.X5)(service, region, env);
            const request = {
                method: 'POST',
                protocol,
                hostname,
                ...(port !== '' && { port: Number(port) }),
                path: pathname.replace(/\/$/, '') + path,
                query: {},
                headers: { ...headers, host, 'user-agent': `immutable-tag/${version}` },
                body: JSON.stringify(input),
            };
            const { signer: openSigner, requestHandler } = lend().config;
            const signer = await openSigner();
            const signed = await signer.sign(request, { signingService: service.name });
            const { response } = (await requestHandler.handle(signed, { abortSignal }));
            const body = await (0, ecr_body.E)(response.body, SIZE_LIMIT);
            return { status: response.statusCode, headers: response.headers, body: body.toString('utf8') };
        }
    })
};

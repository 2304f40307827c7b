export const id = 481;
export const ids = [481];
export const modules = {

/***/ 6074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bodyOf)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);

/** All of an answer's body. Rejects with an AnswerError for one of more than so many bytes, as one without an end is. */
async function bodyOf(answer, mostBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > mostBytes)
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`the answer is larger than ${mostBytes} bytes`);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 1322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ startDeadline)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);

function startDeadline(milliseconds) {
    const controller = new AbortController();
    // Every call under way listens, and Node 20 takes more than ten for a leak.
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, controller.signal);
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

/***/ 2481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSigned: () => (/* binding */ openSigned)
});

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/ECRClient.js + 13 modules
var ECRClient = __webpack_require__(7418);
// EXTERNAL MODULE: ./build/adapters/ecr/body.js
var ecr_body = __webpack_require__(6074);
// EXTERNAL MODULE: ./build/adapters/ecr/deadline.js
var deadline = __webpack_require__(1322);
// EXTERNAL MODULE: ./build/adapters/ecr/faults.js
var faults = __webpack_require__(2639);
// EXTERNAL MODULE: ./build/adapters/ecr/persevere.js
var persevere = __webpack_require__(9267);
// EXTERNAL MODULE: ./build/adapters/ecr/proxy.js
var proxy = __webpack_require__(1652);
// EXTERNAL MODULE: ./build/domain/json-member.js
var json_member = __webpack_require__(7074);
;// CONCATENATED MODULE: ./build/adapters/ecr/sources/answer.js


/** What both of AWS's JSON protocols call an exception. */
const EXCEPTION_NAME = /^[A-Za-z][A-Za-z0-9._]{0,127}$/;
/** An answer's JSON, always an object. Throws what the SDK would throw: an error named after the service's exception. */
function answerOf({ status, headers, body }) {
    const json = parsed(body);
    if (status !== 200)
        throw exceptionOf(status, headers, json);
    if (json === undefined)
        throw withStatus(new SyntaxError('the answer is no JSON'), status);
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        throw (0,faults/* answerError */.n)('the answer is no object');
    return json;
}
/** The HTTP status that an error came with; 0 if it came with none. */
function statusOf(error) {
    const status = (0,json_member.at)(error, '$metadata', 'httpStatusCode');
    return typeof status === 'number' ? status : 0;
}
function exceptionOf(status, headers, json) {
    const named = headers['x-amzn-errortype'] || (0,json_member/* textAt */.$)(json, '__type') || (0,json_member/* textAt */.$)(json, 'code') || (0,json_member/* textAt */.$)(json, 'Code');
    if (!named && json === undefined)
        return withStatus(new SyntaxError(`HTTP ${status}, and the answer is no JSON`), status);
    const message = (0,json_member/* textAt */.$)(json, 'message') ?? (0,json_member/* textAt */.$)(json, 'Message') ?? (0,json_member/* textAt */.$)(json, 'errorMessage');
    // `com.amazonaws.config#ThrottlingException:http://…` is a spelling that services use on the wire.
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

// EXTERNAL MODULE: ./build/adapters/ecr/sources/service.js
var sources_service = __webpack_require__(8942);
;// CONCATENATED MODULE: ./build/adapters/ecr/sources/signed-call.js








/** Far more than a hundred of anything takes, and an end to an answer that has none; in bytes. */
const SIZE_LIMIT = 32 * 1024 * 1024;
const PASSING = /^NETWORK_(?:DNS|REFUSED|RESET|TIMEOUT)$|^ECR_SERVER_ERROR$/;
const isPassing = (code, error) => PASSING.test(code) || statusOf(error) >= 500;
/**
 * A client of the services that have none here: an SDK of their own would weigh more than all that is asked of them. The client
 * of ECR lends its credentials, its signature and its sockets.
 */
function openSigned(calling) {
    let lender;
    const lend = () => (lender ??= openLender(calling));
    return {
        post: (operation, input) => (0,persevere/* persevere */.K)({ deadlineMs: calling.deadlineMs, isPassing }, (deadline) => attempt(operation, input, { lend, calling, deadline })),
        close() {
            if (lender === undefined)
                return;
            // The credential chain calls STS through this handler, and would make all its attempts.
            lender.config.requestHandler.handle = () => Promise.reject((0,faults/* answerError */.n)('the client is closed'));
            lender.destroy();
        },
    };
}
/** Of who calls STS for the credentials. */
const CREDENTIAL_ATTEMPTS = 3;
/** Throws where no region is given. */
function openLender({ region, env, credentials }) {
    return new ECRClient/* ECRClient */.S({
        region,
        maxAttempts: CREDENTIAL_ATTEMPTS,
        requestHandler: { httpAgent: (0,proxy/* agentOptions */._)(env), httpsAgent: (0,proxy/* agentOptions */._)(env) },
        ...(credentials === undefined ? {} : { credentials }),
    });
}
async function attempt(operation, input, context) {
    const { attemptMs, region, log } = context.calling;
    const own = (0,deadline/* startDeadline */.d)(attemptMs);
    const signal = AbortSignal.any([own.signal, context.deadline.signal]);
    const started = Date.now();
    const say = (outcome) => log(`${operation.action} ${region}: ${outcome}, ${Date.now() - started} ms`);
    try {
        const answer = answerOf(await context.deadline.within(own.within(exchange(operation, input, context, signal))));
        say('answered');
        return answer;
    }
    catch (error) {
        say((0,faults/* errorName */.Is)(error) || 'failed');
        throw error;
    }
    finally {
        own.close();
    }
}
async function exchange({ service, path, headers }, input, { lend, calling: { region, env, version } }, abortSignal) {
    const { protocol, hostname, host, port, pathname } = (0,sources_service/* endpointOf */.X5)(service, region, env);
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
    const body = await (0,ecr_body/* bodyOf */.E)(response.body, SIZE_LIMIT);
    return { status: response.statusCode, headers: response.headers, body: body.toString('utf8') };
}


/***/ })

};

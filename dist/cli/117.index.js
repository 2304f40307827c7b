export const id = 117;
export const ids = [117];
export const modules = {

/***/ 3117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_SOCKETS: () => (/* binding */ MAX_SOCKETS),
/* harmony export */   openEcr: () => (/* binding */ openEcr)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7418);
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5589);
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8456);
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4889);
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6733);
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9452);
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2208);
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1748);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1652);



const MAX_ATTEMPTS = 3;
/** Calls under way at once to one account and region: one `DescribeRepositories`, and a look-up each of a hundred repositories. */
const MAX_SOCKETS = 128;
function openEcr(settings) {
    const client = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_1__/* .ECRClient */ .S(clientConfig(settings));
    const { env, deadline } = settings;
    const options = { abortSignal: deadline.signal };
    const held = (action, sent) => hold(action, sent, settings);
    return {
        describeRepositories: (input) => held('DescribeRepositories', client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_2__/* .DescribeRepositoriesCommand */ .p(input), options)),
        describeImages: (input) => held('DescribeImages', client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__/* .DescribeImagesCommand */ .j(input), options)),
        batchGetImage: (input) => held('BatchGetImage', client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__/* .BatchGetImageCommand */ .P(input), options)),
        getDownloadUrlForLayer: (input) => held('GetDownloadUrlForLayer', client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_5__/* .GetDownloadUrlForLayerCommand */ .p(input), options)),
        describeCreationTemplates: (input) => held('DescribeRepositoryCreationTemplates', client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_6__/* .DescribeRepositoryCreationTemplatesCommand */ .v(input), options)),
        describeRegistry: () => held('DescribeRegistry', client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_7__/* .DescribeRegistryCommand */ .I({}), options)),
        describePullThroughCacheRules: (input) => held('DescribePullThroughCacheRules', client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_8__/* .DescribePullThroughCacheRulesCommand */ .W(input), options)),
        downloadBlob: async (url, digest) => {
            const { downloadBlob } = await __webpack_require__.e(/* import() */ 145).then(__webpack_require__.bind(__webpack_require__, 8145));
            return downloadBlob(url, digest, {
                env,
                deadline,
                plainHttp: configuredEndpoint(env)?.startsWith('http:') ?? false,
            });
        },
        credentials: client.config.credentials,
        close() {
            // The credential chain calls STS through this handler, and would make all its attempts.
            client.config.requestHandler.handle = () => Promise.reject(closedError());
            client.destroy();
        },
    };
}
/** Holds a call to the deadline, and says how it went. */
async function hold(action, sent, { deadline, region, log }) {
    const started = performance.now();
    const say = (outcome) => log(`${action} ${region}: ${outcome}, ${Math.round(performance.now() - started)} ms`);
    try {
        const answer = await deadline.within(sent);
        say('answered');
        return answer;
    }
    catch (error) {
        say((0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .errorName */ .Is)(error) || 'failed');
        throw error;
    }
}
/** Named so that the SDK does not try again. */
function closedError() {
    return Object.assign(new Error('the client is closed'), { name: 'AbortError' });
}
function clientConfig(settings) {
    const { env, attemptMs } = settings;
    const endpoint = configuredEndpoint(env);
    const agent = { ...(0,_proxy_js__WEBPACK_IMPORTED_MODULE_9__/* .agentOptions */ ._)(env), maxSockets: MAX_SOCKETS };
    return {
        region: settings.region,
        maxAttempts: MAX_ATTEMPTS,
        retryMode: 'standard',
        customUserAgent: [['immutable-tag', settings.version]],
        requestHandler: {
            connectionTimeout: attemptMs,
            requestTimeout: attemptMs,
            socketTimeout: attemptMs,
            throwOnRequestTimeout: true,
            httpAgent: agent,
            httpsAgent: agent,
        },
        // The SDK refuses an endpoint of one's own together with either of these, even where the environment asks for it.
        useFipsEndpoint: endpoint === null && (settings.fips || isTrue(env['AWS_USE_FIPS_ENDPOINT'])),
        useDualstackEndpoint: endpoint === null && (settings.dualStack || isTrue(env['AWS_USE_DUALSTACK_ENDPOINT'])),
        ...(endpoint === null ? {} : { endpoint }),
        ...(settings.credentials === undefined ? {} : { credentials: settings.credentials }),
    };
}
/** As the SDK reads it; an `endpoint_url` of the shared configuration file is left to the SDK. */
function configuredEndpoint(env) {
    if (isTrue(env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']))
        return null;
    return env['AWS_ENDPOINT_URL_ECR'] || env['AWS_ENDPOINT_URL'] || null;
}
function isTrue(value) {
    return value?.toLowerCase() === 'true';
}


/***/ })

};

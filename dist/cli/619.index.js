export const id = 619;
export const ids = [619];
export const modules = {

/***/ 1621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ listIn),
/* harmony export */   m: () => (/* binding */ PAGE_SIZE)
/* harmony export */ });
/* harmony import */ var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7074);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);


/** A hundred entries a page is the most that these services give. */
const PAGE_SIZE = 100;
/** A list in an answer, which must be there. */
function listIn(page, member) {
    const list = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.at)(page, member);
    if (Array.isArray(list))
        return list;
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`the answer holds no list ${member}`);
}


/***/ }),

/***/ 5143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checked),
/* harmony export */   R: () => (/* binding */ parseRepositoryArn)
/* harmony export */ });
/* harmony import */ var _domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(566);
/* harmony import */ var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3568);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2639);



const ARN = /^arn:([^:]*):ecr:([^:]*):([^:]*):repository\/([^:]*)$/;
/** Throws an AnswerError for what is no ARN of a repository; whether there can be such a one is for `checked` to say. */
function parseRepositoryArn(arn) {
    const [, partition, region = '', account = '', name = ''] = ARN.exec(arn) ?? [];
    const meant = (0,_domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(region)?.name ?? partition;
    if (partition === undefined || partition !== meant)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .answerError */ .n)(`no ARN of a repository: ${arn}`);
    return { account, region, name };
}
/** The same. Throws an AnswerError for an account, region or name that none can have. */
function checked(located) {
    const { account, region, name } = located;
    if (!(0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccountId */ .JG)(account))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .answerError */ .n)(`no account of AWS: ${account}`);
    if ((0,_domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(region) === null)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .answerError */ .n)(`no AWS partition has a region "${region}"`);
    const fault = (0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryNameFault */ .Or)(name);
    if (fault !== null)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .answerError */ .n)(`no repository's name: ${name} (${fault})`);
    return located;
}


/***/ }),

/***/ 4619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readResourceTags: () => (/* binding */ readResourceTags)
/* harmony export */ });
/* harmony import */ var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7074);
/* harmony import */ var _every_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3027);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3118);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1621);
/* harmony import */ var _repository_arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5143);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8942);
/* harmony import */ var _signed_call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2481);








const TAGGING = { name: 'tagging', endpointVariable: 'AWS_ENDPOINT_URL_RESOURCE_GROUPS_TAGGING_API' };
const GET_RESOURCES = (0,_service_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonRpc */ .wE)(TAGGING, 'tag:GetResources', 'ResourceGroupsTaggingAPI_20170126.GetResources');
/**
 * The tags of all repositories of a registry, by the repository's name; one that never had a tag is not among them. Never rejects.
 * The API tells of the caller's own account alone.
 */
async function readResourceTags(place, calling) {
    const client = (0,_signed_call_js__WEBPACK_IMPORTED_MODULE_6__.openSigned)({ ...calling, region: place.region });
    try {
        return await tagsOf(place, client);
    }
    catch (error) {
        return { state: 'unread', failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g)(GET_RESOURCES.action, error, calling.env) };
    }
    finally {
        client.close();
    }
}
async function tagsOf({ account, region }, client) {
    let other = null;
    const found = new Map();
    const question = { ResourceTypeFilters: ['ecr:repository'], ResourcesPerPage: _pages_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_SIZE */ .m };
    const pages = (0,_every_page_js__WEBPACK_IMPORTED_MODULE_0__/* .everyPage */ .L)('PaginationToken', _pages_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_SIZE */ .m, (position) => client.post(GET_RESOURCES, { ...question, ...position }));
    for await (const page of pages) {
        for (const resource of (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .listIn */ .O)(page, 'ResourceTagMappingList')) {
            const located = (0,_repository_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .checked */ .K)((0,_repository_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRepositoryArn */ .R)((0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$)(resource, 'ResourceARN') ?? ''));
            if (account !== null && located.account !== account)
                other = located.account;
            else if (located.region === region)
                found.set(located.name, tagsIn(resource));
        }
    }
    if (other === null || found.size > 0)
        return { state: 'read', value: found };
    const detail = `it answers for the account of the credentials, ${other}, and the registry is that of ${account}`;
    return { state: 'unread', failure: { code: 'ECR_OTHER_ACCOUNT', action: GET_RESOURCES.action, detail } };
}
function tagsIn(resource) {
    return new Map((0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__/* .listAt */ .g)(resource, 'Tags').map((tag) => {
        const [key, value] = [(0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__.at)(tag, 'Key'), (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__.at)(tag, 'Value') ?? ''];
        if (typeof key !== 'string' || typeof value !== 'string')
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .answerError */ .n)('a tag is no pair of texts');
        return [key, value];
    }));
}


/***/ }),

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   Z6: () => (/* binding */ jsonRest),
/* harmony export */   wE: () => (/* binding */ jsonRpc)
/* harmony export */ });
/* harmony import */ var _domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(566);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7207);


/** An operation of a service that takes all at one path, and tells them apart by a header. */
function jsonRpc(service, action, target) {
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target };
    return { service, action, path: '/', headers };
}
/** An operation of a service that gives each a path. */
function jsonRest(service, action, path) {
    return { service, action, path, headers: { 'content-type': 'application/json' } };
}
/** Where a service is asked, by the SDK's rules. Throws for a region of no partition, and for a variable that holds no URL. */
function endpointOf(service, region, env) {
    const configured = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'])
        ? ''
        : env[service.endpointVariable] || env['AWS_ENDPOINT_URL'];
    return new URL(configured || `https://${hostOf(service, region, env)}`);
}
function hostOf({ name }, region, env) {
    const partition = (0,_domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(region);
    if (partition === null)
        throw Object.assign(new Error(`no AWS partition has a region "${region}"`), UNKNOWN_REGION);
    const dualStack = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(env['AWS_USE_DUALSTACK_ENDPOINT']);
    // Registries alone are at on.aws: the APIs of AWS are at api.aws.
    const dualStackSuffix = dualStack ? partition.dualStackSuffix?.replace(/^on\./, 'api.') : undefined;
    // In GovCloud the hosts of Config have no other name, and are held to FIPS.
    const isFipsAnyway = name === 'config' && partition.name === 'aws-us-gov' && !dualStack;
    const fips = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(env['AWS_USE_FIPS_ENDPOINT']) && !isFipsAnyway ? '-fips' : '';
    return `${name}${fips}.${region}.${dualStackSuffix ?? partition.suffix}`;
}
/** The SDK's own name for it. */
const UNKNOWN_REGION = { name: 'EndpointError' };


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

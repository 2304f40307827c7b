export const id = 785;
export const ids = [785];
export const modules = {

/***/ 3027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ everyPage)
/* harmony export */ });
/* harmony import */ var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7074);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);


/** Far more than any registry, repository or organisation has, and an end to a list that has none. */
const MOST_ENTRIES = 1_000_000;
/**
 * All pages of a list, in order, each to be dropped before the next is asked for. `member` is what the service calls its token, in the
 * question and in the answer alike. Throws an AnswerError for a list without an end.
 */
async function* everyPage(member, pageSize, fetch) {
    const mostPages = MOST_ENTRIES / pageSize;
    const seen = new Set();
    let token = '';
    do {
        const page = await fetch(token === '' ? {} : { [member]: token });
        token = tokenIn(page, member);
        yield page;
        if (seen.has(token))
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`the list begins anew: ${member} repeats itself`);
        if (token !== '')
            seen.add(token);
        if (seen.size === mostPages)
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`the list has more than ${mostPages} pages`);
    } while (token !== '');
}
function tokenIn(page, member) {
    const token = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.at)(page, member) ?? '';
    if (typeof token === 'string')
        return token;
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`${member} is no text`);
}


/***/ }),

/***/ 3118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1652);


const SECRET_VARIABLES = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
/** What a call threw, by the codes of ECR's faults. `action` is IAM's: `ecr:DescribeImages`. */
function failureOf(action, error, env) {
    const code = (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faultCode */ .Ie)(error);
    const secrets = SECRET_VARIABLES.flatMap((name) => env[name] || []);
    const hint = code.startsWith('NETWORK_') ? (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyHint */ .C)(env) : '';
    return { code, action, detail: (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faultDetail */ .Gp)(error, secrets) + hint };
}


/***/ }),

/***/ 2639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ faultDetail),
/* harmony export */   Ie: () => (/* binding */ faultCode),
/* harmony export */   Is: () => (/* binding */ errorName),
/* harmony export */   k6: () => (/* binding */ badAnswer),
/* harmony export */   n: () => (/* binding */ answerError),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5517);

/** Longest `detail` of a fault, in characters. */
const DETAIL_LIMIT = 500;
/** Of the other side's words, as much as is looked at. */
const TEXT_LIMIT = 8 * DETAIL_LIMIT;
/** Nested errors looked into: `cause` and the errors of an AggregateError, breadth first. */
const ERRORS_LIMIT = 32;
/**
 * In order; the first rule that holds decides. Names are matched and never classes, since the SDK answers an error that its
 * model does not know with the generic ECRServiceException. The words of other services are here because the credential
 * chain calls STS, SSO and the metadata services on the way.
 */
const RULES = [
    {
        fault: 'AWS_CLOCK_SKEW',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('RequestTimeTooSkewed RequestInTheFuture RequestExpired'),
    },
    {
        fault: 'AWS_CLOCK_SKEW',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('InvalidSignatureException InvalidSignature SignatureDoesNotMatch AuthFailure'),
        message: /signature (?:expired|not yet current)/i,
    },
    {
        fault: 'AWS_CREDENTIALS_EXPIRED',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('ExpiredTokenException ExpiredToken TokenRefreshRequired ExpiredTokenError'),
    },
    {
        fault: 'AWS_CREDENTIALS_EXPIRED',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('CredentialsProviderError TokenProviderError ProviderError'),
        message: /\bexpired\b/i,
    },
    {
        fault: 'AWS_NO_CREDENTIALS',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('CredentialsProviderError TokenProviderError ProviderError NoCredentialsError'),
    },
    {
        fault: 'AWS_CREDENTIALS_INVALID',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('UnrecognizedClientException UnrecognizedClient InvalidClientTokenId InvalidClientTokenIdException', 'InvalidSignatureException InvalidSignature SignatureDoesNotMatch AuthFailure InvalidAccessKeyId', 'IncompleteSignature IncompleteSignatureException MissingAuthenticationToken MissingAuthenticationTokenException', 'InvalidToken InvalidIdentityToken InvalidIdentityTokenException IDPRejectedClaim IDPRejectedClaimException', 'IDPCommunicationError IDPCommunicationErrorException UnauthorizedException'),
    },
    // STS that refuses the role, as opposed to ECR that refuses the call.
    {
        fault: 'AWS_CREDENTIALS_INVALID',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('AccessDenied AccessDeniedException'),
        message: /perform:? sts:/i,
    },
    {
        fault: 'ECR_ACCESS_DENIED',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('AccessDeniedException AccessDenied UnauthorizedOperation NotAuthorized OptInRequired'),
    },
    { fault: 'ECR_REPOSITORY_NOT_FOUND', words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('RepositoryNotFoundException') },
    {
        fault: 'ECR_THROTTLED',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('ThrottlingException Throttling ThrottledException TooManyRequestsException RequestThrottled SlowDown', 'RequestThrottledException RequestLimitExceeded BandwidthLimitExceeded ProvisionedThroughputExceededException', 'LimitExceededException'),
    },
    { fault: 'ECR_THROTTLED', status: (status) => status === 429 },
    {
        fault: 'AWS_CONFIGURATION',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('EndpointError ERR_INVALID_URL ERR_INVALID_PROTOCOL ERR_PROXY_INVALID_CONFIG RegionDisabledException'),
    },
    { fault: 'AWS_CONFIGURATION', message: /^region (?:is missing|not accepted)/i },
    { fault: 'NETWORK_DNS', words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('ENOTFOUND EAI_AGAIN EAI_FAIL EAI_NODATA EAI_NONAME ENODATA ESERVFAIL') },
    {
        fault: 'NETWORK_REFUSED',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('ECONNREFUSED EHOSTUNREACH ENETUNREACH EHOSTDOWN ENETDOWN EADDRNOTAVAIL EACCES EPERM ENOENT', 'ERR_PROXY_TUNNEL'),
    },
    {
        fault: 'NETWORK_TLS',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('EPROTO CERT_HAS_EXPIRED CERT_NOT_YET_VALID CERT_REVOKED CERT_REJECTED CERT_UNTRUSTED CERT_SIGNATURE_FAILURE', 'CERT_CHAIN_TOO_LONG DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN HOSTNAME_MISMATCH INVALID_CA', 'INVALID_PURPOSE PATH_LENGTH_EXCEEDED UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY UNABLE_TO_DECRYPT_CERT_SIGNATURE'),
    },
    { fault: 'NETWORK_TLS', pattern: /^(?:ERR_TLS_|ERR_SSL_|ERR_OSSL_)/ },
    // Before the timeouts: the SDK renames a reset connection to TimeoutError, and leaves the code.
    {
        fault: 'NETWORK_RESET',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('ECONNRESET ECONNABORTED EPIPE ERR_STREAM_PREMATURE_CLOSE ERR_STREAM_DESTROYED'),
    },
    {
        fault: 'NETWORK_TIMEOUT',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('TimeoutError AbortError ETIMEDOUT ESOCKETTIMEDOUT RequestTimeout RequestTimeoutException', 'ERR_SOCKET_CONNECTION_TIMEOUT ETIMEOUT'),
    },
    { fault: 'NETWORK_RESET', message: /socket hang up|^aborted$/i },
    // A page where JSON should be, or no HTTP at all. What gives out credentials is read without a status.
    { fault: 'NETWORK_NOT_AWS', words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('SyntaxError'), status: () => true },
    { fault: 'NETWORK_NOT_AWS', words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('SyntaxError'), message: /\bJSON\b/ },
    { fault: 'NETWORK_NOT_AWS', words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('ERR_INVALID_CHAR ERR_UNESCAPED_CHARACTERS') },
    { fault: 'NETWORK_NOT_AWS', message: /^Invalid (?:response from STS|RFC-?3339)/ },
    { fault: 'NETWORK_NOT_AWS', pattern: /^HPE_/ },
    { fault: 'NETWORK_NOT_AWS', status: (status) => (status >= 300 && status < 400) || status === 407 || status === 511 },
    { fault: 'NETWORK_NOT_AWS', words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('Unknown UnknownError'), status: (status) => status < 500 },
    {
        fault: 'ECR_SERVER_ERROR',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('ServerException InternalFailure InternalServerError InternalServerException ServiceUnavailable'),
    },
    { fault: 'ECR_SERVER_ERROR', status: (status) => status >= 500 },
    { fault: 'ECR_REQUEST_REJECTED', status: (status) => status >= 400 },
    {
        fault: 'ECR_REQUEST_REJECTED',
        words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('InvalidParameterException ValidationException SerializationException UnknownOperationException'),
    },
    { fault: 'ECR_UNEXPECTED_ANSWER', words: (0,_domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('AnswerError') },
    // A body that is no object, or a member of another type than the model says.
    { fault: 'ECR_UNEXPECTED_ANSWER', status: (status) => status >= 200 },
];
/**
 * What went wrong, read from the `name`, `code`, HTTP status and message of an error, then from the errors inside it: Node
 * wraps the attempts on several addresses of a host in an AggregateError, and the SDK wraps what it could not send.
 */
function faultCode(error) {
    for (const candidate of unwrap(error)) {
        const facts = factsOf(candidate);
        const rule = RULES.find((each) => holds(each, facts));
        if (rule !== undefined)
            return rule.fault;
    }
    return 'UNEXPECTED_FAILURE';
}
/** The first line of the other side's own words, bounded, printable, and without credentials, `secrets` included. */
function faultDetail(error, secrets = []) {
    const spoken = unwrap(error).map(factsOf);
    const said = spoken.map(({ message }) => message).find((message) => message !== '' && message !== 'UnknownError');
    const named = spoken.map(({ name, code }) => code || name).find((name) => name !== '');
    return clean(said ?? named ?? 'no message', secrets);
}
/** An answer that arrived, and says nothing that can be relied on. */
function badAnswer(action, code, detail) {
    return { code, action: `ecr:${action}`, detail: clean(detail) };
}
/** An answer that cannot be used, thrown by this adapter itself. */
function answerError(message) {
    return Object.assign(new Error(message), { name: 'AnswerError' });
}
function errorName(error) {
    return factsOf(error).name;
}
/** The first line of a text, bounded, printable, and without credentials. */
function clean(text, secrets = []) {
    const line = secrets
        .reduce((rest, secret) => rest.replaceAll(secret, '***'), firstLine(text.slice(0, TEXT_LIMIT)))
        .replaceAll(/\b(?:AKIA|ASIA)[A-Z0-9]{12,}/g, '***')
        .replaceAll(/\/\/[^\s/@]{1,200}@/g, '//***@')
        .replaceAll(/\b(X-Amz-(?:Signature|Credential|Security-Token))=[^&\s"']+/gi, '$1=***');
    return line.length > DETAIL_LIMIT ? `${line.slice(0, DETAIL_LIMIT - 1)}…` : line;
}
function firstLine(text) {
    const lines = text.split(/[\n\r\u2028\u2029]/).map((line) => line.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim());
    return lines.find((line) => line !== '') ?? '';
}
function holds(rule, { name, code, status, message }) {
    if (rule.words !== undefined && !rule.words.has(name) && !rule.words.has(code))
        return false;
    if (rule.pattern !== undefined && !rule.pattern.test(code))
        return false;
    if (rule.status !== undefined && (status === null || !rule.status(status)))
        return false;
    return rule.message === undefined || rule.message.test(message);
}
function unwrap(error) {
    const found = [error];
    for (let index = 0; index < found.length && found.length < ERRORS_LIMIT; index += 1) {
        const inner = found[index];
        for (const next of [...listOf(member(inner, 'errors')), member(inner, 'cause')]) {
            if (next !== undefined && next !== null && !found.includes(next))
                found.push(next);
        }
    }
    return found;
}
function factsOf(error) {
    const status = member(member(error, '$metadata'), 'httpStatusCode') ?? member(member(error, '$response'), 'statusCode');
    return {
        // `AmazonECR#ThrottlingException:http://…` is a spelling that services use on the wire.
        name: textOf(member(error, 'name')).replace(/^.*#/, '').replace(/:.*$/s, ''),
        code: textOf(member(error, 'code')),
        status: typeof status === 'number' ? status : null,
        message: typeof error === 'string' ? error : textOf(member(error, 'message')),
    };
}
function member(value, key) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 1652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ proxyHint),
/* harmony export */   _: () => (/* binding */ agentOptions)
/* harmony export */ });
/* harmony import */ var _domain_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(545);

/** `proxyEnv` of an agent came with Node 24.5. */
const FIRST_WITH_PROXIES = [24, 5];
/** What makes an agent keep its connections, and go through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name. */
function agentOptions(env) {
    return (0,_domain_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyVariable */ .r)(env) === null ? { keepAlive: true } : { keepAlive: true, proxyEnv: { ...env } };
}
/** What to add to a failed connection where a proxy is configured that this Node does not know how to use; '' otherwise. */
function proxyHint(env, nodeVersion = process.versions.node) {
    const variable = (0,_domain_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyVariable */ .r)(env);
    if (variable === null || knowsProxies(nodeVersion))
        return '';
    return ` (${variable} is set, and going through a proxy needs Node ${FIRST_WITH_PROXIES.join('.')} or later; this is ${nodeVersion})`;
}
function knowsProxies(nodeVersion) {
    const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
    return major > FIRST_WITH_PROXIES[0] || (major === FIRST_WITH_PROXIES[0] && minor >= FIRST_WITH_PROXIES[1]);
}


/***/ }),

/***/ 9326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf),
/* harmony export */   h: () => (/* binding */ OTHER_SOURCE)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3118);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2639);



/** Of what mends a refusal that any service may answer, the first that fits the code. */
const REMEDIES = [
    [
        /^ECR_ACCESS_DENIED$/,
        (action) => `Add to the role's policy: { "Effect": "Allow", "Action": "${action}", "Resource": "*" }`,
    ],
    [/^ECR_THROTTLED$/, (action) => `Run again when nothing else calls ${action} as often.`],
    [/^AWS_CLOCK_SKEW$/, () => 'Set the clock of this machine.'],
    [/^AWS_CONFIGURATION$/, (_, region) => `Check the region "${region}", and the variables AWS_ENDPOINT_URL*.`],
    [/^AWS_/, () => 'Check the AWS credentials of this job.'],
    [/^NETWORK_/, (_, region) => `Check that this machine reaches AWS in ${region}, and its proxy.`],
    [/^/, () => 'Run again.'],
];
const OTHER_SOURCE = 'Without it, let ECR itself list the repositories: source: ecr.';
/** The work's outcome; what it rejects with is a CodedError, for what was read before would pass for all there is. */
async function readingOf(source, action, place, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A ? error : unreadable(source, action, place, error);
    }
}
function unreadable({ title, remedies }, action, { env, region }, error) {
    const { code, detail } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(action, error, env);
    const name = (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .errorName */ .Is)(error);
    const own = Object.hasOwn(remedies, name) ? remedies[name]?.(region) : undefined;
    const exception = name.endsWith('Exception') ? `${name}: ` : '';
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A('SOURCE_UNREADABLE', `${title} in ${region} could not be read to its end: ${action} failed, ${exception}${detail} [${code}]`, { remedy: own ?? [remedyFor(code, action, region), OTHER_SOURCE], cause: error });
}
function remedyFor(code, action, region) {
    const [, remedy] = REMEDIES.find(([pattern]) => pattern.test(code)) ?? [];
    return remedy?.(action, region) ?? '';
}


/***/ }),

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

/***/ 2969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ gathering)
/* harmony export */ });
/* harmony import */ var _domain_sorted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3328);
/* harmony import */ var _repository_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5143);


/** Gathers a list by account and region, each repository once, in order. `agreed` makes one of two that are the same. */
function gathering(wish, agreed) {
    const places = new Map();
    const left = new Set();
    return {
        add: ({ account, region, repository }) => {
            if (!isMeant(wish.accounts, account) || !isMeant(wish.regions, region))
                return;
            const { name } = (0,_repository_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .K)({ account, region, name: repository.name });
            const place = placeIn(places, account, region);
            const there = place.repositories.get(name);
            place.repositories.set(name, there === undefined ? repository : agreed(there, repository));
        },
        leave: ({ account, region }) => {
            if (isMeant(wish.accounts, account) && isMeant(wish.regions, region))
                left.add(placeIn(places, account, region));
        },
        places: () => sorted([...places.values()], ({ account, region }) => `${account} ${region}`).map((place) => ({
            ...place,
            repositories: left.has(place) ? null : sorted([...place.repositories.values()], ({ name }) => name),
        })),
    };
}
function placeIn(places, account, region) {
    const key = `${account} ${region}`;
    const place = places.get(key) ?? { account, region, repositories: new Map() };
    places.set(key, place);
    return place;
}
function isMeant(wished, one) {
    return wished.length === 0 || wished.includes(one);
}
function sorted(list, key) {
    return list.toSorted((a, b) => (0,_domain_sorted_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .a)(key(a), key(b)));
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

/***/ 545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ proxyVariable)
/* harmony export */ });
const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/** The variable by which an environment names a proxy; null where it names none. */
function proxyVariable(env) {
    return PROXY_VARIABLES.find((name) => (env[name] ?? '') !== '') ?? null;
}


/***/ })

};

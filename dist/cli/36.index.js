export const id = 36;
export const ids = [36];
export const modules = {

/***/ 8798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ makeBuilder)
});

// EXTERNAL MODULE: ./build/node_modules/@smithy/types/dist-es/middleware.js
var middleware = __webpack_require__(6877);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var MiddlewareStack = __webpack_require__(1945);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var NormalizedSchema = __webpack_require__(9800);
;// CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js

const SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
    if (data == null) {
        return data;
    }
    const ns = NormalizedSchema/* NormalizedSchema */.l1.of(schema);
    if (ns.getMergedTraits().sensitive) {
        return SENSITIVE_STRING;
    }
    if (ns.isListSchema()) {
        const valueSchema = ns.getValueSchema();
        if (valueSchema.getMergedTraits().sensitive) {
            return SENSITIVE_STRING;
        }
        if (Array.isArray(data)) {
            return data.map((value) => schemaLogFilter(valueSchema, value));
        }
    }
    else if (ns.isMapSchema()) {
        const valueSchema = ns.getValueSchema();
        if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) {
            return SENSITIVE_STRING;
        }
        if (typeof data === "object") {
            return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
        }
    }
    else if (ns.isStructSchema() && typeof data === "object") {
        const object = data;
        const newObject = {};
        for (const [member, memberNs] of ns.structIterator()) {
            if (object[member] != null) {
                newObject[member] = schemaLogFilter(memberNs, object[member]);
            }
        }
        return newObject;
    }
    return data;
}

;// CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js




const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
class Command {
    middlewareStack = (0,MiddlewareStack/* constructStack */.o)();
    schema;
    static classBuilder() {
        return new ClassBuilder();
    }
    resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor, }) {
        for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) {
            this.middlewareStack.use(mw);
        }
        const stack = clientStack.concat(this.middlewareStack);
        const { logger } = configuration;
        const additionalSmithyContext = additionalContext[middleware/* SMITHY_CONTEXT_KEY */.V];
        const handlerExecutionContext = {
            logger,
            clientName,
            commandName,
            inputFilterSensitiveLog,
            outputFilterSensitiveLog,
            ...additionalContext,
            [middleware/* SMITHY_CONTEXT_KEY */.V]: {
                ...additionalSmithyContext,
                commandInstance: this,
                ...smithyContext,
                ...(options?.metricsRecorder === undefined ? {} : { metricsRecorder: options.metricsRecorder }),
                ...(options?.abortSignal === undefined ? {} : { abortSignal: options.abortSignal }),
            },
        };
        const { requestHandler } = configuration;
        let requestOptions = options ?? {};
        if (requestOptions.metricsRecorder) {
            requestOptions = { ...requestOptions };
            delete requestOptions.metricsRecorder;
        }
        let isEventStream;
        const schema = this.schema;
        const marker = schema?.[operationEventStreamMarker];
        if (marker !== undefined) {
            isEventStream = marker;
        }
        else if (schema) {
            if (Array.isArray(schema) && schema[0] === 9) {
                const [, , , , input$, output$] = schema;
                isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema/* NormalizedSchema */.l1.of(input$).getEventStreamMember() || NormalizedSchema/* NormalizedSchema */.l1.of(output$).getEventStreamMember());
            }
        }
        if (isEventStream) {
            requestOptions = {
                isEventStream,
                ...requestOptions,
            };
        }
        return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
    }
}
class ClassBuilder {
    _init = () => { };
    _ep = {};
    _middlewareFn = () => [];
    _commandName = "";
    _clientName = "";
    _additionalContext = {};
    _smithyContext = {};
    _inputFilterSensitiveLog = undefined;
    _outputFilterSensitiveLog = undefined;
    _serializer = null;
    _deserializer = null;
    _operationSchema;
    init(cb) {
        this._init = cb;
    }
    ep(endpointParameterInstructions) {
        this._ep = endpointParameterInstructions;
        return this;
    }
    m(middlewareSupplier) {
        this._middlewareFn = middlewareSupplier;
        return this;
    }
    s(service, operation, smithyContext = {}) {
        this._smithyContext = {
            service,
            operation,
            ...smithyContext,
        };
        return this;
    }
    c(additionalContext = {}) {
        this._additionalContext = additionalContext;
        return this;
    }
    n(clientName, commandName) {
        this._clientName = clientName;
        this._commandName = commandName;
        return this;
    }
    f(inputFilter = (_) => _, outputFilter = (_) => _) {
        this._inputFilterSensitiveLog = inputFilter;
        this._outputFilterSensitiveLog = outputFilter;
        return this;
    }
    ser(serializer) {
        this._serializer = serializer;
        return this;
    }
    de(deserializer) {
        this._deserializer = deserializer;
        return this;
    }
    sc(operation) {
        this._operationSchema = operation;
        this._smithyContext.operationSchema = operation;
        return this;
    }
    build() {
        const closure = this;
        let CommandRef;
        return (CommandRef = class extends Command {
            input;
            static getEndpointParameterInstructions() {
                return closure._ep;
            }
            constructor(...[input]) {
                super();
                this.input = input ?? {};
                closure._init(this);
                this.schema = closure._operationSchema;
            }
            resolveMiddleware(stack, configuration, options) {
                const op = closure._operationSchema;
                const input = op?.[4] ?? op?.input;
                const output = op?.[5] ?? op?.output;
                return this.resolveMiddlewareWithContext(stack, configuration, options, {
                    CommandCtor: CommandRef,
                    middlewareFn: closure._middlewareFn,
                    clientName: closure._clientName,
                    commandName: closure._commandName,
                    inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
                    outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
                    smithyContext: closure._smithyContext,
                    additionalContext: closure._additionalContext,
                });
            }
            serialize = closure._serializer;
            deserialize = closure._deserializer;
        });
    }
}

;// CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js

function makeBuilder(common, service, name, ep) {
    return function makeCommand(added, plugins, op, $, smithyContext = {}) {
        const epMerged = Object.assign({}, common, added);
        return Command.classBuilder()
            .ep(epMerged)
            .m(function (CommandCtor, clientStack, config, options) {
            const list = plugins.call(this, CommandCtor, clientStack, config, options);
            list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
            return list;
        })
            .s(service, op, smithyContext)
            .n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command")
            .sc($)
            .build();
    };
}


/***/ }),

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

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IX: () => (/* binding */ MAX_SOCKETS),
  tv: () => (/* binding */ connectionConfig),
  Ne: () => (/* binding */ openEcr)
});

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/ECRClient.js + 13 modules
var ECRClient = __webpack_require__(7418);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js + 2 modules
var client_command_builder = __webpack_require__(8798);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/endpoints/index.js + 6 modules
var endpoints = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/endpoint/EndpointParameters.js
var EndpointParameters = __webpack_require__(7039);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js



const command = (0,client_command_builder/* makeBuilder */.k)(EndpointParameters/* commonParams */.S, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", endpoints/* getEndpointPlugin */.rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(1044);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoriesCommand.js


class DescribeRepositoriesCommand extends command(_ep0, _mw0, "DescribeRepositories", schemas_0/* DescribeRepositories$ */.aAD) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImagesCommand.js


class DescribeImagesCommand extends command(_ep0, _mw0, "DescribeImages", schemas_0/* DescribeImages$ */.gyn) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchGetImageCommand.js


class BatchGetImageCommand extends command(_ep0, _mw0, "BatchGetImage", schemas_0/* BatchGetImage$ */.e$c) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetDownloadUrlForLayerCommand.js


class GetDownloadUrlForLayerCommand extends command(_ep0, _mw0, "GetDownloadUrlForLayer", schemas_0/* GetDownloadUrlForLayer$ */.G42) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoryCreationTemplatesCommand.js


class DescribeRepositoryCreationTemplatesCommand extends command(_ep0, _mw0, "DescribeRepositoryCreationTemplates", schemas_0/* DescribeRepositoryCreationTemplates$ */.kRO) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRegistryCommand.js


class DescribeRegistryCommand extends command(_ep0, _mw0, "DescribeRegistry", schemas_0/* DescribeRegistry$ */.BuG) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribePullThroughCacheRulesCommand.js


class DescribePullThroughCacheRulesCommand extends command(_ep0, _mw0, "DescribePullThroughCacheRules", schemas_0/* DescribePullThroughCacheRules$ */.nCS) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetLifecyclePolicyCommand.js


class GetLifecyclePolicyCommand extends command(_ep0, _mw0, "GetLifecyclePolicy", schemas_0/* GetLifecyclePolicy$ */.t6f) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageTagMutabilityCommand.js


class PutImageTagMutabilityCommand extends command(_ep0, _mw0, "PutImageTagMutability", schemas_0/* PutImageTagMutability$ */.BZp) {
}

// EXTERNAL MODULE: ./build/adapters/ecr/body.js
var body = __webpack_require__(6074);
// EXTERNAL MODULE: ./build/adapters/ecr/endpoint.js
var ecr_endpoint = __webpack_require__(7207);
// EXTERNAL MODULE: ./build/adapters/ecr/faults.js
var faults = __webpack_require__(2639);
// EXTERNAL MODULE: ./build/adapters/ecr/proxy.js
var proxy = __webpack_require__(1652);
;// CONCATENATED MODULE: ./build/adapters/ecr/client.js





const MAX_ATTEMPTS = 3;
/** Calls under way at once to one account and region: one `DescribeRepositories`, and a look-up each of a hundred repositories. */
const MAX_SOCKETS = 128;
/** More than a page of a thousand images takes, and an end to an answer that has none; in bytes. */
const SIZE_LIMIT = 16 * 1024 * 1024;
function openEcr(settings) {
    return callsOf(new ECRClient/* ECRClient */.S(clientConfig(settings)), settings);
}
function callsOf(client, settings) {
    const { env, deadline } = settings;
    const options = { abortSignal: deadline.signal };
    const held = (action, sent) => hold(action, sent, settings);
    return {
        describeRepositories: (input) => held('DescribeRepositories', client.send(new DescribeRepositoriesCommand(input), options)),
        describeImages: (input) => held('DescribeImages', client.send(new DescribeImagesCommand(input), options)),
        batchGetImage: (input) => held('BatchGetImage', client.send(new BatchGetImageCommand(input), options)),
        getDownloadUrlForLayer: (input) => held('GetDownloadUrlForLayer', client.send(new GetDownloadUrlForLayerCommand(input), options)),
        describeCreationTemplates: (input) => held('DescribeRepositoryCreationTemplates', client.send(new DescribeRepositoryCreationTemplatesCommand(input), options)),
        describeRegistry: () => held('DescribeRegistry', client.send(new DescribeRegistryCommand({}), options)),
        describePullThroughCacheRules: (input) => held('DescribePullThroughCacheRules', client.send(new DescribePullThroughCacheRulesCommand(input), options)),
        getLifecyclePolicy: (input) => held('GetLifecyclePolicy', client.send(new GetLifecyclePolicyCommand(input), options)),
        putImageTagMutability: (input) => held('PutImageTagMutability', client.send(new PutImageTagMutabilityCommand(input), options)),
        downloadBlob: async (url, digest) => {
            const { downloadBlob } = await __webpack_require__.e(/* import() */ 145).then(__webpack_require__.bind(__webpack_require__, 8145));
            return downloadBlob(url, digest, {
                env,
                deadline,
                plainHttp: (0,ecr_endpoint/* configuredEndpoint */.iw)(env)?.startsWith('http:') ?? false,
            });
        },
        credentials: client.config.credentials,
        under: (other) => callsOf(client, { ...settings, deadline: other }),
        close() {
            // The credential chain calls STS through this handler, and would make all its attempts.
            client.config.requestHandler.handle = () => Promise.reject(closedError());
            client.destroy();
        },
    };
}
/** Holds a call to the deadline, and says how it went. */
async function hold(action, sent, { deadline, region, log }) {
    // The global `performance` would load a module of its own, for the debug log alone.
    const started = Date.now();
    const say = (outcome) => log(`${action} ${region}: ${outcome}, ${Date.now() - started} ms`);
    try {
        const answer = await deadline.within(sent);
        say('answered');
        return answer;
    }
    catch (error) {
        say((0,faults/* errorName */.Is)(error) || 'failed');
        throw error;
    }
}
/** Named so that the SDK does not try again. */
function closedError() {
    return Object.assign(new Error('the client is closed'), { name: 'AbortError' });
}
function clientConfig(settings) {
    const { region, maxAttempts = MAX_ATTEMPTS, credentials } = settings;
    return {
        region,
        maxAttempts,
        ...connectionConfig(settings, (0,ecr_endpoint/* configuredEndpoint */.iw)(settings.env)),
        streamCollector: (answer) => (0,body/* bodyOf */.E)(answer, SIZE_LIMIT),
        ...(credentials === undefined ? {} : { credentials }),
    };
}
/** How any of AWS's services is reached. A null endpoint is AWS's own. */
function connectionConfig({ env, version, attemptMs, fips, dualStack }, endpoint) {
    const agent = { ...(0,proxy/* agentOptions */._)(env), maxSockets: MAX_SOCKETS };
    return {
        retryMode: 'standard',
        customUserAgent: [['immutable-tag', version]],
        requestHandler: {
            connectionTimeout: attemptMs,
            requestTimeout: attemptMs,
            socketTimeout: attemptMs,
            throwOnRequestTimeout: true,
            httpAgent: agent,
            httpsAgent: agent,
        },
        // The SDK refuses an endpoint of one's own together with either of these, even where the environment asks for it.
        useFipsEndpoint: endpoint === null && (fips || (0,ecr_endpoint/* isTrue */.Hn)(env['AWS_USE_FIPS_ENDPOINT'])),
        useDualstackEndpoint: endpoint === null && (dualStack || (0,ecr_endpoint/* isTrue */.Hn)(env['AWS_USE_DUALSTACK_ENDPOINT'])),
        ...(endpoint === null ? {} : { endpoint }),
    };
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

/***/ 175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limit)
/* harmony export */ });
/** Runs tasks in the order they come, at most `most` at a time. */
function limit(most) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= most)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await task();
        }
        finally {
            // A task that waits takes over the place, so that nobody gets in between.
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}


/***/ }),

/***/ 6624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages),
/* harmony export */   m: () => (/* binding */ PAGE_SIZE)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);

/** A thousand entries a page is the most that the API's lists take. */
const PAGE_SIZE = 1000;
/** Far more than any registry has, and an end to an answer that has none. */
const PAGES_LIMIT = 50;
/** All pages of a list, in order. Throws an AnswerError for a list without an end. */
async function allPages(fetch) {
    const pages = [];
    let nextToken;
    do {
        if (pages.length === PAGES_LIMIT)
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`the list has more than ${PAGES_LIMIT} pages`);
        const page = await fetch(nextToken ? { nextToken } : {});
        pages.push(page);
        nextToken = page.nextToken;
    } while (nextToken);
    return pages;
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

/***/ 834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ recordsOf)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);

/** A list of objects in an answer; the SDK passes on what it gets. Throws an AnswerError for what is none. */
function recordsOf(list, member) {
    if (list === undefined)
        return [];
    if (!isListOfObjects(list))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`${member} is no list of objects`);
    return list;
}
function isListOfObjects(list) {
    return Array.isArray(list) && list.every((each) => typeof each === 'object' && each !== null);
}


/***/ }),

/***/ 9175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownRegistry),
/* harmony export */   E: () => (/* binding */ registryIdOf)
/* harmony export */ });
/* harmony import */ var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);


/** The registry that a call names; one that names none is answered for the caller's own. */
function registryIdOf(account) {
    return account === null ? {} : { registryId: account };
}
/** Whether a call that names no registry, and so answers for the caller's own, answered for the one that was meant. */
function ownRegistry(action, registryId, meant) {
    if (typeof registryId !== 'string' || !(0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccountId */ .JG)(registryId)) {
        const detail = `registryId is no account: ${registryId ?? 'missing'}`;
        return { own: false, failure: (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .badAnswer */ .k6)(action, 'ECR_UNEXPECTED_ANSWER', detail) };
    }
    if (meant === null || registryId === meant)
        return { own: true, account: registryId };
    const detail = `it answers for the account of the credentials, ${registryId}, and the registry is that of ${meant}`;
    return { own: false, failure: (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .badAnswer */ .k6)(action, 'ECR_OTHER_ACCOUNT', detail) };
}


/***/ }),

/***/ 5638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ BATCH_SIZE),
/* harmony export */   ZX: () => (/* binding */ describing),
/* harmony export */   gD: () => (/* binding */ ONE_NAMES_FAULTS)
/* harmony export */ });
/* harmony import */ var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);
/* harmony import */ var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7074);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);
/* harmony import */ var _registry_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9175);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(834);





/** `repositoryNames` of `DescribeRepositories` takes this many. */
const BATCH_SIZE = 100;
/** What one name of many can bring upon the whole call. */
const ONE_NAMES_FAULTS = new Set([
    'ECR_REPOSITORY_NOT_FOUND',
    'ECR_ACCESS_DENIED',
    'ECR_REQUEST_REJECTED',
]);
/** Starts describing repositories of one account and region; what it returns waits for one of them. */
function describing(repositories, context) {
    const distinct = [...new Map(repositories.map((repository) => [repository.name, repository])).values()];
    const batches = new Map();
    for (let start = 0; start < distinct.length; start += BATCH_SIZE) {
        const batch = distinct.slice(start, start + BATCH_SIZE);
        const described = describeTogether(batch, context);
        for (const { name } of batch)
            batches.set(name, described);
    }
    return async (repository) => {
        const describe = await (batches.get(repository.name) ?? describeTogether([repository], context));
        return describe(repository);
    };
}
async function describeTogether(batch, context) {
    try {
        const answer = await ask(batch, context);
        return async (repository) => match(repository, answer, batch);
    }
    catch (error) {
        const failure = context.explain('DescribeRepositories', error);
        if (batch.length === 1 || !ONE_NAMES_FAULTS.has(failure.code))
            return async () => ({ described: false, failure });
        return (repository) => context.limit(() => describeAlone(repository, context));
    }
}
async function describeAlone(repository, context) {
    const describeIt = await describeTogether([repository], context);
    return describeIt(repository);
}
async function ask(batch, { calls }) {
    const repositoryNames = batch.map(({ name }) => name);
    const answer = await calls.describeRepositories({ repositoryNames, ...(0,_registry_id_js__WEBPACK_IMPORTED_MODULE_2__/* .registryIdOf */ .E)(batch[0]?.account ?? null) });
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .recordsOf */ .M)(answer.repositories, 'repositories');
}
function match(repository, answer, batch) {
    const others = new Set(batch.filter(({ name }) => name !== repository.name).map(({ name }) => name));
    const [setting, ...more] = answer.filter(({ repositoryName }) => !others.has(repositoryName ?? ''));
    if (setting === undefined) {
        return bad('ECR_EMPTY_ANSWER', `the answer does not contain ${repository.name}`);
    }
    if (more.length > 0 || setting.repositoryName !== repository.name || !isAsked(setting.registryId, repository)) {
        return bad('ECR_ANSWER_MISMATCH', `asked for ${repository.account ?? 'the own account'}/${repository.name}, ` +
            `answered ${[setting, ...more].map((each) => `${(0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(each, 'registryId')}/${(0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(each, 'repositoryName')}`).join(', ')}`);
    }
    const account = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(setting, 'registryId') ?? '';
    if (!(0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccountId */ .JG)(account)) {
        return bad('ECR_UNEXPECTED_ANSWER', `registryId is no account: ${account}`);
    }
    const arn = setting.repositoryArn;
    if (arn !== undefined && arn !== (0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryArn */ .qM)({ ...repository, account })) {
        return bad('ECR_ANSWER_MISMATCH', `asked for ${repository.name} in ${account} and ${repository.region}, answered ${(0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(setting, 'repositoryArn')}`);
    }
    const host = repository.host ?? hostOf((0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(setting, 'repositoryUri') ?? '', account, repository.region);
    return { described: true, repository: { ...repository, account, host }, setting };
}
function isAsked(registryId, { account }) {
    return account === null || registryId === account;
}
/** The host that the registry gives, if it is ECR's for this account and region; emulators give what they like. */
function hostOf(uri, account, region) {
    const host = (0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEcrHost */ .wl)(uri.split('/', 1)[0] ?? '');
    const own = host.kind === 'private' && host.account === account && host.region === region;
    return own ? host.host : (0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(account, region);
}
function bad(code, detail) {
    return { described: false, failure: (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .badAnswer */ .k6)('DescribeRepositories', code, detail) };
}


/***/ }),

/***/ 6235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ settingIn)
/* harmony export */ });
/* harmony import */ var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7074);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(834);


/** The setting of a repository or of a creation template. Throws an AnswerError for filters that are no list. */
function settingIn(answer) {
    const exclusions = (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M)(answer.imageTagMutabilityExclusionFilters, 'imageTagMutabilityExclusionFilters');
    return {
        mode: (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(answer, 'imageTagMutability'),
        filters: exclusions.map((exclusion) => ({
            filterType: (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(exclusion, 'filterType') ?? '',
            filter: (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(exclusion, 'filter') ?? '',
        })),
    };
}


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

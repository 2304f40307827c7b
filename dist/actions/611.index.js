export const id = 611;
export const ids = [611];
export const modules = {
    8798: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (makeBuilder)
        });
        var middleware = __webpack_require__(6877);
        var MiddlewareStack = __webpack_require__(1945);
        var NormalizedSchema = __webpack_require__(9800);
        ;
        const SENSITIVE_STRING = "***SensitiveInformation***";
        function schemaLogFilter(schema, data) {
            if (data == null) {
                return data;
            }
            const ns = NormalizedSchema.l1.of(schema);
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
        ;
        const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
        class Command {
            middlewareStack = (0, MiddlewareStack.o)();
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
                const additionalSmithyContext = additionalContext[middleware.V];
                const handlerExecutionContext = {
                    logger,
                    clientName,
                    commandName,
                    inputFilterSensitiveLog,
                    outputFilterSensitiveLog,
                    ...additionalContext,
                    [middleware.V]: {
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
                        isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.l1.of(input$).getEventStreamMember() || NormalizedSchema.l1.of(output$).getEventStreamMember());
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
        ;
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
    }),
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
    8672: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W: () => (readCacheRules),
            a: () => (listCacheRules)
        });
        var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7074);
        var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
        var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(834);
        var _registry_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9175);
        var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6624);
        async function readCacheRules(account, calls) {
            try {
                return await listCacheRules(account, calls);
            }
            catch {
                return [];
            }
        }
        async function listCacheRules(account, calls, owner = Promise.resolve(account)) {
            const pages = await (0, _pages_js__WEBPACK_IMPORTED_MODULE_3__.S)((position) => calls.describePullThroughCacheRules({ ...(0, _registry_id_js__WEBPACK_IMPORTED_MODULE_2__.E)(account), maxResults: _pages_js__WEBPACK_IMPORTED_MODULE_3__.m, ...position }));
            const registry = await owner;
            return pages.flatMap(({ pullThroughCacheRules: rules }) => {
                if (rules === undefined)
                    throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.n)('the answer holds no pullThroughCacheRules');
                return (0, _records_js__WEBPACK_IMPORTED_MODULE_1__.M)(rules, 'pullThroughCacheRules').map((rule) => ruleIn(rule, registry));
            });
        }
        function ruleIn(rule, account) {
            const prefix = (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__.$)(rule, 'ecrRepositoryPrefix');
            if (!prefix)
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.n)('a pull-through cache rule has no prefix');
            if (account !== null && rule.registryId !== undefined && rule.registryId !== account)
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.n)(`asked for the cache rules of ${account}, answered those of ${rule.registryId}`);
            const upstream = (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.uH)((0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__.$)(rule, 'upstreamRegistryUrl') ?? (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__.$)(rule, 'upstreamRegistry') ?? '');
            return { prefix, upstream: upstream || 'another registry' };
        }
    }),
    8554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            IX: () => (MAX_SOCKETS),
            tv: () => (connectionConfig),
            Ne: () => (openEcr)
        });
        var ECRClient = __webpack_require__(7418);
        var client_command_builder = __webpack_require__(8798);
        var endpoints = __webpack_require__(5714);
        var EndpointParameters = __webpack_require__(7039);
        ;
        const command = (0, client_command_builder.k)(EndpointParameters.S, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", endpoints.rD);
        const _ep0 = {};
        const _mw0 = (Command, cs, config, o) => [];
        var schemas_0 = __webpack_require__(1044);
        ;
        class DescribeRepositoriesCommand extends command(_ep0, _mw0, "DescribeRepositories", schemas_0.aAD) {
        }
        ;
        class DescribeImagesCommand extends command(_ep0, _mw0, "DescribeImages", schemas_0.gyn) {
        }
        ;
        class BatchGetImageCommand extends command(_ep0, _mw0, "BatchGetImage", schemas_0.e$c) {
        }
        ;
        class GetDownloadUrlForLayerCommand extends command(_ep0, _mw0, "GetDownloadUrlForLayer", schemas_0.G42) {
        }
        ;
        class DescribeRepositoryCreationTemplatesCommand extends command(_ep0, _mw0, "DescribeRepositoryCreationTemplates", schemas_0.kRO) {
        }
        ;
        class DescribeRegistryCommand extends command(_ep0, _mw0, "DescribeRegistry", schemas_0.BuG) {
        }
        ;
        class DescribePullThroughCacheRulesCommand extends command(_ep0, _mw0, "DescribePullThroughCacheRules", schemas_0.nCS) {
        }
        ;
        class GetLifecyclePolicyCommand extends command(_ep0, _mw0, "GetLifecyclePolicy", schemas_0.t6f) {
        }
        ;
        class PutImageTagMutabilityCommand extends command(_ep0, _mw0, "PutImageTagMutability", schemas_0.BZp) {
        }
        var body = __webpack_require__(6074);
        var ecr_endpoint = __webpack_require__(7207);
        var faults = __webpack_require__(2639);
        var proxy = __webpack_require__(1652);
        ;
        const MAX_ATTEMPTS = 3;
        const MAX_SOCKETS = 128;
        const SIZE_LIMIT = 16 * 1024 * 1024;
        function openEcr(settings) {
            return callsOf(new ECRClient.S(clientConfig(settings)), settings);
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
                    const { downloadBlob } = await __webpack_require__.e(145).then(__webpack_require__.bind(__webpack_require__, 8145));
                    return downloadBlob(url, digest, {
                        env,
                        deadline,
                        plainHttp: (0, ecr_endpoint.iw)(env)?.startsWith('http:') ?? false,
                    });
                },
                credentials: client.config.credentials,
                under: (other) => callsOf(client, { ...settings, deadline: other }),
                close() {
                    client.config.requestHandler.handle = () => Promise.reject(closedError());
                    client.destroy();
                },
            };
        }
        async function hold(action, sent, { deadline, region, log }) {
            const started = Date.now();
            const say = (outcome) => log(`${action} ${region}: ${outcome}, ${Date.now() - started} ms`);
            try {
                const answer = await deadline.within(sent);
                say('answered');
                return answer;
            }
            catch (error) {
                say((0, faults.Is)(error) || 'failed');
                throw error;
            }
        }
        function closedError() {
            return Object.assign(new Error('the client is closed'), { name: 'AbortError' });
        }
        function clientConfig(settings) {
            const { region, maxAttempts = MAX_ATTEMPTS, credentials } = settings;
            return {
                region,
                maxAttempts,
                ...connectionConfig(settings, (0, ecr_endpoint.iw)(settings.env)),
                streamCollector: (answer) => (0, body.E)(answer, SIZE_LIMIT),
                ...(credentials === undefined ? {} : { credentials }),
            };
        }
        function connectionConfig({ env, version, attemptMs, fips, dualStack }, endpoint) {
            const agent = { ...(0, proxy._)(env), maxSockets: MAX_SOCKETS };
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
                useFipsEndpoint: endpoint === null && (fips || (0, ecr_endpoint.Hn)(env['AWS_USE_FIPS_ENDPOINT'])),
                useDualstackEndpoint: endpoint === null && (dualStack || (0, ecr_endpoint.Hn)(env['AWS_USE_DUALSTACK_ENDPOINT'])),
                ...(endpoint === null ? {} : { endpoint }),
            };
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
    3118: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (failureOf)
        });
        var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
        var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1652);
        const SECRET_VARIABLES = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
        function failureOf(action, error, env) {
            const code = (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.Ie)(error);
            const secrets = SECRET_VARIABLES.flatMap((name) => env[name] || []);
            const hint = code.startsWith('NETWORK_') ? (0, _proxy_js__WEBPACK_IMPORTED_MODULE_1__.C)(env) : '';
            return { code, action, detail: (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.Gp)(error, secrets) + hint };
        }
    }),
    2639: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Gp: () => (faultDetail),
            Ie: () => (faultCode),
            Is: () => (errorName),
            k6: () => (badAnswer),
            n: () => (answerError),
            uH: () => (clean)
        });
        var _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5517);
        const DETAIL_LIMIT = 500;
        const TEXT_LIMIT = 8 * DETAIL_LIMIT;
        const ERRORS_LIMIT = 32;
        const RULES = [
            {
                fault: 'AWS_CLOCK_SKEW',
                words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('RequestTimeTooSkewed RequestInTheFuture RequestExpired'),
            },
            {
                fault: 'AWS_CLOCK_SKEW',
                words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('InvalidSignatureException InvalidSignature SignatureDoesNotMatch AuthFailure'),
                message: /signature (?:expired|not yet current)/i,
            },
            {
                fault: 'AWS_CREDENTIALS_EXPIRED',
                words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('ExpiredTokenException ExpiredToken TokenRefreshRequired ExpiredTokenError'),
            },
            {
                fault: 'AWS_CREDENTIALS_EXPIRED',
                words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('CredentialsProviderError TokenProviderError ProviderError'),
                message: /\bexpired\b/i,
            },
            {
                fault: 'AWS_NO_CREDENTIALS',
                words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('CredentialsProviderError TokenProviderError ProviderError NoCredentialsError'),
            },
            {
                fault: 'AWS_CREDENTIALS_INVALID',
                words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('UnrecognizedClientException UnrecognizedClient InvalidClientTokenId InvalidClientTokenIdException', 'InvalidSignatureException InvalidSignature SignatureDoesNotMatch AuthFailure InvalidAccessKeyId', 'IncompleteSignature IncompleteSignatureException MissingAuthenticationToken MissingAuthenticationTokenException', 'InvalidToken InvalidIdentityToken InvalidIdentityTokenException IDPRejectedClaim IDPRejectedClaimException', 'IDPCommunicationError IDPCommunicationErrorException UnauthorizedException'),
            },
            {
                fault: 'AWS_CREDENTIALS_INVALID',
                words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('AccessDenied AccessDeniedException'),
                message: /perform:? sts:/i,
            },
            {
                fault: 'ECR_ACCESS_DENIED',
                words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('AccessDeniedException AccessDenied UnauthorizedOperation NotAuthorized OptInRequired'),
            },
            { fault: 'ECR_REPOSITORY_NOT_FOUND', words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('RepositoryNotFoundException') },
            {
                fault: 'ECR_THROTTLED',
                words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('ThrottlingException Throttling ThrottledException TooManyRequestsException RequestThrottled SlowDown', 'RequestThrottledException RequestLimitExceeded BandwidthLimitExceeded ProvisionedThroughputExceededException', 'LimitExceededException'),
            },
            { fault: 'ECR_THROTTLED', status: (status) => status === 429 },
            {
                fault: 'AWS_CONFIGURATION',
                words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('EndpointError ERR_INVALID_URL ERR_INVALID_PROTOCOL ERR_PROXY_INVALID_CONFIG RegionDisabledException'),
            },
            { fault: 'AWS_CONFIGURATION', message: /^region (?:is missing|not accepted)/i },
            { fault: 'NETWORK_DNS', words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('ENOTFOUND EAI_AGAIN EAI_FAIL EAI_NODATA EAI_NONAME ENODATA ESERVFAIL') },
            {
                fault: 'NETWORK_REFUSED',
                words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('ECONNREFUSED EHOSTUNREACH ENETUNREACH EHOSTDOWN ENETDOWN EADDRNOTAVAIL EACCES EPERM ENOENT', 'ERR_PROXY_TUNNEL'),
            },
            {
                fault: 'NETWORK_TLS',
                words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('EPROTO CERT_HAS_EXPIRED CERT_NOT_YET_VALID CERT_REVOKED CERT_REJECTED CERT_UNTRUSTED CERT_SIGNATURE_FAILURE', 'CERT_CHAIN_TOO_LONG DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN HOSTNAME_MISMATCH INVALID_CA', 'INVALID_PURPOSE PATH_LENGTH_EXCEEDED UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY UNABLE_TO_DECRYPT_CERT_SIGNATURE'),
            },
            { fault: 'NETWORK_TLS', pattern: /^(?:ERR_TLS_|ERR_SSL_|ERR_OSSL_)/ },
            {
                fault: 'NETWORK_RESET',
                words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('ECONNRESET ECONNABORTED EPIPE ERR_STREAM_PREMATURE_CLOSE ERR_STREAM_DESTROYED'),
            },
            {
                fault: 'NETWORK_TIMEOUT',
                words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('TimeoutError AbortError ETIMEDOUT ESOCKETTIMEDOUT RequestTimeout RequestTimeoutException', 'ERR_SOCKET_CONNECTION_TIMEOUT ETIMEOUT'),
            },
            { fault: 'NETWORK_RESET', message: /socket hang up|^aborted$/i },
            { fault: 'NETWORK_NOT_AWS', words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('SyntaxError'), status: () => true },
            { fault: 'NETWORK_NOT_AWS', words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('SyntaxError'), message: /\bJSON\b/ },
            { fault: 'NETWORK_NOT_AWS', words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('ERR_INVALID_CHAR ERR_UNESCAPED_CHARACTERS') },
            { fault: 'NETWORK_NOT_AWS', message: /^Invalid (?:response from STS|RFC-?3339)/ },
            { fault: 'NETWORK_NOT_AWS', pattern: /^HPE_/ },
            { fault: 'NETWORK_NOT_AWS', status: (status) => (status >= 300 && status < 400) || status === 407 || status === 511 },
            { fault: 'NETWORK_NOT_AWS', words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('Unknown UnknownError'), status: (status) => status < 500 },
            {
                fault: 'ECR_SERVER_ERROR',
                words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('ServerException InternalFailure InternalServerError InternalServerException ServiceUnavailable'),
            },
            { fault: 'ECR_SERVER_ERROR', status: (status) => status >= 500 },
            { fault: 'ECR_REQUEST_REJECTED', status: (status) => status >= 400 },
            {
                fault: 'ECR_REQUEST_REJECTED',
                words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('InvalidParameterException ValidationException SerializationException UnknownOperationException'),
            },
            { fault: 'ECR_UNEXPECTED_ANSWER', words: (0, _domain_tag_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)('AnswerError') },
            { fault: 'ECR_UNEXPECTED_ANSWER', status: (status) => status >= 200 },
        ];
        function faultCode(error) {
            for (const candidate of unwrap(error)) {
                const facts = factsOf(candidate);
                const rule = RULES.find((each) => holds(each, facts));
                if (rule !== undefined)
                    return rule.fault;
            }
            return 'UNEXPECTED_FAILURE';
        }
        function faultDetail(error, secrets = []) {
            const spoken = unwrap(error).map(factsOf);
            const said = spoken.map(({ message }) => message).find((message) => message !== '' && message !== 'UnknownError');
            const named = spoken.map(({ name, code }) => code || name).find((name) => name !== '');
            return clean(said ?? named ?? 'no message', secrets);
        }
        function badAnswer(action, code, detail) {
            return { code, action: `ecr:${action}`, detail: clean(detail) };
        }
        function answerError(message) {
            return Object.assign(new Error(message), { name: 'AnswerError' });
        }
        function errorName(error) {
            return factsOf(error).name;
        }
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
    }),
    7396: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Fv: () => (registryOf),
            Mz: () => (findImages),
            Yz: () => (ANY_STATUS),
            c2: () => (statusOf),
            f: () => (STATUSES),
            nR: () => (timeOf),
            yW: () => (isOf)
        });
        var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7074);
        var _domain_push_image_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(280);
        var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7311);
        var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);
        var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(834);
        var _registry_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9175);
        const BATCH_SIZE = 100;
        const STATUSES = new Set(['ACTIVE', 'ARCHIVED', 'ACTIVATING']);
        const ANY_STATUS = { imageStatus: 'ANY' };
        async function findImages(repository, tags, context) {
            const described = await Promise.all(tags.map(async (tag) => [tag, await describeImage(repository, tag, context)]));
            const denied = described.filter(([, found]) => isDenied(found)).map(([tag]) => tag);
            const fetched = await getImages(repository, denied, context);
            return new Map(described.map(([tag, found]) => [tag, bestOf(found, fetched.get(tag))]));
        }
        function bestOf(described, fetched) {
            return fetched === undefined || isDenied(fetched) ? described : fetched;
        }
        async function describeImage(repository, tag, context) {
            const input = { ...registryOf(repository), imageIds: [{ imageTag: tag }], filter: ANY_STATUS };
            try {
                const { imageDetails } = await context.limit(() => context.calls.describeImages(input));
                return readDetails(repository, tag, (0, _records_js__WEBPACK_IMPORTED_MODULE_2__.M)(imageDetails, 'imageDetails'));
            }
            catch (error) {
                if ((0, _faults_js__WEBPACK_IMPORTED_MODULE_1__.Is)(error) === 'ImageNotFoundException')
                    return { state: 'absent' };
                return { state: 'unknown', failure: context.explain('DescribeImages', error) };
            }
        }
        function readDetails(repository, tag, details) {
            const [detail, ...more] = details;
            if (detail === undefined)
                return bad('DescribeImages', 'ECR_EMPTY_ANSWER', `the answer does not contain ${tag}`);
            if (more.length > 0 || !isOf(repository, detail) || !(0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__.g)(detail, 'imageTags').includes(tag)) {
                return mismatch('DescribeImages', repository, tag);
            }
            const imageStatus = statusOf(detail);
            if (!STATUSES.has(imageStatus))
                return bad('DescribeImages', 'ECR_UNEXPECTED_ANSWER', `imageStatus is ${imageStatus}`);
            const archived = imageStatus !== 'ACTIVE';
            return present('DescribeImages', (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__.$)(detail, 'imageDigest'), {
                archived,
                pushedAt: timeOf(detail.imagePushedAt),
                manifest: null,
            });
        }
        async function getImages(repository, tags, context) {
            const batches = Array.from({ length: Math.ceil(tags.length / BATCH_SIZE) }, (_, index) => tags.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE));
            const answers = await Promise.all(batches.map((batch) => getBatch(repository, batch, context)));
            return new Map(answers.flat());
        }
        async function getBatch(repository, tags, context) {
            const input = {
                ...registryOf(repository),
                imageIds: tags.map((imageTag) => ({ imageTag })),
                acceptedMediaTypes: [..._manifest_js__WEBPACK_IMPORTED_MODULE_0__.FG],
            };
            try {
                const answer = await context.limit(() => context.calls.batchGetImage(input));
                return tags.map((tag) => [tag, readImages(repository, tag, answer)]);
            }
            catch (error) {
                const failure = context.explain('BatchGetImage', error);
                return tags.map((tag) => [tag, { state: 'unknown', failure }]);
            }
        }
        function readImages(repository, tag, answer) {
            const isAsked = ({ imageId }) => imageId?.imageTag === tag;
            const images = (0, _records_js__WEBPACK_IMPORTED_MODULE_2__.M)(answer.images, 'images').filter(isAsked);
            const failures = (0, _records_js__WEBPACK_IMPORTED_MODULE_2__.M)(answer.failures, 'failures').filter(isAsked);
            const [image] = images;
            const [failure] = failures;
            if (images.length + failures.length > 1)
                return mismatch('BatchGetImage', repository, tag);
            if (failure !== undefined)
                return readFailure(failure);
            if (image === undefined)
                return bad('BatchGetImage', 'ECR_EMPTY_ANSWER', `the answer does not contain ${tag}`);
            if (!isOf(repository, image))
                return mismatch('BatchGetImage', repository, tag);
            const manifest = (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__.$)(image, 'imageManifest');
            const digest = (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__.$)(image, 'imageId', 'imageDigest');
            return present('BatchGetImage', digest, { archived: false, pushedAt: null, manifest });
        }
        function readFailure({ failureCode, failureReason }) {
            if (failureCode === 'ImageNotFound')
                return { state: 'absent' };
            return bad('BatchGetImage', 'ECR_UNEXPECTED_ANSWER', `${failureCode ?? 'no failure code'}: ${failureReason ?? ''}`);
        }
        function present(action, digest, image) {
            if (digest === null || !(0, _domain_push_image_digest_js__WEBPACK_IMPORTED_MODULE_5__.o)(digest)) {
                return bad(action, 'ECR_UNEXPECTED_ANSWER', `imageDigest is no digest: ${digest ?? 'missing'}`);
            }
            return { state: 'present', image: { digest, ...image } };
        }
        function registryOf({ name, account }) {
            return { repositoryName: name, ...(0, _registry_id_js__WEBPACK_IMPORTED_MODULE_3__.E)(account) };
        }
        function isOf({ name, account }, answer) {
            return answer.repositoryName === name && (account === null || answer.registryId === account);
        }
        function isDenied(found) {
            return found.state === 'unknown' && found.failure.code === 'ECR_ACCESS_DENIED';
        }
        function statusOf(detail) {
            return detail.imageStatus === undefined ? 'ACTIVE' : ((0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__.$)(detail, 'imageStatus') ?? '');
        }
        function timeOf(date) {
            return date === undefined || Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.\d+Z$/, 'Z');
        }
        function mismatch(action, { name }, tag) {
            return bad(action, 'ECR_ANSWER_MISMATCH', `the answer is not that for ${name}:${tag}`);
        }
        function bad(action, code, detail) {
            return { state: 'unknown', failure: (0, _faults_js__WEBPACK_IMPORTED_MODULE_1__.k6)(action, code, detail) };
        }
    }),
    175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (limit)
        });
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
                    const next = waiting.shift();
                    if (next === undefined)
                        running -= 1;
                    else
                        next();
                }
            };
        }
    }),
    7311: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            FG: () => (ACCEPTED_MEDIA_TYPES),
            Ng: () => (parseManifest),
            qF: () => (parseJson),
            w9: () => (REVISION_KEY)
        });
        var _domain_push_image_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(280);
        var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7074);
        var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
        const ACCEPTED_MEDIA_TYPES = [
            'application/vnd.oci.image.index.v1+json',
            'application/vnd.oci.image.manifest.v1+json',
            'application/vnd.docker.distribution.manifest.v2+json',
            'application/vnd.docker.distribution.manifest.list.v2+json',
            'application/vnd.docker.distribution.manifest.v1+prettyjws',
        ];
        const REVISION_KEY = 'org.opencontainers.image.revision';
        const CHILDREN_LIMIT = 64;
        const CONFIG_MEDIA_TYPES = new Set([
            'application/vnd.oci.image.config.v1+json',
            'application/vnd.docker.container.image.v1+json',
        ]);
        function parseManifest(text) {
            const manifest = parseJson(text, 'the manifest');
            const entries = (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.g)(manifest, 'manifests');
            if (entries.length > CHILDREN_LIMIT)
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.n)(`the index has more than ${CHILDREN_LIMIT} entries`);
            const config = (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.at)(manifest, 'config');
            return {
                revision: (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.$)(manifest, 'annotations', REVISION_KEY),
                configDigest: CONFIG_MEDIA_TYPES.has((0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.$)(config, 'mediaType')) ? digestAt(config) : null,
                provenanceDigests: (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.g)(manifest, 'layers').filter(isProvenance).slice(0, CHILDREN_LIMIT).map(digestAt),
                children: entries.map((entry) => ({ digest: digestAt(entry), attestation: isAttestation(entry) })),
            };
        }
        function parseJson(text, what) {
            try {
                return JSON.parse(text);
            }
            catch {
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.n)(`${what} is no JSON`);
            }
        }
        function isAttestation(entry) {
            return (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.$)(entry, 'annotations', 'vnd.docker.reference.type') === 'attestation-manifest';
        }
        function isProvenance(layer) {
            return (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.$)(layer, 'annotations', 'in-toto.io/predicate-type')?.startsWith('https://slsa.dev/provenance/') ?? false;
        }
        function digestAt(descriptor) {
            const digest = (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.$)(descriptor, 'digest');
            if (digest === null || !(0, _domain_push_image_digest_js__WEBPACK_IMPORTED_MODULE_2__.o)(digest))
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.n)(`the manifest refers to no digest: ${digest ?? 'missing'}`);
            return digest;
        }
    }),
    6624: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (allPages),
            m: () => (PAGE_SIZE)
        });
        var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
        const PAGE_SIZE = 1000;
        const PAGES_LIMIT = 50;
        async function allPages(fetch) {
            const pages = [];
            let nextToken;
            do {
                if (pages.length === PAGES_LIMIT)
                    throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.n)(`the list has more than ${PAGES_LIMIT} pages`);
                const page = await fetch(nextToken ? { nextToken } : {});
                pages.push(page);
                nextToken = page.nextToken;
            } while (nextToken);
            return pages;
        }
    }),
    1652: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (proxyHint),
            _: () => (agentOptions)
        });
        var _domain_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(545);
        const FIRST_WITH_PROXIES = [24, 5];
        function agentOptions(env) {
            return (0, _domain_proxy_js__WEBPACK_IMPORTED_MODULE_0__.r)(env) === null ? { keepAlive: true } : { keepAlive: true, proxyEnv: { ...env } };
        }
        function proxyHint(env, nodeVersion = process.versions.node) {
            const variable = (0, _domain_proxy_js__WEBPACK_IMPORTED_MODULE_0__.r)(env);
            if (variable === null || knowsProxies(nodeVersion))
                return '';
            return ` (${variable} is set, and going through a proxy needs Node ${FIRST_WITH_PROXIES.join('.')} or later; this is ${nodeVersion})`;
        }
        function knowsProxies(nodeVersion) {
            const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
            return major > FIRST_WITH_PROXIES[0] || (major === FIRST_WITH_PROXIES[0] && minor >= FIRST_WITH_PROXIES[1]);
        }
    }),
    834: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (recordsOf)
        });
        var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
        function recordsOf(list, member) {
            if (list === undefined)
                return [];
            if (!isListOfObjects(list))
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.n)(`${member} is no list of objects`);
            return list;
        }
        function isListOfObjects(list) {
            return Array.isArray(list) && list.every((each) => typeof each === 'object' && each !== null);
        }
    }),
    9175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (ownRegistry),
            E: () => (registryIdOf)
        });
        var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);
        var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);
        function registryIdOf(account) {
            return account === null ? {} : { registryId: account };
        }
        function ownRegistry(action, registryId, meant) {
            if (typeof registryId !== 'string' || !(0, _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__.JG)(registryId)) {
                const detail = `registryId is no account: ${registryId ?? 'missing'}`;
                return { own: false, failure: (0, _faults_js__WEBPACK_IMPORTED_MODULE_1__.k6)(action, 'ECR_UNEXPECTED_ANSWER', detail) };
            }
            if (meant === null || registryId === meant)
                return { own: true, account: registryId };
            const detail = `it answers for the account of the credentials, ${registryId}, and the registry is that of ${meant}`;
            return { own: false, failure: (0, _faults_js__WEBPACK_IMPORTED_MODULE_1__.k6)(action, 'ECR_OTHER_ACCOUNT', detail) };
        }
    }),
    5638: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            BU: () => (BATCH_SIZE),
            ZX: () => (describing),
            gD: () => (ONE_NAMES_FAULTS)
        });
        var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);
        var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7074);
        var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);
        var _registry_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9175);
        var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(834);
        const BATCH_SIZE = 100;
        const ONE_NAMES_FAULTS = new Set([
            'ECR_REPOSITORY_NOT_FOUND',
            'ECR_ACCESS_DENIED',
            'ECR_REQUEST_REJECTED',
        ]);
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
            const answer = await calls.describeRepositories({ repositoryNames, ...(0, _registry_id_js__WEBPACK_IMPORTED_MODULE_2__.E)(batch[0]?.account ?? null) });
            return (0, _records_js__WEBPACK_IMPORTED_MODULE_3__.M)(answer.repositories, 'repositories');
        }
        function match(repository, answer, batch) {
            const others = new Set(batch.filter(({ name }) => name !== repository.name).map(({ name }) => name));
            const [setting, ...more] = answer.filter(({ repositoryName }) => !others.has(repositoryName ?? ''));
            if (setting === undefined) {
                return bad('ECR_EMPTY_ANSWER', `the answer does not contain ${repository.name}`);
            }
            if (more.length > 0 || setting.repositoryName !== repository.name || !isAsked(setting.registryId, repository)) {
                return bad('ECR_ANSWER_MISMATCH', `asked for ${repository.account ?? 'the own account'}/${repository.name}, ` +
                    `answered ${[setting, ...more].map((each) => `${(0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__.$)(each, 'registryId')}/${(0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__.$)(each, 'repositoryName')}`).join(', ')}`);
            }
            const account = (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__.$)(setting, 'registryId') ?? '';
            if (!(0, _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__.JG)(account)) {
                return bad('ECR_UNEXPECTED_ANSWER', `registryId is no account: ${account}`);
            }
            const arn = setting.repositoryArn;
            if (arn !== undefined && arn !== (0, _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__.qM)({ ...repository, account })) {
                return bad('ECR_ANSWER_MISMATCH', `asked for ${repository.name} in ${account} and ${repository.region}, answered ${(0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__.$)(setting, 'repositoryArn')}`);
            }
            const host = repository.host ?? hostOf((0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_4__.$)(setting, 'repositoryUri') ?? '', account, repository.region);
            return { described: true, repository: { ...repository, account, host }, setting };
        }
        function isAsked(registryId, { account }) {
            return account === null || registryId === account;
        }
        function hostOf(uri, account, region) {
            const host = (0, _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__.wl)(uri.split('/', 1)[0] ?? '');
            const own = host.kind === 'private' && host.account === account && host.region === region;
            return own ? host.host : (0, _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__.Fd)(account, region);
        }
        function bad(code, detail) {
            return { described: false, failure: (0, _faults_js__WEBPACK_IMPORTED_MODULE_1__.k6)('DescribeRepositories', code, detail) };
        }
    }),
    6235: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (settingIn)
        });
        var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7074);
        var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(834);
        function settingIn(answer) {
            const exclusions = (0, _records_js__WEBPACK_IMPORTED_MODULE_0__.M)(answer.imageTagMutabilityExclusionFilters, 'imageTagMutabilityExclusionFilters');
            return {
                mode: (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.$)(answer, 'imageTagMutability'),
                filters: exclusions.map((exclusion) => ({
                    filterType: (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.$)(exclusion, 'filterType') ?? '',
                    filter: (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.$)(exclusion, 'filter') ?? '',
                })),
            };
        }
    }),
    2187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (readTemplates)
        });
        var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7074);
        var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
        var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(834);
        var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6624);
        var _registry_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9175);
        var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6235);
        async function readTemplates(account, { calls, explain }) {
            const action = 'DescribeRepositoryCreationTemplates';
            try {
                const pages = await (0, _pages_js__WEBPACK_IMPORTED_MODULE_2__.S)((position) => calls.describeCreationTemplates({ maxResults: _pages_js__WEBPACK_IMPORTED_MODULE_2__.m, ...position }));
                const owners = pages.map(({ registryId }) => (0, _registry_id_js__WEBPACK_IMPORTED_MODULE_3__.C)(action, registryId, account));
                const foreign = owners.find((owner) => !owner.own);
                if (foreign)
                    return { read: false, failure: foreign.failure };
                const templates = pages.flatMap(({ repositoryCreationTemplates }) => listOf(repositoryCreationTemplates));
                return { read: true, account: pages[0]?.registryId ?? '', templates: templates.map(templateIn) };
            }
            catch (error) {
                return { read: false, failure: explain(action, error) };
            }
        }
        function listOf(templates) {
            if (templates === undefined)
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.n)('the answer holds no repositoryCreationTemplates');
            return (0, _records_js__WEBPACK_IMPORTED_MODULE_1__.M)(templates, 'repositoryCreationTemplates');
        }
        function templateIn(template) {
            const prefix = (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_5__.$)(template, 'prefix');
            const appliedFor = (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_5__.g)(template, 'appliedFor');
            if (prefix === null)
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.n)('a creation template has no prefix');
            if (!template.appliedFor || !appliedFor.every(isCause)) {
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.n)(`appliedFor of the creation template ${prefix} is no list of causes`);
            }
            return { prefix, appliedFor, setting: (0, _settings_js__WEBPACK_IMPORTED_MODULE_4__.e)(template) };
        }
        function isCause(cause) {
            return typeof cause === 'string' && /^[A-Z_]{1,64}$/.test(cause);
        }
    }),
    545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (proxyVariable)
        });
        const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
        function proxyVariable(env) {
            return PROXY_VARIABLES.find((name) => (env[name] ?? '') !== '') ?? null;
        }
    }),
    280: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (isImageDigest)
        });
        function isImageDigest(text) {
            return /^sha256:[0-9a-f]{64}$/.test(text);
        }
    })
};

export const id = 418;
export const ids = [418];
export const modules = {
    7418: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (ECRClient)
        });
        var configurations = __webpack_require__(6337);
        var hostHeaderMiddleware = __webpack_require__(4650);
        var user_agent_middleware = __webpack_require__(1235);
        var loggerMiddleware = __webpack_require__(7891);
        var getRecursionDetectionPlugin = __webpack_require__(8649);
        var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(6103);
        var DefaultIdentityProviderConfig = __webpack_require__(1055);
        var getHttpSigningMiddleware = __webpack_require__(3952);
        var client = __webpack_require__(3043);
        var resolveRegionConfig = __webpack_require__(131);
        var endpoints = __webpack_require__(5714);
        var contentLengthMiddleware = __webpack_require__(9500);
        var middleware_retry_configurations = __webpack_require__(6464);
        var retry = __webpack_require__(9579);
        var getSchemaSerdePlugin = __webpack_require__(4090);
        var httpAuthSchemes = __webpack_require__(789);
        var getSmithyContext = __webpack_require__(6840);
        var normalizeProvider = __webpack_require__(3687);
        ;
        const defaultECRHttpAuthSchemeParametersProvider = async (config, context, input) => {
            return {
                operation: (0, getSmithyContext.u)(context).operation,
                region: await (0, normalizeProvider.t)(config.region)() || (() => {
                    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
                })(),
            };
        };
        function createAwsAuthSigv4HttpAuthOption(authParameters) {
            return {
                schemeId: "aws.auth#sigv4",
                signingProperties: {
                    name: "ecr",
                    region: authParameters.region,
                },
                propertiesExtractor: (config, context) => ({
                    signingProperties: {
                        config,
                        context,
                    },
                }),
            };
        }
        const defaultECRHttpAuthSchemeProvider = (authParameters) => {
            const options = [];
            switch (authParameters.operation) {
                default: {
                    options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
                }
            }
            return options;
        };
        const resolveHttpAuthSchemeConfig = (config) => {
            const config_0 = (0, httpAuthSchemes.ho)(config);
            return Object.assign(config_0, {
                authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? []),
            });
        };
        var EndpointParameters = __webpack_require__(7039);
        ;
        const package_namespaceObject = { "rE": "3.1169.0" };
        var emitWarningIfUnsupportedVersion = __webpack_require__(9112);
        var getDefaultSocketTimeout = __webpack_require__(968);
        var defaultUserAgent = __webpack_require__(5314);
        var nodeAppIdConfigOptions = __webpack_require__(7545);
        var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(7740);
        var fromEnv = __webpack_require__(7240);
        var getProfileName = __webpack_require__(7186);
        var CredentialsProviderError = __webpack_require__(5577);
        var chain = __webpack_require__(6865);
        ;
        const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
        const remoteProvider = async (init) => {
            const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __webpack_require__.e(100).then(__webpack_require__.bind(__webpack_require__, 3100));
            if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
                init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
                const { fromHttp } = await __webpack_require__.e(158).then(__webpack_require__.bind(__webpack_require__, 4158));
                return (0, chain.c)(fromHttp(init), fromContainerMetadata(init));
            }
            if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") {
                return async () => {
                    throw new CredentialsProviderError.C("EC2 Instance Metadata Service access disabled", { logger: init.logger });
                };
            }
            init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
            return fromInstanceMetadata(init);
        };
        ;
        function memoizeChain(providers, treatAsExpired) {
            const chain = internalCreateChain(providers);
            let activeLock;
            let passiveLock;
            let credentials;
            let forceRefreshLock;
            const provider = async (options) => {
                if (options?.forceRefresh) {
                    if (!forceRefreshLock) {
                        forceRefreshLock = chain(options)
                            .then((c) => {
                            credentials = c;
                        })
                            .finally(() => {
                            forceRefreshLock = undefined;
                        });
                    }
                    await forceRefreshLock;
                    return credentials;
                }
                if (credentials?.expiration) {
                    if (credentials?.expiration?.getTime() < Date.now()) {
                        credentials = undefined;
                    }
                }
                if (activeLock) {
                    await activeLock;
                }
                else if (!credentials || treatAsExpired?.(credentials)) {
                    if (credentials) {
                        if (!passiveLock) {
                            passiveLock = chain(options)
                                .then((c) => {
                                credentials = c;
                            })
                                .catch(() => {
                            })
                                .finally(() => {
                                passiveLock = undefined;
                            });
                        }
                    }
                    else {
                        activeLock = chain(options)
                            .then((c) => {
                            credentials = c;
                        })
                            .finally(() => {
                            activeLock = undefined;
                        });
                        return provider(options);
                    }
                }
                return credentials;
            };
            return provider;
        }
        const internalCreateChain = (providers) => async (awsIdentityProperties) => {
            let lastProviderError;
            for (const provider of providers) {
                try {
                    return await provider(awsIdentityProperties);
                }
                catch (err) {
                    lastProviderError = err;
                    if (err?.tryNextLink) {
                        continue;
                    }
                    throw err;
                }
            }
            throw lastProviderError;
        };
        ;
        let multipleCredentialSourceWarningEmitted = false;
        const defaultProvider = (init = {}) => memoizeChain([
            async () => {
                const profile = init.profile ?? process.env[getProfileName.Ch];
                if (profile) {
                    const envStaticCredentialsAreSet = process.env[fromEnv.yG] && process.env[fromEnv.pi];
                    if (envStaticCredentialsAreSet) {
                        if (!multipleCredentialSourceWarningEmitted) {
                            const warnFn = init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger"
                                ? init.logger.warn.bind(init.logger)
                                : console.warn;
                            warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
                            multipleCredentialSourceWarningEmitted = true;
                        }
                    }
                    throw new CredentialsProviderError.C("AWS_PROFILE is set, skipping fromEnv provider.", {
                        logger: init.logger,
                        tryNextLink: true,
                    });
                }
                init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
                return (0, fromEnv.sF)(init)();
            },
            async (awsIdentityProperties) => {
                init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
                const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
                if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
                    throw new CredentialsProviderError.C("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
                }
                const { fromSSO } = await __webpack_require__.e(475).then(__webpack_require__.bind(__webpack_require__, 7475));
                return fromSSO(init)(awsIdentityProperties);
            },
            async (awsIdentityProperties) => {
                init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
                const { fromIni } = await __webpack_require__.e(788).then(__webpack_require__.bind(__webpack_require__, 1788));
                return fromIni(init)(awsIdentityProperties);
            },
            async (awsIdentityProperties) => {
                init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
                const { fromProcess } = await __webpack_require__.e(217).then(__webpack_require__.bind(__webpack_require__, 1217));
                return fromProcess(init)(awsIdentityProperties);
            },
            async (awsIdentityProperties) => {
                init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
                const { fromTokenFile } = await __webpack_require__.e(457).then(__webpack_require__.bind(__webpack_require__, 2457));
                return fromTokenFile(init)(awsIdentityProperties);
            },
            async () => {
                init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
                return (await remoteProvider(init))();
            },
            async () => {
                throw new CredentialsProviderError.C("Could not load credentials from any providers", {
                    tryNextLink: false,
                    logger: init.logger,
                });
            },
        ], credentialsTreatedAsExpired);
        const credentialsWillNeedRefresh = (credentials) => credentials?.expiration !== undefined;
        const credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== undefined && credentials.expiration.getTime() - Date.now() < 300000;
        var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(1321);
        var defaults_mode = __webpack_require__(3720);
        var resolveDefaultsModeConfig = __webpack_require__(5611);
        var configLoader = __webpack_require__(6937);
        var regionConfig_config = __webpack_require__(7071);
        var NodeUseDualstackEndpointConfigOptions = __webpack_require__(6755);
        var NodeUseFipsEndpointConfigOptions = __webpack_require__(7835);
        var util_retry_config = __webpack_require__(1624);
        var calculateBodyLength = __webpack_require__(5764);
        var node_http_handler = __webpack_require__(4119);
        var stream_collector = __webpack_require__(5327);
        var AwsSdkSigV4Signer = __webpack_require__(2385);
        var RpcProtocol = __webpack_require__(4322);
        var JsonCodec2 = __webpack_require__(5282);
        var parseJsonBody = __webpack_require__(3929);
        var deref = __webpack_require__(6075);
        var NormalizedSchema = __webpack_require__(9800);
        var ProtocolLib = __webpack_require__(4102);
        ;
        class AwsJsonRpcProtocol extends RpcProtocol.M {
            serializer;
            deserializer;
            serviceTarget;
            codec;
            mixin;
            awsQueryCompatible;
            constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec, }) {
                super({
                    defaultNamespace,
                    errorTypeRegistries,
                });
                this.serviceTarget = serviceTarget;
                this.codec =
                    jsonCodec ??
                        new JsonCodec2.p({
                            timestampFormat: {
                                useTrait: true,
                                default: 7,
                            },
                            jsonName: false,
                        });
                this.serializer = this.codec.createSerializer();
                this.deserializer = this.codec.createDeserializer();
                this.awsQueryCompatible = !!awsQueryCompatible;
                this.mixin = new ProtocolLib.U(this.awsQueryCompatible);
            }
            async serializeRequest(operationSchema, input, context) {
                const request = await super.serializeRequest(operationSchema, input, context);
                if (!request.path.endsWith("/")) {
                    request.path += "/";
                }
                request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
                request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
                if (this.awsQueryCompatible) {
                    request.headers["x-amzn-query-mode"] = "true";
                }
                if ((0, deref.L)(operationSchema.input) === "unit" || !request.body) {
                    request.body = "{}";
                }
                return request;
            }
            getPayloadCodec() {
                return this.codec;
            }
            async handleError(operationSchema, context, response, dataObject, metadata) {
                const { awsQueryCompatible } = this;
                if (awsQueryCompatible) {
                    this.mixin.setQueryCompatError(dataObject, response);
                }
                const errorIdentifier = (0, parseJsonBody.rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
                this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
                const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : undefined);
                const ns = NormalizedSchema.l1.of(errorSchema);
                const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
                const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
                const exception = new ErrorCtor({});
                const output = {};
                const errorDeserializer = this.codec.createDeserializer();
                for (const [name, member] of ns.structIterator()) {
                    if (dataObject[name] != null) {
                        output[name] = errorDeserializer.readObject(member, dataObject[name]);
                    }
                }
                if (awsQueryCompatible) {
                    this.mixin.queryCompatOutput(dataObject, output);
                }
                throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
                    $fault: ns.getMergedTraits().error,
                    message,
                }, output), dataObject);
            }
        }
        ;
        class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
            constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec, }) {
                super({
                    defaultNamespace,
                    errorTypeRegistries,
                    serviceTarget,
                    awsQueryCompatible,
                    jsonCodec,
                });
            }
            getShapeId() {
                return "aws.protocols#awsJson1_1";
            }
            getJsonRpcVersion() {
                return "1.1";
            }
            getDefaultContentType() {
                return "application/x-amz-json-1.1";
            }
        }
        var Sha256Node = __webpack_require__(6207);
        var NoOpLogger = __webpack_require__(6228);
        var parseUrl = __webpack_require__(3807);
        var fromBase64 = __webpack_require__(2863);
        var toBase64 = __webpack_require__(7706);
        var fromUtf8 = __webpack_require__(6047);
        var toUtf8 = __webpack_require__(9514);
        var aws = __webpack_require__(980);
        var EndpointCache = __webpack_require__(4344);
        var decideEndpoint = __webpack_require__(3153);
        var customEndpointFunctions = __webpack_require__(6649);
        var BinaryDecisionDiagram = __webpack_require__(3677);
        ;
        const m = "ref";
        const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "stringEquals", f = "booleanEquals", g = "getAttr", h = { [m]: "Endpoint" }, i = { "fn": g, "argv": [{ [m]: d }, "name"] }, j = { [m]: d }, k = {}, l = [{ [m]: "Region" }];
        const _data = {
            conditions: [
                [c, [h]],
                [c, l],
                ["aws.partition", l, d],
                [e, [i, "aws-eusc"]],
                [e, [i, "aws-iso-f"]],
                [e, [i, "aws-iso-e"]],
                [e, [i, "aws-iso-b"]],
                [e, [i, "aws-iso"]],
                [e, [i, "aws-cn"]],
                [e, [i, "aws-us-gov"]],
                [e, [i, "aws"]],
                [f, [{ [m]: "UseFIPS" }, b]],
                [f, [{ fn: g, argv: [j, "supportsFIPS"] }, b]],
                [f, [{ [m]: "UseDualStack" }, b]],
                [f, [{ fn: g, argv: [j, "supportsDualStack"] }, b]]
            ],
            results: [
                [a],
                [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
                [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
                [h, k],
                ["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}", k],
                ["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
                ["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}", k],
                ["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
                ["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
                [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
                [a, "FIPS is enabled but this partition does not support FIPS"],
                ["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
                [a, "DualStack is enabled but this partition does not support DualStack"],
                [a, "Invalid Configuration: Missing Region"]
            ]
        };
        const root = 2;
        const r = 100_000_000;
        const nodes = new Int32Array([
            -1, 1, -1,
            0, 23, 3,
            1, 4, r + 13,
            2, 5, r + 13,
            3, 20, 6,
            4, 20, 7,
            5, 20, 8,
            6, 20, 9,
            7, 20, 10,
            8, 20, 11,
            9, 20, 12,
            10, 20, 13,
            11, 16, 14,
            13, 15, r + 4,
            14, r + 11, r + 12,
            12, 18, 17,
            13, r + 9, r + 10,
            13, 19, r + 6,
            14, r + 8, r + 9,
            11, 22, 21,
            13, r + 5, r + 4,
            13, r + 7, r + 6,
            11, r + 1, 24,
            13, r + 2, r + 3,
        ]);
        const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
        ;
        const cache = new EndpointCache.k({
            size: 50,
            params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
        });
        const defaultEndpointResolver = (endpointParams, context = {}) => {
            return cache.get(endpointParams, () => (0, decideEndpoint.c)(bdd, {
                endpointParams: endpointParams,
                logger: context.logger,
            }));
        };
        customEndpointFunctions.m.aws = aws.U;
        var schemas_0 = __webpack_require__(1044);
        ;
        const getRuntimeConfig = (config) => {
            return {
                apiVersion: "2015-09-21",
                base64Decoder: config?.base64Decoder ?? fromBase64.E,
                base64Encoder: config?.base64Encoder ?? toBase64.n,
                disableHostPrefix: config?.disableHostPrefix ?? false,
                endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
                extensions: config?.extensions ?? [],
                httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECRHttpAuthSchemeProvider,
                httpAuthSchemes: config?.httpAuthSchemes ?? [
                    {
                        schemeId: "aws.auth#sigv4",
                        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                        signer: new AwsSdkSigV4Signer.f2(),
                    },
                ],
                logger: config?.logger ?? new NoOpLogger.N(),
                protocol: config?.protocol ?? AwsJson1_1Protocol,
                protocolSettings: config?.protocolSettings ?? {
                    defaultNamespace: "com.amazonaws.ecr",
                    errorTypeRegistries: schemas_0.q1U,
                    xmlNamespace: "http://ecr.amazonaws.com/doc/2015-09-21/",
                    version: "2015-09-21",
                    serviceTarget: "AmazonEC2ContainerRegistry_V20150921",
                },
                serviceId: config?.serviceId ?? "ECR",
                sha256: config?.sha256 ?? Sha256Node.k,
                urlParser: config?.urlParser ?? parseUrl.D,
                utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
                utf8Encoder: config?.utf8Encoder ?? toUtf8.P,
            };
        };
        ;
        const runtimeConfig_getRuntimeConfig = (config) => {
            (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
            const defaultsMode = (0, resolveDefaultsModeConfig.I)(config);
            const defaultConfigProvider = () => defaultsMode().then(defaults_mode.l);
            const clientSharedValues = getRuntimeConfig(config);
            (0, emitWarningIfUnsupportedVersion.I)(process.version);
            const loaderConfig = {
                profile: config?.profile,
                logger: clientSharedValues.logger,
            };
            return {
                ...clientSharedValues,
                ...config,
                runtime: "node",
                defaultsMode,
                authSchemePreference: config?.authSchemePreference ?? (0, configLoader.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.$, loaderConfig),
                bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength.n,
                credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
                defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 300_000),
                defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_namespaceObject.rE }),
                maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
                region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, { ...regionConfig_config.zH, ...loaderConfig }),
                requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
                retryMode: config?.retryMode ??
                    (0, configLoader.Z)({
                        ...middleware_retry_configurations.kN,
                        default: async () => (await defaultConfigProvider()).retryMode || util_retry_config.L0,
                    }, config),
                streamCollector: config?.streamCollector ?? stream_collector.k,
                useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
                useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
                userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig),
            };
        };
        var region_config_resolver_extensions = __webpack_require__(3190);
        var defaultExtensionConfiguration = __webpack_require__(138);
        var httpExtensionConfiguration = __webpack_require__(7595);
        ;
        const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
            const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
            let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
            let _credentials = runtimeConfig.credentials;
            return {
                setHttpAuthScheme(httpAuthScheme) {
                    const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
                    if (index === -1) {
                        _httpAuthSchemes.push(httpAuthScheme);
                    }
                    else {
                        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
                    }
                },
                httpAuthSchemes() {
                    return _httpAuthSchemes;
                },
                setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
                    _httpAuthSchemeProvider = httpAuthSchemeProvider;
                },
                httpAuthSchemeProvider() {
                    return _httpAuthSchemeProvider;
                },
                setCredentials(credentials) {
                    _credentials = credentials;
                },
                credentials() {
                    return _credentials;
                },
            };
        };
        const resolveHttpAuthRuntimeConfig = (config) => {
            return {
                httpAuthSchemes: config.httpAuthSchemes(),
                httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
                credentials: config.credentials(),
            };
        };
        ;
        const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
            const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
            extensions.forEach((extension) => extension.configure(extensionConfiguration));
            return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
        };
        ;
        class ECRClient extends client.K {
            config;
            constructor(...[configuration]) {
                const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
                super(_config_0);
                this.initConfig = _config_0;
                const _config_1 = (0, EndpointParameters.v)(_config_0);
                const _config_2 = (0, configurations.D)(_config_1);
                const _config_3 = (0, middleware_retry_configurations.$z)(_config_2);
                const _config_4 = (0, resolveRegionConfig.T)(_config_3);
                const _config_5 = (0, hostHeaderMiddleware.OV)(_config_4);
                const _config_6 = (0, endpoints.Co)(_config_5);
                const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
                const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
                this.config = _config_8;
                this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
                this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
                this.middlewareStack.use((0, retry.ey)(this.config));
                this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
                this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
                this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
                this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
                this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
                    httpAuthSchemeParametersProvider: defaultECRHttpAuthSchemeParametersProvider,
                    identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig.h({
                        "aws.auth#sigv4": config.credentials,
                    }),
                }));
                this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
            }
            destroy() {
                super.destroy();
            }
        }
    }),
    7039: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (commonParams),
            v: () => (resolveClientEndpointParameters)
        });
        const resolveClientEndpointParameters = (options) => {
            return Object.assign(options, {
                useDualstackEndpoint: options.useDualstackEndpoint ?? false,
                useFipsEndpoint: options.useFipsEndpoint ?? false,
                defaultSigningName: "ecr",
            });
        };
        const commonParams = {
            UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
            Endpoint: { type: "builtInParams", name: "endpoint" },
            Region: { type: "builtInParams", name: "region" },
            UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
        };
    }),
    1044: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            e$c: () => (BatchGetImage$),
            gyn: () => (DescribeImages$),
            nCS: () => (DescribePullThroughCacheRules$),
            BuG: () => (DescribeRegistry$),
            aAD: () => (DescribeRepositories$),
            kRO: () => (DescribeRepositoryCreationTemplates$),
            G42: () => (GetDownloadUrlForLayer$),
            t6f: () => (GetLifecyclePolicy$),
            BZp: () => (PutImageTagMutability$),
            q1U: () => (errorTypeRegistries)
        });
        var TypeRegistry = __webpack_require__(4700);
        var exceptions = __webpack_require__(1534);
        ;
        class ECRServiceException extends exceptions.T {
            static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";
            constructor(options) {
                super(options);
                Object.setPrototypeOf(this, ECRServiceException.prototype);
            }
        }
        ;
        class InvalidParameterException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#InvalidParameterException";
            name = "InvalidParameterException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "InvalidParameterException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, InvalidParameterException.prototype);
            }
        }
        class RepositoryNotFoundException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#RepositoryNotFoundException";
            name = "RepositoryNotFoundException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "RepositoryNotFoundException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, RepositoryNotFoundException.prototype);
            }
        }
        class ServerException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#ServerException";
            name = "ServerException";
            $fault = "server";
            constructor(opts) {
                super({
                    name: "ServerException",
                    $fault: "server",
                    ...opts,
                });
                Object.setPrototypeOf(this, ServerException.prototype);
            }
        }
        class LimitExceededException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#LimitExceededException";
            name = "LimitExceededException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "LimitExceededException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, LimitExceededException.prototype);
            }
        }
        class UnableToGetUpstreamImageException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#UnableToGetUpstreamImageException";
            name = "UnableToGetUpstreamImageException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "UnableToGetUpstreamImageException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, UnableToGetUpstreamImageException.prototype);
            }
        }
        class ValidationException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#ValidationException";
            name = "ValidationException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "ValidationException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, ValidationException.prototype);
            }
        }
        class EmptyUploadException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#EmptyUploadException";
            name = "EmptyUploadException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "EmptyUploadException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, EmptyUploadException.prototype);
            }
        }
        class InvalidLayerException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#InvalidLayerException";
            name = "InvalidLayerException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "InvalidLayerException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, InvalidLayerException.prototype);
            }
        }
        class KmsException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#KmsException";
            name = "KmsException";
            $fault = "client";
            kmsError;
            constructor(opts) {
                super({
                    name: "KmsException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, KmsException.prototype);
                this.kmsError = opts.kmsError;
            }
        }
        class LayerAlreadyExistsException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#LayerAlreadyExistsException";
            name = "LayerAlreadyExistsException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "LayerAlreadyExistsException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, LayerAlreadyExistsException.prototype);
            }
        }
        class LayerPartTooSmallException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#LayerPartTooSmallException";
            name = "LayerPartTooSmallException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "LayerPartTooSmallException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, LayerPartTooSmallException.prototype);
            }
        }
        class UploadNotFoundException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#UploadNotFoundException";
            name = "UploadNotFoundException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "UploadNotFoundException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, UploadNotFoundException.prototype);
            }
        }
        class PullThroughCacheRuleAlreadyExistsException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException";
            name = "PullThroughCacheRuleAlreadyExistsException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "PullThroughCacheRuleAlreadyExistsException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, PullThroughCacheRuleAlreadyExistsException.prototype);
            }
        }
        class SecretNotFoundException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#SecretNotFoundException";
            name = "SecretNotFoundException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "SecretNotFoundException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, SecretNotFoundException.prototype);
            }
        }
        class UnableToAccessSecretException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#UnableToAccessSecretException";
            name = "UnableToAccessSecretException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "UnableToAccessSecretException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, UnableToAccessSecretException.prototype);
            }
        }
        class UnableToDecryptSecretValueException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#UnableToDecryptSecretValueException";
            name = "UnableToDecryptSecretValueException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "UnableToDecryptSecretValueException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, UnableToDecryptSecretValueException.prototype);
            }
        }
        class UnsupportedUpstreamRegistryException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#UnsupportedUpstreamRegistryException";
            name = "UnsupportedUpstreamRegistryException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "UnsupportedUpstreamRegistryException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, UnsupportedUpstreamRegistryException.prototype);
            }
        }
        class InvalidTagParameterException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#InvalidTagParameterException";
            name = "InvalidTagParameterException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "InvalidTagParameterException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, InvalidTagParameterException.prototype);
            }
        }
        class RepositoryAlreadyExistsException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#RepositoryAlreadyExistsException";
            name = "RepositoryAlreadyExistsException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "RepositoryAlreadyExistsException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, RepositoryAlreadyExistsException.prototype);
            }
        }
        class TooManyTagsException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#TooManyTagsException";
            name = "TooManyTagsException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "TooManyTagsException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, TooManyTagsException.prototype);
            }
        }
        class TemplateAlreadyExistsException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#TemplateAlreadyExistsException";
            name = "TemplateAlreadyExistsException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "TemplateAlreadyExistsException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, TemplateAlreadyExistsException.prototype);
            }
        }
        class LifecyclePolicyNotFoundException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#LifecyclePolicyNotFoundException";
            name = "LifecyclePolicyNotFoundException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "LifecyclePolicyNotFoundException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, LifecyclePolicyNotFoundException.prototype);
            }
        }
        class PullThroughCacheRuleNotFoundException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";
            name = "PullThroughCacheRuleNotFoundException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "PullThroughCacheRuleNotFoundException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, PullThroughCacheRuleNotFoundException.prototype);
            }
        }
        class RegistryPolicyNotFoundException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#RegistryPolicyNotFoundException";
            name = "RegistryPolicyNotFoundException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "RegistryPolicyNotFoundException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, RegistryPolicyNotFoundException.prototype);
            }
        }
        class RepositoryNotEmptyException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#RepositoryNotEmptyException";
            name = "RepositoryNotEmptyException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "RepositoryNotEmptyException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, RepositoryNotEmptyException.prototype);
            }
        }
        class TemplateNotFoundException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#TemplateNotFoundException";
            name = "TemplateNotFoundException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "TemplateNotFoundException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, TemplateNotFoundException.prototype);
            }
        }
        class RepositoryPolicyNotFoundException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#RepositoryPolicyNotFoundException";
            name = "RepositoryPolicyNotFoundException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "RepositoryPolicyNotFoundException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, RepositoryPolicyNotFoundException.prototype);
            }
        }
        class SigningConfigurationNotFoundException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#SigningConfigurationNotFoundException";
            name = "SigningConfigurationNotFoundException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "SigningConfigurationNotFoundException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, SigningConfigurationNotFoundException.prototype);
            }
        }
        class ExclusionNotFoundException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#ExclusionNotFoundException";
            name = "ExclusionNotFoundException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "ExclusionNotFoundException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, ExclusionNotFoundException.prototype);
            }
        }
        class ImageNotFoundException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#ImageNotFoundException";
            name = "ImageNotFoundException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "ImageNotFoundException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, ImageNotFoundException.prototype);
            }
        }
        class ScanNotFoundException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#ScanNotFoundException";
            name = "ScanNotFoundException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "ScanNotFoundException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, ScanNotFoundException.prototype);
            }
        }
        class ReplicationBackfillNotFoundException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#ReplicationBackfillNotFoundException";
            name = "ReplicationBackfillNotFoundException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "ReplicationBackfillNotFoundException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, ReplicationBackfillNotFoundException.prototype);
            }
        }
        class LayerInaccessibleException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#LayerInaccessibleException";
            name = "LayerInaccessibleException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "LayerInaccessibleException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, LayerInaccessibleException.prototype);
            }
        }
        class LayersNotFoundException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#LayersNotFoundException";
            name = "LayersNotFoundException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "LayersNotFoundException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, LayersNotFoundException.prototype);
            }
        }
        class UnableToGetUpstreamLayerException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#UnableToGetUpstreamLayerException";
            name = "UnableToGetUpstreamLayerException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "UnableToGetUpstreamLayerException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, UnableToGetUpstreamLayerException.prototype);
            }
        }
        class LifecyclePolicyPreviewNotFoundException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";
            name = "LifecyclePolicyPreviewNotFoundException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "LifecyclePolicyPreviewNotFoundException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, LifecyclePolicyPreviewNotFoundException.prototype);
            }
        }
        class UnableToListUpstreamImageReferrersException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#UnableToListUpstreamImageReferrersException";
            name = "UnableToListUpstreamImageReferrersException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "UnableToListUpstreamImageReferrersException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, UnableToListUpstreamImageReferrersException.prototype);
            }
        }
        class ImageAlreadyExistsException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#ImageAlreadyExistsException";
            name = "ImageAlreadyExistsException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "ImageAlreadyExistsException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, ImageAlreadyExistsException.prototype);
            }
        }
        class ImageDigestDoesNotMatchException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#ImageDigestDoesNotMatchException";
            name = "ImageDigestDoesNotMatchException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "ImageDigestDoesNotMatchException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, ImageDigestDoesNotMatchException.prototype);
            }
        }
        class ImageTagAlreadyExistsException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#ImageTagAlreadyExistsException";
            name = "ImageTagAlreadyExistsException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "ImageTagAlreadyExistsException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, ImageTagAlreadyExistsException.prototype);
            }
        }
        class ReferencedImagesNotFoundException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#ReferencedImagesNotFoundException";
            name = "ReferencedImagesNotFoundException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "ReferencedImagesNotFoundException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, ReferencedImagesNotFoundException.prototype);
            }
        }
        class BlockedByOrganizationPolicyException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#BlockedByOrganizationPolicyException";
            name = "BlockedByOrganizationPolicyException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "BlockedByOrganizationPolicyException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, BlockedByOrganizationPolicyException.prototype);
            }
        }
        class ExclusionAlreadyExistsException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#ExclusionAlreadyExistsException";
            name = "ExclusionAlreadyExistsException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "ExclusionAlreadyExistsException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, ExclusionAlreadyExistsException.prototype);
            }
        }
        class ImageArchivedException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#ImageArchivedException";
            name = "ImageArchivedException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "ImageArchivedException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, ImageArchivedException.prototype);
            }
        }
        class UnsupportedImageTypeException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#UnsupportedImageTypeException";
            name = "UnsupportedImageTypeException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "UnsupportedImageTypeException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, UnsupportedImageTypeException.prototype);
            }
        }
        class LifecyclePolicyPreviewInProgressException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException";
            name = "LifecyclePolicyPreviewInProgressException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "LifecyclePolicyPreviewInProgressException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, LifecyclePolicyPreviewInProgressException.prototype);
            }
        }
        class ReplicationBackfillInProgressException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#ReplicationBackfillInProgressException";
            name = "ReplicationBackfillInProgressException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "ReplicationBackfillInProgressException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, ReplicationBackfillInProgressException.prototype);
            }
        }
        class ReplicationBackfillInvalidStatusException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";
            name = "ReplicationBackfillInvalidStatusException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "ReplicationBackfillInvalidStatusException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, ReplicationBackfillInvalidStatusException.prototype);
            }
        }
        class ImageStorageClassUpdateNotSupportedException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";
            name = "ImageStorageClassUpdateNotSupportedException";
            $fault = "client";
            constructor(opts) {
                super({
                    name: "ImageStorageClassUpdateNotSupportedException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, ImageStorageClassUpdateNotSupportedException.prototype);
            }
        }
        class InvalidLayerPartException extends ECRServiceException {
            static shapeId = "com.amazonaws.ecr#InvalidLayerPartException";
            name = "InvalidLayerPartException";
            $fault = "client";
            registryId;
            repositoryName;
            uploadId;
            lastValidByteReceived;
            constructor(opts) {
                super({
                    name: "InvalidLayerPartException",
                    $fault: "client",
                    ...opts,
                });
                Object.setPrototypeOf(this, InvalidLayerPartException.prototype);
                this.registryId = opts.registryId;
                this.repositoryName = opts.repositoryName;
                this.uploadId = opts.uploadId;
                this.lastValidByteReceived = opts.lastValidByteReceived;
            }
        }
        ;
        const _A = "Attribute";
        const _AD = "AuthorizationData";
        const _ADL = "AuthorizationDataList";
        const _AECID = "AwsEcrContainerImageDetails";
        const _AL = "AttributeList";
        const _BBOPE = "BlockedByOrganizationPolicyException";
        const _BCLA = "BatchCheckLayerAvailability";
        const _BCLAR = "BatchCheckLayerAvailabilityRequest";
        const _BCLARa = "BatchCheckLayerAvailabilityResponse";
        const _BDI = "BatchDeleteImage";
        const _BDIR = "BatchDeleteImageRequest";
        const _BDIRa = "BatchDeleteImageResponse";
        const _BGI = "BatchGetImage";
        const _BGIR = "BatchGetImageRequest";
        const _BGIRa = "BatchGetImageResponse";
        const _BGRSC = "BatchGetRepositoryScanningConfiguration";
        const _BGRSCR = "BatchGetRepositoryScanningConfigurationRequest";
        const _BGRSCRa = "BatchGetRepositoryScanningConfigurationResponse";
        const _CLU = "CompleteLayerUpload";
        const _CLUR = "CompleteLayerUploadRequest";
        const _CLURo = "CompleteLayerUploadResponse";
        const _CPTCR = "CreatePullThroughCacheRule";
        const _CPTCRR = "CreatePullThroughCacheRuleRequest";
        const _CPTCRRr = "CreatePullThroughCacheRuleResponse";
        const _CR = "CreateRepository";
        const _CRCT = "CreateRepositoryCreationTemplate";
        const _CRCTR = "CreateRepositoryCreationTemplateRequest";
        const _CRCTRr = "CreateRepositoryCreationTemplateResponse";
        const _CRR = "CreateRepositoryRequest";
        const _CRRr = "CreateRepositoryResponse";
        const _CS = "CvssScore";
        const _CSA = "CvssScoreAdjustment";
        const _CSAL = "CvssScoreAdjustmentList";
        const _CSD = "CvssScoreDetails";
        const _CSL = "CvssScoreList";
        const _DI = "DescribeImages";
        const _DIF = "DescribeImagesFilter";
        const _DIR = "DescribeImagesRequest";
        const _DIRS = "DescribeImageReplicationStatus";
        const _DIRSR = "DescribeImageReplicationStatusRequest";
        const _DIRSRe = "DescribeImageReplicationStatusResponse";
        const _DIRe = "DescribeImagesResponse";
        const _DISF = "DescribeImageScanFindings";
        const _DISFR = "DescribeImageScanFindingsRequest";
        const _DISFRe = "DescribeImageScanFindingsResponse";
        const _DISS = "DescribeImageSigningStatus";
        const _DISSR = "DescribeImageSigningStatusRequest";
        const _DISSRe = "DescribeImageSigningStatusResponse";
        const _DLP = "DeleteLifecyclePolicy";
        const _DLPR = "DeleteLifecyclePolicyRequest";
        const _DLPRe = "DeleteLifecyclePolicyResponse";
        const _DPTCR = "DeletePullThroughCacheRule";
        const _DPTCRR = "DeletePullThroughCacheRuleRequest";
        const _DPTCRRe = "DeletePullThroughCacheRuleResponse";
        const _DPTCRRes = "DescribePullThroughCacheRulesRequest";
        const _DPTCRResc = "DescribePullThroughCacheRulesResponse";
        const _DPTCRe = "DescribePullThroughCacheRules";
        const _DPTUE = "DeregisterPullTimeUpdateExclusion";
        const _DPTUER = "DeregisterPullTimeUpdateExclusionRequest";
        const _DPTUERe = "DeregisterPullTimeUpdateExclusionResponse";
        const _DR = "DeleteRepository";
        const _DRBR = "DescribeReplicationBackfillResults";
        const _DRBRR = "DescribeReplicationBackfillResultsRequest";
        const _DRBRRe = "DescribeReplicationBackfillResultsResponse";
        const _DRCT = "DeleteRepositoryCreationTemplate";
        const _DRCTR = "DeleteRepositoryCreationTemplateRequest";
        const _DRCTRe = "DeleteRepositoryCreationTemplateResponse";
        const _DRCTRes = "DescribeRepositoryCreationTemplatesRequest";
        const _DRCTResc = "DescribeRepositoryCreationTemplatesResponse";
        const _DRCTe = "DescribeRepositoryCreationTemplates";
        const _DRP = "DeleteRegistryPolicy";
        const _DRPR = "DeleteRegistryPolicyRequest";
        const _DRPRe = "DeleteRegistryPolicyResponse";
        const _DRPRel = "DeleteRepositoryPolicyRequest";
        const _DRPRele = "DeleteRepositoryPolicyResponse";
        const _DRPe = "DeleteRepositoryPolicy";
        const _DRR = "DeleteRepositoryRequest";
        const _DRRe = "DeleteRepositoryResponse";
        const _DRRes = "DescribeRegistryRequest";
        const _DRResc = "DescribeRegistryResponse";
        const _DRRescr = "DescribeRepositoriesRequest";
        const _DRRescri = "DescribeRepositoriesResponse";
        const _DRe = "DescribeRegistry";
        const _DRes = "DescribeRepositories";
        const _DSC = "DeleteSigningConfiguration";
        const _DSCR = "DeleteSigningConfigurationRequest";
        const _DSCRe = "DeleteSigningConfigurationResponse";
        const _EAEE = "ExclusionAlreadyExistsException";
        const _EC = "EncryptionConfiguration";
        const _ECFRCT = "EncryptionConfigurationForRepositoryCreationTemplate";
        const _EISF = "EnhancedImageScanFinding";
        const _EISFL = "EnhancedImageScanFindingList";
        const _ENFE = "ExclusionNotFoundException";
        const _EUE = "EmptyUploadException";
        const _GAS = "GetAccountSetting";
        const _GASR = "GetAccountSettingRequest";
        const _GASRe = "GetAccountSettingResponse";
        const _GAT = "GetAuthorizationToken";
        const _GATR = "GetAuthorizationTokenRequest";
        const _GATRe = "GetAuthorizationTokenResponse";
        const _GDUFL = "GetDownloadUrlForLayer";
        const _GDUFLR = "GetDownloadUrlForLayerRequest";
        const _GDUFLRe = "GetDownloadUrlForLayerResponse";
        const _GLP = "GetLifecyclePolicy";
        const _GLPP = "GetLifecyclePolicyPreview";
        const _GLPPR = "GetLifecyclePolicyPreviewRequest";
        const _GLPPRe = "GetLifecyclePolicyPreviewResponse";
        const _GLPR = "GetLifecyclePolicyRequest";
        const _GLPRe = "GetLifecyclePolicyResponse";
        const _GRP = "GetRegistryPolicy";
        const _GRPR = "GetRegistryPolicyRequest";
        const _GRPRe = "GetRegistryPolicyResponse";
        const _GRPRet = "GetRepositoryPolicyRequest";
        const _GRPRete = "GetRepositoryPolicyResponse";
        const _GRPe = "GetRepositoryPolicy";
        const _GRSC = "GetRegistryScanningConfiguration";
        const _GRSCR = "GetRegistryScanningConfigurationRequest";
        const _GRSCRe = "GetRegistryScanningConfigurationResponse";
        const _GSC = "GetSigningConfiguration";
        const _GSCR = "GetSigningConfigurationRequest";
        const _GSCRe = "GetSigningConfigurationResponse";
        const _I = "Image";
        const _IAE = "ImageArchivedException";
        const _IAEE = "ImageAlreadyExistsException";
        const _ID = "ImageDetail";
        const _IDDNME = "ImageDigestDoesNotMatchException";
        const _IDL = "ImageDetailList";
        const _IF = "ImageFailure";
        const _IFL = "ImageFailureList";
        const _II = "ImageIdentifier";
        const _IIL = "ImageIdentifierList";
        const _IL = "ImageList";
        const _ILE = "InvalidLayerException";
        const _ILPE = "InvalidLayerPartException";
        const _ILU = "InitiateLayerUpload";
        const _ILUR = "InitiateLayerUploadRequest";
        const _ILURn = "InitiateLayerUploadResponse";
        const _INFE = "ImageNotFoundException";
        const _IPE = "InvalidParameterException";
        const _IR = "ImageReferrer";
        const _IRL = "ImageReferrerList";
        const _IRS = "ImageReplicationStatus";
        const _IRSL = "ImageReplicationStatusList";
        const _ISC = "ImageScanningConfiguration";
        const _ISCUNSE = "ImageStorageClassUpdateNotSupportedException";
        const _ISF = "ImageScanFinding";
        const _ISFL = "ImageScanFindingList";
        const _ISFS = "ImageScanFindingsSummary";
        const _ISFm = "ImageScanFindings";
        const _ISS = "ImageScanStatus";
        const _ISSL = "ImageSigningStatusList";
        const _ISSm = "ImageSigningStatus";
        const _ITAEE = "ImageTagAlreadyExistsException";
        const _ITMEF = "ImageTagMutabilityExclusionFilter";
        const _ITMEFm = "ImageTagMutabilityExclusionFilters";
        const _ITPE = "InvalidTagParameterException";
        const _K = "Key";
        const _KE = "KmsException";
        const _L = "Layer";
        const _LAEE = "LayerAlreadyExistsException";
        const _LEE = "LimitExceededException";
        const _LF = "LayerFailure";
        const _LFL = "LayerFailureList";
        const _LI = "ListImages";
        const _LIE = "LayerInaccessibleException";
        const _LIF = "ListImagesFilter";
        const _LIR = "ListImagesRequest";
        const _LIRF = "ListImageReferrersFilter";
        const _LIRR = "ListImageReferrersRequest";
        const _LIRRi = "ListImageReferrersResponse";
        const _LIRi = "ListImagesResponse";
        const _LIRis = "ListImageReferrers";
        const _LL = "LayerList";
        const _LNFE = "LayersNotFoundException";
        const _LPNFE = "LifecyclePolicyNotFoundException";
        const _LPPF = "LifecyclePolicyPreviewFilter";
        const _LPPIPE = "LifecyclePolicyPreviewInProgressException";
        const _LPPNFE = "LifecyclePolicyPreviewNotFoundException";
        const _LPPR = "LifecyclePolicyPreviewResult";
        const _LPPRL = "LifecyclePolicyPreviewResultList";
        const _LPPS = "LifecyclePolicyPreviewSummary";
        const _LPRA = "LifecyclePolicyRuleAction";
        const _LPTSE = "LayerPartTooSmallException";
        const _LPTUE = "ListPullTimeUpdateExclusions";
        const _LPTUER = "ListPullTimeUpdateExclusionsRequest";
        const _LPTUERi = "ListPullTimeUpdateExclusionsResponse";
        const _LRB = "ListReplicationBackfills";
        const _LRBR = "ListReplicationBackfillsRequest";
        const _LRBRi = "ListReplicationBackfillsResponse";
        const _LTFR = "ListTagsForResource";
        const _LTFRR = "ListTagsForResourceRequest";
        const _LTFRRi = "ListTagsForResourceResponse";
        const _PAS = "PutAccountSetting";
        const _PASR = "PutAccountSettingRequest";
        const _PASRu = "PutAccountSettingResponse";
        const _PI = "PutImage";
        const _PIR = "PutImageRequest";
        const _PIRu = "PutImageResponse";
        const _PISC = "PutImageScanningConfiguration";
        const _PISCR = "PutImageScanningConfigurationRequest";
        const _PISCRu = "PutImageScanningConfigurationResponse";
        const _PITM = "PutImageTagMutability";
        const _PITMR = "PutImageTagMutabilityRequest";
        const _PITMRu = "PutImageTagMutabilityResponse";
        const _PLP = "PutLifecyclePolicy";
        const _PLPR = "PutLifecyclePolicyRequest";
        const _PLPRu = "PutLifecyclePolicyResponse";
        const _PRC = "PutReplicationConfiguration";
        const _PRCR = "PutReplicationConfigurationRequest";
        const _PRCRu = "PutReplicationConfigurationResponse";
        const _PRP = "PutRegistryPolicy";
        const _PRPR = "PutRegistryPolicyRequest";
        const _PRPRu = "PutRegistryPolicyResponse";
        const _PRSC = "PutRegistryScanningConfiguration";
        const _PRSCR = "PutRegistryScanningConfigurationRequest";
        const _PRSCRu = "PutRegistryScanningConfigurationResponse";
        const _PSC = "PutSigningConfiguration";
        const _PSCR = "PutSigningConfigurationRequest";
        const _PSCRu = "PutSigningConfigurationResponse";
        const _PTCR = "PullThroughCacheRule";
        const _PTCRAEE = "PullThroughCacheRuleAlreadyExistsException";
        const _PTCRL = "PullThroughCacheRuleList";
        const _PTCRNFE = "PullThroughCacheRuleNotFoundException";
        const _PVD = "PackageVulnerabilityDetails";
        const _R = "Recommendation";
        const _RAEE = "RepositoryAlreadyExistsException";
        const _RBIPE = "ReplicationBackfillInProgressException";
        const _RBISE = "ReplicationBackfillInvalidStatusException";
        const _RBNFE = "ReplicationBackfillNotFoundException";
        const _RBP = "ReplicationBackfillProgress";
        const _RBR = "ReplicationBackfillResult";
        const _RBRL = "ReplicationBackfillResultList";
        const _RBS = "ReplicationBackfillSummary";
        const _RBSL = "ReplicationBackfillSummaryList";
        const _RC = "ReplicationConfiguration";
        const _RCT = "RepositoryCreationTemplate";
        const _RCTL = "RepositoryCreationTemplateList";
        const _RD = "ReplicationDestination";
        const _RDL = "ReplicationDestinationList";
        const _RDe = "ResourceDetails";
        const _RF = "RepositoryFilter";
        const _RFL = "RepositoryFilterList";
        const _RINFE = "ReferencedImagesNotFoundException";
        const _RL = "RepositoryList";
        const _RLe = "ResourceList";
        const _RNEE = "RepositoryNotEmptyException";
        const _RNFE = "RepositoryNotFoundException";
        const _RPNFE = "RegistryPolicyNotFoundException";
        const _RPNFEe = "RepositoryPolicyNotFoundException";
        const _RPTUE = "RegisterPullTimeUpdateExclusion";
        const _RPTUER = "RegisterPullTimeUpdateExclusionRequest";
        const _RPTUERe = "RegisterPullTimeUpdateExclusionResponse";
        const _RR = "ReplicationRule";
        const _RRL = "ReplicationRuleList";
        const _RSC = "RegistryScanningConfiguration";
        const _RSCF = "RepositoryScanningConfigurationFailure";
        const _RSCFL = "RepositoryScanningConfigurationFailureList";
        const _RSCL = "RepositoryScanningConfigurationList";
        const _RSCe = "RepositoryScanningConfiguration";
        const _RSR = "RegistryScanningRule";
        const _RSRL = "RegistryScanningRuleList";
        const _Re = "Remediation";
        const _Rep = "Repository";
        const _Res = "Resource";
        const _SC = "SigningConfiguration";
        const _SCNFE = "SigningConfigurationNotFoundException";
        const _SD = "ScoreDetails";
        const _SE = "ServerException";
        const _SI = "SubjectIdentifier";
        const _SIS = "StartImageScan";
        const _SISR = "StartImageScanRequest";
        const _SISRt = "StartImageScanResponse";
        const _SLPP = "StartLifecyclePolicyPreview";
        const _SLPPR = "StartLifecyclePolicyPreviewRequest";
        const _SLPPRt = "StartLifecyclePolicyPreviewResponse";
        const _SNFE = "ScanNotFoundException";
        const _SNFEe = "SecretNotFoundException";
        const _SR = "SigningRule";
        const _SRB = "StartReplicationBackfill";
        const _SRBR = "StartReplicationBackfillRequest";
        const _SRBRt = "StartReplicationBackfillResponse";
        const _SRBRto = "StopReplicationBackfillRequest";
        const _SRBRtop = "StopReplicationBackfillResponse";
        const _SRBt = "StopReplicationBackfill";
        const _SRF = "ScanningRepositoryFilter";
        const _SRFL = "ScanningRepositoryFilterList";
        const _SRFLi = "SigningRepositoryFilterList";
        const _SRFi = "SigningRepositoryFilter";
        const _SRL = "SigningRuleList";
        const _SRP = "SetRepositoryPolicy";
        const _SRPR = "SetRepositoryPolicyRequest";
        const _SRPRe = "SetRepositoryPolicyResponse";
        const _T = "Tag";
        const _TAEE = "TemplateAlreadyExistsException";
        const _TITC = "TransitioningImageTotalCount";
        const _TITCr = "TransitioningImageTotalCounts";
        const _TL = "TagList";
        const _TMTE = "TooManyTagsException";
        const _TNFE = "TemplateNotFoundException";
        const _TR = "TagResource";
        const _TRR = "TagResourceRequest";
        const _TRRa = "TagResourceResponse";
        const _UISC = "UpdateImageStorageClass";
        const _UISCR = "UpdateImageStorageClassRequest";
        const _UISCRp = "UpdateImageStorageClassResponse";
        const _UITE = "UnsupportedImageTypeException";
        const _ULP = "UploadLayerPart";
        const _ULPR = "UploadLayerPartRequest";
        const _ULPRp = "UploadLayerPartResponse";
        const _UNFE = "UploadNotFoundException";
        const _UPTCR = "UpdatePullThroughCacheRule";
        const _UPTCRR = "UpdatePullThroughCacheRuleRequest";
        const _UPTCRRp = "UpdatePullThroughCacheRuleResponse";
        const _UR = "UntagResource";
        const _URCT = "UpdateRepositoryCreationTemplate";
        const _URCTR = "UpdateRepositoryCreationTemplateRequest";
        const _URCTRp = "UpdateRepositoryCreationTemplateResponse";
        const _URR = "UntagResourceRequest";
        const _URRn = "UntagResourceResponse";
        const _UTASE = "UnableToAccessSecretException";
        const _UTDSVE = "UnableToDecryptSecretValueException";
        const _UTGUIE = "UnableToGetUpstreamImageException";
        const _UTGULE = "UnableToGetUpstreamLayerException";
        const _UTLUIRE = "UnableToListUpstreamImageReferrersException";
        const _UURE = "UnsupportedUpstreamRegistryException";
        const _V = "Value";
        const _VE = "ValidationException";
        const _VP = "VulnerablePackage";
        const _VPL = "VulnerablePackagesList";
        const _VPTCR = "ValidatePullThroughCacheRule";
        const _VPTCRR = "ValidatePullThroughCacheRuleRequest";
        const _VPTCRRa = "ValidatePullThroughCacheRuleResponse";
        const _a = "architecture";
        const _aAI = "awsAccountId";
        const _aD = "authorizationData";
        const _aECI = "awsEcrContainerImage";
        const _aF = "appliedFor";
        const _aMT = "acceptedMediaTypes";
        const _aMTr = "artifactMediaType";
        const _aRP = "appliedRulePriority";
        const _aS = "artifactStatus";
        const _aSF = "appliedScanFilters";
        const _aT = "authorizationToken";
        const _aTr = "artifactType";
        const _aTrt = "artifactTypes";
        const _ac = "action";
        const _ad = "adjustments";
        const _an = "annotations";
        const _ar = "arch";
        const _at = "attributes";
        const _au = "author";
        const _b = "backfills";
        const _bS = "baseScore";
        const _c = "client";
        const _cA = "credentialArn";
        const _cAr = "createdAt";
        const _cRA = "customRoleArn";
        const _cRC = "completedReplicationCount";
        const _cv = "cvss";
        const _d = "description";
        const _dU = "downloadUrl";
        const _de = "destination";
        const _des = "destinations";
        const _det = "details";
        const _di = "digest";
        const _e = "error";
        const _eA = "expiresAt";
        const _eAn = "endedAt";
        const _eAx = "exploitAvailable";
        const _eC = "encryptionConfiguration";
        const _eF = "enhancedFindings";
        const _eITC = "expiringImageTotalCount";
        const _eRP = "ecrRepositoryPrefix";
        const _eRPc = "ecrRepositoryPrefixes";
        const _eT = "encryptionType";
        const _ep = "epoch";
        const _f = "failures";
        const _fA = "findingArn";
        const _fAi = "fixAvailable";
        const _fC = "failureCode";
        const _fCa = "failureCodes";
        const _fIV = "fixedInVersion";
        const _fOA = "firstObservedAt";
        const _fP = "filePath";
        const _fR = "failureReason";
        const _fRC = "failedReplicationCount";
        const _fSC = "findingSeverityCounts";
        const _fT = "filterType";
        const _fa = "failure";
        const _fi = "filter";
        const _fin = "findings";
        const _fo = "force";
        const _hE = "httpError";
        const _i = "images";
        const _iD = "imageDetails";
        const _iDm = "imageDigest";
        const _iH = "imageHash";
        const _iI = "imageIds";
        const _iIm = "imageId";
        const _iM = "imageManifest";
        const _iMMT = "imageManifestMediaType";
        const _iPA = "imagePushedAt";
        const _iS = "imageStatus";
        const _iSC = "imageScanningConfiguration";
        const _iSCA = "imageScanCompletedAt";
        const _iSF = "imageScanFindings";
        const _iSFS = "imageScanFindingsSummary";
        const _iSIB = "imageSizeInBytes";
        const _iSS = "imageScanStatus";
        const _iT = "imageTags";
        const _iTC = "imageTotalCount";
        const _iTM = "imageTagMutability";
        const _iTMEF = "imageTagMutabilityExclusionFilters";
        const _iTm = "imageTag";
        const _iUC = "inUseCount";
        const _iV = "isValid";
        const _id = "id";
        const _im = "image";
        const _k = "key";
        const _kE = "kmsError";
        const _kK = "kmsKey";
        const _l = "layers";
        const _lA = "layerAvailability";
        const _lAA = "lastArchivedAt";
        const _lAAa = "lastActivatedAt";
        const _lBR = "lastByteReceived";
        const _lD = "layerDigests";
        const _lDa = "layerDigest";
        const _lEA = "lastEvaluatedAt";
        const _lIUA = "lastInUseAt";
        const _lOA = "lastObservedAt";
        const _lP = "lifecyclePolicy";
        const _lPB = "layerPartBlob";
        const _lPT = "lifecyclePolicyText";
        const _lRPT = "lastRecordedPullTime";
        const _lS = "layerSize";
        const _lVBR = "lastValidByteReceived";
        const _m = "message";
        const _mR = "maxResults";
        const _mT = "mediaType";
        const _me = "metric";
        const _n = "name";
        const _nT = "nextToken";
        const _p = "platform";
        const _pA = "pushedAt";
        const _pAr = "principalArn";
        const _pE = "proxyEndpoint";
        const _pFB = "partFirstByte";
        const _pLB = "partLastByte";
        const _pM = "packageManager";
        const _pR = "previewResults";
        const _pS = "partSize";
        const _pT = "policyText";
        const _pTCR = "pullThroughCacheRules";
        const _pTUE = "pullTimeUpdateExclusions";
        const _pVD = "packageVulnerabilityDetails";
        const _pr = "prefix";
        const _pre = "prefixes";
        const _pro = "progress";
        const _r = "registry";
        const _rA = "resourceArn";
        const _rAe = "repositoryArn";
        const _rBI = "replicationBackfillId";
        const _rC = "replicationConfiguration";
        const _rCT = "repositoryCreationTemplate";
        const _rCTe = "repositoryCreationTemplates";
        const _rF = "repositoryFilters";
        const _rI = "registryId";
        const _rIe = "registryIds";
        const _rN = "repositoryName";
        const _rNe = "repositoryNames";
        const _rP = "repositoryPolicy";
        const _rS = "replicationStatuses";
        const _rSC = "registryScanningConfiguration";
        const _rSF = "resultStatusFilter";
        const _rT = "resourceTags";
        const _rU = "referenceUrls";
        const _rUe = "repositoryUri";
        const _rV = "relatedVulnerabilities";
        const _re = "repository";
        const _rea = "reason";
        const _rec = "recommendation";
        const _ref = "referrers";
        const _reg = "region";
        const _rel = "release";
        const _rem = "remediation";
        const _rep = "repositories";
        const _res = "results";
        const _reso = "resources";
        const _ru = "rules";
        const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ecr";
        const _sA = "startedAt";
        const _sC = "scanningConfigurations";
        const _sCc = "scanningConfiguration";
        const _sCi = "signingConfiguration";
        const _sCt = "storageClass";
        const _sD = "scoreDetails";
        const _sF = "scanFrequency";
        const _sI = "subjectId";
        const _sIFC = "subImageFailureCodes";
        const _sLH = "sourceLayerHash";
        const _sMD = "subjectManifestDigest";
        const _sOP = "scanOnPush";
        const _sPA = "signingProfileArn";
        const _sS = "scoreSource";
        const _sSi = "signingStatuses";
        const _sT = "scanType";
        const _sU = "sourceUrl";
        const _sV = "scoringVector";
        const _sc = "score";
        const _se = "server";
        const _sev = "severity";
        const _si = "size";
        const _so = "source";
        const _st = "status";
        const _su = "summary";
        const _t = "tags";
        const _tITC = "transitioningImageTotalCounts";
        const _tK = "tagKeys";
        const _tRC = "totalReplicationCount";
        const _tS = "tagStatus";
        const _tSC = "targetStorageClass";
        const _te = "text";
        const _ti = "title";
        const _ty = "type";
        const _u = "uri";
        const _uA = "updatedAt";
        const _uI = "uploadId";
        const _uR = "upstreamRegistry";
        const _uRP = "upstreamRepositoryPrefix";
        const _uRU = "upstreamRegistryUrl";
        const _ur = "url";
        const _v = "value";
        const _vCA = "vendorCreatedAt";
        const _vI = "vulnerabilityId";
        const _vP = "vulnerablePackages";
        const _vS = "vendorSeverity";
        const _vSUA = "vulnerabilitySourceUpdatedAt";
        const _vUA = "vendorUpdatedAt";
        const _ve = "version";
        const n0 = "com.amazonaws.ecr";
        const _s_registry = new TypeRegistry.O(_s);
        var ECRServiceException$ = [-3, _s, "ECRServiceException", 0, [], []];
        _s_registry.registerError(ECRServiceException$, ECRServiceException);
        const n0_registry = new TypeRegistry.O(n0);
        var BlockedByOrganizationPolicyException$ = [-3, n0, _BBOPE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(BlockedByOrganizationPolicyException$, BlockedByOrganizationPolicyException);
        var EmptyUploadException$ = [-3, n0, _EUE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(EmptyUploadException$, EmptyUploadException);
        var ExclusionAlreadyExistsException$ = [-3, n0, _EAEE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(ExclusionAlreadyExistsException$, ExclusionAlreadyExistsException);
        var ExclusionNotFoundException$ = [-3, n0, _ENFE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(ExclusionNotFoundException$, ExclusionNotFoundException);
        var ImageAlreadyExistsException$ = [-3, n0, _IAEE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(ImageAlreadyExistsException$, ImageAlreadyExistsException);
        var ImageArchivedException$ = [-3, n0, _IAE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(ImageArchivedException$, ImageArchivedException);
        var ImageDigestDoesNotMatchException$ = [-3, n0, _IDDNME,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(ImageDigestDoesNotMatchException$, ImageDigestDoesNotMatchException);
        var ImageNotFoundException$ = [-3, n0, _INFE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(ImageNotFoundException$, ImageNotFoundException);
        var ImageStorageClassUpdateNotSupportedException$ = [-3, n0, _ISCUNSE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(ImageStorageClassUpdateNotSupportedException$, ImageStorageClassUpdateNotSupportedException);
        var ImageTagAlreadyExistsException$ = [-3, n0, _ITAEE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(ImageTagAlreadyExistsException$, ImageTagAlreadyExistsException);
        var InvalidLayerException$ = [-3, n0, _ILE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(InvalidLayerException$, InvalidLayerException);
        var InvalidLayerPartException$ = [-3, n0, _ILPE,
            { [_e]: _c },
            [_rI, _rN, _uI, _lVBR, _m],
            [0, 0, 0, 1, 0]
        ];
        n0_registry.registerError(InvalidLayerPartException$, InvalidLayerPartException);
        var InvalidParameterException$ = [-3, n0, _IPE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
        var InvalidTagParameterException$ = [-3, n0, _ITPE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(InvalidTagParameterException$, InvalidTagParameterException);
        var KmsException$ = [-3, n0, _KE,
            { [_e]: _c },
            [_m, _kE],
            [0, 0]
        ];
        n0_registry.registerError(KmsException$, KmsException);
        var LayerAlreadyExistsException$ = [-3, n0, _LAEE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(LayerAlreadyExistsException$, LayerAlreadyExistsException);
        var LayerInaccessibleException$ = [-3, n0, _LIE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(LayerInaccessibleException$, LayerInaccessibleException);
        var LayerPartTooSmallException$ = [-3, n0, _LPTSE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(LayerPartTooSmallException$, LayerPartTooSmallException);
        var LayersNotFoundException$ = [-3, n0, _LNFE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(LayersNotFoundException$, LayersNotFoundException);
        var LifecyclePolicyNotFoundException$ = [-3, n0, _LPNFE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(LifecyclePolicyNotFoundException$, LifecyclePolicyNotFoundException);
        var LifecyclePolicyPreviewInProgressException$ = [-3, n0, _LPPIPE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(LifecyclePolicyPreviewInProgressException$, LifecyclePolicyPreviewInProgressException);
        var LifecyclePolicyPreviewNotFoundException$ = [-3, n0, _LPPNFE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(LifecyclePolicyPreviewNotFoundException$, LifecyclePolicyPreviewNotFoundException);
        var LimitExceededException$ = [-3, n0, _LEE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(LimitExceededException$, LimitExceededException);
        var PullThroughCacheRuleAlreadyExistsException$ = [-3, n0, _PTCRAEE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(PullThroughCacheRuleAlreadyExistsException$, PullThroughCacheRuleAlreadyExistsException);
        var PullThroughCacheRuleNotFoundException$ = [-3, n0, _PTCRNFE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(PullThroughCacheRuleNotFoundException$, PullThroughCacheRuleNotFoundException);
        var ReferencedImagesNotFoundException$ = [-3, n0, _RINFE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(ReferencedImagesNotFoundException$, ReferencedImagesNotFoundException);
        var RegistryPolicyNotFoundException$ = [-3, n0, _RPNFE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(RegistryPolicyNotFoundException$, RegistryPolicyNotFoundException);
        var ReplicationBackfillInProgressException$ = [-3, n0, _RBIPE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(ReplicationBackfillInProgressException$, ReplicationBackfillInProgressException);
        var ReplicationBackfillInvalidStatusException$ = [-3, n0, _RBISE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(ReplicationBackfillInvalidStatusException$, ReplicationBackfillInvalidStatusException);
        var ReplicationBackfillNotFoundException$ = [-3, n0, _RBNFE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(ReplicationBackfillNotFoundException$, ReplicationBackfillNotFoundException);
        var RepositoryAlreadyExistsException$ = [-3, n0, _RAEE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(RepositoryAlreadyExistsException$, RepositoryAlreadyExistsException);
        var RepositoryNotEmptyException$ = [-3, n0, _RNEE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(RepositoryNotEmptyException$, RepositoryNotEmptyException);
        var RepositoryNotFoundException$ = [-3, n0, _RNFE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(RepositoryNotFoundException$, RepositoryNotFoundException);
        var RepositoryPolicyNotFoundException$ = [-3, n0, _RPNFEe,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(RepositoryPolicyNotFoundException$, RepositoryPolicyNotFoundException);
        var ScanNotFoundException$ = [-3, n0, _SNFE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(ScanNotFoundException$, ScanNotFoundException);
        var SecretNotFoundException$ = [-3, n0, _SNFEe,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(SecretNotFoundException$, SecretNotFoundException);
        var ServerException$ = [-3, n0, _SE,
            { [_e]: _se },
            [_m],
            [0]
        ];
        n0_registry.registerError(ServerException$, ServerException);
        var SigningConfigurationNotFoundException$ = [-3, n0, _SCNFE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(SigningConfigurationNotFoundException$, SigningConfigurationNotFoundException);
        var TemplateAlreadyExistsException$ = [-3, n0, _TAEE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(TemplateAlreadyExistsException$, TemplateAlreadyExistsException);
        var TemplateNotFoundException$ = [-3, n0, _TNFE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(TemplateNotFoundException$, TemplateNotFoundException);
        var TooManyTagsException$ = [-3, n0, _TMTE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
        var UnableToAccessSecretException$ = [-3, n0, _UTASE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(UnableToAccessSecretException$, UnableToAccessSecretException);
        var UnableToDecryptSecretValueException$ = [-3, n0, _UTDSVE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(UnableToDecryptSecretValueException$, UnableToDecryptSecretValueException);
        var UnableToGetUpstreamImageException$ = [-3, n0, _UTGUIE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(UnableToGetUpstreamImageException$, UnableToGetUpstreamImageException);
        var UnableToGetUpstreamLayerException$ = [-3, n0, _UTGULE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(UnableToGetUpstreamLayerException$, UnableToGetUpstreamLayerException);
        var UnableToListUpstreamImageReferrersException$ = [-3, n0, _UTLUIRE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(UnableToListUpstreamImageReferrersException$, UnableToListUpstreamImageReferrersException);
        var UnsupportedImageTypeException$ = [-3, n0, _UITE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(UnsupportedImageTypeException$, UnsupportedImageTypeException);
        var UnsupportedUpstreamRegistryException$ = [-3, n0, _UURE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(UnsupportedUpstreamRegistryException$, UnsupportedUpstreamRegistryException);
        var UploadNotFoundException$ = [-3, n0, _UNFE,
            { [_e]: _c },
            [_m],
            [0]
        ];
        n0_registry.registerError(UploadNotFoundException$, UploadNotFoundException);
        var ValidationException$ = [-3, n0, _VE,
            { [_e]: _c, [_hE]: 400 },
            [_m],
            [0]
        ];
        n0_registry.registerError(ValidationException$, ValidationException);
        const errorTypeRegistries = [
            _s_registry,
            n0_registry,
        ];
        var Attribute$ = [3, n0, _A,
            0,
            [_k, _v],
            [0, 0], 1
        ];
        var AuthorizationData$ = [3, n0, _AD,
            0,
            [_aT, _eA, _pE],
            [0, 4, 0]
        ];
        var AwsEcrContainerImageDetails$ = [3, n0, _AECID,
            0,
            [_a, _au, _iH, _iT, _p, _pA, _lIUA, _iUC, _r, _rN],
            [0, 0, 0, 64 | 0, 0, 4, 4, 1, 0, 0]
        ];
        var BatchCheckLayerAvailabilityRequest$ = [3, n0, _BCLAR,
            0,
            [_rN, _lD, _rI],
            [0, 64 | 0, 0], 2
        ];
        var BatchCheckLayerAvailabilityResponse$ = [3, n0, _BCLARa,
            0,
            [_l, _f],
            [() => LayerList, () => LayerFailureList]
        ];
        var BatchDeleteImageRequest$ = [3, n0, _BDIR,
            0,
            [_rN, _iI, _rI],
            [0, () => ImageIdentifierList, 0], 2
        ];
        var BatchDeleteImageResponse$ = [3, n0, _BDIRa,
            0,
            [_iI, _f],
            [() => ImageIdentifierList, () => ImageFailureList]
        ];
        var BatchGetImageRequest$ = [3, n0, _BGIR,
            0,
            [_rN, _iI, _rI, _aMT],
            [0, () => ImageIdentifierList, 0, 64 | 0], 2
        ];
        var BatchGetImageResponse$ = [3, n0, _BGIRa,
            0,
            [_i, _f],
            [() => ImageList, () => ImageFailureList]
        ];
        var BatchGetRepositoryScanningConfigurationRequest$ = [3, n0, _BGRSCR,
            0,
            [_rNe],
            [64 | 0], 1
        ];
        var BatchGetRepositoryScanningConfigurationResponse$ = [3, n0, _BGRSCRa,
            0,
            [_sC, _f],
            [() => RepositoryScanningConfigurationList, () => RepositoryScanningConfigurationFailureList]
        ];
        var CompleteLayerUploadRequest$ = [3, n0, _CLUR,
            0,
            [_rN, _uI, _lD, _rI],
            [0, 0, 64 | 0, 0], 3
        ];
        var CompleteLayerUploadResponse$ = [3, n0, _CLURo,
            0,
            [_rI, _rN, _uI, _lDa],
            [0, 0, 0, 0]
        ];
        var CreatePullThroughCacheRuleRequest$ = [3, n0, _CPTCRR,
            0,
            [_eRP, _uRU, _rI, _uR, _cA, _cRA, _uRP],
            [0, 0, 0, 0, 0, 0, 0], 2
        ];
        var CreatePullThroughCacheRuleResponse$ = [3, n0, _CPTCRRr,
            0,
            [_eRP, _uRU, _cAr, _rI, _uR, _cA, _cRA, _uRP],
            [0, 0, 4, 0, 0, 0, 0, 0]
        ];
        var CreateRepositoryCreationTemplateRequest$ = [3, n0, _CRCTR,
            0,
            [_pr, _aF, _d, _eC, _rT, _iTM, _iTMEF, _rP, _lP, _cRA],
            [0, 64 | 0, 0, () => EncryptionConfigurationForRepositoryCreationTemplate$, () => TagList, 0, () => ImageTagMutabilityExclusionFilters, 0, 0, 0], 2
        ];
        var CreateRepositoryCreationTemplateResponse$ = [3, n0, _CRCTRr,
            0,
            [_rI, _rCT],
            [0, () => RepositoryCreationTemplate$]
        ];
        var CreateRepositoryRequest$ = [3, n0, _CRR,
            0,
            [_rN, _rI, _t, _iTM, _iTMEF, _iSC, _eC],
            [0, 0, () => TagList, 0, () => ImageTagMutabilityExclusionFilters, () => ImageScanningConfiguration$, () => EncryptionConfiguration$], 1
        ];
        var CreateRepositoryResponse$ = [3, n0, _CRRr,
            0,
            [_re],
            [() => Repository$]
        ];
        var CvssScore$ = [3, n0, _CS,
            0,
            [_bS, _sV, _so, _ve],
            [1, 0, 0, 0]
        ];
        var CvssScoreAdjustment$ = [3, n0, _CSA,
            0,
            [_me, _rea],
            [0, 0]
        ];
        var CvssScoreDetails$ = [3, n0, _CSD,
            0,
            [_ad, _sc, _sS, _sV, _ve],
            [() => CvssScoreAdjustmentList, 1, 0, 0, 0]
        ];
        var DeleteLifecyclePolicyRequest$ = [3, n0, _DLPR,
            0,
            [_rN, _rI],
            [0, 0], 1
        ];
        var DeleteLifecyclePolicyResponse$ = [3, n0, _DLPRe,
            0,
            [_rI, _rN, _lPT, _lEA],
            [0, 0, 0, 4]
        ];
        var DeletePullThroughCacheRuleRequest$ = [3, n0, _DPTCRR,
            0,
            [_eRP, _rI],
            [0, 0], 1
        ];
        var DeletePullThroughCacheRuleResponse$ = [3, n0, _DPTCRRe,
            0,
            [_eRP, _uRU, _cAr, _rI, _cA, _cRA, _uRP],
            [0, 0, 4, 0, 0, 0, 0]
        ];
        var DeleteRegistryPolicyRequest$ = [3, n0, _DRPR,
            0,
            [],
            []
        ];
        var DeleteRegistryPolicyResponse$ = [3, n0, _DRPRe,
            0,
            [_rI, _pT],
            [0, 0]
        ];
        var DeleteRepositoryCreationTemplateRequest$ = [3, n0, _DRCTR,
            0,
            [_pr],
            [0], 1
        ];
        var DeleteRepositoryCreationTemplateResponse$ = [3, n0, _DRCTRe,
            0,
            [_rI, _rCT],
            [0, () => RepositoryCreationTemplate$]
        ];
        var DeleteRepositoryPolicyRequest$ = [3, n0, _DRPRel,
            0,
            [_rN, _rI],
            [0, 0], 1
        ];
        var DeleteRepositoryPolicyResponse$ = [3, n0, _DRPRele,
            0,
            [_rI, _rN, _pT],
            [0, 0, 0]
        ];
        var DeleteRepositoryRequest$ = [3, n0, _DRR,
            0,
            [_rN, _rI, _fo],
            [0, 0, 2], 1
        ];
        var DeleteRepositoryResponse$ = [3, n0, _DRRe,
            0,
            [_re],
            [() => Repository$]
        ];
        var DeleteSigningConfigurationRequest$ = [3, n0, _DSCR,
            0,
            [],
            []
        ];
        var DeleteSigningConfigurationResponse$ = [3, n0, _DSCRe,
            0,
            [_rI, _sCi],
            [0, () => SigningConfiguration$]
        ];
        var DeregisterPullTimeUpdateExclusionRequest$ = [3, n0, _DPTUER,
            0,
            [_pAr],
            [0], 1
        ];
        var DeregisterPullTimeUpdateExclusionResponse$ = [3, n0, _DPTUERe,
            0,
            [_pAr],
            [0]
        ];
        var DescribeImageReplicationStatusRequest$ = [3, n0, _DIRSR,
            0,
            [_rN, _iIm, _rI],
            [0, () => ImageIdentifier$, 0], 2
        ];
        var DescribeImageReplicationStatusResponse$ = [3, n0, _DIRSRe,
            0,
            [_rN, _iIm, _rS],
            [0, () => ImageIdentifier$, () => ImageReplicationStatusList]
        ];
        var DescribeImageScanFindingsRequest$ = [3, n0, _DISFR,
            0,
            [_rN, _iIm, _rI, _nT, _mR],
            [0, () => ImageIdentifier$, 0, 0, 1], 2
        ];
        var DescribeImageScanFindingsResponse$ = [3, n0, _DISFRe,
            0,
            [_rI, _rN, _iIm, _iSS, _iSF, _nT],
            [0, 0, () => ImageIdentifier$, () => ImageScanStatus$, () => ImageScanFindings$, 0]
        ];
        var DescribeImagesFilter$ = [3, n0, _DIF,
            0,
            [_tS, _iS],
            [0, 0]
        ];
        var DescribeImageSigningStatusRequest$ = [3, n0, _DISSR,
            0,
            [_rN, _iIm, _rI],
            [0, () => ImageIdentifier$, 0], 2
        ];
        var DescribeImageSigningStatusResponse$ = [3, n0, _DISSRe,
            0,
            [_rN, _iIm, _rI, _sSi],
            [0, () => ImageIdentifier$, 0, () => ImageSigningStatusList]
        ];
        var DescribeImagesRequest$ = [3, n0, _DIR,
            0,
            [_rN, _rI, _iI, _nT, _mR, _fi],
            [0, 0, () => ImageIdentifierList, 0, 1, () => DescribeImagesFilter$], 1
        ];
        var DescribeImagesResponse$ = [3, n0, _DIRe,
            0,
            [_iD, _nT],
            [() => ImageDetailList, 0]
        ];
        var DescribePullThroughCacheRulesRequest$ = [3, n0, _DPTCRRes,
            0,
            [_rI, _eRPc, _nT, _mR],
            [0, 64 | 0, 0, 1]
        ];
        var DescribePullThroughCacheRulesResponse$ = [3, n0, _DPTCRResc,
            0,
            [_pTCR, _nT],
            [() => PullThroughCacheRuleList, 0]
        ];
        var DescribeRegistryRequest$ = [3, n0, _DRRes,
            0,
            [],
            []
        ];
        var DescribeRegistryResponse$ = [3, n0, _DRResc,
            0,
            [_rI, _rC],
            [0, () => ReplicationConfiguration$]
        ];
        var DescribeReplicationBackfillResultsRequest$ = [3, n0, _DRBRR,
            0,
            [_rBI, _rI, _rSF, _mR, _nT],
            [0, 0, 0, 1, 0], 1
        ];
        var DescribeReplicationBackfillResultsResponse$ = [3, n0, _DRBRRe,
            0,
            [_rI, _rBI, _de, _st, _fC, _pro, _res, _sA, _eAn, _nT],
            [0, 0, () => ReplicationDestination$, 0, 0, () => ReplicationBackfillProgress$, () => ReplicationBackfillResultList, 4, 4, 0]
        ];
        var DescribeRepositoriesRequest$ = [3, n0, _DRRescr,
            0,
            [_rI, _rNe, _nT, _mR],
            [0, 64 | 0, 0, 1]
        ];
        var DescribeRepositoriesResponse$ = [3, n0, _DRRescri,
            0,
            [_rep, _nT],
            [() => RepositoryList, 0]
        ];
        var DescribeRepositoryCreationTemplatesRequest$ = [3, n0, _DRCTRes,
            0,
            [_pre, _nT, _mR],
            [64 | 0, 0, 1]
        ];
        var DescribeRepositoryCreationTemplatesResponse$ = [3, n0, _DRCTResc,
            0,
            [_rI, _rCTe, _nT],
            [0, () => RepositoryCreationTemplateList, 0]
        ];
        var EncryptionConfiguration$ = [3, n0, _EC,
            0,
            [_eT, _kK],
            [0, 0], 1
        ];
        var EncryptionConfigurationForRepositoryCreationTemplate$ = [3, n0, _ECFRCT,
            0,
            [_eT, _kK],
            [0, 0], 1
        ];
        var EnhancedImageScanFinding$ = [3, n0, _EISF,
            0,
            [_aAI, _d, _fA, _fOA, _lOA, _pVD, _rem, _reso, _sc, _sD, _sev, _st, _ti, _ty, _uA, _fAi, _eAx],
            [0, 0, 0, 4, 4, () => PackageVulnerabilityDetails$, () => Remediation$, () => ResourceList, 1, () => ScoreDetails$, 0, 0, 0, 0, 4, 0, 0]
        ];
        var GetAccountSettingRequest$ = [3, n0, _GASR,
            0,
            [_n],
            [0], 1
        ];
        var GetAccountSettingResponse$ = [3, n0, _GASRe,
            0,
            [_n, _v],
            [0, 0]
        ];
        var GetAuthorizationTokenRequest$ = [3, n0, _GATR,
            0,
            [_rIe],
            [64 | 0]
        ];
        var GetAuthorizationTokenResponse$ = [3, n0, _GATRe,
            0,
            [_aD],
            [() => AuthorizationDataList]
        ];
        var GetDownloadUrlForLayerRequest$ = [3, n0, _GDUFLR,
            0,
            [_rN, _lDa, _rI],
            [0, 0, 0], 2
        ];
        var GetDownloadUrlForLayerResponse$ = [3, n0, _GDUFLRe,
            0,
            [_dU, _lDa],
            [0, 0]
        ];
        var GetLifecyclePolicyPreviewRequest$ = [3, n0, _GLPPR,
            0,
            [_rN, _rI, _iI, _nT, _mR, _fi],
            [0, 0, () => ImageIdentifierList, 0, 1, () => LifecyclePolicyPreviewFilter$], 1
        ];
        var GetLifecyclePolicyPreviewResponse$ = [3, n0, _GLPPRe,
            0,
            [_rI, _rN, _lPT, _st, _nT, _pR, _su],
            [0, 0, 0, 0, 0, () => LifecyclePolicyPreviewResultList, () => LifecyclePolicyPreviewSummary$]
        ];
        var GetLifecyclePolicyRequest$ = [3, n0, _GLPR,
            0,
            [_rN, _rI],
            [0, 0], 1
        ];
        var GetLifecyclePolicyResponse$ = [3, n0, _GLPRe,
            0,
            [_rI, _rN, _lPT, _lEA],
            [0, 0, 0, 4]
        ];
        var GetRegistryPolicyRequest$ = [3, n0, _GRPR,
            0,
            [],
            []
        ];
        var GetRegistryPolicyResponse$ = [3, n0, _GRPRe,
            0,
            [_rI, _pT],
            [0, 0]
        ];
        var GetRegistryScanningConfigurationRequest$ = [3, n0, _GRSCR,
            0,
            [],
            []
        ];
        var GetRegistryScanningConfigurationResponse$ = [3, n0, _GRSCRe,
            0,
            [_rI, _sCc],
            [0, () => RegistryScanningConfiguration$]
        ];
        var GetRepositoryPolicyRequest$ = [3, n0, _GRPRet,
            0,
            [_rN, _rI],
            [0, 0], 1
        ];
        var GetRepositoryPolicyResponse$ = [3, n0, _GRPRete,
            0,
            [_rI, _rN, _pT],
            [0, 0, 0]
        ];
        var GetSigningConfigurationRequest$ = [3, n0, _GSCR,
            0,
            [],
            []
        ];
        var GetSigningConfigurationResponse$ = [3, n0, _GSCRe,
            0,
            [_rI, _sCi],
            [0, () => SigningConfiguration$]
        ];
        var Image$ = [3, n0, _I,
            0,
            [_rI, _rN, _iIm, _iM, _iMMT],
            [0, 0, () => ImageIdentifier$, 0, 0]
        ];
        var ImageDetail$ = [3, n0, _ID,
            0,
            [_rI, _rN, _iDm, _iT, _iSIB, _iPA, _iSS, _iSFS, _iMMT, _aMTr, _lRPT, _sMD, _iS, _lAA, _lAAa],
            [0, 0, 0, 64 | 0, 1, 4, () => ImageScanStatus$, () => ImageScanFindingsSummary$, 0, 0, 4, 0, 0, 4, 4]
        ];
        var ImageFailure$ = [3, n0, _IF,
            0,
            [_iIm, _fC, _fR],
            [() => ImageIdentifier$, 0, 0]
        ];
        var ImageIdentifier$ = [3, n0, _II,
            0,
            [_iDm, _iTm],
            [0, 0]
        ];
        var ImageReferrer$ = [3, n0, _IR,
            0,
            [_di, _mT, _si, _aTr, _an, _aS],
            [0, 0, 1, 0, 128 | 0, 0], 3
        ];
        var ImageReplicationStatus$ = [3, n0, _IRS,
            0,
            [_reg, _rI, _st, _fC],
            [0, 0, 0, 0]
        ];
        var ImageScanFinding$ = [3, n0, _ISF,
            0,
            [_n, _d, _u, _sev, _at],
            [0, 0, 0, 0, () => AttributeList]
        ];
        var ImageScanFindings$ = [3, n0, _ISFm,
            0,
            [_iSCA, _vSUA, _fSC, _fin, _eF],
            [4, 4, 128 | 1, () => ImageScanFindingList, () => EnhancedImageScanFindingList]
        ];
        var ImageScanFindingsSummary$ = [3, n0, _ISFS,
            0,
            [_iSCA, _vSUA, _fSC],
            [4, 4, 128 | 1]
        ];
        var ImageScanningConfiguration$ = [3, n0, _ISC,
            0,
            [_sOP],
            [2]
        ];
        var ImageScanStatus$ = [3, n0, _ISS,
            0,
            [_st, _d],
            [0, 0]
        ];
        var ImageSigningStatus$ = [3, n0, _ISSm,
            0,
            [_sPA, _fC, _fR, _st],
            [0, 0, 0, 0]
        ];
        var ImageTagMutabilityExclusionFilter$ = [3, n0, _ITMEF,
            0,
            [_fT, _fi],
            [0, 0], 2
        ];
        var InitiateLayerUploadRequest$ = [3, n0, _ILUR,
            0,
            [_rN, _rI],
            [0, 0], 1
        ];
        var InitiateLayerUploadResponse$ = [3, n0, _ILURn,
            0,
            [_uI, _pS],
            [0, 1]
        ];
        var Layer$ = [3, n0, _L,
            0,
            [_lDa, _lA, _lS, _mT],
            [0, 0, 1, 0]
        ];
        var LayerFailure$ = [3, n0, _LF,
            0,
            [_lDa, _fC, _fR],
            [0, 0, 0]
        ];
        var LifecyclePolicyPreviewFilter$ = [3, n0, _LPPF,
            0,
            [_tS],
            [0]
        ];
        var LifecyclePolicyPreviewResult$ = [3, n0, _LPPR,
            0,
            [_iT, _iDm, _iPA, _ac, _aRP, _sCt],
            [64 | 0, 0, 4, () => LifecyclePolicyRuleAction$, 1, 0]
        ];
        var LifecyclePolicyPreviewSummary$ = [3, n0, _LPPS,
            0,
            [_eITC, _tITC],
            [1, () => TransitioningImageTotalCounts]
        ];
        var LifecyclePolicyRuleAction$ = [3, n0, _LPRA,
            0,
            [_ty, _tSC],
            [0, 0]
        ];
        var ListImageReferrersFilter$ = [3, n0, _LIRF,
            0,
            [_aTrt, _aS],
            [64 | 0, 0]
        ];
        var ListImageReferrersRequest$ = [3, n0, _LIRR,
            0,
            [_rN, _sI, _rI, _fi, _nT, _mR],
            [0, () => SubjectIdentifier$, 0, () => ListImageReferrersFilter$, 0, 1], 2
        ];
        var ListImageReferrersResponse$ = [3, n0, _LIRRi,
            0,
            [_ref, _nT],
            [() => ImageReferrerList, 0]
        ];
        var ListImagesFilter$ = [3, n0, _LIF,
            0,
            [_tS, _iS],
            [0, 0]
        ];
        var ListImagesRequest$ = [3, n0, _LIR,
            0,
            [_rN, _rI, _nT, _mR, _fi],
            [0, 0, 0, 1, () => ListImagesFilter$], 1
        ];
        var ListImagesResponse$ = [3, n0, _LIRi,
            0,
            [_iI, _nT],
            [() => ImageIdentifierList, 0]
        ];
        var ListPullTimeUpdateExclusionsRequest$ = [3, n0, _LPTUER,
            0,
            [_mR, _nT],
            [1, 0]
        ];
        var ListPullTimeUpdateExclusionsResponse$ = [3, n0, _LPTUERi,
            0,
            [_pTUE, _nT],
            [64 | 0, 0]
        ];
        var ListReplicationBackfillsRequest$ = [3, n0, _LRBR,
            0,
            [_rI, _mR, _nT],
            [0, 1, 0]
        ];
        var ListReplicationBackfillsResponse$ = [3, n0, _LRBRi,
            0,
            [_rI, _b, _nT],
            [0, () => ReplicationBackfillSummaryList, 0]
        ];
        var ListTagsForResourceRequest$ = [3, n0, _LTFRR,
            0,
            [_rA],
            [0], 1
        ];
        var ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
            0,
            [_t],
            [() => TagList]
        ];
        var PackageVulnerabilityDetails$ = [3, n0, _PVD,
            0,
            [_cv, _rU, _rV, _so, _sU, _vCA, _vS, _vUA, _vI, _vP],
            [() => CvssScoreList, 64 | 0, 64 | 0, 0, 0, 4, 0, 4, 0, () => VulnerablePackagesList]
        ];
        var PullThroughCacheRule$ = [3, n0, _PTCR,
            0,
            [_eRP, _uRU, _cAr, _rI, _cA, _cRA, _uRP, _uR, _uA],
            [0, 0, 4, 0, 0, 0, 0, 0, 4]
        ];
        var PutAccountSettingRequest$ = [3, n0, _PASR,
            0,
            [_n, _v],
            [0, 0], 2
        ];
        var PutAccountSettingResponse$ = [3, n0, _PASRu,
            0,
            [_n, _v],
            [0, 0]
        ];
        var PutImageRequest$ = [3, n0, _PIR,
            0,
            [_rN, _iM, _rI, _iMMT, _iTm, _iDm],
            [0, 0, 0, 0, 0, 0], 2
        ];
        var PutImageResponse$ = [3, n0, _PIRu,
            0,
            [_im],
            [() => Image$]
        ];
        var PutImageScanningConfigurationRequest$ = [3, n0, _PISCR,
            0,
            [_rN, _iSC, _rI],
            [0, () => ImageScanningConfiguration$, 0], 2
        ];
        var PutImageScanningConfigurationResponse$ = [3, n0, _PISCRu,
            0,
            [_rI, _rN, _iSC],
            [0, 0, () => ImageScanningConfiguration$]
        ];
        var PutImageTagMutabilityRequest$ = [3, n0, _PITMR,
            0,
            [_rN, _iTM, _rI, _iTMEF],
            [0, 0, 0, () => ImageTagMutabilityExclusionFilters], 2
        ];
        var PutImageTagMutabilityResponse$ = [3, n0, _PITMRu,
            0,
            [_rI, _rN, _iTM, _iTMEF],
            [0, 0, 0, () => ImageTagMutabilityExclusionFilters]
        ];
        var PutLifecyclePolicyRequest$ = [3, n0, _PLPR,
            0,
            [_rN, _lPT, _rI],
            [0, 0, 0], 2
        ];
        var PutLifecyclePolicyResponse$ = [3, n0, _PLPRu,
            0,
            [_rI, _rN, _lPT],
            [0, 0, 0]
        ];
        var PutRegistryPolicyRequest$ = [3, n0, _PRPR,
            0,
            [_pT],
            [0], 1
        ];
        var PutRegistryPolicyResponse$ = [3, n0, _PRPRu,
            0,
            [_rI, _pT],
            [0, 0]
        ];
        var PutRegistryScanningConfigurationRequest$ = [3, n0, _PRSCR,
            0,
            [_sT, _ru],
            [0, () => RegistryScanningRuleList]
        ];
        var PutRegistryScanningConfigurationResponse$ = [3, n0, _PRSCRu,
            0,
            [_rSC],
            [() => RegistryScanningConfiguration$]
        ];
        var PutReplicationConfigurationRequest$ = [3, n0, _PRCR,
            0,
            [_rC],
            [() => ReplicationConfiguration$], 1
        ];
        var PutReplicationConfigurationResponse$ = [3, n0, _PRCRu,
            0,
            [_rC],
            [() => ReplicationConfiguration$]
        ];
        var PutSigningConfigurationRequest$ = [3, n0, _PSCR,
            0,
            [_sCi],
            [() => SigningConfiguration$], 1
        ];
        var PutSigningConfigurationResponse$ = [3, n0, _PSCRu,
            0,
            [_sCi],
            [() => SigningConfiguration$]
        ];
        var Recommendation$ = [3, n0, _R,
            0,
            [_ur, _te],
            [0, 0]
        ];
        var RegisterPullTimeUpdateExclusionRequest$ = [3, n0, _RPTUER,
            0,
            [_pAr],
            [0], 1
        ];
        var RegisterPullTimeUpdateExclusionResponse$ = [3, n0, _RPTUERe,
            0,
            [_pAr, _cAr],
            [0, 4]
        ];
        var RegistryScanningConfiguration$ = [3, n0, _RSC,
            0,
            [_sT, _ru],
            [0, () => RegistryScanningRuleList]
        ];
        var RegistryScanningRule$ = [3, n0, _RSR,
            0,
            [_sF, _rF],
            [0, () => ScanningRepositoryFilterList], 2
        ];
        var Remediation$ = [3, n0, _Re,
            0,
            [_rec],
            [() => Recommendation$]
        ];
        var ReplicationBackfillProgress$ = [3, n0, _RBP,
            0,
            [_tRC, _cRC, _fRC, _fCa],
            [1, 1, 1, 64 | 0], 4
        ];
        var ReplicationBackfillResult$ = [3, n0, _RBR,
            0,
            [_rN, _iIm, _st, _fC, _sIFC],
            [0, () => ImageIdentifier$, 0, 0, 64 | 0], 3
        ];
        var ReplicationBackfillSummary$ = [3, n0, _RBS,
            0,
            [_rBI, _de, _st, _sA, _fC, _pro, _eAn],
            [0, () => ReplicationDestination$, 0, 4, 0, () => ReplicationBackfillProgress$, 4], 4
        ];
        var ReplicationConfiguration$ = [3, n0, _RC,
            0,
            [_ru],
            [() => ReplicationRuleList], 1
        ];
        var ReplicationDestination$ = [3, n0, _RD,
            0,
            [_reg, _rI],
            [0, 0], 2
        ];
        var ReplicationRule$ = [3, n0, _RR,
            0,
            [_des, _rF],
            [() => ReplicationDestinationList, () => RepositoryFilterList], 1
        ];
        var Repository$ = [3, n0, _Rep,
            0,
            [_rAe, _rI, _rN, _rUe, _cAr, _iTM, _iTMEF, _iSC, _eC],
            [0, 0, 0, 0, 4, 0, () => ImageTagMutabilityExclusionFilters, () => ImageScanningConfiguration$, () => EncryptionConfiguration$]
        ];
        var RepositoryCreationTemplate$ = [3, n0, _RCT,
            0,
            [_pr, _d, _eC, _rT, _iTM, _iTMEF, _rP, _lP, _aF, _cRA, _cAr, _uA],
            [0, 0, () => EncryptionConfigurationForRepositoryCreationTemplate$, () => TagList, 0, () => ImageTagMutabilityExclusionFilters, 0, 0, 64 | 0, 0, 4, 4]
        ];
        var RepositoryFilter$ = [3, n0, _RF,
            0,
            [_fi, _fT],
            [0, 0], 2
        ];
        var RepositoryScanningConfiguration$ = [3, n0, _RSCe,
            0,
            [_rAe, _rN, _sOP, _sF, _aSF],
            [0, 0, 2, 0, () => ScanningRepositoryFilterList]
        ];
        var RepositoryScanningConfigurationFailure$ = [3, n0, _RSCF,
            0,
            [_rN, _fC, _fR],
            [0, 0, 0]
        ];
        var Resource$ = [3, n0, _Res,
            0,
            [_det, _id, _t, _ty],
            [() => ResourceDetails$, 0, 128 | 0, 0]
        ];
        var ResourceDetails$ = [3, n0, _RDe,
            0,
            [_aECI],
            [() => AwsEcrContainerImageDetails$]
        ];
        var ScanningRepositoryFilter$ = [3, n0, _SRF,
            0,
            [_fi, _fT],
            [0, 0], 2
        ];
        var ScoreDetails$ = [3, n0, _SD,
            0,
            [_cv],
            [() => CvssScoreDetails$]
        ];
        var SetRepositoryPolicyRequest$ = [3, n0, _SRPR,
            0,
            [_rN, _pT, _rI, _fo],
            [0, 0, 0, 2], 2
        ];
        var SetRepositoryPolicyResponse$ = [3, n0, _SRPRe,
            0,
            [_rI, _rN, _pT],
            [0, 0, 0]
        ];
        var SigningConfiguration$ = [3, n0, _SC,
            0,
            [_ru],
            [() => SigningRuleList], 1
        ];
        var SigningRepositoryFilter$ = [3, n0, _SRFi,
            0,
            [_fi, _fT],
            [0, 0], 2
        ];
        var SigningRule$ = [3, n0, _SR,
            0,
            [_sPA, _rF],
            [0, () => SigningRepositoryFilterList], 1
        ];
        var StartImageScanRequest$ = [3, n0, _SISR,
            0,
            [_rN, _iIm, _rI],
            [0, () => ImageIdentifier$, 0], 2
        ];
        var StartImageScanResponse$ = [3, n0, _SISRt,
            0,
            [_rI, _rN, _iIm, _iSS],
            [0, 0, () => ImageIdentifier$, () => ImageScanStatus$]
        ];
        var StartLifecyclePolicyPreviewRequest$ = [3, n0, _SLPPR,
            0,
            [_rN, _rI, _lPT],
            [0, 0, 0], 1
        ];
        var StartLifecyclePolicyPreviewResponse$ = [3, n0, _SLPPRt,
            0,
            [_rI, _rN, _lPT, _st],
            [0, 0, 0, 0]
        ];
        var StartReplicationBackfillRequest$ = [3, n0, _SRBR,
            0,
            [_de, _rI],
            [() => ReplicationDestination$, 0], 1
        ];
        var StartReplicationBackfillResponse$ = [3, n0, _SRBRt,
            0,
            [_rBI, _rI, _de, _st, _sA],
            [0, 0, () => ReplicationDestination$, 0, 4]
        ];
        var StopReplicationBackfillRequest$ = [3, n0, _SRBRto,
            0,
            [_rBI, _rI],
            [0, 0], 1
        ];
        var StopReplicationBackfillResponse$ = [3, n0, _SRBRtop,
            0,
            [_rI, _rBI, _de, _st, _sA],
            [0, 0, () => ReplicationDestination$, 0, 4]
        ];
        var SubjectIdentifier$ = [3, n0, _SI,
            0,
            [_iDm],
            [0], 1
        ];
        var Tag$ = [3, n0, _T,
            0,
            [_K, _V],
            [0, 0], 2
        ];
        var TagResourceRequest$ = [3, n0, _TRR,
            0,
            [_rA, _t],
            [0, () => TagList], 2
        ];
        var TagResourceResponse$ = [3, n0, _TRRa,
            0,
            [],
            []
        ];
        var TransitioningImageTotalCount$ = [3, n0, _TITC,
            0,
            [_tSC, _iTC],
            [0, 1]
        ];
        var UntagResourceRequest$ = [3, n0, _URR,
            0,
            [_rA, _tK],
            [0, 64 | 0], 2
        ];
        var UntagResourceResponse$ = [3, n0, _URRn,
            0,
            [],
            []
        ];
        var UpdateImageStorageClassRequest$ = [3, n0, _UISCR,
            0,
            [_rN, _iIm, _tSC, _rI],
            [0, () => ImageIdentifier$, 0, 0], 3
        ];
        var UpdateImageStorageClassResponse$ = [3, n0, _UISCRp,
            0,
            [_rI, _rN, _iIm, _iS],
            [0, 0, () => ImageIdentifier$, 0]
        ];
        var UpdatePullThroughCacheRuleRequest$ = [3, n0, _UPTCRR,
            0,
            [_eRP, _rI, _cA, _cRA],
            [0, 0, 0, 0], 1
        ];
        var UpdatePullThroughCacheRuleResponse$ = [3, n0, _UPTCRRp,
            0,
            [_eRP, _rI, _uA, _cA, _cRA, _uRP],
            [0, 0, 4, 0, 0, 0]
        ];
        var UpdateRepositoryCreationTemplateRequest$ = [3, n0, _URCTR,
            0,
            [_pr, _d, _eC, _rT, _iTM, _iTMEF, _rP, _lP, _aF, _cRA],
            [0, 0, () => EncryptionConfigurationForRepositoryCreationTemplate$, () => TagList, 0, () => ImageTagMutabilityExclusionFilters, 0, 0, 64 | 0, 0], 1
        ];
        var UpdateRepositoryCreationTemplateResponse$ = [3, n0, _URCTRp,
            0,
            [_rI, _rCT],
            [0, () => RepositoryCreationTemplate$]
        ];
        var UploadLayerPartRequest$ = [3, n0, _ULPR,
            0,
            [_rN, _uI, _pFB, _pLB, _lPB, _rI],
            [0, 0, 1, 1, 21, 0], 5
        ];
        var UploadLayerPartResponse$ = [3, n0, _ULPRp,
            0,
            [_rI, _rN, _uI, _lBR],
            [0, 0, 0, 1]
        ];
        var ValidatePullThroughCacheRuleRequest$ = [3, n0, _VPTCRR,
            0,
            [_eRP, _rI],
            [0, 0], 1
        ];
        var ValidatePullThroughCacheRuleResponse$ = [3, n0, _VPTCRRa,
            0,
            [_eRP, _rI, _uRU, _cA, _cRA, _uRP, _iV, _fa],
            [0, 0, 0, 0, 0, 0, 2, 0]
        ];
        var VulnerablePackage$ = [3, n0, _VP,
            0,
            [_ar, _ep, _fP, _n, _pM, _rel, _sLH, _ve, _fIV],
            [0, 1, 0, 0, 0, 0, 0, 0, 0]
        ];
        var ArtifactTypeList = (null && (64 | 0));
        var AttributeList = [1, n0, _AL,
            0, () => Attribute$
        ];
        var AuthorizationDataList = [1, n0, _ADL,
            0, () => AuthorizationData$
        ];
        var BatchedOperationLayerDigestList = (null && (64 | 0));
        var CvssScoreAdjustmentList = [1, n0, _CSAL,
            0, () => CvssScoreAdjustment$
        ];
        var CvssScoreList = [1, n0, _CSL,
            0, () => CvssScore$
        ];
        var EnhancedImageScanFindingList = [1, n0, _EISFL,
            0, () => EnhancedImageScanFinding$
        ];
        var GetAuthorizationTokenRegistryIdList = (null && (64 | 0));
        var ImageDetailList = [1, n0, _IDL,
            0, () => ImageDetail$
        ];
        var ImageFailureList = [1, n0, _IFL,
            0, () => ImageFailure$
        ];
        var ImageIdentifierList = [1, n0, _IIL,
            0, () => ImageIdentifier$
        ];
        var ImageList = [1, n0, _IL,
            0, () => Image$
        ];
        var ImageReferrerList = [1, n0, _IRL,
            0, () => ImageReferrer$
        ];
        var ImageReplicationStatusList = [1, n0, _IRSL,
            0, () => ImageReplicationStatus$
        ];
        var ImageScanFindingList = [1, n0, _ISFL,
            0, () => ImageScanFinding$
        ];
        var ImageSigningStatusList = [1, n0, _ISSL,
            0, () => ImageSigningStatus$
        ];
        var ImageTagList = (null && (64 | 0));
        var ImageTagMutabilityExclusionFilters = [1, n0, _ITMEFm,
            0, () => ImageTagMutabilityExclusionFilter$
        ];
        var ImageTagsList = (null && (64 | 0));
        var LayerDigestList = (null && (64 | 0));
        var LayerFailureList = [1, n0, _LFL,
            0, () => LayerFailure$
        ];
        var LayerList = [1, n0, _LL,
            0, () => Layer$
        ];
        var LifecyclePolicyPreviewResultList = [1, n0, _LPPRL,
            0, () => LifecyclePolicyPreviewResult$
        ];
        var MediaTypeList = (null && (64 | 0));
        var PrefixList = (null && (64 | 0));
        var PullThroughCacheRuleList = [1, n0, _PTCRL,
            0, () => PullThroughCacheRule$
        ];
        var PullThroughCacheRuleRepositoryPrefixList = (null && (64 | 0));
        var PullTimeUpdateExclusionList = (null && (64 | 0));
        var RCTAppliedForList = (null && (64 | 0));
        var ReferenceUrlsList = (null && (64 | 0));
        var RegistryScanningRuleList = [1, n0, _RSRL,
            0, () => RegistryScanningRule$
        ];
        var RelatedVulnerabilitiesList = (null && (64 | 0));
        var ReplicationBackfillResultList = [1, n0, _RBRL,
            0, () => ReplicationBackfillResult$
        ];
        var ReplicationBackfillSummaryList = [1, n0, _RBSL,
            0, () => ReplicationBackfillSummary$
        ];
        var ReplicationDestinationList = [1, n0, _RDL,
            0, () => ReplicationDestination$
        ];
        var ReplicationErrorList = (null && (64 | 0));
        var ReplicationRuleList = [1, n0, _RRL,
            0, () => ReplicationRule$
        ];
        var RepositoryCreationTemplateList = [1, n0, _RCTL,
            0, () => RepositoryCreationTemplate$
        ];
        var RepositoryFilterList = [1, n0, _RFL,
            0, () => RepositoryFilter$
        ];
        var RepositoryList = [1, n0, _RL,
            0, () => Repository$
        ];
        var RepositoryNameList = (null && (64 | 0));
        var RepositoryScanningConfigurationFailureList = [1, n0, _RSCFL,
            0, () => RepositoryScanningConfigurationFailure$
        ];
        var RepositoryScanningConfigurationList = [1, n0, _RSCL,
            0, () => RepositoryScanningConfiguration$
        ];
        var ResourceList = [1, n0, _RLe,
            0, () => Resource$
        ];
        var ScanningConfigurationRepositoryNameList = (null && (64 | 0));
        var ScanningRepositoryFilterList = [1, n0, _SRFL,
            0, () => ScanningRepositoryFilter$
        ];
        var SigningRepositoryFilterList = [1, n0, _SRFLi,
            0, () => SigningRepositoryFilter$
        ];
        var SigningRuleList = [1, n0, _SRL,
            0, () => SigningRule$
        ];
        var TagKeyList = (null && (64 | 0));
        var TagList = [1, n0, _TL,
            0, () => Tag$
        ];
        var TransitioningImageTotalCounts = [1, n0, _TITCr,
            0, () => TransitioningImageTotalCount$
        ];
        var VulnerablePackagesList = [1, n0, _VPL,
            0, () => VulnerablePackage$
        ];
        var Annotations = (null && (128 | 0));
        var FindingSeverityCounts = (null && (128 | 1));
        var Tags = (null && (128 | 0));
        var BatchCheckLayerAvailability$ = [9, n0, _BCLA,
            0, () => BatchCheckLayerAvailabilityRequest$, () => BatchCheckLayerAvailabilityResponse$
        ];
        var BatchDeleteImage$ = [9, n0, _BDI,
            0, () => BatchDeleteImageRequest$, () => BatchDeleteImageResponse$
        ];
        var BatchGetImage$ = [9, n0, _BGI,
            0, () => BatchGetImageRequest$, () => BatchGetImageResponse$
        ];
        var BatchGetRepositoryScanningConfiguration$ = [9, n0, _BGRSC,
            0, () => BatchGetRepositoryScanningConfigurationRequest$, () => BatchGetRepositoryScanningConfigurationResponse$
        ];
        var CompleteLayerUpload$ = [9, n0, _CLU,
            0, () => CompleteLayerUploadRequest$, () => CompleteLayerUploadResponse$
        ];
        var CreatePullThroughCacheRule$ = [9, n0, _CPTCR,
            0, () => CreatePullThroughCacheRuleRequest$, () => CreatePullThroughCacheRuleResponse$
        ];
        var CreateRepository$ = [9, n0, _CR,
            0, () => CreateRepositoryRequest$, () => CreateRepositoryResponse$
        ];
        var CreateRepositoryCreationTemplate$ = [9, n0, _CRCT,
            0, () => CreateRepositoryCreationTemplateRequest$, () => CreateRepositoryCreationTemplateResponse$
        ];
        var DeleteLifecyclePolicy$ = [9, n0, _DLP,
            0, () => DeleteLifecyclePolicyRequest$, () => DeleteLifecyclePolicyResponse$
        ];
        var DeletePullThroughCacheRule$ = [9, n0, _DPTCR,
            0, () => DeletePullThroughCacheRuleRequest$, () => DeletePullThroughCacheRuleResponse$
        ];
        var DeleteRegistryPolicy$ = [9, n0, _DRP,
            0, () => DeleteRegistryPolicyRequest$, () => DeleteRegistryPolicyResponse$
        ];
        var DeleteRepository$ = [9, n0, _DR,
            0, () => DeleteRepositoryRequest$, () => DeleteRepositoryResponse$
        ];
        var DeleteRepositoryCreationTemplate$ = [9, n0, _DRCT,
            0, () => DeleteRepositoryCreationTemplateRequest$, () => DeleteRepositoryCreationTemplateResponse$
        ];
        var DeleteRepositoryPolicy$ = [9, n0, _DRPe,
            0, () => DeleteRepositoryPolicyRequest$, () => DeleteRepositoryPolicyResponse$
        ];
        var DeleteSigningConfiguration$ = [9, n0, _DSC,
            0, () => DeleteSigningConfigurationRequest$, () => DeleteSigningConfigurationResponse$
        ];
        var DeregisterPullTimeUpdateExclusion$ = [9, n0, _DPTUE,
            0, () => DeregisterPullTimeUpdateExclusionRequest$, () => DeregisterPullTimeUpdateExclusionResponse$
        ];
        var DescribeImageReplicationStatus$ = [9, n0, _DIRS,
            0, () => DescribeImageReplicationStatusRequest$, () => DescribeImageReplicationStatusResponse$
        ];
        var DescribeImages$ = [9, n0, _DI,
            0, () => DescribeImagesRequest$, () => DescribeImagesResponse$
        ];
        var DescribeImageScanFindings$ = [9, n0, _DISF,
            0, () => DescribeImageScanFindingsRequest$, () => DescribeImageScanFindingsResponse$
        ];
        var DescribeImageSigningStatus$ = [9, n0, _DISS,
            0, () => DescribeImageSigningStatusRequest$, () => DescribeImageSigningStatusResponse$
        ];
        var DescribePullThroughCacheRules$ = [9, n0, _DPTCRe,
            0, () => DescribePullThroughCacheRulesRequest$, () => DescribePullThroughCacheRulesResponse$
        ];
        var DescribeRegistry$ = [9, n0, _DRe,
            0, () => DescribeRegistryRequest$, () => DescribeRegistryResponse$
        ];
        var DescribeReplicationBackfillResults$ = [9, n0, _DRBR,
            0, () => DescribeReplicationBackfillResultsRequest$, () => DescribeReplicationBackfillResultsResponse$
        ];
        var DescribeRepositories$ = [9, n0, _DRes,
            0, () => DescribeRepositoriesRequest$, () => DescribeRepositoriesResponse$
        ];
        var DescribeRepositoryCreationTemplates$ = [9, n0, _DRCTe,
            0, () => DescribeRepositoryCreationTemplatesRequest$, () => DescribeRepositoryCreationTemplatesResponse$
        ];
        var GetAccountSetting$ = [9, n0, _GAS,
            0, () => GetAccountSettingRequest$, () => GetAccountSettingResponse$
        ];
        var GetAuthorizationToken$ = [9, n0, _GAT,
            0, () => GetAuthorizationTokenRequest$, () => GetAuthorizationTokenResponse$
        ];
        var GetDownloadUrlForLayer$ = [9, n0, _GDUFL,
            0, () => GetDownloadUrlForLayerRequest$, () => GetDownloadUrlForLayerResponse$
        ];
        var GetLifecyclePolicy$ = [9, n0, _GLP,
            0, () => GetLifecyclePolicyRequest$, () => GetLifecyclePolicyResponse$
        ];
        var GetLifecyclePolicyPreview$ = [9, n0, _GLPP,
            0, () => GetLifecyclePolicyPreviewRequest$, () => GetLifecyclePolicyPreviewResponse$
        ];
        var GetRegistryPolicy$ = [9, n0, _GRP,
            0, () => GetRegistryPolicyRequest$, () => GetRegistryPolicyResponse$
        ];
        var GetRegistryScanningConfiguration$ = [9, n0, _GRSC,
            0, () => GetRegistryScanningConfigurationRequest$, () => GetRegistryScanningConfigurationResponse$
        ];
        var GetRepositoryPolicy$ = [9, n0, _GRPe,
            0, () => GetRepositoryPolicyRequest$, () => GetRepositoryPolicyResponse$
        ];
        var GetSigningConfiguration$ = [9, n0, _GSC,
            0, () => GetSigningConfigurationRequest$, () => GetSigningConfigurationResponse$
        ];
        var InitiateLayerUpload$ = [9, n0, _ILU,
            0, () => InitiateLayerUploadRequest$, () => InitiateLayerUploadResponse$
        ];
        var ListImageReferrers$ = [9, n0, _LIRis,
            0, () => ListImageReferrersRequest$, () => ListImageReferrersResponse$
        ];
        var ListImages$ = [9, n0, _LI,
            0, () => ListImagesRequest$, () => ListImagesResponse$
        ];
        var ListPullTimeUpdateExclusions$ = [9, n0, _LPTUE,
            0, () => ListPullTimeUpdateExclusionsRequest$, () => ListPullTimeUpdateExclusionsResponse$
        ];
        var ListReplicationBackfills$ = [9, n0, _LRB,
            0, () => ListReplicationBackfillsRequest$, () => ListReplicationBackfillsResponse$
        ];
        var ListTagsForResource$ = [9, n0, _LTFR,
            0, () => ListTagsForResourceRequest$, () => ListTagsForResourceResponse$
        ];
        var PutAccountSetting$ = [9, n0, _PAS,
            0, () => PutAccountSettingRequest$, () => PutAccountSettingResponse$
        ];
        var PutImage$ = [9, n0, _PI,
            0, () => PutImageRequest$, () => PutImageResponse$
        ];
        var PutImageScanningConfiguration$ = [9, n0, _PISC,
            0, () => PutImageScanningConfigurationRequest$, () => PutImageScanningConfigurationResponse$
        ];
        var PutImageTagMutability$ = [9, n0, _PITM,
            0, () => PutImageTagMutabilityRequest$, () => PutImageTagMutabilityResponse$
        ];
        var PutLifecyclePolicy$ = [9, n0, _PLP,
            0, () => PutLifecyclePolicyRequest$, () => PutLifecyclePolicyResponse$
        ];
        var PutRegistryPolicy$ = [9, n0, _PRP,
            0, () => PutRegistryPolicyRequest$, () => PutRegistryPolicyResponse$
        ];
        var PutRegistryScanningConfiguration$ = [9, n0, _PRSC,
            0, () => PutRegistryScanningConfigurationRequest$, () => PutRegistryScanningConfigurationResponse$
        ];
        var PutReplicationConfiguration$ = [9, n0, _PRC,
            0, () => PutReplicationConfigurationRequest$, () => PutReplicationConfigurationResponse$
        ];
        var PutSigningConfiguration$ = [9, n0, _PSC,
            0, () => PutSigningConfigurationRequest$, () => PutSigningConfigurationResponse$
        ];
        var RegisterPullTimeUpdateExclusion$ = [9, n0, _RPTUE,
            0, () => RegisterPullTimeUpdateExclusionRequest$, () => RegisterPullTimeUpdateExclusionResponse$
        ];
        var SetRepositoryPolicy$ = [9, n0, _SRP,
            0, () => SetRepositoryPolicyRequest$, () => SetRepositoryPolicyResponse$
        ];
        var StartImageScan$ = [9, n0, _SIS,
            0, () => StartImageScanRequest$, () => StartImageScanResponse$
        ];
        var StartLifecyclePolicyPreview$ = [9, n0, _SLPP,
            0, () => StartLifecyclePolicyPreviewRequest$, () => StartLifecyclePolicyPreviewResponse$
        ];
        var StartReplicationBackfill$ = [9, n0, _SRB,
            0, () => StartReplicationBackfillRequest$, () => StartReplicationBackfillResponse$
        ];
        var StopReplicationBackfill$ = [9, n0, _SRBt,
            0, () => StopReplicationBackfillRequest$, () => StopReplicationBackfillResponse$
        ];
        var TagResource$ = [9, n0, _TR,
            0, () => TagResourceRequest$, () => TagResourceResponse$
        ];
        var UntagResource$ = [9, n0, _UR,
            0, () => UntagResourceRequest$, () => UntagResourceResponse$
        ];
        var UpdateImageStorageClass$ = [9, n0, _UISC,
            0, () => UpdateImageStorageClassRequest$, () => UpdateImageStorageClassResponse$
        ];
        var UpdatePullThroughCacheRule$ = [9, n0, _UPTCR,
            0, () => UpdatePullThroughCacheRuleRequest$, () => UpdatePullThroughCacheRuleResponse$
        ];
        var UpdateRepositoryCreationTemplate$ = [9, n0, _URCT,
            0, () => UpdateRepositoryCreationTemplateRequest$, () => UpdateRepositoryCreationTemplateResponse$
        ];
        var UploadLayerPart$ = [9, n0, _ULP,
            0, () => UploadLayerPartRequest$, () => UploadLayerPartResponse$
        ];
        var ValidatePullThroughCacheRule$ = [9, n0, _VPTCR,
            0, () => ValidatePullThroughCacheRuleRequest$, () => ValidatePullThroughCacheRuleResponse$
        ];
    }),
    9112: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (emitWarningIfUnsupportedVersion)
        });
        const state = {
            warningEmitted: false,
        };
        const emitWarningIfUnsupportedVersion = (version) => {
            if (version && !state.warningEmitted) {
                if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
                    state.warningEmitted = true;
                    return;
                }
                const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
                const vv = 22;
                if (userMajorVersion < vv) {
                    state.warningEmitted = true;
                    process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`);
                }
            }
        };
    }),
    968: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (getDefaultSocketTimeout)
        });
        const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
        const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
            if (!isDefaultSocketTimeoutEnabled()) {
                return undefined;
            }
            if (typeof requestHandler?.handle === "function") {
                return undefined;
            }
            return timeoutMs;
        };
    }),
    4650: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            OV: () => (resolveHostHeaderConfig),
            TC: () => (getHostHeaderPlugin)
        });
        var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6804);
        function resolveHostHeaderConfig(input) {
            return input;
        }
        const hostHeaderMiddleware = (options) => (next) => async (args) => {
            if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(args.request)) {
                return next(args);
            }
            const { request } = args;
            const { handlerProtocol = "" } = options.requestHandler.metadata || {};
            if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
                delete request.headers["host"];
                request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
            }
            else if (!request.headers["host"]) {
                let host = request.hostname;
                if (request.port != null) {
                    host += `:${request.port}`;
                }
                request.headers["host"] = host;
            }
            return next(args);
        };
        const hostHeaderMiddlewareOptions = {
            name: "hostHeaderMiddleware",
            step: "build",
            priority: "low",
            tags: ["HOST"],
            override: true,
        };
        const getHostHeaderPlugin = (options) => ({
            applyToStack: (clientStack) => {
                clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
            },
        });
    }),
    7891: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Y7: () => (getLoggerPlugin)
        });
        const loggerMiddleware = () => (next, context) => async (args) => {
            try {
                const response = await next(args);
                const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
                const { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
                const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
                const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
                const { $metadata, ...outputWithoutMetadata } = response.output;
                logger?.info?.({
                    clientName,
                    commandName,
                    input: inputFilterSensitiveLog(args.input),
                    output: outputFilterSensitiveLog(outputWithoutMetadata),
                    metadata: $metadata,
                });
                return response;
            }
            catch (error) {
                const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
                const { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
                const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
                logger?.error?.({
                    clientName,
                    commandName,
                    input: inputFilterSensitiveLog(args.input),
                    error,
                    metadata: error.$metadata,
                });
                throw error;
            }
        };
        const loggerMiddlewareOptions = {
            name: "loggerMiddleware",
            tags: ["LOGGER"],
            step: "initialize",
            override: true,
        };
        const getLoggerPlugin = (options) => ({
            applyToStack: (clientStack) => {
                clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
            },
        });
    }),
    8649: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            n: () => (getRecursionDetectionPlugin)
        });
        ;
        const recursionDetectionMiddlewareOptions = {
            step: "build",
            tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
            name: "recursionDetectionMiddleware",
            override: true,
            priority: "low",
        };
        var invoke_store = __webpack_require__(9320);
        var httpRequest = __webpack_require__(6804);
        ;
        const AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
        const _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
        const X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
        const TRACEPARENT = "traceparent";
        const TRACESTATE = "tracestate";
        const BAGGAGE = "baggage";
        const recursionDetectionMiddleware = () => (next) => async (args) => {
            const { request } = args;
            if (!httpRequest.K.isInstance(request)) {
                return next(args);
            }
            let invokeStore;
            {
                const traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ??
                    X_AMZN_TRACE_ID;
                if (!request.headers.hasOwnProperty(traceIdHeader)) {
                    const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
                    const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
                    invokeStore ??= await invoke_store.A.getInstanceAsync();
                    const traceIdFromInvokeStore = invokeStore?.getXRayTraceId();
                    const traceId = traceIdFromInvokeStore ?? traceIdFromEnv;
                    const nonEmptyString = (str) => typeof str === "string" && str.length > 0;
                    if (nonEmptyString(functionName) && nonEmptyString(traceId)) {
                        request.headers[X_AMZN_TRACE_ID] = traceId;
                    }
                }
            }
            {
                sanitizeTraceHeaders(request.headers);
                const existingTraceparent = request.headers[TRACEPARENT];
                if (!existingTraceparent) {
                    const traceparent = (invokeStore ??= await invoke_store.A.getInstanceAsync())?.getTraceparent?.();
                    if (traceparent) {
                        request.headers[TRACEPARENT] = traceparent;
                        const tracestate = invokeStore?.getTracestate?.();
                        if (tracestate) {
                            request.headers[TRACESTATE] = tracestate;
                        }
                        const baggage = invokeStore?.getBaggage?.();
                        if (baggage) {
                            request.headers[BAGGAGE] = baggage;
                        }
                    }
                }
            }
            return next(args);
        };
        function sanitizeTraceHeaders(headers) {
            for (const header of Object.keys(headers)) {
                const lower = header.toLowerCase();
                if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
                    headers[lower] = headers[header];
                    delete headers[header];
                }
            }
        }
        ;
        const getRecursionDetectionPlugin = (options) => ({
            applyToStack: (clientStack) => {
                clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
            },
        });
    }),
    6337: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (resolveUserAgentConfig),
            b: () => (DEFAULT_UA_APP_ID)
        });
        var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9993);
        const DEFAULT_UA_APP_ID = undefined;
        function isValidUserAgentAppId(appId) {
            if (appId === undefined) {
                return true;
            }
            return typeof appId === "string" && appId.length <= 50;
        }
        function resolveUserAgentConfig(input) {
            const normalizedAppIdProvider = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.t)(input.userAgentAppId ?? DEFAULT_UA_APP_ID);
            const { customUserAgent } = input;
            return Object.assign(input, {
                customUserAgent: typeof customUserAgent === "string" ? [[customUserAgent]] : customUserAgent,
                userAgentAppId: async () => {
                    const appId = await normalizedAppIdProvider();
                    if (!isValidUserAgentAppId(appId)) {
                        const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
                        if (typeof appId !== "string") {
                            logger?.warn("userAgentAppId must be a string or undefined.");
                        }
                        else if (appId.length > 50) {
                            logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
                        }
                    }
                    return appId;
                },
            });
        }
    }),
    1235: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            sM: () => (getUserAgentPlugin)
        });
        var httpRequest = __webpack_require__(6804);
        var partition = __webpack_require__(6608);
        var util_retry_config = __webpack_require__(1624);
        ;
        function setFeature(context, feature, value) {
            if (!context.__aws_sdk_context) {
                context.__aws_sdk_context = {
                    features: {},
                };
            }
            else if (!context.__aws_sdk_context.features) {
                context.__aws_sdk_context.features = {};
            }
            context.__aws_sdk_context.features[feature] = value;
        }
        ;
        const ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
        async function checkFeatures(context, config, args) {
            const request = args.request;
            if (request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") {
                setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
            }
            if (typeof config.retryStrategy === "function") {
                const retryStrategy = await config.retryStrategy();
                if (typeof retryStrategy.mode === "string") {
                    switch (retryStrategy.mode) {
                        case util_retry_config.cm.ADAPTIVE:
                            setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
                            break;
                        case util_retry_config.cm.STANDARD:
                            setFeature(context, "RETRY_MODE_STANDARD", "E");
                            break;
                    }
                }
            }
            if (typeof config.accountIdEndpointMode === "function") {
                const endpointV2 = context.endpointV2;
                if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) {
                    setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
                }
                switch (await config.accountIdEndpointMode?.()) {
                    case "disabled":
                        setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
                        break;
                    case "preferred":
                        setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
                        break;
                    case "required":
                        setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
                        break;
                }
            }
            const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
            if (identity?.$source) {
                const credentials = identity;
                if (credentials.accountId) {
                    setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
                }
                for (const [key, value] of Object.entries(credentials.$source ?? {})) {
                    setFeature(context, key, value);
                }
            }
        }
        ;
        const USER_AGENT = "user-agent";
        const X_AMZ_USER_AGENT = "x-amz-user-agent";
        const SPACE = " ";
        const UA_NAME_SEPARATOR = "/";
        const UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
        const UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
        const UA_ESCAPE_CHAR = "-";
        ;
        const BYTE_LIMIT = 1024;
        function encodeFeatures(features) {
            let buffer = "";
            for (const key in features) {
                const val = features[key];
                if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
                    if (buffer.length) {
                        buffer += "," + val;
                    }
                    else {
                        buffer += val;
                    }
                    continue;
                }
                break;
            }
            return buffer;
        }
        ;
        const userAgentMiddleware = (options) => (next, context) => async (args) => {
            const { request } = args;
            if (!httpRequest.K.isInstance(request)) {
                return next(args);
            }
            const { headers } = request;
            const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
            const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
            await checkFeatures(context, options, args);
            const awsContext = context;
            defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
            const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
            const appId = await options.userAgentAppId();
            if (appId) {
                defaultUserAgent.push(escapeUserAgent([`app`, `${appId}`]));
            }
            const prefix = (0, partition.vL)();
            const sdkUserAgentValue = (prefix ? [prefix] : [])
                .concat([...defaultUserAgent, ...userAgent, ...customUserAgent])
                .join(SPACE);
            const normalUAValue = [
                ...defaultUserAgent.filter((section) => section.startsWith("aws-sdk-")),
                ...customUserAgent,
            ].join(SPACE);
            if (options.runtime !== "browser") {
                if (normalUAValue) {
                    headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT]
                        ? `${headers[USER_AGENT]} ${normalUAValue}`
                        : normalUAValue;
                }
                headers[USER_AGENT] = sdkUserAgentValue;
            }
            else {
                headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
            }
            return next({
                ...args,
                request,
            });
        };
        const escapeUserAgent = (userAgentPair) => {
            const name = userAgentPair[0]
                .split(UA_NAME_SEPARATOR)
                .map((part) => part.replace(UA_NAME_ESCAPE_REGEX, UA_ESCAPE_CHAR))
                .join(UA_NAME_SEPARATOR);
            const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR);
            const prefixSeparatorIndex = name.indexOf(UA_NAME_SEPARATOR);
            const prefix = name.substring(0, prefixSeparatorIndex);
            let uaName = name.substring(prefixSeparatorIndex + 1);
            if (prefix === "api") {
                uaName = uaName.toLowerCase();
            }
            return [prefix, uaName, version]
                .filter((item) => item && item.length > 0)
                .reduce((acc, item, index) => {
                switch (index) {
                    case 0:
                        return item;
                    case 1:
                        return `${acc}/${item}`;
                    default:
                        return `${acc}#${item}`;
                }
            }, "");
        };
        const getUserAgentMiddlewareOptions = {
            name: "getUserAgentMiddleware",
            step: "build",
            priority: "low",
            tags: ["SET_USER_AGENT", "USER_AGENT"],
            override: true,
        };
        const getUserAgentPlugin = (config) => ({
            applyToStack: (clientStack) => {
                clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
            },
        });
    }),
    3190: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (resolveAwsRegionExtensionConfiguration),
            R: () => (getAwsRegionExtensionConfiguration)
        });
        const getAwsRegionExtensionConfiguration = (runtimeConfig) => {
            return {
                setRegion(region) {
                    runtimeConfig.region = region;
                },
                region() {
                    return runtimeConfig.region;
                },
            };
        };
        const resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => {
            return {
                region: awsRegionExtensionConfiguration.region(),
            };
        };
    }),
    3138: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (setCredentialFeature)
        });
        function setCredentialFeature(credentials, feature, value) {
            if (!credentials.$source) {
                credentials.$source = {};
            }
            credentials.$source[feature] = value;
            return credentials;
        }
    }),
    980: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (awsEndpointFunctions)
        });
        var customEndpointFunctions = __webpack_require__(6649);
        var isValidHostLabel = __webpack_require__(4631);
        var isIpAddress = __webpack_require__(7171);
        ;
        const isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
            if (allowSubDomains) {
                for (const label of value.split(".")) {
                    if (!isVirtualHostableS3Bucket(label)) {
                        return false;
                    }
                }
                return true;
            }
            if (!(0, isValidHostLabel.X)(value)) {
                return false;
            }
            if (value.length < 3 || value.length > 63) {
                return false;
            }
            if (value !== value.toLowerCase()) {
                return false;
            }
            if ((0, isIpAddress.o)(value)) {
                return false;
            }
            return true;
        };
        ;
        const ARN_DELIMITER = ":";
        const RESOURCE_DELIMITER = "/";
        const parseArn = (value) => {
            const segments = value.split(ARN_DELIMITER);
            if (segments.length < 6) {
                return null;
            }
            const [arn, partition, service, region, accountId, ...resourcePath] = segments;
            if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") {
                return null;
            }
            const resourceId = resourcePath.map((resource) => resource.split(RESOURCE_DELIMITER)).flat();
            return {
                partition,
                service,
                region,
                accountId,
                resourceId,
            };
        };
        var partition = __webpack_require__(6608);
        ;
        const awsEndpointFunctions = {
            isVirtualHostableS3Bucket: isVirtualHostableS3Bucket,
            parseArn: parseArn,
            partition: partition.jB,
        };
        customEndpointFunctions.m.aws = awsEndpointFunctions;
    }),
    6608: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            vL: () => (getUserAgentPrefix),
            jB: () => (partition)
        });
        ;
        const partitions_partitionsInfo = {
            "partitions": [
                {
                    "id": "aws",
                    "outputs": {
                        "dnsSuffix": "amazonaws.com",
                        "dualStackDnsSuffix": "api.aws",
                        "implicitGlobalRegion": "us-east-1",
                        "name": "aws",
                        "supportsDualStack": true,
                        "supportsFIPS": true
                    },
                    "regionRegex": "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
                    "regions": {
                        "af-south-1": {
                            "description": "Africa (Cape Town)"
                        },
                        "ap-east-1": {
                            "description": "Asia Pacific (Hong Kong)"
                        },
                        "ap-east-2": {
                            "description": "Asia Pacific (Taipei)"
                        },
                        "ap-northeast-1": {
                            "description": "Asia Pacific (Tokyo)"
                        },
                        "ap-northeast-2": {
                            "description": "Asia Pacific (Seoul)"
                        },
                        "ap-northeast-3": {
                            "description": "Asia Pacific (Osaka)"
                        },
                        "ap-south-1": {
                            "description": "Asia Pacific (Mumbai)"
                        },
                        "ap-south-2": {
                            "description": "Asia Pacific (Hyderabad)"
                        },
                        "ap-southeast-1": {
                            "description": "Asia Pacific (Singapore)"
                        },
                        "ap-southeast-2": {
                            "description": "Asia Pacific (Sydney)"
                        },
                        "ap-southeast-3": {
                            "description": "Asia Pacific (Jakarta)"
                        },
                        "ap-southeast-4": {
                            "description": "Asia Pacific (Melbourne)"
                        },
                        "ap-southeast-5": {
                            "description": "Asia Pacific (Malaysia)"
                        },
                        "ap-southeast-6": {
                            "description": "Asia Pacific (New Zealand)"
                        },
                        "ap-southeast-7": {
                            "description": "Asia Pacific (Thailand)"
                        },
                        "aws-global": {
                            "description": "aws global region"
                        },
                        "ca-central-1": {
                            "description": "Canada (Central)"
                        },
                        "ca-west-1": {
                            "description": "Canada West (Calgary)"
                        },
                        "eu-central-1": {
                            "description": "Europe (Frankfurt)"
                        },
                        "eu-central-2": {
                            "description": "Europe (Zurich)"
                        },
                        "eu-north-1": {
                            "description": "Europe (Stockholm)"
                        },
                        "eu-south-1": {
                            "description": "Europe (Milan)"
                        },
                        "eu-south-2": {
                            "description": "Europe (Spain)"
                        },
                        "eu-west-1": {
                            "description": "Europe (Ireland)"
                        },
                        "eu-west-2": {
                            "description": "Europe (London)"
                        },
                        "eu-west-3": {
                            "description": "Europe (Paris)"
                        },
                        "il-central-1": {
                            "description": "Israel (Tel Aviv)"
                        },
                        "me-central-1": {
                            "description": "Middle East (UAE)"
                        },
                        "me-south-1": {
                            "description": "Middle East (Bahrain)"
                        },
                        "me-west-1": {
                            "description": "Middle East (Saudi Arabia)"
                        },
                        "mx-central-1": {
                            "description": "Mexico (Central)"
                        },
                        "sa-east-1": {
                            "description": "South America (Sao Paulo)"
                        },
                        "sa-west-1": {
                            "description": "South America (Chile)"
                        },
                        "us-east-1": {
                            "description": "US East (N. Virginia)"
                        },
                        "us-east-2": {
                            "description": "US East (Ohio)"
                        },
                        "us-west-1": {
                            "description": "US West (N. California)"
                        },
                        "us-west-2": {
                            "description": "US West (Oregon)"
                        }
                    }
                },
                {
                    "id": "aws-cn",
                    "outputs": {
                        "dnsSuffix": "amazonaws.com.cn",
                        "dualStackDnsSuffix": "api.amazonwebservices.com.cn",
                        "implicitGlobalRegion": "cn-northwest-1",
                        "name": "aws-cn",
                        "supportsDualStack": true,
                        "supportsFIPS": true
                    },
                    "regionRegex": "^cn\\-\\w+\\-\\d+$",
                    "regions": {
                        "aws-cn-global": {
                            "description": "aws-cn global region"
                        },
                        "cn-north-1": {
                            "description": "China (Beijing)"
                        },
                        "cn-northwest-1": {
                            "description": "China (Ningxia)"
                        }
                    }
                },
                {
                    "id": "aws-eusc",
                    "outputs": {
                        "dnsSuffix": "amazonaws.eu",
                        "dualStackDnsSuffix": "api.amazonwebservices.eu",
                        "implicitGlobalRegion": "eusc-de-east-1",
                        "name": "aws-eusc",
                        "supportsDualStack": true,
                        "supportsFIPS": true
                    },
                    "regionRegex": "^eusc\\-(de)\\-\\w+\\-\\d+$",
                    "regions": {
                        "eusc-de-east-1": {
                            "description": "AWS European Sovereign Cloud (Germany)"
                        }
                    }
                },
                {
                    "id": "aws-iso",
                    "outputs": {
                        "dnsSuffix": "c2s.ic.gov",
                        "dualStackDnsSuffix": "api.aws.ic.gov",
                        "implicitGlobalRegion": "us-iso-east-1",
                        "name": "aws-iso",
                        "supportsDualStack": true,
                        "supportsFIPS": true
                    },
                    "regionRegex": "^us\\-iso\\-\\w+\\-\\d+$",
                    "regions": {
                        "aws-iso-global": {
                            "description": "aws-iso global region"
                        },
                        "us-iso-east-1": {
                            "description": "US ISO East"
                        },
                        "us-iso-west-1": {
                            "description": "US ISO WEST"
                        }
                    }
                },
                {
                    "id": "aws-iso-b",
                    "outputs": {
                        "dnsSuffix": "sc2s.sgov.gov",
                        "dualStackDnsSuffix": "api.aws.scloud",
                        "implicitGlobalRegion": "us-isob-east-1",
                        "name": "aws-iso-b",
                        "supportsDualStack": true,
                        "supportsFIPS": true
                    },
                    "regionRegex": "^us\\-isob\\-\\w+\\-\\d+$",
                    "regions": {
                        "aws-iso-b-global": {
                            "description": "aws-iso-b global region"
                        },
                        "us-isob-east-1": {
                            "description": "US ISOB East (Ohio)"
                        },
                        "us-isob-west-1": {
                            "description": "US ISOB West"
                        }
                    }
                },
                {
                    "id": "aws-iso-e",
                    "outputs": {
                        "dnsSuffix": "cloud.adc-e.uk",
                        "dualStackDnsSuffix": "api.cloud-aws.adc-e.uk",
                        "implicitGlobalRegion": "eu-isoe-west-1",
                        "name": "aws-iso-e",
                        "supportsDualStack": true,
                        "supportsFIPS": true
                    },
                    "regionRegex": "^eu\\-isoe\\-\\w+\\-\\d+$",
                    "regions": {
                        "aws-iso-e-global": {
                            "description": "aws-iso-e global region"
                        },
                        "eu-isoe-west-1": {
                            "description": "EU ISOE West"
                        }
                    }
                },
                {
                    "id": "aws-iso-f",
                    "outputs": {
                        "dnsSuffix": "csp.hci.ic.gov",
                        "dualStackDnsSuffix": "api.aws.hci.ic.gov",
                        "implicitGlobalRegion": "us-isof-south-1",
                        "name": "aws-iso-f",
                        "supportsDualStack": true,
                        "supportsFIPS": true
                    },
                    "regionRegex": "^us\\-isof\\-\\w+\\-\\d+$",
                    "regions": {
                        "aws-iso-f-global": {
                            "description": "aws-iso-f global region"
                        },
                        "us-isof-east-1": {
                            "description": "US ISOF EAST"
                        },
                        "us-isof-south-1": {
                            "description": "US ISOF SOUTH"
                        }
                    }
                },
                {
                    "id": "aws-us-gov",
                    "outputs": {
                        "dnsSuffix": "amazonaws.com",
                        "dualStackDnsSuffix": "api.aws",
                        "implicitGlobalRegion": "us-gov-west-1",
                        "name": "aws-us-gov",
                        "supportsDualStack": true,
                        "supportsFIPS": true
                    },
                    "regionRegex": "^us\\-gov\\-\\w+\\-\\d+$",
                    "regions": {
                        "aws-us-gov-global": {
                            "description": "aws-us-gov global region"
                        },
                        "us-gov-east-1": {
                            "description": "AWS GovCloud (US-East)"
                        },
                        "us-gov-west-1": {
                            "description": "AWS GovCloud (US-West)"
                        }
                    }
                }
            ],
            "version": "1.1"
        };
        ;
        let selectedPartitionsInfo = partitions_partitionsInfo;
        let selectedUserAgentPrefix = "";
        const partition = (value) => {
            const { partitions } = selectedPartitionsInfo;
            for (const partition of partitions) {
                const { regions, outputs } = partition;
                for (const [region, regionData] of Object.entries(regions)) {
                    if (region === value) {
                        return {
                            ...outputs,
                            ...regionData,
                        };
                    }
                }
            }
            for (const partition of partitions) {
                const { regionRegex, outputs } = partition;
                if (new RegExp(regionRegex).test(value)) {
                    return {
                        ...outputs,
                    };
                }
            }
            const DEFAULT_PARTITION = partitions.find((partition) => partition.id === "aws");
            if (!DEFAULT_PARTITION) {
                throw new Error("Provided region was not found in the partition array or regex," +
                    " and default partition with id 'aws' doesn't exist.");
            }
            return {
                ...DEFAULT_PARTITION.outputs,
            };
        };
        const setPartitionInfo = (partitionsInfo, userAgentPrefix = "") => {
            selectedPartitionsInfo = partitionsInfo;
            selectedUserAgentPrefix = userAgentPrefix;
        };
        const useDefaultPartitionInfo = () => {
            setPartitionInfo(partitionsInfo, "");
        };
        const getUserAgentPrefix = () => selectedUserAgentPrefix;
    }),
    5314: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            pf: () => (createDefaultUserAgentProvider)
        });
        var external_node_os_ = __webpack_require__(8161);
        var external_node_process_ = __webpack_require__(1708);
        ;
        const getRuntimeUserAgentPair = () => {
            const runtimesToCheck = ["deno", "bun", "llrt"];
            for (const runtime of runtimesToCheck) {
                if (external_node_process_.versions[runtime]) {
                    return [`md/${runtime}`, external_node_process_.versions[runtime]];
                }
            }
            return ["md/nodejs", external_node_process_.versions.node];
        };
        ;
        const crtAvailability = {
            isCrtAvailable: false,
        };
        ;
        const isCrtAvailable = () => {
            if (crtAvailability.isCrtAvailable) {
                return ["md/crt-avail"];
            }
            return null;
        };
        ;
        const createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
            const runtimeUserAgentPair = getRuntimeUserAgentPair();
            return async (config) => {
                const sections = [
                    ["aws-sdk-js", clientVersion],
                    ["ua", "2.1"],
                    [`os/${(0, external_node_os_.platform)()}`, (0, external_node_os_.release)()],
                    ["lang/js"],
                    runtimeUserAgentPair,
                ];
                const crtAvailable = isCrtAvailable();
                if (crtAvailable) {
                    sections.push(crtAvailable);
                }
                if (serviceId) {
                    sections.push([`api/${serviceId}`, clientVersion]);
                }
                if (external_node_process_.env.AWS_EXECUTION_ENV) {
                    sections.push([`exec-env/${external_node_process_.env.AWS_EXECUTION_ENV}`]);
                }
                const appId = await config?.userAgentAppId?.();
                const resolvedUserAgent = appId ? [...sections, [`app/${appId}`]] : [...sections];
                return resolvedUserAgent;
            };
        };
        const defaultUserAgent = (null && (createDefaultUserAgentProvider));
    }),
    7545: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            hV: () => (NODE_APP_ID_CONFIG_OPTIONS)
        });
        var _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6337);
        const UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
        const UA_APP_ID_INI_NAME = "sdk_ua_app_id";
        const UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
        const NODE_APP_ID_CONFIG_OPTIONS = {
            environmentVariableSelector: (env) => env[UA_APP_ID_ENV_NAME],
            configFileSelector: (profile) => profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
            default: _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__.b,
        };
    }),
    2385: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f2: () => (AwsSdkSigV4Signer),
            pz: () => (validateSigningProperties)
        });
        var transport_httpRequest = __webpack_require__(6804);
        var middleware = __webpack_require__(6877);
        var getSkewCorrectedDate = __webpack_require__(8731);
        var httpResponse = __webpack_require__(5206);
        ;
        const getDateHeader = (response) => httpResponse.c.isInstance(response) ? (response.headers?.date ?? response.headers?.Date) : undefined;
        const getAgeHeader = (response) => httpResponse.c.isInstance(response) ? (response.headers?.age ?? response.headers?.Age) : undefined;
        ;
        const getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
            if (ageHeader !== undefined) {
                return currentSystemClockOffset;
            }
            const serverTime = Date.parse(clockTime);
            if (Number.isNaN(serverTime)) {
                return currentSystemClockOffset;
            }
            const timeResponseReceived = Date.now();
            if (timeRequestSent !== undefined && timeResponseReceived - timeRequestSent > 900_000) {
                return currentSystemClockOffset;
            }
            return serverTime - timeResponseReceived;
        };
        ;
        const throwSigningPropertyError = (name, property) => {
            if (!property) {
                throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
            }
            return property;
        };
        const hasEventStreamOutput = (signingProperties) => {
            const context = signingProperties.context;
            const eventStream = context?.[middleware.V]
                ?.eventStream;
            return eventStream?.output === true;
        };
        const validateSigningProperties = async (signingProperties) => {
            const context = throwSigningPropertyError("context", signingProperties.context);
            const config = throwSigningPropertyError("config", signingProperties.config);
            const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
            const signerFunction = throwSigningPropertyError("signer", config.signer);
            const signer = await signerFunction(authScheme);
            const signingRegion = signingProperties?.signingRegion;
            const signingRegionSet = signingProperties?.signingRegionSet;
            const signingName = signingProperties?.signingName;
            return {
                config,
                signer,
                signingRegion,
                signingRegionSet,
                signingName,
            };
        };
        class AwsSdkSigV4Signer {
            async sign(httpRequest, identity, signingProperties) {
                if (!transport_httpRequest.K.isInstance(httpRequest)) {
                    throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
                }
                const validatedProps = await validateSigningProperties(signingProperties);
                const { config, signer } = validatedProps;
                let { signingRegion, signingName } = validatedProps;
                const handlerExecutionContext = signingProperties.context;
                if (handlerExecutionContext?.authSchemes?.length ?? 0 > 1) {
                    const [first, second] = handlerExecutionContext.authSchemes;
                    if (first?.name === "sigv4a" && second?.name === "sigv4") {
                        signingRegion = second?.signingRegion ?? signingRegion;
                        signingName = second?.signingName ?? signingName;
                    }
                }
                const noSkewCorrection = (await config.disableClockSkewCorrection?.()) === true;
                signingProperties._disableClockSkewCorrection = noSkewCorrection;
                const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
                signingProperties._skipClockSkewSampling = skipSkewSampling;
                if (!skipSkewSampling) {
                    signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
                    signingProperties._requestSentAt = Date.now();
                }
                const signedRequest = await signer.sign(httpRequest, {
                    signingDate: noSkewCorrection ? new Date() : (0, getSkewCorrectedDate.C)(config.systemClockOffset),
                    signingRegion: signingRegion,
                    signingService: signingName,
                });
                return signedRequest;
            }
            errorHandler(signingProperties) {
                return (error) => {
                    const errorException = error;
                    if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
                        const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
                        if (serverTime) {
                            const config = throwSigningPropertyError("config", signingProperties.config);
                            const preRequestOffset = signingProperties._preRequestSystemClockOffset;
                            const timeRequestSent = signingProperties._requestSentAt;
                            const ageHeader = getAgeHeader(errorException.$response);
                            const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
                            config.systemClockOffset = newOffset;
                            const skewExceedsThreshold = Math.abs(newOffset) >= 240_000;
                            const isLocalCorrection = newOffset !== preRequestOffset;
                            const isConcurrentCorrection = preRequestOffset !== undefined && preRequestOffset !== newOffset;
                            if (skewExceedsThreshold && (isLocalCorrection || isConcurrentCorrection) && errorException.$metadata) {
                                errorException.$metadata.clockSkewCorrected = true;
                            }
                        }
                    }
                    throw error;
                };
            }
            successHandler(httpResponse, signingProperties) {
                if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) {
                    return;
                }
                const dateHeader = getDateHeader(httpResponse);
                if (dateHeader) {
                    const config = throwSigningPropertyError("config", signingProperties.config);
                    const timeRequestSent = signingProperties._requestSentAt;
                    const ageHeader = getAgeHeader(httpResponse);
                    config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
                }
            }
        }
        const AWSSDKSigV4Signer = (null && (AwsSdkSigV4Signer));
    }),
    7740: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (NODE_AUTH_SCHEME_PREFERENCE_OPTIONS)
        });
        ;
        const getArrayForCommaSeparatedString = (str) => typeof str === "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];
        ;
        const getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;
        ;
        const NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
        const NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
        const NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
            environmentVariableSelector: (env, options) => {
                if (options?.signingName) {
                    const bearerTokenKey = getBearerTokenEnvKey(options.signingName);
                    if (bearerTokenKey in env) {
                        return ["httpBearerAuth"];
                    }
                }
                if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) {
                    return undefined;
                }
                return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
            },
            configFileSelector: (profile) => {
                if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) {
                    return undefined;
                }
                return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
            },
            default: [],
        };
    }),
    789: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            ho: () => (resolveAwsSdkSigV4Config)
        });
        var setCredentialFeature = __webpack_require__(3138);
        var normalizeProvider = __webpack_require__(9993);
        ;
        const createIsIdentityExpiredFunction = (expirationMs) => function isIdentityExpired(identity) {
            return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
        };
        const EXPIRATION_MS = 300_000;
        const isIdentityExpired = createIsIdentityExpiredFunction(EXPIRATION_MS);
        const doesIdentityRequireRefresh = (identity) => identity.expiration !== undefined;
        const memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
            if (provider === undefined) {
                return undefined;
            }
            const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
            let resolved;
            let pending;
            let hasResult;
            let isConstant = false;
            const coalesceProvider = async (options) => {
                if (!pending) {
                    pending = normalizedProvider(options);
                }
                try {
                    resolved = await pending;
                    hasResult = true;
                    isConstant = false;
                }
                finally {
                    pending = undefined;
                }
                return resolved;
            };
            if (isExpired === undefined) {
                return async (options) => {
                    if (!hasResult || options?.forceRefresh) {
                        resolved = await coalesceProvider(options);
                    }
                    return resolved;
                };
            }
            return async (options) => {
                if (!hasResult || options?.forceRefresh) {
                    resolved = await coalesceProvider(options);
                }
                if (isConstant) {
                    return resolved;
                }
                if (!requiresRefresh(resolved)) {
                    isConstant = true;
                    return resolved;
                }
                if (isExpired(resolved)) {
                    await coalesceProvider(options);
                    return resolved;
                }
                return resolved;
            };
        };
        var SignatureV4 = __webpack_require__(3854);
        ;
        const bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
            let inputCredentials = config.credentials;
            let isUserSupplied = !!config.credentials;
            let resolvedCredentials = undefined;
            Object.defineProperty(config, "credentials", {
                set(credentials) {
                    if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) {
                        isUserSupplied = true;
                    }
                    inputCredentials = credentials;
                    const memoizedProvider = normalizeCredentialProvider(config, {
                        credentials: inputCredentials,
                        credentialDefaultProvider: config.credentialDefaultProvider,
                    });
                    const boundProvider = bindCallerConfig(config, memoizedProvider);
                    if (isUserSupplied && !boundProvider.attributed) {
                        const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
                        resolvedCredentials = async (options) => {
                            const creds = await boundProvider(options);
                            const attributedCreds = creds;
                            if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) {
                                return (0, setCredentialFeature.g)(attributedCreds, "CREDENTIALS_CODE", "e");
                            }
                            return attributedCreds;
                        };
                        resolvedCredentials.memoized = boundProvider.memoized;
                        resolvedCredentials.configBound = boundProvider.configBound;
                        resolvedCredentials.attributed = true;
                    }
                    else {
                        resolvedCredentials = boundProvider;
                    }
                },
                get() {
                    return resolvedCredentials;
                },
                enumerable: true,
                configurable: true,
            });
            config.credentials = inputCredentials;
            const { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256, } = config;
            let signer;
            if (config.signer) {
                signer = (0, normalizeProvider.t)(config.signer);
            }
            else if (config.regionInfoProvider) {
                signer = () => (0, normalizeProvider.t)(config.region)()
                    .then(async (region) => [
                    (await config.regionInfoProvider(region, {
                        useFipsEndpoint: await config.useFipsEndpoint(),
                        useDualstackEndpoint: await config.useDualstackEndpoint(),
                    })) || {},
                    region,
                ])
                    .then(([regionInfo, region]) => {
                    const { signingRegion, signingService } = regionInfo;
                    config.signingRegion = config.signingRegion || signingRegion || region;
                    config.signingName = config.signingName || signingService || config.serviceId;
                    const params = {
                        ...config,
                        credentials: config.credentials,
                        region: config.signingRegion,
                        service: config.signingName,
                        sha256,
                        uriEscapePath: signingEscapePath,
                    };
                    const SignerCtor = config.signerConstructor || SignatureV4.B;
                    return new SignerCtor(params);
                });
            }
            else {
                signer = async (authScheme) => {
                    authScheme = Object.assign({}, {
                        name: "sigv4",
                        signingName: config.signingName || config.defaultSigningName,
                        signingRegion: await (0, normalizeProvider.t)(config.region)(),
                        properties: {},
                    }, authScheme);
                    const signingRegion = authScheme.signingRegion;
                    const signingService = authScheme.signingName;
                    config.signingRegion = config.signingRegion || signingRegion;
                    config.signingName = config.signingName || signingService || config.serviceId;
                    const params = {
                        ...config,
                        credentials: config.credentials,
                        region: config.signingRegion,
                        service: config.signingName,
                        sha256,
                        uriEscapePath: signingEscapePath,
                    };
                    const SignerCtor = config.signerConstructor || SignatureV4.B;
                    return new SignerCtor(params);
                };
            }
            const resolvedConfig = Object.assign(config, {
                systemClockOffset,
                signingEscapePath,
                signer,
                disableClockSkewCorrection: (0, normalizeProvider.t)(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection),
            });
            return resolvedConfig;
        };
        function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
            let credentialsProvider;
            if (credentials) {
                if (!credentials?.memoized) {
                    credentialsProvider = memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh);
                }
                else {
                    credentialsProvider = credentials;
                }
            }
            else {
                if (credentialDefaultProvider) {
                    credentialsProvider = (0, normalizeProvider.t)(credentialDefaultProvider(Object.assign({}, config, {
                        parentClientConfig: config,
                    })));
                }
                else {
                    credentialsProvider = async () => {
                        throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
                    };
                }
            }
            credentialsProvider.memoized = true;
            return credentialsProvider;
        }
        function bindCallerConfig(config, credentialsProvider) {
            if (credentialsProvider.configBound) {
                return credentialsProvider;
            }
            const fn = async (options) => credentialsProvider({ ...options, callerClientConfig: config });
            fn.memoized = credentialsProvider.memoized;
            fn.configBound = true;
            return fn;
        }
        var configLoader = __webpack_require__(6937);
        var booleanSelector = __webpack_require__(3107);
        var types = __webpack_require__(3483);
        ;
        const ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
        const CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
        const NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
            environmentVariableSelector: (env) => (0, booleanSelector.Q)(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, types.c.ENV),
            configFileSelector: (profile) => (0, booleanSelector.Q)(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, types.c.CONFIG),
            default: false,
        };
        ;
        const DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = (0, configLoader.Z)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);
        ;
        const resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);
        const resolveAWSSDKSigV4Config = (null && (resolveAwsSdkSigV4Config));
    }),
    8731: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (getSkewCorrectedDate)
        });
        const getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);
    }),
    4102: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (ProtocolLib)
        });
        var _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1534);
        var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);
        var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9800);
        class ProtocolLib {
            queryCompat;
            errorRegistry;
            constructor(queryCompat = false) {
                this.queryCompat = queryCompat;
            }
            resolveRestContentType(defaultContentType, inputSchema) {
                const members = inputSchema.getMemberSchemas();
                const httpPayloadMember = Object.values(members).find((m) => {
                    return !!m.getMergedTraits().httpPayload;
                });
                if (httpPayloadMember) {
                    const mediaType = httpPayloadMember.getMergedTraits().mediaType;
                    if (mediaType) {
                        return mediaType;
                    }
                    else if (httpPayloadMember.isStringSchema()) {
                        return "text/plain";
                    }
                    else if (httpPayloadMember.isBlobSchema()) {
                        return "application/octet-stream";
                    }
                    else {
                        return defaultContentType;
                    }
                }
                else if (!inputSchema.isUnitSchema()) {
                    const hasBody = Object.values(members).find((m) => {
                        const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
                        const noPrefixHeaders = httpPrefixHeaders === void 0;
                        return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
                    });
                    if (hasBody) {
                        return defaultContentType;
                    }
                }
            }
            async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
                let errorName = errorIdentifier;
                if (errorIdentifier.includes("#")) {
                    [, errorName] = errorIdentifier.split("#");
                }
                const errorMetadata = {
                    $metadata: metadata,
                    $fault: response.statusCode < 500 ? "client" : "server",
                };
                if (!this.errorRegistry) {
                    throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
                }
                try {
                    const errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ??
                        this.errorRegistry.getSchema(errorIdentifier);
                    return { errorSchema, errorMetadata };
                }
                catch (e) {
                    dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
                    const synthetic = this.errorRegistry;
                    const baseExceptionSchema = synthetic.getBaseException();
                    if (baseExceptionSchema) {
                        const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
                        throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
                    }
                    const d = dataObject;
                    const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
                    throw this.decorateServiceException(Object.assign(new Error(message), {
                        name: errorName,
                    }, errorMetadata), dataObject);
                }
            }
            compose(composite, errorIdentifier, defaultNamespace) {
                let namespace = defaultNamespace;
                if (errorIdentifier.includes("#")) {
                    [namespace] = errorIdentifier.split("#");
                }
                const staticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for(namespace);
                const defaultSyntheticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for("smithy.ts.sdk.synthetic." + defaultNamespace);
                composite.copyFrom(staticRegistry);
                composite.copyFrom(defaultSyntheticRegistry);
                this.errorRegistry = composite;
            }
            decorateServiceException(exception, additions = {}) {
                if (this.queryCompat) {
                    const msg = exception.Message ?? additions.Message;
                    const error = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
                    if (msg) {
                        error.message = msg;
                    }
                    const errorObj = error.Error ?? {};
                    errorObj.Type = error.Error?.Type;
                    errorObj.Code = error.Error?.Code;
                    errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
                    error.Error = errorObj;
                    const reqId = error.$metadata.requestId;
                    if (reqId) {
                        error.RequestId = reqId;
                    }
                    return error;
                }
                return (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
            }
            setQueryCompatError(output, response) {
                const queryErrorHeader = response.headers?.["x-amzn-query-error"];
                if (output !== undefined && queryErrorHeader != null) {
                    const [Code, Type] = queryErrorHeader.split(";");
                    const keys = Object.keys(output);
                    const Error = {
                        Code,
                        Type,
                    };
                    output.Code = Code;
                    output.Type = Type;
                    for (let i = 0; i < keys.length; i++) {
                        const k = keys[i];
                        Error[k === "message" ? "Message" : k] = output[k];
                    }
                    delete Error.__type;
                    output.Error = Error;
                }
            }
            queryCompatOutput(queryCompatErrorData, errorData) {
                if (queryCompatErrorData.Error) {
                    errorData.Error = queryCompatErrorData.Error;
                }
                if (queryCompatErrorData.Type) {
                    errorData.Type = queryCompatErrorData.Type;
                }
                if (queryCompatErrorData.Code) {
                    errorData.Code = queryCompatErrorData.Code;
                }
            }
            findQueryCompatibleError(registry, errorName) {
                try {
                    return registry.getSchema(errorName);
                }
                catch (e) {
                    return registry.find((schema) => _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
                }
            }
        }
    }),
    7240: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            pi: () => (ENV_SECRET),
            sF: () => (fromEnv),
            yG: () => (ENV_KEY)
        });
        var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3138);
        var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5577);
        const ENV_KEY = "AWS_ACCESS_KEY_ID";
        const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
        const ENV_SESSION = "AWS_SESSION_TOKEN";
        const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
        const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
        const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
        const fromEnv = (init) => async () => {
            init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
            const accessKeyId = process.env[ENV_KEY];
            const secretAccessKey = process.env[ENV_SECRET];
            const sessionToken = process.env[ENV_SESSION];
            const expiry = process.env[ENV_EXPIRATION];
            const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
            const accountId = process.env[ENV_ACCOUNT_ID];
            if (accessKeyId && secretAccessKey) {
                const credentials = {
                    accessKeyId,
                    secretAccessKey,
                    ...(sessionToken && { sessionToken }),
                    ...(expiry && { expiration: new Date(expiry) }),
                    ...(credentialScope && { credentialScope }),
                    ...(accountId && { accountId }),
                };
                (0, _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.g)(credentials, "CREDENTIALS_ENV_VARS", "g");
                return credentials;
            }
            throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.C("Unable to find environment variable credentials.", { logger: init?.logger });
        };
    }),
    6103: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            w: () => (getHttpAuthSchemeEndpointRuleSetPlugin)
        });
        var getSmithyContext = __webpack_require__(6840);
        ;
        const resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
            if (!authSchemePreference || authSchemePreference.length === 0) {
                return candidateAuthOptions;
            }
            const preferredAuthOptions = [];
            for (const preferredSchemeName of authSchemePreference) {
                for (const candidateAuthOption of candidateAuthOptions) {
                    const candidateAuthSchemeName = candidateAuthOption.schemeId.split("#")[1];
                    if (candidateAuthSchemeName === preferredSchemeName) {
                        preferredAuthOptions.push(candidateAuthOption);
                    }
                }
            }
            for (const candidateAuthOption of candidateAuthOptions) {
                if (!preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId)) {
                    preferredAuthOptions.push(candidateAuthOption);
                }
            }
            return preferredAuthOptions;
        };
        ;
        function convertHttpAuthSchemesToMap(httpAuthSchemes) {
            const map = new Map();
            for (const scheme of httpAuthSchemes) {
                map.set(scheme.schemeId, scheme);
            }
            return map;
        }
        const httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
            const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
            const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
            const resolvedOptions = resolveAuthOptions(options, authSchemePreference);
            const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
            const smithyContext = (0, getSmithyContext.u)(context);
            const failureReasons = [];
            for (const option of resolvedOptions) {
                const scheme = authSchemes.get(option.schemeId);
                if (!scheme) {
                    failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
                    continue;
                }
                const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
                if (!identityProvider) {
                    failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
                    continue;
                }
                const { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
                option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
                option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
                smithyContext.selectedHttpAuthScheme = {
                    httpAuthOption: option,
                    identity: await identityProvider(option.identityProperties),
                    signer: scheme.signer,
                };
                break;
            }
            if (!smithyContext.selectedHttpAuthScheme) {
                throw new Error(failureReasons.join("\n"));
            }
            return next(args);
        };
        ;
        const httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
            step: "serialize",
            tags: ["HTTP_AUTH_SCHEME"],
            name: "httpAuthSchemeMiddleware",
            override: true,
            relation: "before",
            toMiddleware: "endpointV2Middleware",
        };
        const getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider, }) => ({
            applyToStack: (clientStack) => {
                clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
                    httpAuthSchemeParametersProvider,
                    identityProviderConfigProvider,
                }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
            },
        });
    }),
    3952: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            l: () => (getHttpSigningPlugin)
        });
        var httpRequest = __webpack_require__(6804);
        var getSmithyContext = __webpack_require__(6840);
        ;
        const defaultErrorHandler = (signingProperties) => (error) => {
            throw error;
        };
        const defaultSuccessHandler = (httpResponse, signingProperties) => { };
        const httpSigningMiddleware = (config) => (next, context) => async (args) => {
            if (!httpRequest.K.isInstance(args.request)) {
                return next(args);
            }
            const smithyContext = (0, getSmithyContext.u)(context);
            const scheme = smithyContext.selectedHttpAuthScheme;
            if (!scheme) {
                throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
            }
            const { httpAuthOption: { signingProperties = {} }, identity, signer, } = scheme;
            const output = await next({
                ...args,
                request: await signer.sign(args.request, identity, signingProperties),
            }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
            (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
            return output;
        };
        ;
        const httpSigningMiddlewareOptions = {
            step: "finalizeRequest",
            tags: ["HTTP_SIGNING"],
            name: "httpSigningMiddleware",
            aliases: ["apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware"],
            override: true,
            relation: "after",
            toMiddleware: "retryMiddleware",
        };
        const getHttpSigningPlugin = (config) => ({
            applyToStack: (clientStack) => {
                clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
            },
        });
    }),
    1055: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (DefaultIdentityProviderConfig)
        });
        var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9797);
        class DefaultIdentityProviderConfig {
            authSchemes = new Map();
            constructor(config) {
                for (const key in config) {
                    if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.$)(config, key)) {
                        continue;
                    }
                    const value = config[key];
                    if (value !== undefined) {
                        this.authSchemes.set(key, value);
                    }
                }
            }
            getIdentityProvider(schemeId) {
                return this.authSchemes.get(schemeId);
            }
        }
    }),
    9993: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            t: () => (normalizeProvider)
        });
        const normalizeProvider = (input) => {
            if (typeof input === "function") {
                return input;
            }
            const promisified = Promise.resolve(input);
            return () => promisified;
        };
    }),
    6207: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (Sha256Node)
        });
        var external_node_crypto_ = __webpack_require__(7598);
        var toUint8Array = __webpack_require__(9996);
        ;
        const BLOCK = 64;
        const DIGEST_LENGTH = 32;
        const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
        class Sha256Js {
            digestLength = DIGEST_LENGTH;
            state = Int32Array.from(INIT);
            w;
            buffer = new Uint8Array(64);
            bufferLength = 0;
            bytesHashed = 0;
            finished = false;
            inner;
            outer;
            constructor(secret) {
                if (secret) {
                    const key = Sha256Js.normalizeKey(secret);
                    this.inner = new Sha256Js();
                    this.outer = new Sha256Js();
                    const { inner, outer } = this;
                    const pad = new Uint8Array(BLOCK * 2);
                    for (let i = 0; i < BLOCK; ++i) {
                        pad[i] = 0x36 ^ key[i];
                        pad[i + BLOCK] = 0x5c ^ key[i];
                    }
                    inner.update(pad.subarray(0, BLOCK));
                    outer.update(pad.subarray(BLOCK));
                }
            }
            update(data) {
                if (this.finished) {
                    throw new Error("Attempted to update an already finished HMAC.");
                }
                if (this.inner) {
                    this.inner.update(data);
                    return;
                }
                const chunk = (0, toUint8Array.F)(data);
                let position = 0;
                let { byteLength } = chunk;
                this.bytesHashed += byteLength;
                if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) {
                    throw new Error("Cannot hash more than 2^53 - 1 bits");
                }
                while (byteLength > 0) {
                    this.buffer[this.bufferLength++] = chunk[position++];
                    byteLength--;
                    if (this.bufferLength === BLOCK) {
                        this.hashBuffer();
                        this.bufferLength = 0;
                    }
                }
            }
            async digest() {
                const { inner, outer } = this;
                if (inner && outer) {
                    if (this.finished) {
                        throw new Error("Attempted to digest an already finished HMAC.");
                    }
                    this.finished = true;
                    const innerDigest = inner.digestSync();
                    outer.update(innerDigest);
                    return outer.digestSync();
                }
                return this.digestSync();
            }
            reset() {
                this.state = Int32Array.from(INIT);
                this.buffer = new Uint8Array(64);
                this.bufferLength = 0;
                this.bytesHashed = 0;
            }
            digestSync() {
                const state = this.state.slice();
                const buffer = this.buffer.slice();
                let bufferLength = this.bufferLength;
                const bitsHashed = this.bytesHashed * 8;
                const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
                bufferView.setUint8(bufferLength++, 0x80);
                if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
                    for (let i = bufferLength; i < BLOCK; ++i) {
                        bufferView.setUint8(i, 0);
                    }
                    this.hashBufferWith(state, buffer);
                    bufferLength = 0;
                }
                for (let i = bufferLength; i < BLOCK - 8; ++i) {
                    bufferView.setUint8(i, 0);
                }
                bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 0x100000000), false);
                bufferView.setUint32(BLOCK - 4, bitsHashed, false);
                this.hashBufferWith(state, buffer);
                const out = new Uint8Array(DIGEST_LENGTH);
                for (let i = 0; i < 8; ++i) {
                    out[i * 4] = (state[i] >>> 24) & 0xff;
                    out[i * 4 + 1] = (state[i] >>> 16) & 0xff;
                    out[i * 4 + 2] = (state[i] >>> 8) & 0xff;
                    out[i * 4 + 3] = (state[i] >>> 0) & 0xff;
                }
                return out;
            }
            static normalizeKey(secret) {
                const key = (0, toUint8Array.F)(secret);
                if (key.byteLength > BLOCK) {
                    const h = new Sha256Js();
                    h.update(key);
                    const out = h.digestSync();
                    const padded = new Uint8Array(BLOCK);
                    padded.set(out);
                    return padded;
                }
                if (key.byteLength < BLOCK) {
                    const padded = new Uint8Array(BLOCK);
                    padded.set(key);
                    return padded;
                }
                return key;
            }
            hashBuffer() {
                this.hashBufferWith(this.state, this.buffer);
            }
            hashBufferWith(state, buffer) {
                const w = (this.w ??= new Int32Array(64));
                let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
                for (let i = 0; i < BLOCK; ++i) {
                    if (i < 16) {
                        w[i] =
                            ((buffer[i * 4] & 0xff) << 24) |
                                ((buffer[i * 4 + 1] & 0xff) << 16) |
                                ((buffer[i * 4 + 2] & 0xff) << 8) |
                                (buffer[i * 4 + 3] & 0xff);
                    }
                    else {
                        let u = w[i - 2];
                        const t1 = ((u >>> 17) | (u << 15)) ^ ((u >>> 19) | (u << 13)) ^ (u >>> 10);
                        u = w[i - 15];
                        const t2 = ((u >>> 7) | (u << 25)) ^ ((u >>> 18) | (u << 14)) ^ (u >>> 3);
                        w[i] = ((t1 + w[i - 7]) | 0) + ((t2 + w[i - 16]) | 0);
                    }
                    const t1 = ((((((s4 >>> 6) | (s4 << 26)) ^ ((s4 >>> 11) | (s4 << 21)) ^ ((s4 >>> 25) | (s4 << 7))) +
                        ((s4 & s5) ^ (~s4 & s6))) |
                        0) +
                        ((s7 + ((K[i] + w[i]) | 0)) | 0)) |
                        0;
                    const t2 = ((((s0 >>> 2) | (s0 << 30)) ^ ((s0 >>> 13) | (s0 << 19)) ^ ((s0 >>> 22) | (s0 << 10))) +
                        ((s0 & s1) ^ (s0 & s2) ^ (s1 & s2))) |
                        0;
                    s7 = s6;
                    s6 = s5;
                    s5 = s4;
                    s4 = (s3 + t1) | 0;
                    s3 = s2;
                    s2 = s1;
                    s1 = s0;
                    s0 = (t1 + t2) | 0;
                }
                state[0] += s0;
                state[1] += s1;
                state[2] += s2;
                state[3] += s3;
                state[4] += s4;
                state[5] += s5;
                state[6] += s6;
                state[7] += s7;
            }
        }
        const INIT = new Int32Array([
            0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
        ]);
        const K = new Int32Array([
            0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
            0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
            0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
            0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
            0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
            0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
            0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
            0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
        ]);
        ;
        const hasNativeCrypto = (() => {
            try {
                (0, external_node_crypto_.createHash)("sha256");
                return true;
            }
            catch {
                return false;
            }
        })();
        const Sha256Node = hasNativeCrypto ? buildNativeClass() : Sha256Js;
        function buildNativeClass() {
            return class Sha256Node {
                digestLength = 32;
                secret;
                hash;
                isHmac;
                finished = false;
                constructor(secret) {
                    this.secret = secret;
                    this.isHmac = !!secret;
                    this.hash = this.createHash();
                }
                update(data) {
                    if (this.finished) {
                        throw new Error("Attempted to update an already finished hash.");
                    }
                    this.hash.update(data);
                }
                async digest() {
                    let buf;
                    if (this.isHmac) {
                        this.finished = true;
                        buf = this.hash.digest();
                    }
                    else {
                        buf = this.hash.copy().digest();
                    }
                    return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
                }
                reset() {
                    this.hash = this.createHash();
                    this.finished = false;
                }
                createHash() {
                    return this.secret ? (0, external_node_crypto_.createHmac)("sha256", toBuffer(this.secret)) : (0, external_node_crypto_.createHash)("sha256");
                }
            };
        }
        function toBuffer(data) {
            if (typeof data === "string") {
                return data;
            }
            if (ArrayBuffer.isView(data)) {
                return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
            }
            return Buffer.from(data);
        }
    }),
    1945: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (constructStack)
        });
        const getAllAliases = (name, aliases) => {
            const _aliases = [];
            if (name) {
                _aliases.push(name);
            }
            if (aliases) {
                for (const alias of aliases) {
                    _aliases.push(alias);
                }
            }
            return _aliases;
        };
        const getMiddlewareNameWithAliases = (name, aliases) => {
            return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
        };
        const constructStack = () => {
            let absoluteEntries = [];
            let relativeEntries = [];
            let identifyOnResolve = false;
            const entriesNameSet = new Set();
            const sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] ||
                priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
            const removeByName = (toRemove) => {
                let isRemoved = false;
                const filterCb = (entry) => {
                    const aliases = getAllAliases(entry.name, entry.aliases);
                    if (aliases.includes(toRemove)) {
                        isRemoved = true;
                        for (const alias of aliases) {
                            entriesNameSet.delete(alias);
                        }
                        return false;
                    }
                    return true;
                };
                absoluteEntries = absoluteEntries.filter(filterCb);
                relativeEntries = relativeEntries.filter(filterCb);
                return isRemoved;
            };
            const removeByReference = (toRemove) => {
                let isRemoved = false;
                const filterCb = (entry) => {
                    if (entry.middleware === toRemove) {
                        isRemoved = true;
                        for (const alias of getAllAliases(entry.name, entry.aliases)) {
                            entriesNameSet.delete(alias);
                        }
                        return false;
                    }
                    return true;
                };
                absoluteEntries = absoluteEntries.filter(filterCb);
                relativeEntries = relativeEntries.filter(filterCb);
                return isRemoved;
            };
            const cloneTo = (toStack) => {
                absoluteEntries.forEach((entry) => {
                    toStack.add(entry.middleware, { ...entry });
                });
                relativeEntries.forEach((entry) => {
                    toStack.addRelativeTo(entry.middleware, { ...entry });
                });
                toStack.identifyOnResolve?.(stack.identifyOnResolve());
                return toStack;
            };
            const expandRelativeMiddlewareList = (from) => {
                const expandedMiddlewareList = [];
                from.before.forEach((entry) => {
                    if (entry.before.length === 0 && entry.after.length === 0) {
                        expandedMiddlewareList.push(entry);
                    }
                    else {
                        expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
                    }
                });
                expandedMiddlewareList.push(from);
                from.after.reverse().forEach((entry) => {
                    if (entry.before.length === 0 && entry.after.length === 0) {
                        expandedMiddlewareList.push(entry);
                    }
                    else {
                        expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
                    }
                });
                return expandedMiddlewareList;
            };
            const getMiddlewareList = (debug = false) => {
                const normalizedAbsoluteEntries = [];
                const normalizedRelativeEntries = [];
                const normalizedEntriesNameMap = {};
                absoluteEntries.forEach((entry) => {
                    const normalizedEntry = {
                        ...entry,
                        before: [],
                        after: [],
                    };
                    for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
                        normalizedEntriesNameMap[alias] = normalizedEntry;
                    }
                    normalizedAbsoluteEntries.push(normalizedEntry);
                });
                relativeEntries.forEach((entry) => {
                    const normalizedEntry = {
                        ...entry,
                        before: [],
                        after: [],
                    };
                    for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
                        normalizedEntriesNameMap[alias] = normalizedEntry;
                    }
                    normalizedRelativeEntries.push(normalizedEntry);
                });
                normalizedRelativeEntries.forEach((entry) => {
                    if (entry.toMiddleware) {
                        const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
                        if (toMiddleware === undefined) {
                            if (debug) {
                                return;
                            }
                            throw new Error(`${entry.toMiddleware} is not found when adding ` +
                                `${getMiddlewareNameWithAliases(entry.name, entry.aliases)} ` +
                                `middleware ${entry.relation} ${entry.toMiddleware}`);
                        }
                        if (entry.relation === "after") {
                            toMiddleware.after.push(entry);
                        }
                        if (entry.relation === "before") {
                            toMiddleware.before.push(entry);
                        }
                    }
                });
                const mainChain = sort(normalizedAbsoluteEntries)
                    .map(expandRelativeMiddlewareList)
                    .reduce((wholeList, expandedMiddlewareList) => {
                    wholeList.push(...expandedMiddlewareList);
                    return wholeList;
                }, []);
                return mainChain;
            };
            const stack = {
                add: (middleware, options = {}) => {
                    const { name, override, aliases: _aliases } = options;
                    const entry = {
                        step: "initialize",
                        priority: "normal",
                        middleware,
                        ...options,
                    };
                    const aliases = getAllAliases(name, _aliases);
                    if (aliases.length > 0) {
                        if (aliases.some((alias) => entriesNameSet.has(alias))) {
                            if (!override) {
                                throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
                            }
                            for (const alias of aliases) {
                                const toOverrideIndex = absoluteEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
                                if (toOverrideIndex === -1) {
                                    continue;
                                }
                                const toOverride = absoluteEntries[toOverrideIndex];
                                if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) {
                                    throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ` +
                                        `${toOverride.priority} priority in ${toOverride.step} step cannot ` +
                                        `be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ` +
                                        `${entry.priority} priority in ${entry.step} step.`);
                                }
                                absoluteEntries.splice(toOverrideIndex, 1);
                            }
                        }
                        for (const alias of aliases) {
                            entriesNameSet.add(alias);
                        }
                    }
                    absoluteEntries.push(entry);
                },
                addRelativeTo: (middleware, options) => {
                    const { name, override, aliases: _aliases } = options;
                    const entry = {
                        middleware,
                        ...options,
                    };
                    const aliases = getAllAliases(name, _aliases);
                    if (aliases.length > 0) {
                        if (aliases.some((alias) => entriesNameSet.has(alias))) {
                            if (!override) {
                                throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
                            }
                            for (const alias of aliases) {
                                const toOverrideIndex = relativeEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
                                if (toOverrideIndex === -1) {
                                    continue;
                                }
                                const toOverride = relativeEntries[toOverrideIndex];
                                if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) {
                                    throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ` +
                                        `${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden ` +
                                        `by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} ` +
                                        `"${entry.toMiddleware}" middleware.`);
                                }
                                relativeEntries.splice(toOverrideIndex, 1);
                            }
                        }
                        for (const alias of aliases) {
                            entriesNameSet.add(alias);
                        }
                    }
                    relativeEntries.push(entry);
                },
                clone: () => cloneTo(constructStack()),
                use: (plugin) => {
                    plugin.applyToStack(stack);
                },
                remove: (toRemove) => {
                    if (typeof toRemove === "string") {
                        return removeByName(toRemove);
                    }
                    else {
                        return removeByReference(toRemove);
                    }
                },
                removeByTag: (toRemove) => {
                    let isRemoved = false;
                    const filterCb = (entry) => {
                        const { tags, name, aliases: _aliases } = entry;
                        if (tags && tags.includes(toRemove)) {
                            const aliases = getAllAliases(name, _aliases);
                            for (const alias of aliases) {
                                entriesNameSet.delete(alias);
                            }
                            isRemoved = true;
                            return false;
                        }
                        return true;
                    };
                    absoluteEntries = absoluteEntries.filter(filterCb);
                    relativeEntries = relativeEntries.filter(filterCb);
                    return isRemoved;
                },
                concat: (from) => {
                    const cloned = cloneTo(constructStack());
                    cloned.use(from);
                    cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
                    return cloned;
                },
                applyToStack: cloneTo,
                identify: () => {
                    return getMiddlewareList(true).map((mw) => {
                        const step = mw.step ??
                            mw.relation +
                                " " +
                                mw.toMiddleware;
                        return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
                    });
                },
                identifyOnResolve(toggle) {
                    if (typeof toggle === "boolean") {
                        identifyOnResolve = toggle;
                    }
                    return identifyOnResolve;
                },
                resolve: (handler, context) => {
                    for (const middleware of getMiddlewareList()
                        .map((entry) => entry.middleware)
                        .reverse()) {
                        handler = middleware(handler, context);
                    }
                    if (identifyOnResolve) {
                        console.log(stack.identify());
                    }
                    return handler;
                },
            };
            return stack;
        };
        const stepWeights = {
            initialize: 5,
            serialize: 4,
            build: 3,
            finalizeRequest: 2,
            deserialize: 1,
        };
        const priorityWeights = {
            high: 3,
            normal: 2,
            low: 1,
        };
    }),
    6228: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (NoOpLogger)
        });
        class NoOpLogger {
            trace() { }
            debug() { }
            info() { }
            warn() { }
            error() { }
        }
    }),
    3043: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (Client)
        });
        var _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1945);
        class Client {
            config;
            middlewareStack = (0, _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__.o)();
            initConfig;
            handlers;
            constructor(config) {
                this.config = config;
                const { protocol, protocolSettings } = config;
                if (protocolSettings) {
                    if (typeof protocol === "function") {
                        config.protocol = new protocol(protocolSettings);
                    }
                }
            }
            send(command, optionsOrCb, cb) {
                const options = typeof optionsOrCb !== "function" ? optionsOrCb : undefined;
                const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
                const useHandlerCache = options === undefined && this.config.cacheMiddleware === true;
                let handler;
                if (useHandlerCache) {
                    if (!this.handlers) {
                        this.handlers = new WeakMap();
                    }
                    const handlers = this.handlers;
                    if (handlers.has(command.constructor)) {
                        handler = handlers.get(command.constructor);
                    }
                    else {
                        handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
                        handlers.set(command.constructor, handler);
                    }
                }
                else {
                    delete this.handlers;
                    handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
                }
                if (callback) {
                    handler(command)
                        .then((result) => callback(null, result.output), (err) => callback(err))
                        .catch(() => { });
                }
                else {
                    return handler(command).then((result) => result.output);
                }
            }
            destroy() {
                this.config?.requestHandler?.destroy?.();
                delete this.handlers;
            }
        }
    }),
    3720: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            l: () => (loadConfigsForDefaultMode)
        });
        const loadConfigsForDefaultMode = (mode) => {
            switch (mode) {
                case "standard":
                    return {
                        retryMode: "standard",
                        connectionTimeout: 3100,
                    };
                case "in-region":
                    return {
                        retryMode: "standard",
                        connectionTimeout: 1100,
                    };
                case "cross-region":
                    return {
                        retryMode: "standard",
                        connectionTimeout: 3100,
                    };
                case "mobile":
                    return {
                        retryMode: "standard",
                        connectionTimeout: 30000,
                    };
                default:
                    return {};
            }
        };
    }),
    1321: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (emitWarningIfUnsupportedVersion)
        });
        let warningEmitted = false;
        const emitWarningIfUnsupportedVersion = (version) => {
            if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) {
                warningEmitted = true;
            }
        };
    }),
    1534: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (decorateServiceException),
            T: () => (ServiceException)
        });
        class ServiceException extends Error {
            static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
            $fault;
            $response;
            $retryable;
            $metadata;
            constructor(options) {
                super(options.message);
                Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
                this.name = options.name;
                this.$fault = options.$fault;
                this.$metadata = options.$metadata;
            }
            static isInstance(value) {
                if (!value) {
                    return false;
                }
                const candidate = value;
                return (ServiceException.prototype.isPrototypeOf(candidate) ||
                    (Boolean(candidate.$fault) &&
                        Boolean(candidate.$metadata) &&
                        (candidate.$fault === "client" || candidate.$fault === "server")));
            }
            static [Symbol.hasInstance](instance) {
                if (!instance) {
                    return false;
                }
                const candidate = instance;
                if (this === ServiceException) {
                    return ServiceException.isInstance(instance);
                }
                if (ServiceException.isInstance(instance)) {
                    if (this.prototype.isPrototypeOf(instance)) {
                        return true;
                    }
                    const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId")
                        ? this.shapeId
                        : undefined;
                    let candidateHasShapeId = false;
                    if (targetId) {
                        let proto = Object.getPrototypeOf(candidate);
                        while (proto && proto !== Object.prototype) {
                            const ctor = proto.constructor;
                            const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId")
                                ? ctor?.shapeId
                                : undefined;
                            if (candidateId) {
                                candidateHasShapeId = true;
                                if (candidateId === targetId) {
                                    return true;
                                }
                            }
                            proto = Object.getPrototypeOf(proto);
                        }
                    }
                    if (targetId && candidateHasShapeId) {
                        return false;
                    }
                    const targetName = this.name;
                    if (targetName && targetName.length >= 6) {
                        if (candidate.name === targetName) {
                            return true;
                        }
                        let proto = Object.getPrototypeOf(candidate);
                        while (proto && proto !== Object.prototype) {
                            const ctorName = proto.constructor?.name;
                            if (ctorName && ctorName !== "Error" && ctorName === targetName) {
                                return true;
                            }
                            proto = Object.getPrototypeOf(proto);
                        }
                    }
                }
                return false;
            }
        }
        const decorateServiceException = (exception, additions = {}) => {
            Object.entries(additions)
                .filter(([, v]) => v !== undefined)
                .forEach(([k, v]) => {
                if (exception[k] == undefined || exception[k] === "") {
                    exception[k] = v;
                }
            });
            const message = exception.message || exception.Message || "UnknownError";
            exception.message = message;
            delete exception.Message;
            return exception;
        };
    }),
    138: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            xA: () => (getDefaultExtensionConfiguration),
            uv: () => (resolveDefaultRuntimeConfig)
        });
        var hasOwn = __webpack_require__(9797);
        ;
        var AlgorithmId;
        (function (AlgorithmId) {
            AlgorithmId["MD5"] = "md5";
            AlgorithmId["CRC32"] = "crc32";
            AlgorithmId["CRC32C"] = "crc32c";
            AlgorithmId["SHA1"] = "sha1";
            AlgorithmId["SHA256"] = "sha256";
        })(AlgorithmId || (AlgorithmId = {}));
        const getChecksumConfiguration = (runtimeConfig) => {
            const checksumAlgorithms = [];
            if (runtimeConfig.sha256 !== undefined) {
                checksumAlgorithms.push({
                    algorithmId: () => AlgorithmId.SHA256,
                    checksumConstructor: () => runtimeConfig.sha256,
                });
            }
            if (runtimeConfig.md5 != undefined) {
                checksumAlgorithms.push({
                    algorithmId: () => AlgorithmId.MD5,
                    checksumConstructor: () => runtimeConfig.md5,
                });
            }
            return {
                addChecksumAlgorithm(algo) {
                    checksumAlgorithms.push(algo);
                },
                checksumAlgorithms() {
                    return checksumAlgorithms;
                },
            };
        };
        const resolveChecksumRuntimeConfig = (clientConfig) => {
            const runtimeConfig = {};
            clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
                runtimeConfig[checksumAlgorithm.algorithmId()] = checksumAlgorithm.checksumConstructor();
            });
            return runtimeConfig;
        };
        ;
        const knownAlgorithms = Object.values(AlgorithmId);
        const checksum_getChecksumConfiguration = (runtimeConfig) => {
            const checksumAlgorithms = [];
            for (const id in AlgorithmId) {
                if (!(0, hasOwn.$)(AlgorithmId, id)) {
                    continue;
                }
                const algorithmId = AlgorithmId[id];
                if (runtimeConfig[algorithmId] === undefined) {
                    continue;
                }
                checksumAlgorithms.push({
                    algorithmId: () => algorithmId,
                    checksumConstructor: () => runtimeConfig[algorithmId],
                });
            }
            for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) {
                checksumAlgorithms.push({
                    algorithmId: () => id,
                    checksumConstructor: () => ChecksumCtor,
                });
            }
            return {
                addChecksumAlgorithm(algo) {
                    runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
                    const id = algo.algorithmId();
                    const ctor = algo.checksumConstructor();
                    if (knownAlgorithms.includes(id)) {
                        runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor;
                    }
                    else {
                        runtimeConfig.checksumAlgorithms[id] = ctor;
                    }
                    checksumAlgorithms.push(algo);
                },
                checksumAlgorithms() {
                    return checksumAlgorithms;
                },
            };
        };
        const checksum_resolveChecksumRuntimeConfig = (clientConfig) => {
            const runtimeConfig = {};
            clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
                const id = checksumAlgorithm.algorithmId();
                if (knownAlgorithms.includes(id)) {
                    runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
                }
            });
            return runtimeConfig;
        };
        ;
        const getRetryConfiguration = (runtimeConfig) => {
            return {
                setRetryStrategy(retryStrategy) {
                    runtimeConfig.retryStrategy = retryStrategy;
                },
                retryStrategy() {
                    return runtimeConfig.retryStrategy;
                },
            };
        };
        const resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
            const runtimeConfig = {};
            runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
            return runtimeConfig;
        };
        ;
        const getDefaultExtensionConfiguration = (runtimeConfig) => {
            return Object.assign(checksum_getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
        };
        const getDefaultClientConfiguration = (null && (getDefaultExtensionConfiguration));
        const resolveDefaultRuntimeConfig = (config) => {
            return Object.assign(checksum_resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
        };
    }),
    6755: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            e$: () => (NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS)
        });
        var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3107);
        var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3483);
        const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
        const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
        const DEFAULT_USE_DUALSTACK_ENDPOINT = false;
        const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
            environmentVariableSelector: (env) => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, ENV_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
            configFileSelector: (profile) => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, CONFIG_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
            default: false,
        };
        const nodeDualstackConfigSelectors = {
            environmentVariableSelector: (env) => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, ENV_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
            configFileSelector: (profile) => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, CONFIG_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
            default: undefined,
        };
    }),
    7835: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ko: () => (NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS)
        });
        var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3107);
        var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3483);
        const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
        const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
        const DEFAULT_USE_FIPS_ENDPOINT = false;
        const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
            environmentVariableSelector: (env) => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, ENV_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
            configFileSelector: (profile) => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, CONFIG_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
            default: false,
        };
        const nodeFipsConfigSelectors = {
            environmentVariableSelector: (env) => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, ENV_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
            configFileSelector: (profile) => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, CONFIG_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
            default: undefined,
        };
    }),
    7071: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            GG: () => (NODE_REGION_CONFIG_OPTIONS),
            zH: () => (NODE_REGION_CONFIG_FILE_OPTIONS)
        });
        var _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8203);
        const REGION_ENV_NAME = "AWS_REGION";
        const REGION_INI_NAME = "region";
        const NODE_REGION_CONFIG_OPTIONS = {
            environmentVariableSelector: (env) => env[REGION_ENV_NAME],
            configFileSelector: (profile) => profile[REGION_INI_NAME],
            default: async () => {
                const region = await (0, _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__.b)();
                if (region) {
                    return region;
                }
                throw new Error("Region is missing");
            },
        };
        const NODE_REGION_CONFIG_FILE_OPTIONS = {
            preferredFile: "credentials",
        };
    }),
    8203: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (getInstanceMetadataRegion)
        });
        var _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4686);
        const TIMEOUT_MS = 1000;
        const NEG_CACHE_TTL_MS = 60_000;
        let negativeCacheUntil = 0;
        const getInstanceMetadataRegion = async () => {
            if (process.env[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.tn]) {
                return undefined;
            }
            if (Date.now() < negativeCacheUntil) {
                return undefined;
            }
            try {
                const endpoint = resolveImdsEndpoint();
                const token = (await imdsRequest({
                    ...endpoint,
                    path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.EG,
                    method: "PUT",
                    headers: {
                        [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.nF]: "21600",
                    },
                })).toString();
                const region = (await imdsRequest({
                    ...endpoint,
                    path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.FT,
                    method: "GET",
                    headers: {
                        [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.cC]: token,
                    },
                }))
                    .toString()
                    .trim();
                return region || cacheNegativeAndReturnUndefined();
            }
            catch {
                return cacheNegativeAndReturnUndefined();
            }
        };
        const cacheNegativeAndReturnUndefined = () => {
            negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
            return undefined;
        };
        const resolveImdsEndpoint = () => {
            const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
            if (envEndpoint) {
                const url = new URL(envEndpoint);
                return {
                    hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
                    port: url.port ? Number(url.port) : undefined,
                };
            }
            if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") {
                return { hostname: "fd00:ec2::254" };
            }
            return { hostname: "169.254.169.254" };
        };
        const imdsRequest = async (options) => {
            const { request } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 9448, 23));
            return new Promise((resolve, reject) => {
                const req = request({
                    hostname: options.hostname,
                    port: options.port,
                    path: options.path,
                    method: options.method,
                    headers: options.headers,
                    timeout: TIMEOUT_MS,
                    signal: AbortSignal.timeout(TIMEOUT_MS),
                });
                req.on("error", (err) => {
                    reject(err);
                    req.destroy();
                });
                req.on("timeout", () => {
                    reject(new Error("TimeoutError from instance metadata service"));
                    req.destroy();
                });
                req.on("response", (res) => {
                    const { statusCode = 400 } = res;
                    if (statusCode < 200 || statusCode >= 300) {
                        reject(Object.assign(new Error("Error response received from instance metadata service"), { statusCode }));
                        req.destroy();
                        return;
                    }
                    const chunks = [];
                    res.on("data", (chunk) => chunks.push(chunk));
                    res.on("end", () => {
                        resolve(Buffer.concat(chunks));
                        req.destroy();
                    });
                });
                req.end();
            });
        };
    }),
    131: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            T: () => (resolveRegionConfig)
        });
        var isValidHostLabel = __webpack_require__(4631);
        ;
        const validRegions = new Set();
        const checkRegion = (region, check = isValidHostLabel.X) => {
            if (!validRegions.has(region) && !check(region)) {
                if (region === "*") {
                    console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
                }
                else {
                    throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
                }
            }
            else {
                validRegions.add(region);
            }
        };
        ;
        const isFipsRegion = (region) => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
        ;
        const getRealRegion = (region) => isFipsRegion(region)
            ? ["fips-aws-global", "aws-fips"].includes(region)
                ? "us-east-1"
                : region.replace(/fips-(dkr-|prod-)?|-fips/, "")
            : region;
        ;
        const resolveRegionConfig = (input) => {
            const { region, useFipsEndpoint } = input;
            if (!region) {
                throw new Error("Region is missing");
            }
            return Object.assign(input, {
                region: async () => {
                    const providedRegion = typeof region === "function" ? await region() : region;
                    const realRegion = getRealRegion(providedRegion);
                    checkRegion(realRegion);
                    return realRegion;
                },
                useFipsEndpoint: async () => {
                    const providedRegion = typeof region === "string" ? region : await region();
                    if (isFipsRegion(providedRegion)) {
                        return true;
                    }
                    return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
                },
            });
        };
    }),
    4686: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            EG: () => (IMDS_TOKEN_PATH),
            FT: () => (IMDS_REGION_PATH),
            J9: () => (AWS_EXECUTION_ENV),
            RY: () => (AWS_DEFAULT_REGION_ENV),
            US: () => (DEFAULTS_MODE_OPTIONS),
            cC: () => (X_AWS_EC2_METADATA_TOKEN),
            dr: () => (AWS_REGION_ENV),
            nF: () => (X_AWS_EC2_METADATA_TOKEN_TTL),
            tn: () => (ENV_IMDS_DISABLED)
        });
        const AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
        const AWS_REGION_ENV = "AWS_REGION";
        const AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
        const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
        const DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"];
        const IMDS_REGION_PATH = "/latest/meta-data/placement/region";
        const IMDS_TOKEN_PATH = "/latest/api/token";
        const X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
        const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
    }),
    5611: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (resolveDefaultsModeConfig)
        });
        var config = __webpack_require__(7071);
        var getInstanceMetadataRegion = __webpack_require__(8203);
        var configLoader = __webpack_require__(6937);
        var memoize = __webpack_require__(3824);
        var constants = __webpack_require__(4686);
        ;
        const AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
        const AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
        const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
            environmentVariableSelector: (env) => {
                return env[AWS_DEFAULTS_MODE_ENV];
            },
            configFileSelector: (profile) => {
                return profile[AWS_DEFAULTS_MODE_CONFIG];
            },
            default: "legacy",
        };
        ;
        const resolveDefaultsModeConfig = ({ region = (0, configLoader.Z)(config.GG), defaultsMode = (0, configLoader.Z)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS), } = {}) => (0, memoize.B)(async () => {
            const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
            switch (mode?.toLowerCase()) {
                case "auto":
                    return resolveNodeDefaultsModeAuto(region);
                case "in-region":
                case "cross-region":
                case "mobile":
                case "standard":
                case "legacy":
                    return Promise.resolve(mode?.toLocaleLowerCase());
                case undefined:
                    return Promise.resolve("legacy");
                default:
                    throw new Error(`Invalid parameter for "defaultsMode", expect ${constants.US.join(", ")}, got ${mode}`);
            }
        });
        const resolveNodeDefaultsModeAuto = async (clientRegion) => {
            if (clientRegion) {
                const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
                const inferredRegion = await inferPhysicalRegion();
                if (!inferredRegion) {
                    return "standard";
                }
                if (resolvedRegion === inferredRegion) {
                    return "in-region";
                }
                else {
                    return "cross-region";
                }
            }
            return "standard";
        };
        const inferPhysicalRegion = async () => {
            if (process.env[constants.J9] && (process.env[constants.dr] || process.env[constants.RY])) {
                return process.env[constants.dr] ?? process.env[constants.RY];
            }
            return (0, getInstanceMetadataRegion.b)();
        };
    }),
    6937: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (loadConfig)
        });
        var chain = __webpack_require__(6865);
        var memoize = __webpack_require__(3824);
        var CredentialsProviderError = __webpack_require__(5577);
        ;
        function getSelectorName(functionString) {
            try {
                const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
                constants.delete("CONFIG");
                constants.delete("CONFIG_PREFIX_SEPARATOR");
                constants.delete("ENV");
                return [...constants].join(", ");
            }
            catch (ignored) {
                return functionString;
            }
        }
        ;
        const fromEnv = (envVarSelector, options) => async () => {
            try {
                const config = envVarSelector(process.env, options);
                if (config === undefined) {
                    throw new Error();
                }
                return config;
            }
            catch (e) {
                throw new CredentialsProviderError.C(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
            }
        };
        var getProfileName = __webpack_require__(7186);
        var loadSharedConfigFiles = __webpack_require__(4834);
        ;
        const fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
            const profile = (0, getProfileName.Bz)(init);
            const { configFile, credentialsFile } = await (0, loadSharedConfigFiles.p)(init);
            const profileFromCredentials = credentialsFile[profile] || {};
            const profileFromConfig = configFile[profile] || {};
            const mergedProfile = preferredFile === "config"
                ? { ...profileFromCredentials, ...profileFromConfig }
                : { ...profileFromConfig, ...profileFromCredentials };
            try {
                const cfgFile = preferredFile === "config" ? configFile : credentialsFile;
                const configValue = configSelector(mergedProfile, cfgFile);
                if (configValue === undefined) {
                    throw new Error();
                }
                return configValue;
            }
            catch (e) {
                throw new CredentialsProviderError.C(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
            }
        };
        ;
        const fromValue = (staticValue) => () => Promise.resolve(staticValue);
        ;
        const isFunction = (func) => typeof func === "function";
        const fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);
        ;
        const loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
            const { signingName, logger } = configuration;
            const envOptions = { signingName, logger };
            return (0, memoize.B)((0, chain.c)(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
        };
    }),
    5577: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (CredentialsProviderError)
        });
        var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8565);
        class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m {
            name = "CredentialsProviderError";
            constructor(message, options = true) {
                super(message, options);
                Object.setPrototypeOf(this, CredentialsProviderError.prototype);
            }
        }
    }),
    8565: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            m: () => (ProviderError)
        });
        class ProviderError extends Error {
            name = "ProviderError";
            tryNextLink;
            constructor(message, options = true) {
                let logger;
                let tryNextLink = true;
                if (typeof options === "boolean") {
                    logger = undefined;
                    tryNextLink = options;
                }
                else if (options != null && typeof options === "object") {
                    logger = options.logger;
                    tryNextLink = options.tryNextLink ?? true;
                }
                super(message);
                this.tryNextLink = tryNextLink;
                Object.setPrototypeOf(this, ProviderError.prototype);
                logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
            }
            static from(error, options = true) {
                return Object.assign(new this(error.message, options), error);
            }
        }
    }),
    6865: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (chain)
        });
        var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8565);
        const chain = (...providers) => async () => {
            if (providers.length === 0) {
                throw new _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m("No providers in chain");
            }
            let lastProviderError;
            for (const provider of providers) {
                try {
                    const credentials = await provider();
                    return credentials;
                }
                catch (err) {
                    lastProviderError = err;
                    if (err?.tryNextLink) {
                        continue;
                    }
                    throw err;
                }
            }
            throw lastProviderError;
        };
    }),
    3824: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (memoize)
        });
        const memoize = (provider, isExpired, requiresRefresh) => {
            let resolved;
            let pending;
            let hasResult;
            let isConstant = false;
            const coalesceProvider = async () => {
                if (!pending) {
                    pending = provider();
                }
                try {
                    resolved = await pending;
                    hasResult = true;
                    isConstant = false;
                }
                finally {
                    pending = undefined;
                }
                return resolved;
            };
            if (isExpired === undefined) {
                return async (options) => {
                    if (!hasResult || options?.forceRefresh) {
                        resolved = await coalesceProvider();
                    }
                    return resolved;
                };
            }
            return async (options) => {
                if (!hasResult || options?.forceRefresh) {
                    resolved = await coalesceProvider();
                }
                if (isConstant) {
                    return resolved;
                }
                if (requiresRefresh && !requiresRefresh(resolved)) {
                    isConstant = true;
                    return resolved;
                }
                if (isExpired(resolved)) {
                    await coalesceProvider();
                    return resolved;
                }
                return resolved;
            };
        };
    }),
    4575: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (CONFIG_PREFIX_SEPARATOR)
        });
        const CONFIG_PREFIX_SEPARATOR = ".";
    }),
    5257: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (getConfigFilepath)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7258);
        const ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
        const getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, _getHomeDir__WEBPACK_IMPORTED_MODULE_1__.R)(), ".aws", "config");
    }),
    7258: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            R: () => (getHomeDir)
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
        var node_os__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        const homeDirCache = {};
        const getHomeDirCacheKey = () => {
            if (process && process.geteuid) {
                return `${process.geteuid()}`;
            }
            return "DEFAULT";
        };
        const getHomeDir = () => {
            const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
            if (HOME) {
                return HOME;
            }
            if (USERPROFILE) {
                return USERPROFILE;
            }
            if (HOMEPATH) {
                return `${HOMEDRIVE}${HOMEPATH}`;
            }
            const homeDirCacheKey = getHomeDirCacheKey();
            if (!homeDirCache[homeDirCacheKey]) {
                homeDirCache[homeDirCacheKey] = (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
            }
            return homeDirCache[homeDirCacheKey];
        };
    }),
    7186: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bz: () => (getProfileName),
            Ch: () => (ENV_PROFILE)
        });
        const ENV_PROFILE = "AWS_PROFILE";
        const DEFAULT_PROFILE = "default";
        const getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;
    }),
    4834: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            p: () => (loadSharedConfigFiles)
        });
        var external_node_path_ = __webpack_require__(6760);
        var profile = __webpack_require__(1156);
        var constants = __webpack_require__(4575);
        ;
        const getConfigData = (data) => Object.entries(data)
            .filter(([key]) => {
            const indexOfSeparator = key.indexOf(constants.Q);
            if (indexOfSeparator === -1) {
                return false;
            }
            return Object.values(profile.I).includes(key.substring(0, indexOfSeparator));
        })
            .reduce((acc, [key, value]) => {
            const indexOfSeparator = key.indexOf(constants.Q);
            const updatedKey = key.substring(0, indexOfSeparator) === profile.I.PROFILE ? key.substring(indexOfSeparator + 1) : key;
            acc[updatedKey] = value;
            return acc;
        }, {
            ...(data.default && { default: data.default }),
        });
        var getConfigFilepath = __webpack_require__(5257);
        var getHomeDir = __webpack_require__(7258);
        ;
        const ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
        const getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || (0, external_node_path_.join)((0, getHomeDir.R)(), ".aws", "credentials");
        var parseIni = __webpack_require__(4203);
        var readFile = __webpack_require__(1774);
        ;
        const swallowError = () => ({});
        const loadSharedConfigFiles = async (init = {}) => {
            const { filepath = getCredentialsFilepath(), configFilepath = (0, getConfigFilepath.g)() } = init;
            const homeDir = (0, getHomeDir.R)();
            const relativeHomeDirPrefix = "~/";
            let resolvedFilepath = filepath;
            if (filepath.startsWith(relativeHomeDirPrefix)) {
                resolvedFilepath = (0, external_node_path_.join)(homeDir, filepath.slice(2));
            }
            let resolvedConfigFilepath = configFilepath;
            if (configFilepath.startsWith(relativeHomeDirPrefix)) {
                resolvedConfigFilepath = (0, external_node_path_.join)(homeDir, configFilepath.slice(2));
            }
            const parsedFiles = await Promise.all([
                (0, readFile.TA)(resolvedConfigFilepath, {
                    ignoreCache: init.ignoreCache,
                })
                    .then(parseIni.A)
                    .then(getConfigData)
                    .catch(swallowError),
                (0, readFile.TA)(resolvedFilepath, {
                    ignoreCache: init.ignoreCache,
                })
                    .then(parseIni.A)
                    .catch(swallowError),
            ]);
            return {
                configFile: parsedFiles[0],
                credentialsFile: parsedFiles[1],
            };
        };
    }),
    4203: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (parseIni)
        });
        var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1156);
        var _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4575);
        const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
        const profileNameBlockList = ["__proto__", "profile __proto__"];
        const parseIni = (iniData) => {
            const map = {};
            let currentSection;
            let currentSubSection;
            for (const iniLine of iniData.split(/\r?\n/)) {
                const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
                const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
                if (isSection) {
                    currentSection = undefined;
                    currentSubSection = undefined;
                    const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
                    const matches = prefixKeyRegex.exec(sectionName);
                    if (matches) {
                        const [, prefix, , name] = matches;
                        if (Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__.I).includes(prefix)) {
                            currentSection = [prefix, name].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q);
                        }
                    }
                    else {
                        currentSection = sectionName;
                    }
                    if (profileNameBlockList.includes(sectionName)) {
                        throw new Error(`Found invalid profile name "${sectionName}"`);
                    }
                }
                else if (currentSection) {
                    const indexOfEqualsSign = trimmedLine.indexOf("=");
                    if (![0, -1].includes(indexOfEqualsSign)) {
                        const [name, value] = [
                            trimmedLine.substring(0, indexOfEqualsSign).trim(),
                            trimmedLine.substring(indexOfEqualsSign + 1).trim(),
                        ];
                        if (value === "") {
                            currentSubSection = name;
                        }
                        else {
                            if (currentSubSection && iniLine.trimStart() === iniLine) {
                                currentSubSection = undefined;
                            }
                            map[currentSection] = map[currentSection] || {};
                            const key = currentSubSection ? [currentSubSection, name].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q) : name;
                            map[currentSection][key] = value;
                        }
                    }
                }
            }
            return map;
        };
    }),
    1774: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Jj: () => (fileIntercept),
            TA: () => (readFile)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        const filePromises = {};
        const fileIntercept = {};
        const readFile = (path, options) => {
            if (fileIntercept[path] !== undefined) {
                return fileIntercept[path];
            }
            if (!filePromises[path] || options?.ignoreCache) {
                filePromises[path] = (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
            }
            return filePromises[path];
        };
    }),
    3107: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (booleanSelector)
        });
        const booleanSelector = (obj, key, type) => {
            if (!(key in obj)) {
                return undefined;
            }
            if (obj[key] === "true") {
                return true;
            }
            if (obj[key] === "false") {
                return false;
            }
            throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
        };
    }),
    3483: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (SelectorType)
        });
        var SelectorType;
        (function (SelectorType) {
            SelectorType["ENV"] = "env";
            SelectorType["CONFIG"] = "shared config entry";
        })(SelectorType || (SelectorType = {}));
    }),
    5714: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            rD: () => (getEndpointPlugin),
            Co: () => (resolveEndpointConfig)
        });
        var configLoader = __webpack_require__(6937);
        var constants = __webpack_require__(4575);
        ;
        const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
        const CONFIG_ENDPOINT_URL = "endpoint_url";
        const getEndpointUrlConfig = (serviceId) => ({
            environmentVariableSelector: (env) => {
                const serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase());
                const serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
                if (serviceEndpointUrl) {
                    return serviceEndpointUrl;
                }
                const endpointUrl = env[ENV_ENDPOINT_URL];
                if (endpointUrl) {
                    return endpointUrl;
                }
                return undefined;
            },
            configFileSelector: (profile, config) => {
                if (profile.services) {
                    const servicesSectionKey = ["services", profile.services].join(constants.Q);
                    if (!config || !config[servicesSectionKey]) {
                        throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
                    }
                    const servicesSection = config[servicesSectionKey];
                    const servicePrefixParts = serviceId.split(" ").map((w) => w.toLowerCase());
                    const endpointUrl = servicesSection[[servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL].join(constants.Q)];
                    if (endpointUrl) {
                        return endpointUrl;
                    }
                }
                const endpointUrl = profile[CONFIG_ENDPOINT_URL];
                if (endpointUrl) {
                    return endpointUrl;
                }
                return undefined;
            },
            default: undefined,
        });
        var booleanSelector = __webpack_require__(3107);
        var types = __webpack_require__(3483);
        ;
        const ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
        const CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
        const ignoreConfiguredEndpointUrlsConfigSelectors = {
            environmentVariableSelector: (env) => (0, booleanSelector.Q)(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, types.c.ENV),
            configFileSelector: (profile) => (0, booleanSelector.Q)(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, types.c.CONFIG),
            default: false,
        };
        ;
        const getEndpointFromConfig = async (serviceId) => {
            const ignore = await (0, configLoader.Z)(ignoreConfiguredEndpointUrlsConfigSelectors)();
            if (ignore) {
                return undefined;
            }
            return (0, configLoader.Z)(getEndpointUrlConfig(serviceId ?? ""))();
        };
        var adaptors_getEndpointFromInstructions = __webpack_require__(930);
        var getSmithyContext = __webpack_require__(6840);
        ;
        function setFeature(context, feature, value) {
            if (!context.__smithy_context) {
                context.__smithy_context = { features: {} };
            }
            else if (!context.__smithy_context.features) {
                context.__smithy_context.features = {};
            }
            context.__smithy_context.features[feature] = value;
        }
        function bindEndpointMiddleware(getEndpointFromConfig) {
            const getEndpointFromInstructions = (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
            return ({ config, instructions, }) => {
                return (next, context) => async (args) => {
                    if (config.isCustomEndpoint) {
                        setFeature(context, "ENDPOINT_OVERRIDE", "N");
                    }
                    const endpoint = await getEndpointFromInstructions(args.input, {
                        getEndpointParameterInstructions() {
                            return instructions;
                        },
                    }, { ...config }, context);
                    context.endpointV2 = endpoint;
                    context.authSchemes = endpoint.properties?.authSchemes;
                    const authScheme = context.authSchemes?.[0];
                    if (authScheme) {
                        context["signing_region"] = authScheme.signingRegion;
                        context["signing_service"] = authScheme.signingName;
                        const smithyContext = (0, getSmithyContext.u)(context);
                        const httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
                        if (httpAuthOption) {
                            httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
                                signing_region: authScheme.signingRegion,
                                signingRegion: authScheme.signingRegion,
                                signing_service: authScheme.signingName,
                                signingName: authScheme.signingName,
                                signingRegionSet: authScheme.signingRegionSet,
                            }, authScheme.properties);
                        }
                    }
                    return next({
                        ...args,
                    });
                };
            };
        }
        ;
        const serializerMiddlewareOption = {
            name: "serializerMiddleware",
            step: "serialize",
            tags: ["SERIALIZER"],
            override: true,
        };
        const endpointMiddlewareOptions = {
            step: "serialize",
            tags: ["ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT"],
            name: "endpointV2Middleware",
            override: true,
            relation: "before",
            toMiddleware: serializerMiddlewareOption.name,
        };
        function bindGetEndpointPlugin(getEndpointFromConfig) {
            const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
            return (config, instructions) => ({
                applyToStack: (clientStack) => {
                    clientStack.addRelativeTo(endpointMiddleware({
                        config,
                        instructions,
                    }), endpointMiddlewareOptions);
                },
            });
        }
        var normalizeProvider = __webpack_require__(3687);
        var toEndpointV1 = __webpack_require__(2572);
        ;
        function bindResolveEndpointConfig(getEndpointFromConfig) {
            return (input) => {
                const tls = input.tls ?? true;
                const { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
                const customEndpointProvider = endpoint != null ? async () => (0, toEndpointV1.a)(await (0, normalizeProvider.t)(endpoint)()) : undefined;
                const isCustomEndpoint = !!endpoint;
                const resolvedConfig = Object.assign(input, {
                    endpoint: customEndpointProvider,
                    tls,
                    isCustomEndpoint,
                    useDualstackEndpoint: (0, normalizeProvider.t)(useDualstackEndpoint ?? false),
                    useFipsEndpoint: (0, normalizeProvider.t)(useFipsEndpoint ?? false),
                    ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls,
                });
                let configuredEndpointPromise = undefined;
                resolvedConfig.serviceConfiguredEndpoint = async () => {
                    if (input.serviceId && !configuredEndpointPromise) {
                        configuredEndpointPromise = getEndpointFromConfig(input.serviceId);
                    }
                    return configuredEndpointPromise;
                };
                return resolvedConfig;
            };
        }
        ;
        const getEndpointFromInstructions = (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
        const resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
        const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
        const getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
    }),
    930: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (bindGetEndpointFromInstructions),
            x: () => (resolveParams)
        });
        ;
        const resolveParamsForS3 = async (endpointParams) => {
            const bucket = endpointParams?.Bucket || "";
            if (typeof endpointParams.Bucket === "string") {
                endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
            }
            if (isArnBucketName(bucket)) {
                if (endpointParams.ForcePathStyle === true) {
                    throw new Error("Path-style addressing cannot be used with ARN buckets");
                }
            }
            else if (!isDnsCompatibleBucketName(bucket) ||
                (bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:")) ||
                bucket.toLowerCase() !== bucket ||
                bucket.length < 3) {
                endpointParams.ForcePathStyle = true;
            }
            if (endpointParams.DisableMultiRegionAccessPoints) {
                endpointParams.disableMultiRegionAccessPoints = true;
                endpointParams.DisableMRAP = true;
            }
            return endpointParams;
        };
        const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
        const IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
        const DOTS_PATTERN = /\.\./;
        const DOT_PATTERN = /\./;
        const S3_HOSTNAME_PATTERN = /^(.+\.)?s3(-fips)?(\.dualstack)?[.-]([a-z0-9-]+)\./;
        const isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
        const isArnBucketName = (bucketName) => {
            const [arn, partition, service, , , bucket] = bucketName.split(":");
            const isArn = arn === "arn" && bucketName.split(":").length >= 6;
            const isValidArn = Boolean(isArn && partition && service && bucket);
            if (isArn && !isValidArn) {
                throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
            }
            return isValidArn;
        };
        ;
        const createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
            const configProvider = async () => {
                let configValue;
                if (isClientContextParam) {
                    const clientContextParams = config.clientContextParams;
                    const nestedValue = clientContextParams?.[configKey];
                    configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
                }
                else {
                    configValue = config[configKey] ?? config[canonicalEndpointParamKey];
                }
                if (typeof configValue === "function") {
                    return configValue();
                }
                return configValue;
            };
            if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") {
                return async () => {
                    const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
                    const configValue = credentials?.credentialScope ?? credentials?.CredentialScope;
                    return configValue;
                };
            }
            if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") {
                return async () => {
                    const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
                    const configValue = credentials?.accountId ?? credentials?.AccountId;
                    return configValue;
                };
            }
            if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") {
                return async () => {
                    if (config.isCustomEndpoint === false) {
                        return undefined;
                    }
                    const endpoint = await configProvider();
                    if (endpoint && typeof endpoint === "object") {
                        if ("url" in endpoint) {
                            return endpoint.url.href;
                        }
                        if ("hostname" in endpoint) {
                            const { protocol, hostname, port, path } = endpoint;
                            return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
                        }
                    }
                    return endpoint;
                };
            }
            return configProvider;
        };
        var toEndpointV1 = __webpack_require__(2572);
        ;
        function bindGetEndpointFromInstructions(getEndpointFromConfig) {
            return async (commandInput, instructionsSupplier, clientConfig, context) => {
                if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
                    let endpointFromConfig;
                    if (clientConfig.serviceConfiguredEndpoint) {
                        endpointFromConfig = await clientConfig.serviceConfiguredEndpoint();
                    }
                    else {
                        endpointFromConfig = await getEndpointFromConfig(clientConfig.serviceId);
                    }
                    if (endpointFromConfig) {
                        clientConfig.endpoint = () => Promise.resolve((0, toEndpointV1.a)(endpointFromConfig));
                        clientConfig.isCustomEndpoint = true;
                        context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
                    }
                }
                const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
                if (typeof clientConfig.endpointProvider !== "function") {
                    throw new Error("config.endpointProvider is not set.");
                }
                const endpoint = clientConfig.endpointProvider(endpointParams, context);
                if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
                    const customEndpoint = await clientConfig.endpoint();
                    if (customEndpoint?.headers) {
                        endpoint.headers ??= {};
                        for (const [name, value] of Object.entries(customEndpoint.headers)) {
                            endpoint.headers[name] = Array.isArray(value) ? value : [value];
                        }
                    }
                }
                return endpoint;
            };
        }
        const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
            const endpointParams = {};
            const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
            for (const [name, instruction] of Object.entries(instructions)) {
                switch (instruction.type) {
                    case "staticContextParams":
                        endpointParams[name] = instruction.value;
                        break;
                    case "contextParams":
                        endpointParams[name] = commandInput[instruction.name];
                        break;
                    case "clientContextParams":
                    case "builtInParams":
                        endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
                        break;
                    case "operationContextParams":
                        endpointParams[name] = instruction.get(commandInput);
                        break;
                    default:
                        throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
                }
            }
            if (Object.keys(instructions).length === 0) {
                Object.assign(endpointParams, clientConfig);
            }
            if (String(clientConfig.serviceId).toLowerCase() === "s3") {
                await resolveParamsForS3(endpointParams);
            }
            return endpointParams;
        };
    }),
    3677: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (BinaryDecisionDiagram)
        });
        class BinaryDecisionDiagram {
            nodes;
            root;
            conditions;
            results;
            constructor(bdd, root, conditions, results) {
                this.nodes = bdd;
                this.root = root;
                this.conditions = conditions;
                this.results = results;
            }
            static from(bdd, root, conditions, results) {
                return new BinaryDecisionDiagram(bdd, root, conditions, results);
            }
        }
    }),
    4344: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (EndpointCache)
        });
        class EndpointCache {
            capacity;
            data = new Map();
            parameters = [];
            constructor({ size, params }) {
                this.capacity = size ?? 50;
                if (params) {
                    this.parameters = params;
                }
            }
            get(endpointParams, resolver) {
                const key = this.hash(endpointParams);
                if (key === false) {
                    return resolver();
                }
                if (!this.data.has(key)) {
                    if (this.data.size > this.capacity + 10) {
                        const keys = this.data.keys();
                        let i = 0;
                        while (true) {
                            const { value, done } = keys.next();
                            this.data.delete(value);
                            if (done || ++i > 10) {
                                break;
                            }
                        }
                    }
                    this.data.set(key, resolver());
                }
                return this.data.get(key);
            }
            size() {
                return this.data.size;
            }
            hash(endpointParams) {
                let buffer = "";
                const { parameters } = this;
                if (parameters.length === 0) {
                    return false;
                }
                for (const param of parameters) {
                    const raw = endpointParams[param];
                    const val = raw == null ? "\0" : String(raw);
                    if (val.includes("|;")) {
                        return false;
                    }
                    buffer += val + "|;";
                }
                return buffer;
            }
        }
    }),
    3153: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (decideEndpoint)
        });
        ;
        class EndpointError extends Error {
            constructor(message) {
                super(message);
                this.name = "EndpointError";
            }
        }
        ;
        const debugId = "endpoints";
        ;
        function toDebugString(input) {
            if (typeof input !== "object" || input == null) {
                return input;
            }
            if ("ref" in input) {
                return `$${toDebugString(input.ref)}`;
            }
            if ("fn" in input) {
                return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
            }
            return JSON.stringify(input, null, 2);
        }
        var customEndpointFunctions = __webpack_require__(6649);
        ;
        const booleanEquals = (value1, value2) => value1 === value2;
        ;
        function coalesce(...args) {
            for (const arg of args) {
                if (arg != null) {
                    return arg;
                }
            }
            return undefined;
        }
        ;
        const getAttrPathList = (path) => {
            const parts = path.split(".");
            const pathList = [];
            for (const part of parts) {
                const squareBracketIndex = part.indexOf("[");
                if (squareBracketIndex !== -1) {
                    if (part.indexOf("]") !== part.length - 1) {
                        throw new EndpointError(`Path: '${path}' does not end with ']'`);
                    }
                    const arrayIndex = part.slice(squareBracketIndex + 1, -1);
                    if (Number.isNaN(parseInt(arrayIndex))) {
                        throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
                    }
                    if (squareBracketIndex !== 0) {
                        pathList.push(part.slice(0, squareBracketIndex));
                    }
                    pathList.push(arrayIndex);
                }
                else {
                    pathList.push(part);
                }
            }
            return pathList;
        };
        ;
        const getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
            if (typeof acc !== "object") {
                throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
            }
            else if (Array.isArray(acc)) {
                const i = parseInt(index);
                return acc[i < 0 ? acc.length + i : i];
            }
            return acc[index];
        }, value);
        ;
        const isSet = (value) => value != null;
        var isValidHostLabel = __webpack_require__(4631);
        ;
        function ite(condition, trueValue, falseValue) {
            return condition ? trueValue : falseValue;
        }
        ;
        const not = (value) => !value;
        ;
        var EndpointURLScheme;
        (function (EndpointURLScheme) {
            EndpointURLScheme["HTTP"] = "http";
            EndpointURLScheme["HTTPS"] = "https";
        })(EndpointURLScheme || (EndpointURLScheme = {}));
        var isIpAddress = __webpack_require__(7171);
        ;
        const DEFAULT_PORTS = {
            [EndpointURLScheme.HTTP]: 80,
            [EndpointURLScheme.HTTPS]: 443,
        };
        const parseURL = (value) => {
            const whatwgURL = (() => {
                try {
                    if (value instanceof URL) {
                        return value;
                    }
                    if (typeof value === "object" && "hostname" in value) {
                        const { hostname, port, protocol = "", path = "", query = {} } = value;
                        const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
                        url.search = Object.entries(query)
                            .map(([k, v]) => `${k}=${v}`)
                            .join("&");
                        return url;
                    }
                    return new URL(value);
                }
                catch (ignored) {
                    return null;
                }
            })();
            if (!whatwgURL) {
                console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
                return null;
            }
            const urlString = whatwgURL.href;
            const { host, hostname, pathname, protocol, search } = whatwgURL;
            if (search) {
                return null;
            }
            const scheme = protocol.slice(0, -1);
            if (!Object.values(EndpointURLScheme).includes(scheme)) {
                return null;
            }
            const isIp = (0, isIpAddress.o)(hostname);
            const inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) ||
                (typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`));
            const authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ``}`;
            return {
                scheme,
                authority,
                path: pathname,
                normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
                isIp,
            };
        };
        ;
        function split(value, delimiter, limit) {
            if (limit === 1) {
                return [value];
            }
            if (value === "") {
                return [""];
            }
            const parts = value.split(delimiter);
            if (limit === 0) {
                return parts;
            }
            return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
        }
        ;
        const stringEquals = (value1, value2) => value1 === value2;
        ;
        const substring = (input, start, stop, reverse) => {
            if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) {
                return null;
            }
            if (!reverse) {
                return input.substring(start, stop);
            }
            return input.substring(input.length - stop, input.length - start);
        };
        ;
        const uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
        ;
        const endpointFunctions = {
            booleanEquals: booleanEquals,
            coalesce: coalesce,
            getAttr: getAttr,
            isSet: isSet,
            isValidHostLabel: isValidHostLabel.X,
            ite: ite,
            not: not,
            parseURL: parseURL,
            split: split,
            stringEquals: stringEquals,
            substring: substring,
            uriEncode: uriEncode,
        };
        ;
        const evaluateTemplate = (template, options) => {
            const evaluatedTemplateArr = [];
            const { referenceRecord, endpointParams } = options;
            let currentIndex = 0;
            while (currentIndex < template.length) {
                const openingBraceIndex = template.indexOf("{", currentIndex);
                if (openingBraceIndex === -1) {
                    evaluatedTemplateArr.push(template.slice(currentIndex));
                    break;
                }
                evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
                const closingBraceIndex = template.indexOf("}", openingBraceIndex);
                if (closingBraceIndex === -1) {
                    evaluatedTemplateArr.push(template.slice(openingBraceIndex));
                    break;
                }
                if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
                    evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
                    currentIndex = closingBraceIndex + 2;
                }
                const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
                if (parameterName.includes("#")) {
                    const [refName, attrName] = parameterName.split("#");
                    evaluatedTemplateArr.push(getAttr((referenceRecord[refName] ?? endpointParams[refName]), attrName));
                }
                else {
                    evaluatedTemplateArr.push((referenceRecord[parameterName] ?? endpointParams[parameterName]));
                }
                currentIndex = closingBraceIndex + 1;
            }
            return evaluatedTemplateArr.join("");
        };
        ;
        const getReferenceValue = ({ ref }, options) => {
            return options.referenceRecord[ref] ?? options.endpointParams[ref];
        };
        ;
        const evaluateExpression = (obj, keyName, options) => {
            if (typeof obj === "string") {
                return evaluateTemplate(obj, options);
            }
            else if (obj["fn"]) {
                return group.callFunction(obj, options);
            }
            else if (obj["ref"]) {
                return getReferenceValue(obj, options);
            }
            throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
        };
        const callFunction = ({ fn, argv }, options) => {
            const evaluatedArgs = Array(argv.length);
            for (let i = 0; i < evaluatedArgs.length; ++i) {
                const arg = argv[i];
                if (typeof arg === "boolean" || typeof arg === "number") {
                    evaluatedArgs[i] = arg;
                }
                else {
                    evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
                }
            }
            const namespaceSeparatorIndex = fn.indexOf(".");
            if (namespaceSeparatorIndex !== -1) {
                const namespaceFunctions = customEndpointFunctions.m[fn.slice(0, namespaceSeparatorIndex)];
                const customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
                if (typeof customFunction === "function") {
                    return customFunction(...evaluatedArgs);
                }
            }
            const callable = endpointFunctions[fn];
            if (typeof callable === "function") {
                return callable(...evaluatedArgs);
            }
            throw new Error(`function ${fn} not loaded in endpointFunctions.`);
        };
        const group = {
            evaluateExpression,
            callFunction,
        };
        ;
        const evaluateCondition = (condition, options) => {
            const { assign } = condition;
            if (assign && assign in options.referenceRecord) {
                throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
            }
            const value = callFunction(condition, options);
            options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
            const result = value === "" ? true : !!value;
            if (assign != null) {
                return { result, toAssign: { name: assign, value } };
            }
            return { result };
        };
        ;
        const getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
            acc[headerKey] = headerVal.map((headerValEntry) => {
                const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
                if (typeof processedExpr !== "string") {
                    throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
                }
                return processedExpr;
            });
            return acc;
        }, {});
        ;
        const getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
            acc[propertyKey] = getEndpointProperties_group.getEndpointProperty(propertyVal, options);
            return acc;
        }, {});
        const getEndpointProperty = (property, options) => {
            if (Array.isArray(property)) {
                return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
            }
            switch (typeof property) {
                case "string":
                    return evaluateTemplate(property, options);
                case "object":
                    if (property === null) {
                        throw new EndpointError(`Unexpected endpoint property: ${property}`);
                    }
                    return getEndpointProperties_group.getEndpointProperties(property, options);
                case "boolean":
                    return property;
                default:
                    throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
            }
        };
        const getEndpointProperties_group = {
            getEndpointProperty,
            getEndpointProperties,
        };
        ;
        const getEndpointUrl = (endpointUrl, options) => {
            const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
            if (typeof expression === "string") {
                try {
                    return new URL(expression);
                }
                catch (error) {
                    console.error(`Failed to construct URL with ${expression}`, error);
                    throw error;
                }
            }
            throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
        };
        ;
        const RESULT = 100_000_000;
        const decideEndpoint = (bdd, options) => {
            const { nodes, root, results, conditions } = bdd;
            let ref = root;
            const referenceRecord = {};
            const closure = {
                referenceRecord,
                endpointParams: options.endpointParams,
                logger: options.logger,
            };
            while (ref !== 1 && ref !== -1 && ref < RESULT) {
                const node_i = 3 * (Math.abs(ref) - 1);
                const [condition_i, highRef, lowRef] = [nodes[node_i], nodes[node_i + 1], nodes[node_i + 2]];
                const [fn, argv, assign] = conditions[condition_i];
                const evaluation = evaluateCondition({ fn, assign, argv }, closure);
                if (evaluation.toAssign) {
                    const { name, value } = evaluation.toAssign;
                    referenceRecord[name] = value;
                }
                ref = ref >= 0 === evaluation.result ? highRef : lowRef;
            }
            if (ref >= RESULT) {
                const result = results[ref - RESULT];
                if (result[0] === -1) {
                    const [, errorExpression] = result;
                    throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
                }
                const [url, properties, headers] = result;
                return {
                    url: getEndpointUrl(url, closure),
                    properties: getEndpointProperties(properties, closure),
                    headers: getEndpointHeaders(headers ?? {}, closure),
                };
            }
            throw new EndpointError(`No matching endpoint.`);
        };
    }),
    7171: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (isIpAddress)
        });
        const IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
        const isIpAddress = (value) => IP_V4_REGEX.test(value) || (value.startsWith("[") && value.endsWith("]"));
    }),
    6649: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            m: () => (customEndpointFunctions)
        });
        const customEndpointFunctions = {};
    }),
    7342: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (HttpBindingNormalizedSchema),
            K: () => (getHttpOperationBindings)
        });
        var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
        var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7559);
        var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5155);
        const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
        class HttpBindingNormalizedSchema extends _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1 {
            static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
            identity = HttpBindingNormalizedSchema.identity;
            bindings;
            constructor(schema) {
                super(schema);
            }
            static of(schema) {
                const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
                if (ns.identity === HttpBindingNormalizedSchema.identity) {
                    return ns;
                }
                const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
                const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
                return (cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns));
            }
            getHttpBindingLocation(traits) {
                if (traits.httpPayload) {
                    return 0b100_100;
                }
                if (traits.httpLabel) {
                    return 0b100_001;
                }
                if (traits.httpHeader) {
                    return 0b100_110;
                }
                if (typeof traits.httpPrefixHeaders === "string") {
                    return 0b100_111;
                }
                if (traits.httpQuery) {
                    return 0b100_010;
                }
                if (traits.httpQueryParams) {
                    return 0b100_011;
                }
                if (traits.httpResponseCode) {
                    return 0b100_101;
                }
                return 0b100_000;
            }
            getHttpBindingValue(location, traits, nested = false) {
                const raw = this.getSchema();
                const type = typeof raw === "number" ? raw & 0xff : this.isListSchema() ? 0b0100_0000 : 0xff;
                const slot = location & 0b111;
                const media = (traits.mediaType ? (traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1) : 0);
                const stream = (traits.streaming || type === 42 ? (this.isStructSchema() ? 2 : 1) : 0);
                const timestamp = (type >= 4 && type <= 7
                    ? slot >= 6
                        ? 2
                        : slot > 0 && slot < 4
                            ? 1
                            : 0
                    : 0);
                let flags = type |
                    (media << 8) |
                    ((traits.idempotencyToken ? 1 : 0) << 10) |
                    (stream << 11) |
                    ((traits.sparse ? 1 : 0) << 13) |
                    (timestamp << 14) |
                    ((traits.hostLabel ? 1 : 0) << 17) |
                    ((location === 0b100_100 && typeof raw !== "object" ? 1 : 0) << 18);
                const category = type & 0b1100_0000;
                const collectionValue = slot & 0b010 && (category === 0b0100_0000 || (!nested && slot & 1))
                    ? this.getHttpBindingCollectionValue(location, traits)
                    : undefined;
                const valueType = (collectionValue?.[1] ?? 0) & 0xff;
                flags |=
                    (slot >= 6 &&
                        (valueType === 4 || valueType === 6)
                        ? 1
                        : 0) << 16;
                return [this, flags, collectionValue];
            }
            getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
                const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
                return valueSchema.getHttpBindingValue(location, { ...valueSchema.getMergedTraits(), ...traits }, true);
            }
            getHttpBindings() {
                const source = this.getSchema();
                return typeof source !== "object" || source === null ? EMPTY_BINDINGS : (this.bindings ??= buildHttpBindings(this));
            }
        }
        const buildHttpBindings = (schema) => {
            const bodyMemberNames = [];
            const bodyMemberSchemas = [];
            const requestBodyMemberNames = [];
            const requestBodyMemberSchemas = [];
            const memberBindings = [];
            const byName = {};
            const headers = {};
            const prefixHeaders = [];
            const responseBindings = { headers, prefixHeaders };
            const bindings = {
                request: { memberBindings, byName },
                response: {
                    bodyMemberNames,
                    bindings: responseBindings,
                },
            };
            const { request, response } = bindings;
            for (const [name, member] of schema.structIterator()) {
                const bindingSchema = HttpBindingNormalizedSchema.of(member);
                const traits = bindingSchema.getMergedTraits();
                const location = bindingSchema.getHttpBindingLocation(traits);
                const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
                const value = bindingSchema.getHttpBindingValue(location, traits);
                const binding = [name, value, location, wireName];
                if (name === "__proto__") {
                    (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.T)(byName);
                }
                byName[name] = binding;
                if ((value[1] >> 10) & 1) {
                    request.hasIdempotency = true;
                }
                memberBindings.push(binding);
                const slot = location & 0b111;
                if (slot === 0) {
                    requestBodyMemberNames.push(name);
                    requestBodyMemberSchemas.push(member);
                }
                if ((slot & 0b100) === 0) {
                    bodyMemberNames.push(name);
                    bodyMemberSchemas.push(member);
                }
                else if ((slot & 0b110) === 0b100) {
                    if (slot & 0b001) {
                        responseBindings.statusCode = binding;
                    }
                    else {
                        responseBindings.payload = binding;
                        const type = value[1] & 0xff;
                        request.contentTypeInstruction =
                            traits.mediaType ??
                                (type === 0
                                    ? "text/plain"
                                    : type === 21 || type === 42
                                        ? "application/octet-stream"
                                        : null);
                    }
                }
                else if (slot & 0b001) {
                    request.hasPrefixHeaders = true;
                    prefixHeaders.push(binding);
                }
                else {
                    if (wireName === "__proto__") {
                        (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.T)(headers);
                    }
                    headers[wireName] = binding;
                }
            }
            if (request.contentTypeInstruction === undefined && requestBodyMemberNames.length) {
                request.contentTypeInstruction = null;
            }
            request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
            response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
            return bindings;
        };
        const buildPathSegments = (path) => {
            const segments = [];
            let offset = 0;
            for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
                if (match.index > offset) {
                    segments.push([path.slice(offset, match.index), 0]);
                }
                segments.push([match[1], match[2] ? 2 : 1]);
                offset = match.index + match[0].length;
            }
            if (segments.length && offset < path.length) {
                segments.push([path.slice(offset), 0]);
            }
            return segments.length ? segments : undefined;
        };
        const buildHttpOperationBindings = (schema) => {
            const { http, endpoint } = (0, _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.c)(schema.traits ?? {});
            const [path, search] = http?.[1].split("?") ?? [];
            return [
                http?.[0],
                path,
                search ? [...new URLSearchParams(search)] : [],
                path ? buildPathSegments(path) : undefined,
                endpoint?.[0],
            ];
        };
        const EMPTY_BINDINGS = {
            request: { memberBindings: [], byName: {} },
            response: {
                bodyMemberNames: [],
                bindings: { headers: {}, prefixHeaders: [] },
            },
        };
        const getHttpOperationBindings = (schema) => (schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema));
        const createBodySchema = (schema, memberNames, memberSchemas) => {
            if (!memberNames.length) {
                return undefined;
            }
            const source = schema.getSchema();
            const body = [
                3,
                source[1],
                source[2],
                schema.getMergedTraits(),
                memberNames,
                memberSchemas,
            ];
            const required = source[6];
            const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
            if (bodyRequired) {
                body[6] = bodyRequired;
            }
            return body;
        };
    }),
    8338: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            t: () => (HttpProtocol)
        });
        var httpRequest = __webpack_require__(6804);
        var httpResponse = __webpack_require__(5206);
        var hasOwn = __webpack_require__(9797);
        ;
        function isValidHostname(hostname) {
            const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
            return hostPattern.test(hostname);
        }
        var TypeRegistry = __webpack_require__(4700);
        var SerdeContext = __webpack_require__(5389);
        var HttpBindingNormalizedSchema = __webpack_require__(7342);
        ;
        class HttpProtocol extends SerdeContext.f {
            options;
            compositeErrorRegistry;
            constructor(options) {
                super();
                this.options = options;
                this.compositeErrorRegistry = new TypeRegistry.O(options.defaultNamespace);
                for (const etr of options.errorTypeRegistries ?? []) {
                    this.compositeErrorRegistry.copyFrom(etr);
                }
            }
            getRequestType() {
                return httpRequest.K;
            }
            getResponseType() {
                return httpResponse.c;
            }
            setSerdeContext(serdeContext) {
                this.serdeContext = serdeContext;
                this.serializer.setSerdeContext(serdeContext);
                this.deserializer.setSerdeContext(serdeContext);
                if (this.getPayloadCodec()) {
                    this.getPayloadCodec().setSerdeContext(serdeContext);
                }
            }
            updateServiceEndpoint(request, endpoint) {
                if ("url" in endpoint) {
                    request.protocol = endpoint.url.protocol;
                    request.hostname = endpoint.url.hostname;
                    request.port = endpoint.url.port ? Number(endpoint.url.port) : undefined;
                    request.path = endpoint.url.pathname;
                    request.fragment = endpoint.url.hash || void 0;
                    request.username = endpoint.url.username || void 0;
                    request.password = endpoint.url.password || void 0;
                    if (!request.query) {
                        request.query = {};
                    }
                    for (const [k, v] of endpoint.url.searchParams.entries()) {
                        request.query[k] = v;
                    }
                    if (endpoint.headers) {
                        for (const name in endpoint.headers) {
                            if (!(0, hasOwn.$)(endpoint.headers, name)) {
                                continue;
                            }
                            request.headers[name] = endpoint.headers[name].join(", ");
                        }
                    }
                    return request;
                }
                else {
                    request.protocol = endpoint.protocol;
                    request.hostname = endpoint.hostname;
                    request.port = endpoint.port ? Number(endpoint.port) : undefined;
                    request.path = endpoint.path;
                    request.query = {
                        ...endpoint.query,
                    };
                    if (endpoint.headers) {
                        for (const name in endpoint.headers) {
                            if (!(0, hasOwn.$)(endpoint.headers, name)) {
                                continue;
                            }
                            request.headers[name] = endpoint.headers[name];
                        }
                    }
                    return request;
                }
            }
            setHostPrefix(request, operationSchema, input, operation = (0, HttpBindingNormalizedSchema.K)(operationSchema)) {
                if (this.serdeContext?.disableHostPrefix) {
                    return;
                }
                const hostPrefix = operation[4];
                if (typeof hostPrefix !== "string") {
                    return;
                }
                let resolvedHostPrefix = hostPrefix;
                for (const [name, [, flags]] of HttpBindingNormalizedSchema.C.of(operationSchema.input).getHttpBindings().request
                    .memberBindings) {
                    if (!((flags >> 17) & 1)) {
                        continue;
                    }
                    const replacement = input[name];
                    if (typeof replacement !== "string") {
                        throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
                    }
                    resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
                }
                request.hostname = resolvedHostPrefix + request.hostname;
                if (!isValidHostname(request.hostname)) {
                    throw new Error(`[${request.hostname}] is not a valid hostname.`);
                }
            }
            deserializeMetadata(output) {
                return {
                    httpStatusCode: output.statusCode,
                    requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
                    extendedRequestId: output.headers["x-amz-id-2"],
                    cfId: output.headers["x-amz-cf-id"],
                };
            }
            resolveError(name, namespaces, registries) {
                const defaultErrorSchema = [-3, "", "Error", 0, [], [], 0];
                let schema;
                for (const registry of registries) {
                    for (const ns of namespaces) {
                        try {
                            if (ns === "*") {
                                schema = registry.getSchema(name);
                            }
                            else {
                                schema = registry.getSchema(ns + "#" + name);
                            }
                            const errorCtor = registry.getErrorCtor(schema);
                            if (errorCtor) {
                                return [schema, errorCtor, "modeled"];
                            }
                            else {
                                const syntheticErrorSchema = registry.getBaseException();
                                if (syntheticErrorSchema) {
                                    const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
                                    if (syntheticErrorCtor) {
                                        return [schema, syntheticErrorCtor, "synthetic"];
                                    }
                                }
                            }
                        }
                        catch (ignored) {
                        }
                    }
                }
                for (const registry of registries) {
                    const syntheticErrorSchema = registry.getBaseException();
                    if (syntheticErrorSchema) {
                        const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
                        if (syntheticErrorCtor) {
                            return [syntheticErrorSchema, syntheticErrorCtor, "synthetic"];
                        }
                    }
                }
                return [defaultErrorSchema, Error, "native"];
            }
            async serializeEventStream({ eventStream, requestSchema, initialRequest, }) {
                const eventStreamSerde = await this.loadEventStreamCapability();
                return eventStreamSerde.serializeEventStream({
                    eventStream,
                    requestSchema,
                    initialRequest,
                });
            }
            async deserializeEventStream({ response, responseSchema, initialResponseContainer, }) {
                const eventStreamSerde = await this.loadEventStreamCapability();
                return eventStreamSerde.deserializeEventStream({
                    response,
                    responseSchema,
                    initialResponseContainer,
                });
            }
            async loadEventStreamCapability() {
                const { EventStreamSerde, eventStreamSerdeProvider } = await __webpack_require__.e(382).then(__webpack_require__.bind(__webpack_require__, 6382));
                const marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
                return new EventStreamSerde({
                    marshaller,
                    serializer: this.serializer,
                    deserializer: this.deserializer,
                    serdeContext: this.serdeContext,
                    defaultContentType: this.getDefaultContentType(),
                    compositeErrorRegistry: this.compositeErrorRegistry,
                });
            }
            getDefaultContentType() {
                throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
            }
            async deserializeHttpMessage(schema, context, response, arg4, arg5) {
                void schema;
                void context;
                void response;
                void arg4;
                void arg5;
                return [];
            }
            getEventStreamMarshaller() {
                const context = this.serdeContext;
                if (!context.eventStreamMarshaller) {
                    throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
                }
                return context.eventStreamMarshaller;
            }
            resolveEventStreamMarshaller(importedProvider) {
                const context = this.serdeContext;
                if (context.eventStreamMarshaller) {
                    return context.eventStreamMarshaller;
                }
                return importedProvider(this.serdeContext);
            }
        }
    }),
    4322: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (RpcProtocol)
        });
        var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9797);
        var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9800);
        var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6804);
        var _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8338);
        var _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1833);
        class RpcProtocol extends _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__.t {
            async serializeRequest(operationSchema, _input, context) {
                const serializer = this.serializer;
                const query = {};
                const headers = {};
                const endpoint = await context.endpoint();
                const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(operationSchema?.input);
                const schema = ns.getSchema();
                let payload;
                const input = _input && typeof _input === "object" ? _input : {};
                const request = new _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__.K({
                    protocol: "",
                    hostname: "",
                    port: undefined,
                    path: "/",
                    fragment: undefined,
                    query: query,
                    headers: headers,
                    body: undefined,
                });
                if (endpoint) {
                    this.updateServiceEndpoint(request, endpoint);
                    this.setHostPrefix(request, operationSchema, input);
                }
                if (input) {
                    const eventStreamMember = ns.getEventStreamMember();
                    if (eventStreamMember) {
                        if (input[eventStreamMember]) {
                            const initialRequest = {};
                            for (const [memberName] of ns.structIterator()) {
                                if (memberName !== eventStreamMember && input[memberName] != null) {
                                    initialRequest[memberName] = input[memberName];
                                }
                            }
                            payload = await this.serializeEventStream({
                                eventStream: input[eventStreamMember],
                                requestSchema: ns,
                                initialRequest,
                            });
                        }
                    }
                    else {
                        serializer.write(schema, input);
                        payload = serializer.flush();
                    }
                }
                request.headers = Object.assign(request.headers, headers);
                request.query = query;
                request.body = payload;
                request.method = "POST";
                return request;
            }
            async deserializeResponse(operationSchema, context, response) {
                const deserializer = this.deserializer;
                const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(operationSchema.output);
                const dataObject = {};
                if (this.isErrorResponse(response.statusCode)) {
                    const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__.P)(response.body, context);
                    if (bytes.byteLength > 0) {
                        Object.assign(dataObject, await deserializer.read(15, bytes));
                    }
                    await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
                    throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
                }
                for (const header in response.headers) {
                    if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__.$)(response.headers, header)) {
                        continue;
                    }
                    const value = response.headers[header];
                    delete response.headers[header];
                    response.headers[header.toLowerCase()] = value;
                }
                const eventStreamMember = ns.getEventStreamMember();
                if (eventStreamMember) {
                    dataObject[eventStreamMember] = await this.deserializeEventStream({
                        response,
                        responseSchema: ns,
                        initialResponseContainer: dataObject,
                    });
                }
                else {
                    const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__.P)(response.body, context);
                    if (bytes.byteLength > 0) {
                        Object.assign(dataObject, await deserializer.read(ns, bytes));
                    }
                }
                dataObject.$metadata = this.deserializeMetadata(response);
                return dataObject;
            }
            isErrorResponse(statusCode) {
                return statusCode >= 300;
            }
        }
    }),
    5389: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (SerdeContext)
        });
        class SerdeContext {
            serdeContext;
            setSerdeContext(serdeContext) {
                this.serdeContext = serdeContext;
            }
        }
    }),
    1833: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (collectBody)
        });
        var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2125);
        const collectBody = async (streamBody = new Uint8Array(), context) => {
            if (streamBody instanceof Uint8Array) {
                return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(streamBody);
            }
            if (!streamBody) {
                return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(new Uint8Array());
            }
            const fromContext = context.streamCollector(streamBody);
            return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(await fromContext);
        };
    }),
    5282: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            p: () => (JsonCodec2)
        });
        ;
        class SerdeContextConfig {
            serdeContext;
            setSerdeContext(serdeContext) {
                this.serdeContext = serdeContext;
            }
        }
        var determineTimestampFormat = __webpack_require__(4535);
        var NormalizedSchema = __webpack_require__(9800);
        var writeKey = __webpack_require__(5155);
        var fromBase64 = __webpack_require__(2863);
        var lazy_json = __webpack_require__(6782);
        var date_utils = __webpack_require__(1514);
        var NumericValue = __webpack_require__(4299);
        ;
        class UnionSerde {
            from;
            to;
            keys;
            constructor(from, to) {
                this.from = from;
                this.to = to;
                const keys = Object.keys(this.from);
                const set = new Set(keys);
                set.delete("__type");
                this.keys = set;
            }
            mark(key) {
                this.keys.delete(key);
            }
            hasUnknown() {
                return this.keys.size === 1 && Object.keys(this.to).length === 0;
            }
            writeUnknown() {
                if (this.hasUnknown()) {
                    const k = this.keys.values().next().value;
                    const v = this.from[k];
                    this.to.$unknown = [k, v];
                }
            }
        }
        var detectBufferParsing = __webpack_require__(3223);
        var jsonReviver = __webpack_require__(4075);
        var needsReviver = __webpack_require__(4243);
        var parseJsonBody = __webpack_require__(3929);
        var hasOwn = __webpack_require__(9797);
        ;
        class JsonShapeDeserializer2 extends SerdeContextConfig {
            settings;
            constructor(settings) {
                super();
                this.settings = settings;
            }
            async read(schema, data) {
                const reviver = (0, needsReviver.t)(schema) ? jsonReviver.E : undefined;
                let parsed;
                if (typeof data === "string") {
                    if (data.length === 0) {
                        return {};
                    }
                    parsed = JSON.parse(data, reviver);
                }
                else if (data instanceof Uint8Array && (0, detectBufferParsing.S)()) {
                    if (data.byteLength === 0) {
                        return {};
                    }
                    const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
                    parsed = JSON.parse(buf, reviver);
                }
                else {
                    parsed = await (0, parseJsonBody.Y2)(data, this.serdeContext, schema);
                }
                return this._read(schema, parsed);
            }
            readObject(schema, data) {
                return this._read(schema, data);
            }
            _read(schema, value) {
                const isObject = value !== null && typeof value === "object";
                const ns = NormalizedSchema.l1.of(schema);
                if (isObject) {
                    if (ns.isStructSchema()) {
                        return this._readStruct(ns, value);
                    }
                    if (Array.isArray(value) && ns.isListSchema()) {
                        const listMember = ns.getValueSchema();
                        if (this.needsTransform(listMember)) {
                            for (let i = 0; i < value.length; ++i) {
                                value[i] = this._read(listMember, value[i]);
                            }
                        }
                        return value;
                    }
                    if (ns.isMapSchema()) {
                        const mapMember = ns.getValueSchema();
                        const map = value;
                        if (this.needsTransform(mapMember)) {
                            for (const k in map) {
                                if (!(0, hasOwn.$)(map, k)) {
                                    continue;
                                }
                                if (k === "__proto__") {
                                    (0, writeKey.T)(map);
                                }
                                map[k] = this._read(mapMember, map[k]);
                            }
                        }
                        return map;
                    }
                }
                if (ns.isBlobSchema() && typeof value === "string") {
                    return (0, fromBase64.E)(value);
                }
                const mediaType = ns.getMergedTraits().mediaType;
                if (ns.isStringSchema() && typeof value === "string" && mediaType) {
                    const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
                    if (isJson) {
                        return lazy_json.A.from(value);
                    }
                    return value;
                }
                if (ns.isTimestampSchema() && value != null) {
                    const format = (0, determineTimestampFormat.V)(ns, this.settings);
                    switch (format) {
                        case 5:
                            return (0, date_utils.t_)(value);
                        case 6:
                            return (0, date_utils.xE)(value);
                        case 7:
                            return (0, date_utils.l3)(value);
                        default:
                            console.warn("Missing timestamp format, parsing value with Date constructor:", value);
                            return new Date(value);
                    }
                }
                if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) {
                    return BigInt(value);
                }
                if (ns.isBigDecimalSchema() && value != undefined) {
                    if (value instanceof NumericValue.D) {
                        return value;
                    }
                    const untyped = value;
                    if (untyped.type === "bigDecimal" && "string" in untyped) {
                        return new NumericValue.D(untyped.string, untyped.type);
                    }
                    return new NumericValue.D(String(value), "bigDecimal");
                }
                if (ns.isNumericSchema() && typeof value === "string") {
                    switch (value) {
                        case "Infinity":
                            return Infinity;
                        case "-Infinity":
                            return -Infinity;
                        case "NaN":
                            return NaN;
                    }
                    return value;
                }
                if (ns.isDocumentSchema()) {
                    if (isObject) {
                        if (Array.isArray(value)) {
                            for (let i = 0; i < value.length; ++i) {
                                const v = value[i];
                                if (!(v instanceof NumericValue.D)) {
                                    value[i] = this._read(ns, v);
                                }
                            }
                        }
                        else {
                            const doc = value;
                            for (const k in doc) {
                                if (!(0, hasOwn.$)(doc, k)) {
                                    continue;
                                }
                                if (k === "__proto__") {
                                    (0, writeKey.T)(doc);
                                }
                                const v = doc[k];
                                if (!(v instanceof NumericValue.D)) {
                                    doc[k] = this._read(ns, v);
                                }
                            }
                        }
                    }
                }
                return value;
            }
            _readStruct(ns, record) {
                const union = ns.isUnionSchema();
                const out = {};
                let nameMap;
                const hasType = typeof record.__type === "string";
                const { jsonName } = this.settings;
                if (jsonName && hasType) {
                    nameMap = {};
                }
                let unionSerde;
                if (union) {
                    unionSerde = new UnionSerde(record, out);
                }
                for (const [memberName, memberSchema] of ns.structIterator()) {
                    let fromKey = memberName;
                    if (jsonName) {
                        fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
                        if (hasType) {
                            nameMap[fromKey] = memberName;
                        }
                    }
                    if (union) {
                        unionSerde.mark(fromKey);
                    }
                    if (record[fromKey] != null) {
                        out[memberName] = this._read(memberSchema, record[fromKey]);
                    }
                }
                if (union) {
                    unionSerde.writeUnknown();
                }
                else if (hasType) {
                    for (const k in record) {
                        if (!(0, hasOwn.$)(record, k)) {
                            continue;
                        }
                        const v = record[k];
                        const t = jsonName ? (nameMap[k] ?? k) : k;
                        if (!(t in out)) {
                            out[t] = v;
                        }
                    }
                }
                return out;
            }
            needsTransform(ns) {
                if (ns.isBlobSchema() ||
                    ns.isTimestampSchema() ||
                    ns.isBigIntegerSchema() ||
                    ns.isBigDecimalSchema() ||
                    ns.isNumericSchema()) {
                    return true;
                }
                if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) {
                    return true;
                }
                if (ns.isStringSchema() && ns.getMergedTraits().mediaType) {
                    return true;
                }
                return false;
            }
        }
        var serde = __webpack_require__(2125);
        var toBase64 = __webpack_require__(7706);
        var toUtf8 = __webpack_require__(9514);
        ;
        class JsonBytesStringAdapter extends Uint8Array {
            string = null;
            static allocUnsafe(bytes) {
                if (typeof Buffer === "function") {
                    const buffer = Buffer.allocUnsafe(bytes);
                    return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
                }
                return new JsonBytesStringAdapter(bytes);
            }
            toString() {
                return this.s();
            }
            valueOf() {
                return this.s();
            }
            includes(searchString, position) {
                if (typeof searchString === "string") {
                    return this.s().includes(searchString, position);
                }
                return Uint8Array.prototype.includes.call(this, searchString, position);
            }
            indexOf(searchString, position) {
                if (typeof searchString === "string") {
                    return this.s().indexOf(searchString, position);
                }
                return Uint8Array.prototype.indexOf.call(this, searchString, position);
            }
            lastIndexOf(searchString, position) {
                if (typeof searchString === "string") {
                    return this.s().lastIndexOf(searchString, position);
                }
                const fn = Uint8Array.prototype.lastIndexOf;
                if (position !== undefined) {
                    return fn.call(this, searchString, position);
                }
                return fn.call(this, searchString);
            }
            startsWith(searchString, position) {
                return this.s().startsWith(searchString, position);
            }
            endsWith(searchString, endPosition) {
                return this.s().endsWith(searchString, endPosition);
            }
            match(regexp) {
                return this.s().match(regexp);
            }
            replace(searchValue, replaceValue) {
                return this.s().replace(searchValue, replaceValue);
            }
            search(regexp) {
                return this.s().search(regexp);
            }
            split(separator, limit) {
                return this.s().split(separator, limit);
            }
            substring(start, end) {
                return this.s().substring(start, end);
            }
            trim() {
                return this.s().trim();
            }
            trimStart() {
                return this.s().trimStart();
            }
            trimEnd() {
                return this.s().trimEnd();
            }
            charAt(pos) {
                return this.s().charAt(pos);
            }
            charCodeAt(index) {
                return this.s().charCodeAt(index);
            }
            padStart(maxLength, fillString) {
                return this.s().padStart(maxLength, fillString);
            }
            padEnd(maxLength, fillString) {
                return this.s().padEnd(maxLength, fillString);
            }
            repeat(count) {
                return this.s().repeat(count);
            }
            toUpperCase() {
                return this.s().toUpperCase();
            }
            toLowerCase() {
                return this.s().toLowerCase();
            }
            s() {
                if (this.string == null) {
                    const n = Date.now();
                    if (n > warned + 60_000) {
                        console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. " +
                            "It has been automatically converted to string. In a future version this will throw an error.");
                        warned = n;
                    }
                    this.string = (0, toUtf8.P)(this);
                }
                return this.string;
            }
        }
        var warned = 0;
        ;
        const encoder = new TextEncoder();
        const OPEN_BRACE = 0x7b;
        const CLOSE_BRACE = 0x7d;
        const OPEN_BRACKET = 0x5b;
        const CLOSE_BRACKET = 0x5d;
        const QUOTE = 0x22;
        const COLON = 0x3a;
        const COMMA = 0x2c;
        const BACKSLASH = 0x5c;
        const TRUE = new Uint8Array([0x74, 0x72, 0x75, 0x65]);
        const FALSE = new Uint8Array([0x66, 0x61, 0x6c, 0x73, 0x65]);
        const NULL = new Uint8Array([0x6e, 0x75, 0x6c, 0x6c]);
        const ESCAPE_TABLE = new Array(128).fill(null);
        ESCAPE_TABLE[0x08] = "b";
        ESCAPE_TABLE[0x09] = "t";
        ESCAPE_TABLE[0x0a] = "n";
        ESCAPE_TABLE[0x0c] = "f";
        ESCAPE_TABLE[0x0d] = "r";
        ESCAPE_TABLE[0x22] = '"';
        ESCAPE_TABLE[0x5c] = "\\";
        for (let i = 0; i < 0x20; i++) {
            if (ESCAPE_TABLE[i] === null) {
                ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
            }
        }
        const INITIAL_BUFFER_SIZE = 2048;
        function alloc(size) {
            return JsonBytesStringAdapter.allocUnsafe(size);
        }
        class JsonShapeSerializer2 extends SerdeContextConfig {
            settings;
            json;
            i = 0;
            rootSchema;
            rawValue;
            passthrough = false;
            constructor(settings) {
                super();
                this.settings = settings;
                this.json = alloc(INITIAL_BUFFER_SIZE);
            }
            write(schema, value) {
                this.i = 0;
                this.rawValue = value;
                this.rootSchema = NormalizedSchema.l1.of(schema);
                this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
                if (!this.passthrough) {
                    this.writeValue(this.rootSchema, value, undefined);
                }
            }
            writeDiscriminatedDocument(schema, value) {
                this.i = 0;
                this.rootSchema = NormalizedSchema.l1.of(schema);
                const ns = this.rootSchema;
                if (ns.isStructSchema() && value != null && typeof value === "object") {
                    this.writeValue(ns, value, undefined);
                    const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
                    const z = prefix.length;
                    this.ensure(z);
                    this.json.copyWithin(1 + z, 1, this.i);
                    encoder.encodeInto(prefix, this.json.subarray(1));
                    this.i += z;
                }
                else {
                    this.writeValue(ns, value, undefined);
                }
            }
            flush() {
                this.rootSchema = undefined;
                const finalPosition = this.i;
                this.i = 0;
                const raw = this.rawValue;
                this.rawValue = undefined;
                if (finalPosition === 0) {
                    return raw;
                }
                const result = this.json.subarray(0, finalPosition);
                this.json = alloc(INITIAL_BUFFER_SIZE);
                return result;
            }
            ensure(byteCount) {
                const { i, json } = this;
                if (i + byteCount > json.length) {
                    let newSize = json.length * 2;
                    while (newSize < i + byteCount) {
                        newSize *= 2;
                    }
                    const next = alloc(newSize);
                    next.set(this.json);
                    this.json = next;
                }
            }
            writeAscii(s) {
                const z = s.length;
                this.ensure(z);
                let { i, json } = this;
                for (let j = 0; j < z; ++j) {
                    json[i] = s.charCodeAt(j);
                    i += 1;
                }
                this.i = i;
            }
            writeAsciiQuoted(s) {
                const z = s.length;
                this.ensure(z + 4);
                let { json, i } = this;
                json[i++] = QUOTE;
                for (let j = 0; j < z; ++j) {
                    json[i++] = s.charCodeAt(j);
                }
                json[i++] = QUOTE;
                this.i = i;
            }
            writeJsonString(s) {
                const z = s.length;
                this.ensure(z * 3 + 2);
                this.json[this.i++] = QUOTE;
                for (let j = 0; j < z; ++j) {
                    const c = s.charCodeAt(j);
                    if (c > 0x22 && c < 0x5c) {
                        this.json[this.i++] = c;
                    }
                    else if (c < 0x80) {
                        const esc = ESCAPE_TABLE[c];
                        if (esc !== null) {
                            this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
                            this.json[this.i++] = BACKSLASH;
                            for (let k = 0; k < esc.length; k++) {
                                this.json[this.i++] = esc.charCodeAt(k);
                            }
                        }
                        else {
                            this.json[this.i++] = c;
                        }
                    }
                    else if (c >= 0xd800 && c <= 0xdbff) {
                        const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
                        if (next >= 0xdc00 && next <= 0xdfff) {
                            this.ensure(4);
                            const { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
                            this.i += written;
                            ++j;
                        }
                        else {
                            this.ensure(6 + (z - j - 1) * 3 + 1);
                            this.writeUnicodeEscape(c);
                        }
                    }
                    else if (c >= 0xdc00 && c <= 0xdfff) {
                        this.ensure(6 + (z - j - 1) * 3 + 1);
                        this.writeUnicodeEscape(c);
                    }
                    else {
                        let { i, json } = this;
                        if (c < 0x800) {
                            json[i++] = 0xc0 | (c >> 6);
                            json[i++] = 0x80 | (c & 0x3f);
                        }
                        else {
                            json[i++] = 0xe0 | (c >> 12);
                            json[i++] = 0x80 | ((c >> 6) & 0x3f);
                            json[i++] = 0x80 | (c & 0x3f);
                        }
                        this.i = i;
                    }
                }
                this.json[this.i++] = QUOTE;
            }
            writeUnicodeEscape(code) {
                let { json, i } = this;
                json[i++] = BACKSLASH;
                json[i++] = 0x75;
                const hex = code.toString(16).padStart(4, "0");
                for (let j = 0; j < 4; ++j) {
                    json[i++] = hex.charCodeAt(j);
                }
                this.i = i;
            }
            static B64 = (() => {
                const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
                const table = new Uint8Array(64);
                for (let i = 0; i < 64; ++i) {
                    table[i] = chars.charCodeAt(i);
                }
                return table;
            })();
            writeBase64(data) {
                const b64Len = Math.ceil(data.length / 3) * 4;
                this.ensure(b64Len + 2);
                const json = this.json;
                const B64 = JsonShapeSerializer2.B64;
                let i = this.i;
                json[i++] = QUOTE;
                const len = data.length;
                const remainder = len % 3;
                const mainLen = len - remainder;
                for (let j = 0; j < mainLen; j += 3) {
                    const a = data[j];
                    const b = data[j + 1];
                    const c = data[j + 2];
                    json[i++] = B64[a >> 2];
                    json[i++] = B64[((a & 0x03) << 4) | (b >> 4)];
                    json[i++] = B64[((b & 0x0f) << 2) | (c >> 6)];
                    json[i++] = B64[c & 0x3f];
                }
                if (remainder === 2) {
                    const a = data[mainLen];
                    const b = data[mainLen + 1];
                    json[i++] = B64[a >> 2];
                    json[i++] = B64[((a & 0x03) << 4) | (b >> 4)];
                    json[i++] = B64[(b & 0x0f) << 2];
                    json[i++] = 0x3d;
                }
                else if (remainder === 1) {
                    const a = data[mainLen];
                    json[i++] = B64[a >> 2];
                    json[i++] = B64[(a & 0x03) << 4];
                    json[i++] = 0x3d;
                    json[i++] = 0x3d;
                }
                json[i++] = QUOTE;
                this.i = i;
            }
            writeValue(schema, value, container) {
                if (value == null) {
                    if (container?.isStructSchema()) {
                        if (value === undefined) {
                            const ns = NormalizedSchema.l1.of(schema);
                            if (ns.isIdempotencyToken()) {
                                this.writeAsciiQuoted((0, serde.ec)());
                                return;
                            }
                        }
                        return;
                    }
                    this.ensure(4);
                    this.json.set(NULL, this.i);
                    this.i += 4;
                    return;
                }
                const ns = NormalizedSchema.l1.of(schema);
                const isObject = typeof value === "object";
                if (ns.isStringSchema()) {
                    const mediaType = ns.getMergedTraits().mediaType;
                    if (mediaType) {
                        const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
                        if (isJson) {
                            this.writeJsonString(lazy_json.A.from(value).toString());
                            return;
                        }
                    }
                }
                if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
                    const asString = value instanceof NumericValue.D ? value.string : String(value);
                    this.writeAsciiQuoted(asString);
                    return;
                }
                if (isObject) {
                    if (ns.isStructSchema()) {
                        this.writeStruct(ns, value);
                        return;
                    }
                    if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
                        this.writeList(ns, value, ns.isDocumentSchema());
                        return;
                    }
                    if (ns.isMapSchema()) {
                        this.writeMap(ns, value, false);
                        return;
                    }
                    if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
                        this.writeBase64(value);
                        return;
                    }
                    if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
                        this.writeTimestamp(ns, value);
                        return;
                    }
                    if (value instanceof NumericValue.D) {
                        this.writeAscii(value.string);
                        return;
                    }
                    if (ns.isDocumentSchema()) {
                        if (Array.isArray(value)) {
                            this.writeList(ns, value, true);
                        }
                        else {
                            this.writeMap(ns, value, true);
                        }
                        return;
                    }
                    const json = JSON.stringify(value);
                    this.writeAscii(json);
                    return;
                }
                if (typeof value === "string") {
                    if (ns.isBlobSchema()) {
                        const b64 = (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
                        this.writeAsciiQuoted(b64);
                        return;
                    }
                    this.writeJsonString(value);
                    return;
                }
                if (typeof value === "number") {
                    if (Math.abs(value) === Infinity || Number.isNaN(value)) {
                        this.writeAsciiQuoted(String(value));
                        return;
                    }
                    const numStr = String(value);
                    this.writeAscii(numStr);
                    return;
                }
                if (typeof value === "boolean") {
                    this.ensure(5);
                    let { i, json } = this;
                    if (value) {
                        json.set(TRUE, i);
                        i += 4;
                    }
                    else {
                        json.set(FALSE, i);
                        i += 5;
                    }
                    this.i = i;
                    return;
                }
                if (typeof value === "bigint") {
                    this.writeAscii(value.toString());
                    return;
                }
                this.writeAscii(String(value));
            }
            writeStruct(ns, value) {
                this.ensure(2);
                this.json[this.i++] = OPEN_BRACE;
                let wroteAny = false;
                const hasType = typeof value.__type === "string";
                let writtenKeys;
                if (hasType) {
                    writtenKeys = new Set();
                }
                for (const [memberName, memberSchema] of ns.structIterator()) {
                    const item = value[memberName];
                    if (item == null && !memberSchema.isIdempotencyToken()) {
                        continue;
                    }
                    if (wroteAny) {
                        this.ensure(1);
                        this.json[this.i++] = COMMA;
                    }
                    wroteAny = true;
                    const targetKey = this.settings.jsonName ? (memberSchema.getMergedTraits().jsonName ?? memberName) : memberName;
                    if (writtenKeys) {
                        writtenKeys.add(memberName);
                        writtenKeys.add(targetKey);
                    }
                    this.writeAsciiQuoted(targetKey);
                    this.json[this.i++] = COLON;
                    this.writeValue(memberSchema, item, ns);
                }
                if (!wroteAny && ns.isUnionSchema()) {
                    const { $unknown } = value;
                    if (Array.isArray($unknown)) {
                        const [k, v] = $unknown;
                        this.writeAsciiQuoted(k);
                        this.ensure(1);
                        this.json[this.i++] = COLON;
                        this.writeValue(15, v, ns);
                    }
                }
                else if (hasType) {
                    for (const k in value) {
                        if (writtenKeys.has(k)) {
                            continue;
                        }
                        writtenKeys.add(k);
                        const v = value[k];
                        if (wroteAny) {
                            this.ensure(1);
                            this.json[this.i++] = COMMA;
                        }
                        wroteAny = true;
                        this.writeAsciiQuoted(k);
                        this.ensure(1);
                        this.json[this.i++] = COLON;
                        this.writeValue(15, v, undefined);
                    }
                }
                this.ensure(1);
                this.json[this.i++] = CLOSE_BRACE;
            }
            writeList(ns, value, isDocument) {
                const sparse = !!ns.getMergedTraits().sparse;
                const valueSchema = ns.getValueSchema();
                if (!isDocument) {
                    if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
                        let hasSpecials = false;
                        for (let i = 0; i < value.length; ++i) {
                            const v = value[i];
                            if (Number.isNaN(v) || v === Infinity || v === -Infinity || (v == null && !sparse)) {
                                hasSpecials = true;
                                break;
                            }
                        }
                        let json;
                        if (!hasSpecials) {
                            json = JSON.stringify(value);
                        }
                        else {
                            const out = [];
                            for (let i = 0; i < value.length; ++i) {
                                const v = value[i];
                                if (v == null && !sparse) {
                                    continue;
                                }
                                if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
                                    out.push(String(v));
                                }
                                else {
                                    out.push(v);
                                }
                            }
                            json = JSON.stringify(out);
                        }
                        this.ensure(json.length * 3);
                        this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
                        return;
                    }
                }
                this.ensure(2);
                this.json[this.i++] = OPEN_BRACKET;
                let wroteFirstItem = false;
                for (let i = 0; i < value.length; ++i) {
                    const item = value[i];
                    if (isDocument ? item === undefined : item == null && !sparse) {
                        continue;
                    }
                    if (wroteFirstItem) {
                        this.ensure(1);
                        this.json[this.i++] = COMMA;
                    }
                    this.writeValue(valueSchema, item, undefined);
                    wroteFirstItem = true;
                }
                this.ensure(1);
                this.json[this.i++] = CLOSE_BRACKET;
            }
            writeMap(ns, value, isDocument) {
                const sparse = !!ns.getMergedTraits().sparse;
                const valueSchema = ns.getValueSchema();
                if (!isDocument) {
                    if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
                        let modifications;
                        for (const k in value) {
                            if (!(0, hasOwn.$)(value, k)) {
                                continue;
                            }
                            const v = value[k];
                            if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
                                (modifications ??= {})[k] = v;
                                value[k] = String(v);
                            }
                            else if (v === null && !sparse) {
                                (modifications ??= {})[k] = null;
                                value[k] = undefined;
                            }
                        }
                        const json = JSON.stringify(value);
                        if (modifications) {
                            Object.assign(value, modifications);
                        }
                        this.ensure(json.length * 3);
                        this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
                        return;
                    }
                }
                this.ensure(2);
                this.json[this.i++] = OPEN_BRACE;
                let first = true;
                for (const k in value) {
                    if (!(0, hasOwn.$)(value, k)) {
                        continue;
                    }
                    const v = value[k];
                    if (isDocument ? v === undefined : v == null && !sparse) {
                        continue;
                    }
                    if (!first) {
                        this.ensure(1);
                        this.json[this.i++] = COMMA;
                    }
                    first = false;
                    this.writeJsonString(k);
                    this.ensure(1);
                    this.json[this.i++] = COLON;
                    this.writeValue(valueSchema, v, undefined);
                }
                this.ensure(1);
                this.json[this.i++] = CLOSE_BRACE;
            }
            writeTimestamp(ns, value) {
                const format = (0, determineTimestampFormat.V)(ns, this.settings);
                switch (format) {
                    case 5: {
                        const iso = value.toISOString().replace(".000Z", "Z");
                        this.writeAsciiQuoted(iso);
                        return;
                    }
                    case 6: {
                        this.writeAsciiQuoted((0, date_utils.JV)(value));
                        return;
                    }
                    case 7: {
                        const epochSecs = String(value.getTime() / 1000);
                        this.writeAscii(epochSecs);
                        return;
                    }
                    default: {
                        const epochSecs = String(value.getTime() / 1000);
                        this.writeAscii(epochSecs);
                        return;
                    }
                }
            }
        }
        ;
        class JsonCodec2 extends SerdeContextConfig {
            settings;
            constructor(settings) {
                super();
                this.settings = settings;
            }
            createSerializer() {
                const serializer = new JsonShapeSerializer2(this.settings);
                serializer.setSerdeContext(this.serdeContext);
                return serializer;
            }
            createDeserializer() {
                const deserializer = new JsonShapeDeserializer2(this.settings);
                deserializer.setSerdeContext(this.serdeContext);
                return deserializer;
            }
        }
    }),
    3223: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (detectBufferParsing)
        });
        let canParseBuffer;
        function detectBufferParsing() {
            if (canParseBuffer === undefined) {
                try {
                    if (typeof Buffer !== "function") {
                        canParseBuffer = false;
                    }
                    else {
                        const result = JSON.parse(Buffer.from([0x7b, 0x7d]));
                        canParseBuffer = result !== null && typeof result === "object";
                    }
                }
                catch {
                    canParseBuffer = false;
                }
            }
            return canParseBuffer;
        }
    }),
    4075: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (jsonReviver)
        });
        var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4299);
        function jsonReviver(key, value, context) {
            if (context?.source) {
                const numericString = context.source;
                if (typeof value === "number") {
                    const inSafeRange = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
                    if (inSafeRange) {
                        if (isRepresentable(numericString, value)) {
                            return value;
                        }
                        return new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.D(numericString, "bigDecimal");
                    }
                    else {
                        if (isFractionalBigNumeric(numericString)) {
                            return new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.D(numericString, "bigDecimal");
                        }
                        if (/[eE]/.test(numericString)) {
                            return expandExponentToBigInt(numericString);
                        }
                        return BigInt(numericString);
                    }
                }
            }
            return value;
        }
        function isFractionalBigNumeric(s) {
            const dotIndex = s.indexOf(".");
            if (dotIndex === -1) {
                return false;
            }
            const eIndex = s.search(/[eE]/);
            if (eIndex === -1) {
                return true;
            }
            const fracDigits = eIndex - dotIndex - 1;
            const exp = parseInt(s.slice(eIndex + 1), 10);
            return exp < fracDigits;
        }
        function isRepresentable(numericString, value) {
            if (numericString === String(value)) {
                return true;
            }
            if (Object.is(value, -0)) {
                return true;
            }
            if (/[eE]/.test(numericString)) {
                return expandToDecimal(numericString) === expandToDecimal(String(value));
            }
            const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
            const canonical = String(value);
            if (normalized === canonical) {
                return true;
            }
            if (/[eE]/.test(canonical)) {
                return normalized === expandToDecimal(canonical);
            }
            return false;
        }
        function expandToDecimal(s) {
            const negative = s.startsWith("-");
            const abs = negative ? s.slice(1) : s;
            const eIndex = abs.search(/[eE]/);
            let result;
            if (eIndex === -1) {
                result = abs;
            }
            else {
                const exp = parseInt(abs.slice(eIndex + 1), 10);
                const mantissa = abs.slice(0, eIndex);
                const dotIndex = mantissa.indexOf(".");
                let digits;
                let intLen;
                if (dotIndex === -1) {
                    digits = mantissa;
                    intLen = mantissa.length;
                }
                else {
                    digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
                    intLen = dotIndex;
                }
                digits = digits.replace(/0+$/, "") || "0";
                const newDotPos = intLen + exp;
                if (digits === "0") {
                    result = "0";
                }
                else if (newDotPos <= 0) {
                    result = "0." + "0".repeat(-newDotPos) + digits;
                }
                else if (newDotPos >= digits.length) {
                    result = digits + "0".repeat(newDotPos - digits.length);
                }
                else {
                    result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
                }
            }
            if (result.includes(".")) {
                result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
            }
            return (negative ? "-" : "") + result;
        }
        function expandExponentToBigInt(s) {
            const eIndex = s.search(/[eE]/);
            const exp = parseInt(s.slice(eIndex + 1), 10);
            const negative = s.startsWith("-");
            const mantissa = s.slice(negative ? 1 : 0, eIndex);
            const dotIndex = mantissa.indexOf(".");
            let digits;
            let shift;
            if (dotIndex === -1) {
                digits = mantissa;
                shift = exp;
            }
            else {
                digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
                const fracDigits = mantissa.length - dotIndex - 1;
                shift = exp - fracDigits;
            }
            digits = digits.replace(/0+$/, "") || "0";
            const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
            return negative ? -result : result;
        }
    }),
    4243: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            t: () => (needsReviver)
        });
        var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
        const REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
        function needsReviver(schema) {
            const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
            const raw = ns.getSchema();
            if (Array.isArray(raw) && ns.isStructSchema()) {
                if (REVIVER_SYMBOL in raw) {
                    return raw[REVIVER_SYMBOL];
                }
                const result = _check(ns, new Set());
                raw[REVIVER_SYMBOL] = result;
                return result;
            }
            return _check(ns, new Set());
        }
        function _check(ns, seen) {
            const raw = ns.getSchema();
            if (seen.has(raw)) {
                return false;
            }
            seen.add(raw);
            if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) {
                return true;
            }
            if (ns.isStructSchema()) {
                for (const [, memberSchema] of ns.structIterator()) {
                    if (_check(memberSchema, seen)) {
                        return true;
                    }
                }
            }
            else if (ns.isListSchema() || ns.isMapSchema()) {
                if (_check(ns.getValueSchema(), seen)) {
                    return true;
                }
            }
            else if (ns.isDocumentSchema()) {
                return true;
            }
            return false;
        }
    }),
    3929: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            rh: () => (loadJsonRpcErrorCode),
            cJ: () => (loadRestJsonErrorCode),
            Y2: () => (parseJsonBody)
        });
        var collect_stream_body = __webpack_require__(1833);
        var toUtf8 = __webpack_require__(9514);
        ;
        const collectBodyString = (streamBody, context) => (0, collect_stream_body.P)(streamBody, context).then((body) => (context?.utf8Encoder ?? toUtf8.P)(body));
        var detectBufferParsing = __webpack_require__(3223);
        var jsonReviver = __webpack_require__(4075);
        var needsReviver = __webpack_require__(4243);
        ;
        async function parseJsonBody(streamBody, context, schema) {
            let parsingInput;
            if ((0, detectBufferParsing.S)() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
                const buffer = await (0, collect_stream_body.P)(streamBody, context);
                if (typeof Buffer === "function") {
                    if (Buffer.isBuffer(buffer)) {
                        parsingInput = buffer;
                    }
                    else {
                        parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
                    }
                }
            }
            if (!parsingInput) {
                parsingInput = await collectBodyString(streamBody, context);
            }
            if (parsingInput.length === 0) {
                return {};
            }
            const reviver = schema && (0, needsReviver.t)(schema) ? jsonReviver.E : undefined;
            try {
                return JSON.parse(parsingInput, reviver);
            }
            catch (e) {
                if (e?.name === "SyntaxError") {
                    Object.defineProperty(e, "$responseBodyText", {
                        value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8"),
                    });
                }
                throw e;
            }
        }
        const parseJsonErrorBody = async (errorBody, context) => {
            const value = await parseJsonBody(errorBody, context);
            value.message = value.message ?? value.Message;
            return value;
        };
        const findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
        const sanitizeErrorCode = (rawValue) => {
            let cleanValue = rawValue;
            if (typeof cleanValue === "number") {
                cleanValue = cleanValue.toString();
            }
            if (cleanValue.indexOf(",") >= 0) {
                cleanValue = cleanValue.split(",")[0];
            }
            if (cleanValue.indexOf(":") >= 0) {
                cleanValue = cleanValue.split(":")[0];
            }
            if (cleanValue.indexOf("#") >= 0) {
                cleanValue = cleanValue.split("#")[1];
            }
            return cleanValue;
        };
        const loadRestJsonErrorCode = (output, data) => {
            return loadErrorCode(output, data, ["header", "code", "type"]);
        };
        const loadJsonRpcErrorCode = (output, data, queryCompat = false) => {
            return loadErrorCode(output, data, queryCompat ? ["code", "header", "type"] : ["type", "code", "header"]);
        };
        const loadSmithyRpcV2JsonErrorCode = (output, data) => {
            if (data?.__type !== undefined) {
                let cleanValue = data.__type;
                if (typeof cleanValue === "number") {
                    cleanValue = cleanValue.toString();
                }
                if (cleanValue.indexOf(",") >= 0) {
                    cleanValue = cleanValue.split(",")[0];
                }
                if (cleanValue.indexOf(":") >= 0) {
                    cleanValue = cleanValue.split(":")[0];
                }
                return cleanValue;
            }
        };
        const loadErrorCode = ({ headers }, data, order) => {
            while (order.length > 0) {
                const location = order.shift();
                switch (location) {
                    case "header":
                        const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
                        if (headerKey !== undefined) {
                            return sanitizeErrorCode(headers[headerKey]);
                        }
                        break;
                    case "code":
                        const codeKey = findKey(data ?? {}, "code");
                        if (codeKey && data[codeKey] !== undefined) {
                            return sanitizeErrorCode(data[codeKey]);
                        }
                        break;
                    case "type":
                        if (data?.__type !== undefined) {
                            return sanitizeErrorCode(data.__type);
                        }
                        break;
                }
            }
        };
    }),
    9500: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            vK: () => (getContentLengthPlugin)
        });
        var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6804);
        const CONTENT_LENGTH_HEADER = "content-length";
        function contentLengthMiddleware(bodyLengthChecker) {
            return (next) => async (args) => {
                const request = args.request;
                if (_smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(request)) {
                    const { body, headers } = request;
                    if (body &&
                        Object.keys(headers)
                            .map((str) => str.toLowerCase())
                            .indexOf(CONTENT_LENGTH_HEADER) === -1) {
                        try {
                            const length = bodyLengthChecker(body);
                            if (length != null) {
                                request.headers = {
                                    ...request.headers,
                                    [CONTENT_LENGTH_HEADER]: String(length),
                                };
                            }
                        }
                        catch (ignored) {
                        }
                    }
                }
                return next({
                    ...args,
                    request,
                });
            };
        }
        const contentLengthMiddlewareOptions = {
            step: "build",
            tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
            name: "contentLengthMiddleware",
            override: true,
        };
        const getContentLengthPlugin = (options) => ({
            applyToStack: (clientStack) => {
                clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
            },
        });
    }),
    7595: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (getHttpHandlerExtensionConfiguration),
            j: () => (resolveHttpHandlerRuntimeConfig)
        });
        const getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
            if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") {
                runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
            }
            if (runtimeConfig.defaultSocketTimeout) {
                runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
            }
            return {
                setHttpHandler(handler) {
                    runtimeConfig.requestHandler = handler;
                },
                httpHandler() {
                    return runtimeConfig.requestHandler;
                },
                updateHttpClientConfig(key, value) {
                    runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
                },
                httpHandlerConfigs() {
                    return runtimeConfig.requestHandler.httpHandlerConfigs();
                },
            };
        };
        const resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => {
            return {
                requestHandler: httpHandlerExtensionConfiguration.httpHandler(),
            };
        };
    }),
    4535: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (determineTimestampFormat)
        });
        function determineTimestampFormat(ns, settings) {
            if (settings.timestampFormat.useTrait) {
                const schema = ns.getSchema();
                if (schema === 5 ||
                    schema === 6 ||
                    schema === 7) {
                    return schema;
                }
            }
            const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
            const bindingFormat = settings.httpBindings
                ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader)
                    ? 6
                    : Boolean(httpQuery) || Boolean(httpLabel)
                        ? 5
                        : undefined
                : undefined;
            return bindingFormat ?? settings.timestampFormat.default;
        }
    }),
    83: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (escapeUri)
        });
        const escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
        const hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
    }),
    9579: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            ey: () => (getRetryPlugin)
        });
        var external_node_stream_ = __webpack_require__(7075);
        ;
        const isStreamingPayload = (request) => request?.body instanceof external_node_stream_.Readable ||
            (typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream);
        var NoOpLogger = __webpack_require__(6228);
        var httpRequest = __webpack_require__(6804);
        var serde = __webpack_require__(2125);
        var middleware = __webpack_require__(6877);
        var service_error_classification = __webpack_require__(9699);
        ;
        const race = (promise, signal) => {
            if (!signal) {
                return promise;
            }
            let cleanup = () => { };
            const aborted = new Promise((_, reject) => {
                const handler = () => reject(createAbortError());
                if (signal.aborted) {
                    handler();
                }
                else if (typeof signal.addEventListener === "function") {
                    signal.addEventListener("abort", handler, { once: true });
                    cleanup = () => signal.removeEventListener("abort", handler);
                }
                else {
                    signal.onabort = handler;
                }
            });
            return Promise.race([promise, aborted]).finally(cleanup);
        };
        const createAbortError = () => Object.assign(new Error("Request aborted"), { name: "AbortError" });
        const isAbortError = (error) => typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
        var constants = __webpack_require__(4774);
        var hasOwn = __webpack_require__(9797);
        var httpResponse = __webpack_require__(5206);
        var date_utils = __webpack_require__(1514);
        ;
        function parseRetryAfterHeader(response, logger) {
            if (!httpResponse.c.isInstance(response)) {
                return;
            }
            for (const header in response.headers) {
                if (!(0, hasOwn.$)(response.headers, header)) {
                    continue;
                }
                const h = header.toLowerCase();
                if (h === "retry-after") {
                    const retryAfter = response.headers[header];
                    let retryAfterSeconds = NaN;
                    if (retryAfter.endsWith("GMT")) {
                        try {
                            const date = (0, date_utils.xE)(retryAfter);
                            retryAfterSeconds = (date.getTime() - Date.now()) / 1000;
                        }
                        catch (e) {
                            logger?.trace?.("Failed to parse retry-after header");
                            logger?.trace?.(e);
                        }
                    }
                    else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) {
                        retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]);
                    }
                    else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) {
                        retryAfterSeconds = Number(retryAfter);
                    }
                    else if (Date.parse(retryAfter) >= Date.now()) {
                        retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1000;
                    }
                    if (isNaN(retryAfterSeconds)) {
                        return;
                    }
                    return new Date(Date.now() + retryAfterSeconds * 1000);
                }
                else if (h === "x-amz-retry-after") {
                    const v = response.headers[header];
                    const backoffMilliseconds = Number(v);
                    if (isNaN(backoffMilliseconds)) {
                        logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
                        return;
                    }
                    return new Date(Date.now() + backoffMilliseconds);
                }
            }
        }
        function getRetryAfterHint(response, logger) {
            return parseRetryAfterHeader(response, logger);
        }
        ;
        const asSdkError = (error) => {
            if (error instanceof Error) {
                return error;
            }
            if (error instanceof Object) {
                return Object.assign(new Error(), error);
            }
            if (typeof error === "string") {
                return new Error(error);
            }
            return new Error(`AWS SDK error wrapper for ${error}`);
        };
        ;
        function bindRetryMiddleware(isStreamingPayload) {
            return (options) => (next, context) => async (args) => {
                let retryStrategy = await options.retryStrategy();
                const maxAttempts = await options.maxAttempts();
                const abortSignal = context[middleware.V]?.abortSignal;
                if (isRetryStrategyV2(retryStrategy)) {
                    retryStrategy = retryStrategy;
                    const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
                    let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
                    let lastError = new Error();
                    let attempts = 0;
                    let totalRetryDelay = 0;
                    const { request } = args;
                    const isRequest = httpRequest.K.isInstance(request);
                    if (isRequest) {
                        request.headers[constants.l5] = (0, serde.v4)();
                    }
                    while (true) {
                        try {
                            if (isRequest) {
                                request.headers[constants.ok] = `attempt=${attempts + 1}; max=${maxAttempts}`;
                            }
                            const { response, output } = await next(args);
                            retryStrategy.recordSuccess(retryToken);
                            output.$metadata.attempts = attempts + 1;
                            output.$metadata.totalRetryDelay = totalRetryDelay;
                            return { response, output };
                        }
                        catch (e) {
                            const retryErrorInfo = getRetryErrorInfo(e, options.logger);
                            lastError = asSdkError(e);
                            if (isRequest && isStreamingPayload(request)) {
                                (context.logger instanceof NoOpLogger.N ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
                                throw lastError;
                            }
                            try {
                                retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
                            }
                            catch (refreshError) {
                                if (abortSignal?.aborted && isAbortError(refreshError)) {
                                    throw refreshError;
                                }
                                if (!lastError.$metadata) {
                                    lastError.$metadata = {};
                                }
                                lastError.$metadata.attempts = attempts + 1;
                                lastError.$metadata.totalRetryDelay = totalRetryDelay;
                                throw lastError;
                            }
                            attempts = retryToken.getRetryCount();
                            const delay = retryToken.getRetryDelay();
                            totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
                            if (delay > 0) {
                                await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
                            }
                        }
                    }
                }
                else {
                    retryStrategy = retryStrategy;
                    if (retryStrategy?.mode) {
                        context.userAgent = [...(context.userAgent || []), ["cfg/retry-mode", retryStrategy.mode]];
                    }
                    return retryStrategy.retry(next, args);
                }
            };
        }
        const isRetryStrategyV2 = (retryStrategy) => typeof retryStrategy.acquireInitialRetryToken !== "undefined" &&
            typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" &&
            typeof retryStrategy.recordSuccess !== "undefined";
        const getRetryErrorInfo = (error, logger) => {
            const errorInfo = {
                error,
                errorType: getRetryErrorType(error),
            };
            const retryAfterHint = parseRetryAfterHeader(error.$response, logger);
            if (retryAfterHint) {
                errorInfo.retryAfterHint = retryAfterHint;
            }
            return errorInfo;
        };
        const getRetryErrorType = (error) => {
            if ((0, service_error_classification.Qb)(error)) {
                return "THROTTLING";
            }
            if ((0, service_error_classification.bV)(error)) {
                return "TRANSIENT";
            }
            if ((0, service_error_classification.GQ)(error)) {
                return "SERVER_ERROR";
            }
            return "CLIENT_ERROR";
        };
        const retryMiddlewareOptions = {
            name: "retryMiddleware",
            tags: ["RETRY"],
            step: "finalizeRequest",
            priority: "high",
            override: true,
        };
        function bindGetRetryPlugin(isStreamingPayload) {
            const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
            return (options) => ({
                applyToStack: (clientStack) => {
                    clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
                },
            });
        }
        ;
        const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
        const getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);
    }),
    6464: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            qs: () => (NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
            kN: () => (NODE_RETRY_MODE_CONFIG_OPTIONS),
            $z: () => (resolveRetryConfig)
        });
        var normalizeProvider = __webpack_require__(3687);
        var service_error_classification = __webpack_require__(9699);
        ;
        class DefaultRateLimiter {
            static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
            beta;
            minCapacity;
            minFillRate;
            scaleConstant;
            smooth;
            enabled = false;
            availableTokens = 0;
            lastMaxRate = 0;
            measuredTxRate = 0;
            requestCount = 0;
            fillRate;
            lastThrottleTime;
            lastTimestamp = 0;
            lastTxRateBucket;
            maxCapacity;
            timeWindow = 0;
            constructor(options) {
                this.beta = options?.beta ?? 0.7;
                this.minCapacity = options?.minCapacity ?? 1;
                this.minFillRate = options?.minFillRate ?? 0.5;
                this.scaleConstant = options?.scaleConstant ?? 0.4;
                this.smooth = options?.smooth ?? 0.8;
                this.lastThrottleTime = this.getCurrentTimeInSeconds();
                this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
                this.fillRate = this.minFillRate;
                this.maxCapacity = this.minCapacity;
            }
            async getSendToken() {
                return this.acquireTokenBucket(1);
            }
            updateClientSendingRate(response) {
                let calculatedRate;
                this.updateMeasuredRate();
                const retryErrorInfo = response;
                const isThrottling = retryErrorInfo?.errorType === "THROTTLING" || (0, service_error_classification.Qb)(retryErrorInfo?.error ?? response);
                if (isThrottling) {
                    const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
                    this.lastMaxRate = rateToUse;
                    this.calculateTimeWindow();
                    this.lastThrottleTime = this.getCurrentTimeInSeconds();
                    calculatedRate = this.cubicThrottle(rateToUse);
                    this.enableTokenBucket();
                }
                else {
                    this.calculateTimeWindow();
                    calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
                }
                const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
                this.updateTokenBucketRate(newRate);
            }
            getCurrentTimeInSeconds() {
                return Date.now() / 1000;
            }
            async acquireTokenBucket(amount) {
                if (!this.enabled) {
                    return;
                }
                this.refillTokenBucket();
                while (amount > this.availableTokens) {
                    const delay = ((amount - this.availableTokens) / this.fillRate) * 1000;
                    await new Promise((resolve) => DefaultRateLimiter.setTimeoutFn(resolve, delay));
                    this.refillTokenBucket();
                }
                this.availableTokens = this.availableTokens - amount;
            }
            refillTokenBucket() {
                const timestamp = this.getCurrentTimeInSeconds();
                if (!this.lastTimestamp) {
                    this.lastTimestamp = timestamp;
                    return;
                }
                const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
                this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
                this.lastTimestamp = timestamp;
            }
            calculateTimeWindow() {
                this.timeWindow = this.getPrecise(Math.pow((this.lastMaxRate * (1 - this.beta)) / this.scaleConstant, 1 / 3));
            }
            cubicThrottle(rateToUse) {
                return this.getPrecise(rateToUse * this.beta);
            }
            cubicSuccess(timestamp) {
                return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
            }
            enableTokenBucket() {
                this.enabled = true;
            }
            updateTokenBucketRate(newRate) {
                this.refillTokenBucket();
                this.fillRate = Math.max(newRate, this.minFillRate);
                this.maxCapacity = Math.max(newRate, this.minCapacity);
                this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
            }
            updateMeasuredRate() {
                const t = this.getCurrentTimeInSeconds();
                const timeBucket = Math.floor(t * 2) / 2;
                this.requestCount++;
                if (timeBucket > this.lastTxRateBucket) {
                    const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
                    this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
                    this.requestCount = 0;
                    this.lastTxRateBucket = timeBucket;
                }
            }
            getPrecise(num) {
                return parseFloat(num.toFixed(8));
            }
        }
        var constants = __webpack_require__(4774);
        ;
        class Retry {
            static v2026 = true;
            static delay() {
                return 50;
            }
            static throttlingDelay() {
                return 1_000;
            }
            static cost() {
                return 14;
            }
            static throttlingCost() {
                return 5;
            }
            static modifiedCostType() {
                return "THROTTLING";
            }
        }
        ;
        class DefaultRetryBackoffStrategy {
            x = Retry.delay();
            computeNextBackoffDelay(i) {
                const b = Math.random();
                const r = 2;
                const t_i = b * Math.min(this.x * r ** i, constants.G8);
                return Math.floor(t_i);
            }
            setDelayBase(delay) {
                this.x = delay;
            }
        }
        ;
        class DefaultRetryToken {
            delay;
            count;
            cost;
            longPoll;
            $retryLog = {
                acquisitionDelay: 0,
            };
            constructor(delay, count, cost, longPoll) {
                this.delay = delay;
                this.count = count;
                this.cost = cost;
                this.longPoll = longPoll;
            }
            getRetryCount() {
                return this.count;
            }
            getRetryDelay() {
                return Math.min(constants.G8, this.delay);
            }
            getRetryCost() {
                return this.cost;
            }
            isLongPoll() {
                return this.longPoll;
            }
        }
        var config = __webpack_require__(1624);
        ;
        const refusal = {
            incompatible: 1,
            attempts: 2,
            capacity: 3,
        };
        class StandardRetryStrategy {
            mode = config.cm.STANDARD;
            retryBackoffStrategy;
            capacity = constants.Df;
            maxAttemptsProvider;
            baseDelay;
            constructor(arg1) {
                if (typeof arg1 === "number") {
                    this.maxAttemptsProvider = async () => arg1;
                }
                else if (typeof arg1 === "function") {
                    this.maxAttemptsProvider = arg1;
                }
                else if (arg1 && typeof arg1 === "object") {
                    this.maxAttemptsProvider = async () => arg1.maxAttempts;
                    this.baseDelay = arg1.baseDelay;
                    this.retryBackoffStrategy = arg1.backoff;
                }
                this.maxAttemptsProvider ??= async () => config.Gz;
                this.baseDelay ??= Retry.delay();
                this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
            }
            async acquireInitialRetryToken(retryTokenScope) {
                return new DefaultRetryToken(Retry.delay(), 0, undefined, retryTokenScope.includes(":longpoll"));
            }
            async refreshRetryTokenForRetry(token, errorInfo) {
                const maxAttempts = await this.getMaxAttempts();
                const retryCode = this.retryCode(token, errorInfo, maxAttempts);
                const shouldRetry = retryCode === 0;
                const isLongPoll = token.isLongPoll?.();
                if (shouldRetry || isLongPoll) {
                    const errorType = errorInfo.errorType;
                    this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
                    const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
                    let retryDelay = delayFromErrorType;
                    if (errorInfo.retryAfterHint instanceof Date) {
                        retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5_000));
                    }
                    if (!shouldRetry) {
                        const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
                        if (longPollBackoff > 0) {
                            await new Promise((r) => setTimeout(r, longPollBackoff));
                        }
                    }
                    else {
                        const capacityCost = this.getCapacityCost(errorType);
                        this.capacity -= capacityCost;
                        const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
                        await new Promise((r) => setTimeout(r, retryDelay));
                        nextToken.$retryLog.acquisitionDelay = retryDelay;
                        return nextToken;
                    }
                }
                throw new Error("No retry token available");
            }
            recordSuccess(token) {
                this.capacity = Math.min(constants.Df, this.capacity + (token.getRetryCost() ?? constants.XP));
            }
            getCapacity() {
                return this.capacity;
            }
            async maxAttempts() {
                return this.maxAttemptsProvider();
            }
            async getMaxAttempts() {
                try {
                    return await this.maxAttemptsProvider();
                }
                catch (ignored) {
                    console.warn(`Max attempts provider could not resolve. Using default of ${config.Gz}`);
                    return config.Gz;
                }
            }
            retryCode(tokenToRenew, errorInfo, maxAttempts) {
                const attempts = tokenToRenew.getRetryCount() + 1;
                const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
                const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
                const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
                return retryableStatus || attemptStatus || capacityStatus;
            }
            getCapacityCost(errorType) {
                return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
            }
            isRetryableError(errorType) {
                return errorType === "THROTTLING" || errorType === "TRANSIENT";
            }
        }
        ;
        class AdaptiveRetryStrategy {
            mode = config.cm.ADAPTIVE;
            rateLimiter;
            standardRetryStrategy;
            constructor(maxAttemptsProvider, options) {
                const { rateLimiter } = options ?? {};
                this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
                this.standardRetryStrategy = options
                    ? new StandardRetryStrategy({
                        maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
                        ...options,
                    })
                    : new StandardRetryStrategy(maxAttemptsProvider);
            }
            async acquireInitialRetryToken(retryTokenScope) {
                const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
                await this.rateLimiter.getSendToken();
                return token;
            }
            async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
                this.rateLimiter.updateClientSendingRate(errorInfo);
                const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
                await this.rateLimiter.getSendToken();
                return token;
            }
            recordSuccess(token) {
                this.rateLimiter.updateClientSendingRate({});
                this.standardRetryStrategy.recordSuccess(token);
            }
            async maxAttemptsProvider() {
                return this.standardRetryStrategy.maxAttempts();
            }
        }
        ;
        const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
        const CONFIG_MAX_ATTEMPTS = "max_attempts";
        const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
            environmentVariableSelector: (env) => {
                const value = env[ENV_MAX_ATTEMPTS];
                if (!value) {
                    return undefined;
                }
                const maxAttempt = parseInt(value);
                if (Number.isNaN(maxAttempt)) {
                    throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
                }
                return maxAttempt;
            },
            configFileSelector: (profile) => {
                const value = profile[CONFIG_MAX_ATTEMPTS];
                if (!value) {
                    return undefined;
                }
                const maxAttempt = parseInt(value);
                if (Number.isNaN(maxAttempt)) {
                    throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
                }
                return maxAttempt;
            },
            default: config.Gz,
        };
        const resolveRetryConfig = (input, defaults) => {
            const { retryStrategy, retryMode } = input;
            const { defaultMaxAttempts = config.Gz, defaultBaseDelay = Retry.delay() } = defaults ?? {};
            const maxAttemptsProvider = (0, normalizeProvider.t)(input.maxAttempts ?? defaultMaxAttempts);
            let controller = retryStrategy
                ? Promise.resolve(retryStrategy)
                : undefined;
            const getDefault = async () => {
                const maxAttempts = await maxAttemptsProvider();
                const adaptive = (await (0, normalizeProvider.t)(retryMode)()) === config.cm.ADAPTIVE;
                if (adaptive) {
                    return new AdaptiveRetryStrategy(maxAttemptsProvider, {
                        maxAttempts,
                        baseDelay: defaultBaseDelay,
                    });
                }
                return new StandardRetryStrategy({
                    maxAttempts,
                    baseDelay: defaultBaseDelay,
                });
            };
            return Object.assign(input, {
                maxAttempts: maxAttemptsProvider,
                retryStrategy: () => (controller ??= getDefault()),
            });
        };
        const ENV_RETRY_MODE = "AWS_RETRY_MODE";
        const CONFIG_RETRY_MODE = "retry_mode";
        const NODE_RETRY_MODE_CONFIG_OPTIONS = {
            environmentVariableSelector: (env) => env[ENV_RETRY_MODE],
            configFileSelector: (profile) => profile[CONFIG_RETRY_MODE],
            default: config.L0,
        };
    }),
    9699: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            GQ: () => (isServerError),
            Qb: () => (isThrottlingError),
            bV: () => (isTransientError)
        });
        ;
        const constants_CLOCK_SKEW_ERROR_CODES = (null && ([
            "AccessDeniedException",
            "AuthFailure",
            "InvalidSignatureException",
            "RequestExpired",
            "RequestInTheFuture",
            "RequestTimeTooSkewed",
            "SignatureDoesNotMatch",
        ]));
        const THROTTLING_ERROR_CODES = [
            "BandwidthLimitExceeded",
            "EC2ThrottledException",
            "LimitExceededException",
            "PriorRequestNotComplete",
            "ProvisionedThroughputExceededException",
            "RequestLimitExceeded",
            "RequestThrottled",
            "RequestThrottledException",
            "SlowDown",
            "ThrottledException",
            "Throttling",
            "ThrottlingException",
            "TooManyRequestsException",
            "TransactionInProgressException",
        ];
        const TRANSIENT_ERROR_CODES = ["TimeoutError", "RequestTimeout", "RequestTimeoutException"];
        const TRANSIENT_ERROR_STATUS_CODES = [500, 502, 503, 504];
        const NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"];
        const NODEJS_NETWORK_ERROR_CODES = ["EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"];
        ;
        const isRetryableByTrait = (error) => error?.$retryable !== undefined;
        const isClockSkewError = (error) => CLOCK_SKEW_ERROR_CODES.includes(error.name);
        const isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
        const isBrowserNetworkError = (error) => {
            const errorMessages = new Set([
                "Failed to fetch",
                "NetworkError when attempting to fetch resource",
                "The Internet connection appears to be offline",
                "Load failed",
                "Network request failed",
            ]);
            const isValid = error && error instanceof TypeError;
            if (!isValid) {
                return false;
            }
            return errorMessages.has(error.message);
        };
        const isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 ||
            THROTTLING_ERROR_CODES.includes(error.name) ||
            error.$retryable?.throttling == true;
        const isTransientError = (error, depth = 0) => error?.name !== "AbortError" &&
            (isRetryableByTrait(error) ||
                isClockSkewCorrectedError(error) ||
                (error.name === "InvalidSignatureException" && error.message?.includes("Signature expired")) ||
                TRANSIENT_ERROR_CODES.includes(error.name) ||
                NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") ||
                NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") ||
                TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) ||
                isBrowserNetworkError(error) ||
                isNodeJsHttp2TransientError(error) ||
                (error.cause !== undefined && depth <= 10 && isTransientError(error.cause, depth + 1)));
        const isServerError = (error) => {
            if (error.$metadata?.httpStatusCode !== undefined) {
                const statusCode = error.$metadata.httpStatusCode;
                if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) {
                    return true;
                }
                return false;
            }
            return false;
        };
        function isNodeJsHttp2TransientError(error) {
            return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
        }
    }),
    1624: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Gz: () => (DEFAULT_MAX_ATTEMPTS),
            L0: () => (DEFAULT_RETRY_MODE),
            cm: () => (RETRY_MODES)
        });
        var RETRY_MODES;
        (function (RETRY_MODES) {
            RETRY_MODES["STANDARD"] = "standard";
            RETRY_MODES["ADAPTIVE"] = "adaptive";
        })(RETRY_MODES || (RETRY_MODES = {}));
        const DEFAULT_MAX_ATTEMPTS = 3;
        const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
    }),
    4774: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Df: () => (INITIAL_RETRY_TOKENS),
            G8: () => (MAXIMUM_RETRY_DELAY),
            XP: () => (NO_RETRY_INCREMENT),
            l5: () => (INVOCATION_ID_HEADER),
            ok: () => (REQUEST_HEADER)
        });
        const DEFAULT_RETRY_DELAY_BASE = 100;
        const MAXIMUM_RETRY_DELAY = 20 * 1000;
        const THROTTLING_RETRY_DELAY_BASE = 500;
        const INITIAL_RETRY_TOKENS = 500;
        const RETRY_COST = 5;
        const TIMEOUT_RETRY_COST = 10;
        const NO_RETRY_INCREMENT = 1;
        const INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
        const REQUEST_HEADER = "amz-sdk-request";
    }),
    4700: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (TypeRegistry)
        });
        class TypeRegistry {
            namespace;
            schemas;
            exceptions;
            static registries = new Map();
            constructor(namespace, schemas = new Map(), exceptions = new Map()) {
                this.namespace = namespace;
                this.schemas = schemas;
                this.exceptions = exceptions;
                if (!TypeRegistry.registries.has(namespace)) {
                    TypeRegistry.registries.set(namespace, this);
                }
            }
            static for(namespace) {
                return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
            }
            copyFrom(other) {
                const { schemas, exceptions } = this;
                for (const [k, v] of other.schemas) {
                    if (!schemas.has(k)) {
                        schemas.set(k, v);
                    }
                }
                for (const [k, v] of other.exceptions) {
                    if (!exceptions.has(k)) {
                        exceptions.set(k, v);
                    }
                }
            }
            register(shapeId, schema) {
                const qualifiedName = this.normalizeShapeId(shapeId);
                for (const r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) {
                    if (!r.schemas.has(qualifiedName)) {
                        r.schemas.set(qualifiedName, schema);
                    }
                }
            }
            getSchema(shapeId) {
                const id = this.normalizeShapeId(shapeId);
                if (!this.schemas.has(id)) {
                    if (!shapeId.includes("#")) {
                        const suffix = "#" + shapeId;
                        const candidates = [];
                        for (const [shapeId, schema] of this.schemas.entries()) {
                            if (shapeId.endsWith(suffix)) {
                                candidates.push(schema);
                            }
                        }
                        if (candidates.length === 1) {
                            return candidates[0];
                        }
                    }
                    throw new Error(`@smithy/core/schema - schema not found for ${id}`);
                }
                return this.schemas.get(id);
            }
            registerError(es, ctor) {
                const $error = es;
                const ns = $error[1];
                const qualifiedName = ns + "#" + $error[2];
                if (!ctor.hasOwnProperty?.("shapeId")) {
                    ctor.shapeId = qualifiedName;
                }
                for (const r of [this, TypeRegistry.for(ns)]) {
                    if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
                        r.schemas.set(qualifiedName, $error);
                        r.exceptions.set($error, ctor);
                    }
                }
            }
            getErrorCtor(es) {
                const $error = es;
                if (this.exceptions.has($error)) {
                    return this.exceptions.get($error);
                }
                const registry = TypeRegistry.for($error[1]);
                return registry.exceptions.get($error);
            }
            getBaseException() {
                for (const exceptionKey of this.exceptions.keys()) {
                    if (Array.isArray(exceptionKey)) {
                        const [, ns, name] = exceptionKey;
                        const id = ns + "#" + name;
                        if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) {
                            return exceptionKey;
                        }
                    }
                }
                return undefined;
            }
            find(predicate) {
                for (const schema of this.schemas.values()) {
                    if (predicate(schema)) {
                        return schema;
                    }
                }
                return undefined;
            }
            clear() {
                this.schemas.clear();
                this.exceptions.clear();
            }
            normalizeShapeId(shapeId) {
                if (shapeId.includes("#")) {
                    return shapeId;
                }
                return this.namespace + "#" + shapeId;
            }
        }
    }),
    6075: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (deref)
        });
        const deref = (schemaRef) => {
            if (typeof schemaRef === "function") {
                return schemaRef();
            }
            return schemaRef;
        };
    }),
    4090: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            wq: () => (getSchemaSerdePlugin)
        });
        var getSmithyContext = __webpack_require__(6840);
        var httpResponse = __webpack_require__(5206);
        ;
        const operation = (namespace, name, traits, input, output) => ({
            name,
            namespace,
            traits,
            input,
            output,
        });
        ;
        const schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
            const { response } = await next(args);
            const { operationSchema } = (0, getSmithyContext.u)(context);
            const [, ns, n, t, i, o] = operationSchema ?? [];
            try {
                const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
                    ...config,
                    ...context,
                }, response);
                return {
                    response,
                    output: parsed,
                };
            }
            catch (error) {
                Object.defineProperty(error, "$response", {
                    value: response,
                    enumerable: false,
                    writable: false,
                    configurable: false,
                });
                if (!("$metadata" in error)) {
                    const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
                    try {
                        error.message += "\n  " + hint;
                    }
                    catch (ignored) {
                        if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") {
                            console.warn(hint);
                        }
                        else {
                            context.logger?.warn?.(hint);
                        }
                    }
                    if (typeof error.$responseBodyText !== "undefined") {
                        if (error.$response) {
                            error.$response.body = error.$responseBodyText;
                        }
                    }
                    try {
                        if (httpResponse.c.isInstance(response)) {
                            const { headers = {}, statusCode } = response;
                            const headerEntries = Object.entries(headers);
                            error.$metadata = {
                                httpStatusCode: statusCode,
                                requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
                                extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
                                cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries),
                            };
                        }
                    }
                    catch (ignored) {
                    }
                }
                throw error;
            }
        };
        const findHeader = (pattern, headers) => {
            return (headers.find(([k]) => {
                return k.match(pattern);
            }) || [void 0, void 1])[1];
        };
        var toEndpointV1 = __webpack_require__(2572);
        ;
        const schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
            const { operationSchema } = (0, getSmithyContext.u)(context);
            const [, ns, n, t, i, o] = operationSchema ?? [];
            const endpoint = context.endpointV2
                ? async () => (0, toEndpointV1.a)(context.endpointV2)
                : config.endpoint;
            const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
                ...config,
                ...context,
                endpoint,
            });
            return next({
                ...args,
                request,
            });
        };
        ;
        const deserializerMiddlewareOption = {
            name: "deserializerMiddleware",
            step: "deserialize",
            tags: ["DESERIALIZER"],
            override: true,
        };
        const serializerMiddlewareOption = {
            name: "serializerMiddleware",
            step: "serialize",
            tags: ["SERIALIZER"],
            override: true,
        };
        function getSchemaSerdePlugin(config) {
            return {
                applyToStack: (commandStack) => {
                    commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
                    commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
                    config.protocol.setSerdeContext(config);
                },
            };
        }
    }),
    9800: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            l1: () => (NormalizedSchema)
        });
        var _deref__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6075);
        var _translateTraits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7559);
        const anno = {
            it: Symbol.for("@smithy/nor-struct-it"),
            ns: Symbol.for("@smithy/ns"),
        };
        const simpleSchemaCacheN = [];
        const simpleSchemaCacheS = {};
        class NormalizedSchema {
            ref;
            memberName;
            static symbol = Symbol.for("@smithy/nor");
            symbol = NormalizedSchema.symbol;
            name;
            schema;
            _isMemberSchema;
            traits;
            memberTraits;
            normalizedTraits;
            constructor(ref, memberName) {
                this.ref = ref;
                this.memberName = memberName;
                const traitStack = [];
                let _ref = ref;
                let schema = ref;
                this._isMemberSchema = false;
                while (isMemberSchema(_ref)) {
                    traitStack.push(_ref[1]);
                    _ref = _ref[0];
                    schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(_ref);
                    this._isMemberSchema = true;
                }
                if (traitStack.length > 0) {
                    this.memberTraits = {};
                    for (let i = traitStack.length - 1; i >= 0; --i) {
                        const traitSet = traitStack[i];
                        Object.assign(this.memberTraits, (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traitSet));
                    }
                }
                else {
                    this.memberTraits = 0;
                }
                if (schema instanceof NormalizedSchema) {
                    const computedMemberTraits = this.memberTraits;
                    Object.assign(this, schema);
                    this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
                    this.normalizedTraits = void 0;
                    this.memberName = memberName ?? schema.memberName;
                    return;
                }
                this.schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(schema);
                if (isStaticSchema(this.schema)) {
                    this.name = `${this.schema[1]}#${this.schema[2]}`;
                    this.traits = this.schema[3];
                }
                else {
                    this.name = this.memberName ?? String(schema);
                    this.traits = 0;
                }
                if (this._isMemberSchema && !memberName) {
                    throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
                }
            }
            static [Symbol.hasInstance](lhs) {
                const isPrototype = this.prototype.isPrototypeOf(lhs);
                if (!isPrototype && typeof lhs === "object" && lhs !== null) {
                    const ns = lhs;
                    return ns.symbol === this.symbol;
                }
                return isPrototype;
            }
            static of(ref) {
                const keyAble = typeof ref === "function" || (typeof ref === "object" && ref !== null);
                if (typeof ref === "number") {
                    if (simpleSchemaCacheN[ref]) {
                        return simpleSchemaCacheN[ref];
                    }
                }
                else if (typeof ref === "string") {
                    if (simpleSchemaCacheS[ref]) {
                        return simpleSchemaCacheS[ref];
                    }
                }
                else if (keyAble) {
                    if (ref[anno.ns]) {
                        return ref[anno.ns];
                    }
                }
                const sc = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(ref);
                if (sc instanceof NormalizedSchema) {
                    return sc;
                }
                if (isMemberSchema(sc)) {
                    const [ns, traits] = sc;
                    if (ns instanceof NormalizedSchema) {
                        Object.assign(ns.getMergedTraits(), (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traits));
                        return ns;
                    }
                    throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
                }
                const ns = new NormalizedSchema(sc);
                if (keyAble) {
                    return (ref[anno.ns] = ns);
                }
                if (typeof sc === "string") {
                    return (simpleSchemaCacheS[sc] = ns);
                }
                if (typeof sc === "number") {
                    return (simpleSchemaCacheN[sc] = ns);
                }
                return ns;
            }
            getSchema() {
                const sc = this.schema;
                if (Array.isArray(sc) && sc[0] === 0) {
                    return sc[4];
                }
                return sc;
            }
            getName(withNamespace = false) {
                const { name } = this;
                const short = !withNamespace && name && name.includes("#");
                return short ? name.split("#")[1] : name || undefined;
            }
            getMemberName() {
                return this.memberName;
            }
            isMemberSchema() {
                return this._isMemberSchema;
            }
            isListSchema() {
                const sc = this.getSchema();
                return typeof sc === "number"
                    ? sc >= 64 && sc < 128
                    : sc[0] === 1;
            }
            isMapSchema() {
                const sc = this.getSchema();
                return typeof sc === "number"
                    ? sc >= 128 && sc <= 0b1111_1111
                    : sc[0] === 2;
            }
            isStructSchema() {
                const sc = this.getSchema();
                if (typeof sc !== "object") {
                    return false;
                }
                const id = sc[0];
                return (id === 3 ||
                    id === -3 ||
                    id === 4);
            }
            isUnionSchema() {
                const sc = this.getSchema();
                if (typeof sc !== "object") {
                    return false;
                }
                return sc[0] === 4;
            }
            isBlobSchema() {
                const sc = this.getSchema();
                return sc === 21 || sc === 42;
            }
            isTimestampSchema() {
                const sc = this.getSchema();
                return (typeof sc === "number" &&
                    sc >= 4 &&
                    sc <= 7);
            }
            isUnitSchema() {
                return this.getSchema() === "unit";
            }
            isDocumentSchema() {
                return this.getSchema() === 15;
            }
            isStringSchema() {
                return this.getSchema() === 0;
            }
            isBooleanSchema() {
                return this.getSchema() === 2;
            }
            isNumericSchema() {
                return this.getSchema() === 1;
            }
            isBigIntegerSchema() {
                return this.getSchema() === 17;
            }
            isBigDecimalSchema() {
                return this.getSchema() === 19;
            }
            isStreaming() {
                const { streaming } = this.getMergedTraits();
                return !!streaming || this.getSchema() === 42;
            }
            isIdempotencyToken() {
                return !!this.getMergedTraits().idempotencyToken;
            }
            getMergedTraits() {
                return (this.normalizedTraits ??
                    (this.normalizedTraits = {
                        ...this.getOwnTraits(),
                        ...this.getMemberTraits(),
                    }));
            }
            getMemberTraits() {
                return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.memberTraits);
            }
            getOwnTraits() {
                return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.traits);
            }
            getKeySchema() {
                const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
                if (!isDoc && !isMap) {
                    throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
                }
                const schema = this.getSchema();
                const memberSchema = isDoc
                    ? 15
                    : (schema[4] ?? 0);
                return member([memberSchema, 0], "key");
            }
            getValueSchema() {
                const sc = this.getSchema();
                const [isDoc, isMap, isList] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()];
                const memberSchema = typeof sc === "number"
                    ? 0b0011_1111 & sc
                    : sc && typeof sc === "object" && (isMap || isList)
                        ? sc[3 + sc[0]]
                        : isDoc
                            ? 15
                            : void 0;
                if (memberSchema != null) {
                    return member([memberSchema, 0], isMap ? "value" : "member");
                }
                throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
            }
            getMemberSchema(memberName) {
                const struct = this.getSchema();
                if (this.isStructSchema() && struct[4].includes(memberName)) {
                    const i = struct[4].indexOf(memberName);
                    const memberSchema = struct[5][i];
                    return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
                }
                if (this.isDocumentSchema()) {
                    return member([15, 0], memberName);
                }
                throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
            }
            getMemberSchemas() {
                const buffer = {};
                try {
                    for (const [k, v] of this.structIterator()) {
                        buffer[k] = v;
                    }
                }
                catch (ignored) { }
                return buffer;
            }
            getEventStreamMember() {
                if (this.isStructSchema()) {
                    for (const [memberName, memberSchema] of this.structIterator()) {
                        if (memberSchema.isStreaming() && memberSchema.isStructSchema()) {
                            return memberName;
                        }
                    }
                }
                return "";
            }
            *structIterator() {
                if (this.isUnitSchema()) {
                    return;
                }
                if (!this.isStructSchema()) {
                    throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
                }
                const struct = this.getSchema();
                const z = struct[4].length;
                let it = struct[anno.it];
                if (it && z === it.length) {
                    yield* it;
                    return;
                }
                it = Array(z);
                for (let i = 0; i < z; ++i) {
                    const k = struct[4][i];
                    const v = member([struct[5][i], 0], k);
                    yield (it[i] = [k, v]);
                }
                struct[anno.it] = it;
            }
        }
        function member(memberSchema, memberName) {
            if (memberSchema instanceof NormalizedSchema) {
                return Object.assign(memberSchema, {
                    memberName,
                    _isMemberSchema: true,
                });
            }
            const internalCtorAccess = NormalizedSchema;
            return new internalCtorAccess(memberSchema, memberName);
        }
        const isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
        const isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;
    }),
    7559: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (translateTraits)
        });
        const traitsCache = [];
        function translateTraits(indicator) {
            if (typeof indicator === "object") {
                return indicator;
            }
            indicator = indicator | 0;
            if (traitsCache[indicator]) {
                return traitsCache[indicator];
            }
            const traits = {};
            let i = 0;
            for (const trait of [
                "httpLabel",
                "idempotent",
                "idempotencyToken",
                "sensitive",
                "httpPayload",
                "httpResponseCode",
                "httpQueryParams",
            ]) {
                if (((indicator >> i++) & 1) === 1) {
                    traits[trait] = 1;
                }
            }
            return (traitsCache[indicator] = traits);
        }
    }),
    5682: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (concatBytes)
        });
        function concatBytes(arrays, length) {
            if (length === undefined) {
                length = 0;
                for (const bytes of arrays) {
                    length += bytes.byteLength;
                }
            }
            const result = new Uint8Array(length);
            let offset = 0;
            for (const buf of arrays) {
                result.set(buf, offset);
                offset += buf.byteLength;
            }
            return result;
        }
    }),
    1514: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            JV: () => (dateToUtcString),
            l3: () => (parseEpochTimestamp),
            EI: () => (parseRfc3339DateTime),
            t_: () => (parseRfc3339DateTimeWithOffset),
            xE: () => (parseRfc7231DateTime)
        });
        ;
        const parseBoolean = (value) => {
            switch (value) {
                case "true":
                    return true;
                case "false":
                    return false;
                default:
                    throw new Error(`Unable to parse boolean value "${value}"`);
            }
        };
        const expectBoolean = (value) => {
            if (value === null || value === undefined) {
                return undefined;
            }
            if (typeof value === "number") {
                if (value === 0 || value === 1) {
                    logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`));
                }
                if (value === 0) {
                    return false;
                }
                if (value === 1) {
                    return true;
                }
            }
            if (typeof value === "string") {
                const lower = value.toLowerCase();
                if (lower === "false" || lower === "true") {
                    logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`));
                }
                if (lower === "false") {
                    return false;
                }
                if (lower === "true") {
                    return true;
                }
            }
            if (typeof value === "boolean") {
                return value;
            }
            throw new TypeError(`Expected boolean, got ${typeof value}: ${value}`);
        };
        const expectNumber = (value) => {
            if (value === null || value === undefined) {
                return undefined;
            }
            if (typeof value === "string") {
                const parsed = parseFloat(value);
                if (!Number.isNaN(parsed)) {
                    if (String(parsed) !== String(value)) {
                        logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
                    }
                    return parsed;
                }
            }
            if (typeof value === "number") {
                return value;
            }
            throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
        };
        const MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
        const expectFloat32 = (value) => {
            const expected = expectNumber(value);
            if (expected !== undefined && !Number.isNaN(expected) && expected !== Infinity && expected !== -Infinity) {
                if (Math.abs(expected) > MAX_FLOAT) {
                    throw new TypeError(`Expected 32-bit float, got ${value}`);
                }
            }
            return expected;
        };
        const expectLong = (value) => {
            if (value === null || value === undefined) {
                return undefined;
            }
            if (Number.isInteger(value) && !Number.isNaN(value)) {
                return value;
            }
            throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
        };
        const expectInt = (null && (expectLong));
        const expectInt32 = (value) => expectSizedInt(value, 32);
        const expectShort = (value) => expectSizedInt(value, 16);
        const expectByte = (value) => expectSizedInt(value, 8);
        const expectSizedInt = (value, size) => {
            const expected = expectLong(value);
            if (expected !== undefined && castInt(expected, size) !== expected) {
                throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
            }
            return expected;
        };
        const castInt = (value, size) => {
            switch (size) {
                case 32:
                    return Int32Array.of(value)[0];
                case 16:
                    return Int16Array.of(value)[0];
                case 8:
                    return Int8Array.of(value)[0];
            }
        };
        const expectNonNull = (value, location) => {
            if (value === null || value === undefined) {
                if (location) {
                    throw new TypeError(`Expected a non-null value for ${location}`);
                }
                throw new TypeError("Expected a non-null value");
            }
            return value;
        };
        const expectObject = (value) => {
            if (value === null || value === undefined) {
                return undefined;
            }
            if (typeof value === "object" && !Array.isArray(value)) {
                return value;
            }
            const receivedType = Array.isArray(value) ? "array" : typeof value;
            throw new TypeError(`Expected object, got ${receivedType}: ${value}`);
        };
        const expectString = (value) => {
            if (value === null || value === undefined) {
                return undefined;
            }
            if (typeof value === "string") {
                return value;
            }
            if (["boolean", "number", "bigint"].includes(typeof value)) {
                logger.warn(stackTraceWarning(`Expected string, got ${typeof value}: ${value}`));
                return String(value);
            }
            throw new TypeError(`Expected string, got ${typeof value}: ${value}`);
        };
        const expectUnion = (value) => {
            if (value === null || value === undefined) {
                return undefined;
            }
            const asObject = expectObject(value);
            const setKeys = [];
            for (const k in asObject) {
                if (!hasOwn(asObject, k)) {
                    continue;
                }
                if (asObject[k] != null) {
                    setKeys.push(k);
                }
            }
            if (setKeys.length === 0) {
                throw new TypeError(`Unions must have exactly one non-null member. None were found.`);
            }
            if (setKeys.length > 1) {
                throw new TypeError(`Unions must have exactly one non-null member. Keys ${setKeys} were not null.`);
            }
            return asObject;
        };
        const strictParseDouble = (value) => {
            if (typeof value == "string") {
                return expectNumber(parseNumber(value));
            }
            return expectNumber(value);
        };
        const strictParseFloat = (null && (strictParseDouble));
        const strictParseFloat32 = (value) => {
            if (typeof value == "string") {
                return expectFloat32(parseNumber(value));
            }
            return expectFloat32(value);
        };
        const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
        const parseNumber = (value) => {
            const matches = value.match(NUMBER_REGEX);
            if (matches === null || matches[0].length !== value.length) {
                throw new TypeError(`Expected real number, got implicit NaN`);
            }
            return parseFloat(value);
        };
        const limitedParseDouble = (value) => {
            if (typeof value == "string") {
                return parseFloatString(value);
            }
            return expectNumber(value);
        };
        const handleFloat = (null && (limitedParseDouble));
        const limitedParseFloat = (null && (limitedParseDouble));
        const limitedParseFloat32 = (value) => {
            if (typeof value == "string") {
                return parseFloatString(value);
            }
            return expectFloat32(value);
        };
        const parseFloatString = (value) => {
            switch (value) {
                case "NaN":
                    return NaN;
                case "Infinity":
                    return Infinity;
                case "-Infinity":
                    return -Infinity;
                default:
                    throw new Error(`Unable to parse float value: ${value}`);
            }
        };
        const strictParseLong = (value) => {
            if (typeof value === "string") {
                return expectLong(parseNumber(value));
            }
            return expectLong(value);
        };
        const strictParseInt = (null && (strictParseLong));
        const strictParseInt32 = (value) => {
            if (typeof value === "string") {
                return expectInt32(parseNumber(value));
            }
            return expectInt32(value);
        };
        const strictParseShort = (value) => {
            if (typeof value === "string") {
                return expectShort(parseNumber(value));
            }
            return expectShort(value);
        };
        const strictParseByte = (value) => {
            if (typeof value === "string") {
                return expectByte(parseNumber(value));
            }
            return expectByte(value);
        };
        const stackTraceWarning = (message) => {
            return String(new TypeError(message).stack || message)
                .split("\n")
                .slice(0, 5)
                .filter((s) => !s.includes("stackTraceWarning"))
                .join("\n");
        };
        const logger = {
            warn: console.warn,
        };
        ;
        const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
        const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        function dateToUtcString(date) {
            const year = date.getUTCFullYear();
            const month = date.getUTCMonth();
            const dayOfWeek = date.getUTCDay();
            const dayOfMonthInt = date.getUTCDate();
            const hoursInt = date.getUTCHours();
            const minutesInt = date.getUTCMinutes();
            const secondsInt = date.getUTCSeconds();
            const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
            const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
            const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
            const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
            return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
        }
        const RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
        const parseRfc3339DateTime = (value) => {
            if (value === null || value === undefined) {
                return undefined;
            }
            if (typeof value !== "string") {
                throw new TypeError("RFC-3339 date-times must be expressed as strings");
            }
            const match = RFC3339.exec(value);
            if (!match) {
                throw new TypeError("Invalid RFC-3339 date-time value");
            }
            const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
            const year = strictParseShort(stripLeadingZeroes(yearStr));
            const month = parseDateValue(monthStr, "month", 1, 12);
            const day = parseDateValue(dayStr, "day", 1, 31);
            return buildDate(year, month, day, { hours, minutes, seconds, fractionalMilliseconds });
        };
        const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
        const parseRfc3339DateTimeWithOffset = (value) => {
            if (value === null || value === undefined) {
                return undefined;
            }
            if (typeof value !== "string") {
                throw new TypeError("RFC-3339 date-times must be expressed as strings");
            }
            const match = RFC3339_WITH_OFFSET.exec(value);
            if (!match) {
                throw new TypeError("Invalid RFC-3339 date-time value");
            }
            const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
            const year = strictParseShort(stripLeadingZeroes(yearStr));
            const month = parseDateValue(monthStr, "month", 1, 12);
            const day = parseDateValue(dayStr, "day", 1, 31);
            const date = buildDate(year, month, day, { hours, minutes, seconds, fractionalMilliseconds });
            if (offsetStr.toUpperCase() != "Z") {
                date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
            }
            return date;
        };
        const IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
        const RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
        const ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
        const parseRfc7231DateTime = (value) => {
            if (value === null || value === undefined) {
                return undefined;
            }
            if (typeof value !== "string") {
                throw new TypeError("RFC-7231 date-times must be expressed as strings");
            }
            let match = IMF_FIXDATE.exec(value);
            if (match) {
                const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
                return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
            }
            match = RFC_850_DATE.exec(value);
            if (match) {
                const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
                return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
                    hours,
                    minutes,
                    seconds,
                    fractionalMilliseconds,
                }));
            }
            match = ASC_TIME.exec(value);
            if (match) {
                const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
                return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
            }
            throw new TypeError("Invalid RFC-7231 date-time value");
        };
        const parseEpochTimestamp = (value) => {
            if (value === null || value === undefined) {
                return undefined;
            }
            let valueAsDouble;
            if (typeof value === "number") {
                valueAsDouble = value;
            }
            else if (typeof value === "string") {
                valueAsDouble = strictParseDouble(value);
            }
            else if (typeof value === "object" && value.tag === 1) {
                valueAsDouble = value.value;
            }
            else {
                throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
            }
            if (Number.isNaN(valueAsDouble) || valueAsDouble === Infinity || valueAsDouble === -Infinity) {
                throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
            }
            return new Date(Math.round(valueAsDouble * 1000));
        };
        const buildDate = (year, month, day, time) => {
            const adjustedMonth = month - 1;
            validateDayOfMonth(year, adjustedMonth, day);
            return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
        };
        const parseTwoDigitYear = (value) => {
            const thisYear = new Date().getUTCFullYear();
            const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
            if (valueInThisCentury < thisYear) {
                return valueInThisCentury + 100;
            }
            return valueInThisCentury;
        };
        const FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1000;
        const adjustRfc850Year = (input) => {
            if (input.getTime() - new Date().getTime() > FIFTY_YEARS_IN_MILLIS) {
                return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
            }
            return input;
        };
        const parseMonthByShortName = (value) => {
            const monthIdx = MONTHS.indexOf(value);
            if (monthIdx < 0) {
                throw new TypeError(`Invalid month: ${value}`);
            }
            return monthIdx + 1;
        };
        const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        const validateDayOfMonth = (year, month, day) => {
            let maxDays = DAYS_IN_MONTH[month];
            if (month === 1 && isLeapYear(year)) {
                maxDays = 29;
            }
            if (day > maxDays) {
                throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
            }
        };
        const isLeapYear = (year) => {
            return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
        };
        const parseDateValue = (value, type, lower, upper) => {
            const dateVal = strictParseByte(stripLeadingZeroes(value));
            if (dateVal < lower || dateVal > upper) {
                throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
            }
            return dateVal;
        };
        const parseMilliseconds = (value) => {
            if (value === null || value === undefined) {
                return 0;
            }
            return strictParseFloat32("0." + value) * 1000;
        };
        const parseOffsetToMilliseconds = (value) => {
            const directionStr = value[0];
            let direction = 1;
            if (directionStr == "+") {
                direction = 1;
            }
            else if (directionStr == "-") {
                direction = -1;
            }
            else {
                throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
            }
            const hour = Number(value.substring(1, 3));
            const minute = Number(value.substring(4, 6));
            return direction * (hour * 60 + minute) * 60 * 1000;
        };
        const stripLeadingZeroes = (value) => {
            let idx = 0;
            while (idx < value.length - 1 && value.charAt(idx) === "0") {
                idx++;
            }
            if (idx === 0) {
                return value;
            }
            return value.slice(idx);
        };
    }),
    2125: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Mu: () => (Uint8ArrayBlobAdapter),
            ec: () => (generateIdempotencyToken),
            v4: () => (v4)
        });
        var external_node_crypto_ = __webpack_require__(7598);
        var fromBase64 = __webpack_require__(2863);
        var toBase64 = __webpack_require__(7706);
        ;
        function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
            return class Uint8ArrayBlobAdapter extends Uint8Array {
                static fromString(source, encoding = "utf-8") {
                    if (typeof source === "string") {
                        if (encoding === "base64") {
                            return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
                        }
                        return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
                    }
                    throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
                }
                static mutate(source) {
                    Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
                    return source;
                }
                transformToString(encoding = "utf-8") {
                    if (encoding === "base64") {
                        return toBase64(this);
                    }
                    return toUtf8(this);
                }
            };
        }
        var fromUtf8 = __webpack_require__(6047);
        var toUtf8 = __webpack_require__(9514);
        ;
        const decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
        function bindV4(getRandomValues) {
            if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") {
                return () => crypto.randomUUID();
            }
            return () => {
                const rnds = new Uint8Array(16);
                getRandomValues(rnds);
                rnds[6] = (rnds[6] & 0x0f) | 0x40;
                rnds[8] = (rnds[8] & 0x3f) | 0x80;
                return (decimalToHex[rnds[0]] +
                    decimalToHex[rnds[1]] +
                    decimalToHex[rnds[2]] +
                    decimalToHex[rnds[3]] +
                    "-" +
                    decimalToHex[rnds[4]] +
                    decimalToHex[rnds[5]] +
                    "-" +
                    decimalToHex[rnds[6]] +
                    decimalToHex[rnds[7]] +
                    "-" +
                    decimalToHex[rnds[8]] +
                    decimalToHex[rnds[9]] +
                    "-" +
                    decimalToHex[rnds[10]] +
                    decimalToHex[rnds[11]] +
                    decimalToHex[rnds[12]] +
                    decimalToHex[rnds[13]] +
                    decimalToHex[rnds[14]] +
                    decimalToHex[rnds[15]]);
            };
        }
        ;
        class Uint8ArrayBlobAdapter extends bindUint8ArrayBlobAdapter(toUtf8.P, fromUtf8.a, toBase64.n, fromBase64.E) {
        }
        const _getRandomValues = external_node_crypto_.getRandomValues;
        const v4 = bindV4(_getRandomValues);
        const generateIdempotencyToken = v4;
    }),
    5942: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            m: () => (isArrayBuffer)
        });
        const isArrayBuffer = (arg) => (typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer) ||
            Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
    }),
    6782: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (LazyJsonString)
        });
        const LazyJsonString = function LazyJsonString(val) {
            const str = Object.assign(new String(val), {
                deserializeJSON() {
                    return JSON.parse(String(val));
                },
                toString() {
                    return String(val);
                },
                toJSON() {
                    return String(val);
                },
            });
            return str;
        };
        LazyJsonString.from = (object) => {
            if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) {
                return object;
            }
            else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) {
                return LazyJsonString(String(object));
            }
            return LazyJsonString(JSON.stringify(object));
        };
        LazyJsonString.fromObject = LazyJsonString.from;
    }),
    2863: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (fromBase64)
        });
        var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5751);
        const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
        const fromBase64 = (input) => {
            if ((input.length * 3) % 4 !== 0) {
                throw new TypeError(`Incorrect padding on base64 string.`);
            }
            if (!BASE64_REGEX.exec(input)) {
                throw new TypeError(`Invalid base64 string.`);
            }
            const buffer = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "base64");
            return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        };
    }),
    7706: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            n: () => (toBase64)
        });
        var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5751);
        var _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6047);
        const toBase64 = (_input) => {
            let input;
            if (typeof _input === "string") {
                input = (0, _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__.a)(_input);
            }
            else {
                input = _input;
            }
            if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
                throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
            }
            return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
        };
    }),
    5764: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            n: () => (calculateBodyLength)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        const calculateBodyLength = (body) => {
            if (!body) {
                return 0;
            }
            if (typeof body === "string") {
                return Buffer.byteLength(body);
            }
            else if (typeof body.byteLength === "number") {
                return body.byteLength;
            }
            else if (typeof body.size === "number") {
                return body.size;
            }
            else if (typeof body.start === "number" && typeof body.end === "number") {
                return body.end + 1 - body.start;
            }
            else if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_0__.ReadStream) {
                if (body.path != null) {
                    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(body.path).size;
                }
                else if (typeof body.fd === "number") {
                    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(body.fd).size;
                }
            }
            throw new Error(`Body Length computation failed for ${body}`);
        };
    }),
    5751: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (fromArrayBuffer),
            s: () => (fromString)
        });
        var _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);
        const fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
            if (!(0, _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__.m)(input)) {
                throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
            }
            return Buffer.from(input, offset, length);
        };
        const fromString = (input, encoding) => {
            if (typeof input !== "string") {
                throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
            }
            return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
        };
    }),
    2299: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (fromHex),
            n: () => (toHex)
        });
        const SHORT_TO_HEX = {};
        const HEX_TO_SHORT = {};
        for (let i = 0; i < 256; i++) {
            let encodedByte = i.toString(16).toLowerCase();
            if (encodedByte.length === 1) {
                encodedByte = `0${encodedByte}`;
            }
            SHORT_TO_HEX[i] = encodedByte;
            HEX_TO_SHORT[encodedByte] = i;
        }
        function fromHex(encoded) {
            if (encoded.length % 2 !== 0) {
                throw new Error("Hex encoded strings must have an even number length");
            }
            const out = new Uint8Array(encoded.length / 2);
            for (let i = 0; i < encoded.length; i += 2) {
                const encodedByte = encoded.slice(i, i + 2).toLowerCase();
                if (encodedByte in HEX_TO_SHORT) {
                    out[i / 2] = HEX_TO_SHORT[encodedByte];
                }
                else {
                    throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
                }
            }
            return out;
        }
        function toHex(bytes) {
            let out = "";
            for (let i = 0; i < bytes.byteLength; i++) {
                out += SHORT_TO_HEX[bytes[i]];
            }
            return out;
        }
    }),
    9369: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bq: () => (collectReadableStream),
            kS: () => (collectBlob),
            kv: () => (streamCollector)
        });
        var _concatBytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5682);
        var _stream_type_check__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8983);
        const streamCollector = async (stream) => {
            if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_0__.q)(stream)) {
                return collectBlob(stream);
            }
            return collectReadableStream(stream);
        };
        async function collectBlob(blob) {
            return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
        }
        async function collectReadableStream(stream) {
            const chunks = [];
            const reader = stream.getReader();
            let length = 0;
            while (true) {
                const { done, value } = await reader.read();
                if (value) {
                    chunks.push(value);
                    length += value.length;
                }
                if (done) {
                    break;
                }
            }
            return (0, _concatBytes__WEBPACK_IMPORTED_MODULE_1__.I)(chunks, length);
        }
    }),
    5327: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (streamCollector)
        });
        var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
        var node_stream__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
        var _concatBytes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5682);
        var _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9369);
        var _stream_type_check__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8983);
        const streamCollector = (stream) => {
            if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.q)(stream)) {
                return (0, _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.kS)(stream);
            }
            if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.H)(stream)) {
                return (0, _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.Bq)(stream);
            }
            return new Promise((resolve, reject) => {
                const collector = new Collector();
                const nodeStream = stream;
                nodeStream.pipe(collector);
                nodeStream.on("error", (err) => {
                    collector.end();
                    reject(err);
                });
                collector.on("error", reject);
                collector.on("finish", function () {
                    const bytes = (0, _concatBytes__WEBPACK_IMPORTED_MODULE_3__.I)(this.bufferedBytes);
                    resolve(bytes);
                });
            });
        };
        class Collector extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
            bufferedBytes = [];
            _write(chunk, encoding, callback) {
                this.bufferedBytes.push(chunk);
                callback();
            }
        }
    }),
    8983: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (isReadableStream),
            q: () => (isBlob)
        });
        const isReadableStream = (stream) => typeof ReadableStream === "function" &&
            (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
        const isBlob = (blob) => {
            return typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
        };
    }),
    6047: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (fromUtf8)
        });
        var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5751);
        const fromUtf8 = (input) => {
            const buf = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "utf8");
            return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
        };
    }),
    9996: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (toUint8Array)
        });
        var _fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6047);
        const toUint8Array = (data) => {
            if (data instanceof Uint8Array) {
                return data;
            }
            if (typeof data === "string") {
                return (0, _fromUtf8__WEBPACK_IMPORTED_MODULE_0__.a)(data);
            }
            if (ArrayBuffer.isView(data)) {
                return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
            }
            return new Uint8Array(data);
        };
    }),
    9514: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (toUtf8)
        });
        var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5751);
        const toUtf8 = (input) => {
            if (typeof input === "string") {
                return input;
            }
            if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
                throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
            }
            return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
        };
    }),
    4299: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (NumericValue)
        });
        const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
        class NumericValue {
            string;
            type;
            constructor(string, type) {
                this.string = string;
                this.type = type;
                if (!format.test(string)) {
                    throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
                }
            }
            toString() {
                return this.string;
            }
            static [Symbol.hasInstance](object) {
                if (!object || typeof object !== "object") {
                    return false;
                }
                const _nv = object;
                return NumericValue.prototype.isPrototypeOf(object) || (_nv.type === "bigDecimal" && format.test(_nv.string));
            }
        }
        function nv(input) {
            return new NumericValue(String(input), "bigDecimal");
        }
    }),
    5155: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            T: () => (writeKey)
        });
        function writeKey(obj) {
            Object.defineProperty(obj, "__proto__", { value: undefined, writable: true, enumerable: true, configurable: true });
        }
    }),
    6840: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            u: () => (getSmithyContext)
        });
        var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6877);
        const getSmithyContext = (context) => context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] || (context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] = {});
    }),
    9797: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (hasOwn)
        });
        function hasOwn(o, k) {
            return Object.prototype.hasOwnProperty.call(o, k);
        }
    }),
    6804: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (HttpRequest)
        });
        class HttpRequest {
            method;
            protocol;
            hostname;
            port;
            path;
            query;
            headers;
            username;
            password;
            fragment;
            body;
            constructor(options) {
                this.method = options.method || "GET";
                this.hostname = options.hostname || "localhost";
                this.port = options.port;
                this.query = options.query || {};
                this.headers = options.headers || {};
                this.body = options.body;
                this.protocol = options.protocol
                    ? options.protocol.slice(-1) !== ":"
                        ? `${options.protocol}:`
                        : options.protocol
                    : "https:";
                this.path = options.path ? (options.path.charAt(0) !== "/" ? `/${options.path}` : options.path) : "/";
                this.username = options.username;
                this.password = options.password;
                this.fragment = options.fragment;
            }
            static clone(request) {
                const cloned = new HttpRequest({
                    ...request,
                    headers: { ...request.headers },
                });
                if (cloned.query) {
                    cloned.query = cloneQuery(cloned.query);
                }
                return cloned;
            }
            static isInstance(request) {
                if (!request) {
                    return false;
                }
                const req = request;
                return ("method" in req &&
                    "protocol" in req &&
                    "hostname" in req &&
                    "path" in req &&
                    typeof req["query"] === "object" &&
                    typeof req["headers"] === "object");
            }
            clone() {
                return HttpRequest.clone(this);
            }
        }
        function cloneQuery(query) {
            return Object.keys(query).reduce((carry, paramName) => {
                const param = query[paramName];
                return {
                    ...carry,
                    [paramName]: Array.isArray(param) ? [...param] : param,
                };
            }, {});
        }
    }),
    5206: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (HttpResponse)
        });
        class HttpResponse {
            statusCode;
            reason;
            headers;
            body;
            constructor(options) {
                this.statusCode = options.statusCode;
                this.reason = options.reason;
                this.headers = options.headers || {};
                this.body = options.body;
            }
            static isInstance(response) {
                if (!response) {
                    return false;
                }
                const resp = response;
                return typeof resp.statusCode === "number" && typeof resp.headers === "object";
            }
        }
    }),
    4631: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (isValidHostLabel)
        });
        const VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
        const isValidHostLabel = (value, allowSubDomains = false) => {
            if (!allowSubDomains) {
                return VALID_HOST_LABEL_REGEX.test(value);
            }
            const labels = value.split(".");
            for (const label of labels) {
                if (!isValidHostLabel(label)) {
                    return false;
                }
            }
            return true;
        };
    }),
    3687: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            t: () => (normalizeProvider)
        });
        const normalizeProvider = (input) => {
            if (typeof input === "function") {
                return input;
            }
            const promisified = Promise.resolve(input);
            return () => promisified;
        };
    }),
    3807: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (parseUrl)
        });
        ;
        function parseQueryString(querystring) {
            const query = {};
            querystring = querystring.replace(/^\?/, "");
            if (querystring) {
                for (const pair of querystring.split("&")) {
                    let [key, value = null] = pair.split("=");
                    key = decodeURIComponent(key);
                    if (value) {
                        value = decodeURIComponent(value);
                    }
                    if (!(key in query)) {
                        query[key] = value;
                    }
                    else if (Array.isArray(query[key])) {
                        query[key].push(value);
                    }
                    else {
                        query[key] = [query[key], value];
                    }
                }
            }
            return query;
        }
        ;
        const parseUrl = (url) => {
            if (typeof url === "string") {
                return parseUrl(new URL(url));
            }
            const { hostname, pathname, port, protocol, search } = url;
            let query;
            if (search) {
                query = parseQueryString(search);
            }
            return {
                hostname,
                port: port ? parseInt(port) : undefined,
                protocol,
                path: pathname,
                query,
            };
        };
    }),
    2572: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (toEndpointV1)
        });
        var _hasOwn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9797);
        var _parseUrl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3807);
        const toEndpointV1 = (endpoint) => {
            if (typeof endpoint === "object") {
                if ("url" in endpoint) {
                    const v1Endpoint = (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint.url);
                    if (endpoint.headers) {
                        v1Endpoint.headers = {};
                        for (const name in endpoint.headers) {
                            if (!(0, _hasOwn__WEBPACK_IMPORTED_MODULE_1__.$)(endpoint.headers, name)) {
                                continue;
                            }
                            v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
                        }
                    }
                    return v1Endpoint;
                }
                return endpoint;
            }
            return (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint);
        };
    }),
    4119: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (NodeHttpHandler)
        });
        var hasOwn = __webpack_require__(9797);
        var escape_uri = __webpack_require__(83);
        ;
        function buildQueryString(query) {
            const parts = [];
            for (let key of Object.keys(query).sort()) {
                const value = query[key];
                key = (0, escape_uri.o)(key);
                if (Array.isArray(value)) {
                    for (let i = 0, iLen = value.length; i < iLen; i++) {
                        parts.push(`${key}=${(0, escape_uri.o)(value[i])}`);
                    }
                }
                else {
                    let qsEntry = key;
                    if (value || typeof value === "string") {
                        qsEntry += `=${(0, escape_uri.o)(value)}`;
                    }
                    parts.push(qsEntry);
                }
            }
            return parts.join("&");
        }
        var transport_httpResponse = __webpack_require__(5206);
        ;
        function buildAbortError(abortSignal) {
            const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal
                ? abortSignal.reason
                : undefined;
            if (reason) {
                if (reason instanceof Error) {
                    const abortError = new Error("Request aborted");
                    abortError.name = "AbortError";
                    abortError.cause = reason;
                    return abortError;
                }
                const abortError = new Error(String(reason));
                abortError.name = "AbortError";
                return abortError;
            }
            const abortError = new Error("Request aborted");
            abortError.name = "AbortError";
            return abortError;
        }
        ;
        const NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "EPIPE", "ETIMEDOUT"];
        ;
        const getTransformedHeaders = (headers) => {
            const transformedHeaders = {};
            for (const name in headers) {
                if (!(0, hasOwn.$)(headers, name)) {
                    continue;
                }
                const headerValues = headers[name];
                transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
            }
            return transformedHeaders;
        };
        var external_node_https_ = __webpack_require__(4708);
        var external_node_https_default = __webpack_require__.n(external_node_https_);
        ;
        const timing = {
            setTimeout: (cb, ms) => setTimeout(cb, ms),
            clearTimeout: (timeoutId) => clearTimeout(timeoutId),
        };
        ;
        const DEFER_EVENT_LISTENER_TIME = 1000;
        const setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
            if (!timeoutInMs) {
                return -1;
            }
            const registerTimeout = (offset) => {
                const timeoutId = timing.setTimeout(() => {
                    request.destroy();
                    reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
                        name: "TimeoutError",
                    }));
                }, timeoutInMs - offset);
                const doWithSocket = (socket) => {
                    if (socket?.connecting) {
                        socket.on("connect", () => {
                            timing.clearTimeout(timeoutId);
                        });
                    }
                    else {
                        timing.clearTimeout(timeoutId);
                    }
                };
                if (request.socket) {
                    doWithSocket(request.socket);
                }
                else {
                    request.on("socket", doWithSocket);
                }
            };
            if (timeoutInMs < 2000) {
                registerTimeout(0);
                return 0;
            }
            return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
        };
        ;
        const setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
            if (timeoutInMs) {
                return timing.setTimeout(() => {
                    let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
                    if (throwOnRequestTimeout) {
                        const error = Object.assign(new Error(msg), {
                            name: "TimeoutError",
                            code: "ETIMEDOUT",
                        });
                        req.destroy(error);
                        reject(error);
                    }
                    else {
                        msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
                        logger?.warn?.(msg);
                    }
                }, timeoutInMs);
            }
            return -1;
        };
        ;
        const set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME = 3000;
        const setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME) => {
            if (keepAlive !== true) {
                return -1;
            }
            const registerListener = () => {
                if (request.socket) {
                    request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
                }
                else {
                    request.on("socket", (socket) => {
                        socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
                    });
                }
            };
            if (deferTimeMs === 0) {
                registerListener();
                return 0;
            }
            return timing.setTimeout(registerListener, deferTimeMs);
        };
        ;
        const resolveDefaultSocketTimeout = (config) => {
            const value = config?.defaultSocketTimeout;
            return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : undefined;
        };
        ;
        const set_socket_timeout_DEFER_EVENT_LISTENER_TIME = 3000;
        const setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
            if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) {
                return;
            }
            let response;
            request.once("response", (res) => (response = res));
            const onTimeout = () => {
                if (response?.complete) {
                    request.socket?.destroy();
                    return;
                }
                const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
                response?.destroy(error);
                request.destroy();
                reject(error);
            };
            const registerTimeout = () => {
                const { socket } = request;
                if (!socket) {
                    request.once("socket", registerTimeout);
                }
                else if (socket.connecting) {
                    socket.once("connect", registerTimeout);
                }
                else {
                    socket.setTimeout(timeoutInMs, onTimeout);
                    request.on("close", () => socket.removeListener("timeout", onTimeout));
                }
            };
            if (timeoutInMs < 6000) {
                registerTimeout();
                return;
            }
            const deferralId = timing.setTimeout(registerTimeout, set_socket_timeout_DEFER_EVENT_LISTENER_TIME);
            request.once("close", () => timing.clearTimeout(deferralId));
        };
        var external_node_stream_ = __webpack_require__(7075);
        ;
        const MIN_WAIT_TIME = 6_000;
        async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
            const headers = request.headers;
            const expect = headers ? headers.Expect || headers.expect : undefined;
            let timeoutId = -1;
            let sendBody = true;
            if (!externalAgent && expect === "100-continue") {
                sendBody = await Promise.race([
                    new Promise((resolve) => {
                        timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
                    }),
                    new Promise((resolve) => {
                        httpRequest.on("continue", () => {
                            timing.clearTimeout(timeoutId);
                            resolve(true);
                        });
                        httpRequest.on("response", () => {
                            timing.clearTimeout(timeoutId);
                            resolve(false);
                        });
                        httpRequest.on("error", () => {
                            timing.clearTimeout(timeoutId);
                            resolve(false);
                        });
                    }),
                ]);
            }
            if (sendBody) {
                writeBody(httpRequest, request.body);
            }
        }
        function writeBody(httpRequest, body) {
            if (body instanceof external_node_stream_.Readable) {
                body.pipe(httpRequest);
                return;
            }
            if (body) {
                const isBuffer = Buffer.isBuffer(body);
                const isString = typeof body === "string";
                if (isBuffer || isString) {
                    if (isBuffer && body.byteLength === 0) {
                        httpRequest.end();
                    }
                    else {
                        httpRequest.end(body);
                    }
                    return;
                }
                const uint8 = body;
                if (typeof uint8 === "object" &&
                    uint8.buffer &&
                    typeof uint8.byteOffset === "number" &&
                    typeof uint8.byteLength === "number") {
                    httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
                    return;
                }
                httpRequest.end(Buffer.from(body));
                return;
            }
            httpRequest.end();
        }
        ;
        const DEFAULT_REQUEST_TIMEOUT = 0;
        let hAgent = undefined;
        let hRequest = undefined;
        class NodeHttpHandler {
            config;
            configProvider;
            socketWarningTimestamp = 0;
            externalAgent = false;
            metadata = { handlerProtocol: "http/1.1" };
            static create(instanceOrOptions) {
                if (typeof instanceOrOptions?.handle === "function") {
                    return instanceOrOptions;
                }
                return new NodeHttpHandler(instanceOrOptions);
            }
            static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
                const { sockets, requests, maxSockets } = agent;
                if (typeof maxSockets !== "number" || maxSockets === Infinity) {
                    return socketWarningTimestamp;
                }
                const interval = 15_000;
                if (Date.now() - interval < socketWarningTimestamp) {
                    return socketWarningTimestamp;
                }
                if (sockets && requests) {
                    for (const origin in sockets) {
                        if (!(0, hasOwn.$)(sockets, origin)) {
                            continue;
                        }
                        const socketsInUse = sockets[origin]?.length ?? 0;
                        const requestsEnqueued = requests[origin]?.length ?? 0;
                        if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
                            logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
                            return Date.now();
                        }
                    }
                }
                return socketWarningTimestamp;
            }
            constructor(options) {
                this.configProvider = new Promise((resolve, reject) => {
                    if (typeof options === "function") {
                        options()
                            .then((_options) => {
                            resolve(this.resolveDefaultConfig(_options));
                        })
                            .catch(reject);
                    }
                    else {
                        resolve(this.resolveDefaultConfig(options));
                    }
                });
            }
            destroy() {
                this.config?.httpAgent?.destroy();
                this.config?.httpsAgent?.destroy();
            }
            async handle(request, { abortSignal, requestTimeout } = {}) {
                if (!this.config) {
                    this.config = await this.configProvider;
                }
                const config = this.config;
                const logger = config.logger;
                const isSSL = request.protocol === "https:";
                if (!isSSL && !this.config.httpAgent) {
                    this.config.httpAgent = await this.config.httpAgentProvider();
                }
                return new Promise((_resolve, _reject) => {
                    let writeRequestBodyPromise = undefined;
                    let socketWarningTimeoutId = -1;
                    let connectionTimeoutId = -1;
                    let requestTimeoutId = -1;
                    let keepAliveTimeoutId = -1;
                    const clearTimeouts = () => {
                        timing.clearTimeout(socketWarningTimeoutId);
                        timing.clearTimeout(connectionTimeoutId);
                        timing.clearTimeout(requestTimeoutId);
                        timing.clearTimeout(keepAliveTimeoutId);
                    };
                    const resolve = async (arg) => {
                        await writeRequestBodyPromise;
                        clearTimeouts();
                        _resolve(arg);
                    };
                    const reject = async (arg) => {
                        await writeRequestBodyPromise;
                        clearTimeouts();
                        _reject(arg);
                    };
                    if (abortSignal?.aborted) {
                        const abortError = buildAbortError(abortSignal);
                        reject(abortError);
                        return;
                    }
                    const headers = request.headers;
                    const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
                    let agent = isSSL ? config.httpsAgent : config.httpAgent;
                    if (expectContinue && !this.externalAgent) {
                        agent = new (isSSL ? (external_node_https_default()).Agent : hAgent)({
                            keepAlive: false,
                            maxSockets: Infinity,
                        });
                    }
                    socketWarningTimeoutId = timing.setTimeout(() => {
                        this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
                    }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2000) + (config.connectionTimeout ?? 1000));
                    const queryString = request.query ? buildQueryString(request.query) : "";
                    let auth = undefined;
                    if (request.username != null || request.password != null) {
                        const username = request.username ?? "";
                        const password = request.password ?? "";
                        auth = `${username}:${password}`;
                    }
                    let path = request.path;
                    if (queryString) {
                        path += `?${queryString}`;
                    }
                    if (request.fragment) {
                        path += `#${request.fragment}`;
                    }
                    let hostname = request.hostname ?? "";
                    if (hostname[0] === "[" && hostname.endsWith("]")) {
                        hostname = request.hostname.slice(1, -1);
                    }
                    else {
                        hostname = request.hostname;
                    }
                    const nodeHttpsOptions = {
                        headers: request.headers,
                        host: hostname,
                        method: request.method,
                        path,
                        port: request.port,
                        agent,
                        auth,
                    };
                    const requestFunc = isSSL ? (external_node_https_default()).request : hRequest;
                    const req = requestFunc(nodeHttpsOptions, (res) => {
                        const httpResponse = new transport_httpResponse.c({
                            statusCode: res.statusCode || -1,
                            reason: res.statusMessage,
                            headers: getTransformedHeaders(res.headers),
                            body: res,
                        });
                        resolve({ response: httpResponse });
                    });
                    req.on("error", (err) => {
                        if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) {
                            reject(Object.assign(err, { name: "TimeoutError" }));
                        }
                        else {
                            reject(err);
                        }
                    });
                    if (abortSignal) {
                        const onAbort = () => {
                            req.destroy();
                            const abortError = buildAbortError(abortSignal);
                            reject(abortError);
                        };
                        if (typeof abortSignal.addEventListener === "function") {
                            const signal = abortSignal;
                            signal.addEventListener("abort", onAbort, { once: true });
                            req.once("close", () => signal.removeEventListener("abort", onAbort));
                        }
                        else {
                            abortSignal.onabort = onAbort;
                        }
                    }
                    const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
                    connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
                    requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
                    const defaultSocketTimeout = config.socketTimeout === undefined ? resolveDefaultSocketTimeout(config) : undefined;
                    if (defaultSocketTimeout) {
                        setSocketTimeout(req, reject, defaultSocketTimeout, true);
                    }
                    else {
                        setSocketTimeout(req, reject, config.socketTimeout);
                    }
                    const httpAgent = nodeHttpsOptions.agent;
                    if (typeof httpAgent === "object" && "keepAlive" in httpAgent) {
                        keepAliveTimeoutId = setSocketKeepAlive(req, {
                            keepAlive: httpAgent.keepAlive,
                            keepAliveMsecs: httpAgent.keepAliveMsecs,
                        });
                    }
                    writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => {
                        clearTimeouts();
                        return _reject(e);
                    });
                });
            }
            updateHttpClientConfig(key, value) {
                this.config = undefined;
                this.configProvider = this.configProvider.then((config) => {
                    switch (key) {
                        case Symbol.for("logger"):
                            key = "logger";
                            value = config.logger ?? value;
                            break;
                        case Symbol.for("@smithy/defaultSocketTimeout"):
                            key = "defaultSocketTimeout";
                            value = resolveDefaultSocketTimeout(config) ?? value;
                            break;
                    }
                    return {
                        ...config,
                        [key]: value,
                    };
                });
            }
            httpHandlerConfigs() {
                return this.config ?? {};
            }
            resolveDefaultConfig(options) {
                const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger, } = options || {};
                const keepAlive = true;
                const maxSockets = 50;
                let httpAgentPromise;
                return {
                    connectionTimeout,
                    requestTimeout,
                    socketTimeout,
                    defaultSocketTimeout: resolveDefaultSocketTimeout(options),
                    socketAcquisitionWarningTimeout,
                    throwOnRequestTimeout,
                    httpAgentProvider: () => (httpAgentPromise ??= (async () => {
                        const node_http = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 9448, 23));
                        const { Agent, request } = node_http.default ?? node_http;
                        hRequest = request;
                        hAgent = Agent;
                        if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
                            this.externalAgent = true;
                            return httpAgent;
                        }
                        return new hAgent({ keepAlive, maxSockets, ...httpAgent });
                    })()),
                    httpsAgent: (() => {
                        if (httpsAgent instanceof (external_node_https_default()).Agent || typeof httpsAgent?.destroy === "function") {
                            this.externalAgent = true;
                            return httpsAgent;
                        }
                        return new (external_node_https_default()).Agent({ keepAlive, maxSockets, ...httpsAgent });
                    })(),
                    logger,
                };
            }
        }
    }),
    3854: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (SignatureV4)
        });
        var hex_encoding = __webpack_require__(2299);
        var toUint8Array = __webpack_require__(9996);
        var transport_hasOwn = __webpack_require__(9797);
        var fromUtf8 = __webpack_require__(6047);
        ;
        class HeaderFormatter {
            format(headers) {
                const chunks = [];
                for (const headerName in headers) {
                    if (!(0, transport_hasOwn.$)(headers, headerName)) {
                        continue;
                    }
                    const bytes = (0, fromUtf8.a)(headerName);
                    chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
                }
                const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
                let position = 0;
                for (const chunk of chunks) {
                    out.set(chunk, position);
                    position += chunk.byteLength;
                }
                return out;
            }
            formatHeaderValue(header) {
                switch (header.type) {
                    case "boolean":
                        return Uint8Array.from([header.value ? 0 : 1]);
                    case "byte":
                        return Uint8Array.from([2, header.value]);
                    case "short":
                        const shortView = new DataView(new ArrayBuffer(3));
                        shortView.setUint8(0, 3);
                        shortView.setInt16(1, header.value, false);
                        return new Uint8Array(shortView.buffer);
                    case "integer":
                        const intView = new DataView(new ArrayBuffer(5));
                        intView.setUint8(0, 4);
                        intView.setInt32(1, header.value, false);
                        return new Uint8Array(intView.buffer);
                    case "long":
                        const longBytes = new Uint8Array(9);
                        longBytes[0] = 5;
                        longBytes.set(header.value.bytes, 1);
                        return longBytes;
                    case "binary":
                        const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
                        binView.setUint8(0, 6);
                        binView.setUint16(1, header.value.byteLength, false);
                        const binBytes = new Uint8Array(binView.buffer);
                        binBytes.set(header.value, 3);
                        return binBytes;
                    case "string":
                        const utf8Bytes = (0, fromUtf8.a)(header.value);
                        const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
                        strView.setUint8(0, 7);
                        strView.setUint16(1, utf8Bytes.byteLength, false);
                        const strBytes = new Uint8Array(strView.buffer);
                        strBytes.set(utf8Bytes, 3);
                        return strBytes;
                    case "timestamp":
                        const tsBytes = new Uint8Array(9);
                        tsBytes[0] = 8;
                        tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
                        return tsBytes;
                    case "uuid":
                        if (!UUID_PATTERN.test(header.value)) {
                            throw new Error(`Invalid UUID received: ${header.value}`);
                        }
                        const uuidBytes = new Uint8Array(17);
                        uuidBytes[0] = 9;
                        uuidBytes.set((0, hex_encoding.a)(header.value.replace(/-/g, "")), 1);
                        return uuidBytes;
                }
            }
        }
        var HEADER_VALUE_TYPE;
        (function (HEADER_VALUE_TYPE) {
            HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
            HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
            HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
            HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
            HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
            HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
            HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
            HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
            HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
            HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
        })(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
        const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
        class Int64 {
            bytes;
            constructor(bytes) {
                this.bytes = bytes;
                if (bytes.byteLength !== 8) {
                    throw new Error("Int64 buffers must be exactly 8 bytes");
                }
            }
            static fromNumber(number) {
                if (number > 9_223_372_036_854_775_807 || number < -9_223_372_036_854_775_808) {
                    throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
                }
                const bytes = new Uint8Array(8);
                for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) {
                    bytes[i] = remaining;
                }
                if (number < 0) {
                    negate(bytes);
                }
                return new Int64(bytes);
            }
            valueOf() {
                const bytes = this.bytes.slice(0);
                const negative = bytes[0] & 0b10000000;
                if (negative) {
                    negate(bytes);
                }
                return parseInt((0, hex_encoding.n)(bytes), 16) * (negative ? -1 : 1);
            }
            toString() {
                return String(this.valueOf());
            }
        }
        function negate(bytes) {
            for (let i = 0; i < 8; i++) {
                bytes[i] ^= 0xff;
            }
            for (let i = 7; i > -1; i--) {
                bytes[i]++;
                if (bytes[i] !== 0) {
                    break;
                }
            }
        }
        var normalizeProvider = __webpack_require__(3687);
        var escape_uri = __webpack_require__(83);
        ;
        const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
        const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
        const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
        const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
        const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
        const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
        const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
        const REGION_SET_PARAM = "X-Amz-Region-Set";
        const AUTH_HEADER = "authorization";
        const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
        const DATE_HEADER = "date";
        const GENERATED_HEADERS = [AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER];
        const SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
        const SHA256_HEADER = "x-amz-content-sha256";
        const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
        const HOST_HEADER = "host";
        const ALWAYS_UNSIGNABLE_HEADERS = {
            authorization: true,
            "cache-control": true,
            connection: true,
            expect: true,
            from: true,
            "keep-alive": true,
            "max-forwards": true,
            pragma: true,
            referer: true,
            te: true,
            trailer: true,
            "transfer-encoding": true,
            upgrade: true,
            "user-agent": true,
            "x-amzn-trace-id": true,
        };
        const PROXY_HEADER_PATTERN = /^proxy-/;
        const SEC_HEADER_PATTERN = /^sec-/;
        const UNSIGNABLE_PATTERNS = (null && ([/^proxy-/i, /^sec-/i]));
        const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
        const ALGORITHM_IDENTIFIER_V4A = "AWS4-ECDSA-P256-SHA256";
        const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
        const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
        const MAX_CACHE_SIZE = 50;
        const KEY_TYPE_IDENTIFIER = "aws4_request";
        const MAX_PRESIGNED_TTL = 60 * 60 * 24 * 7;
        ;
        const getCanonicalQuery = ({ query = {} }) => {
            const keys = [];
            const serialized = {};
            for (const key in query) {
                if (!(0, transport_hasOwn.$)(query, key)) {
                    continue;
                }
                if (key.toLowerCase() === SIGNATURE_HEADER) {
                    continue;
                }
                const encodedKey = (0, escape_uri.o)(key);
                keys.push(encodedKey);
                const value = query[key];
                if (typeof value === "string") {
                    serialized[encodedKey] = `${encodedKey}=${(0, escape_uri.o)(value)}`;
                }
                else if (Array.isArray(value)) {
                    serialized[encodedKey] = value
                        .slice(0)
                        .reduce((encoded, value) => encoded.concat([`${encodedKey}=${(0, escape_uri.o)(value)}`]), [])
                        .sort()
                        .join("&");
                }
            }
            return keys
                .sort()
                .map((key) => serialized[key])
                .filter((serialized) => serialized)
                .join("&");
        };
        ;
        const iso8601 = (time) => toDate(time)
            .toISOString()
            .replace(/\.\d{3}Z$/, "Z");
        const toDate = (time) => {
            if (typeof time === "number") {
                return new Date(time * 1000);
            }
            if (typeof time === "string") {
                if (Number(time)) {
                    return new Date(Number(time) * 1000);
                }
                return new Date(time);
            }
            return time;
        };
        ;
        class SignatureV4Base {
            service;
            regionProvider;
            credentialProvider;
            sha256;
            uriEscapePath;
            applyChecksum;
            constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true, }) {
                this.service = service;
                this.sha256 = sha256;
                this.uriEscapePath = uriEscapePath;
                this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
                this.regionProvider = (0, normalizeProvider.t)(region);
                this.credentialProvider = (0, normalizeProvider.t)(credentials);
            }
            createCanonicalRequest(request, canonicalHeaders, payloadHash) {
                const sortedHeaders = Object.keys(canonicalHeaders).sort();
                return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
            }
            async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
                const hash = new this.sha256();
                hash.update((0, toUint8Array.F)(canonicalRequest));
                const hashedRequest = await hash.digest();
                return `${algorithmIdentifier}
${longDate}
${credentialScope}
${(0, hex_encoding.n)(hashedRequest)}`;
            }
            getCanonicalPath({ path }) {
                if (this.uriEscapePath) {
                    const normalizedPathSegments = [];
                    for (const pathSegment of path.split("/")) {
                        if (pathSegment?.length === 0) {
                            continue;
                        }
                        if (pathSegment === ".") {
                            continue;
                        }
                        if (pathSegment === "..") {
                            normalizedPathSegments.pop();
                        }
                        else {
                            normalizedPathSegments.push(pathSegment);
                        }
                    }
                    const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
                    const doubleEncoded = (0, escape_uri.o)(normalizedPath);
                    return doubleEncoded.replace(/%2F/g, "/");
                }
                return path;
            }
            validateResolvedCredentials(credentials) {
                if (typeof credentials !== "object" ||
                    typeof credentials.accessKeyId !== "string" ||
                    typeof credentials.secretAccessKey !== "string") {
                    throw new Error("Resolved credential object is not valid");
                }
            }
            formatDate(now) {
                const longDate = iso8601(now).replace(/[-:]/g, "");
                return {
                    longDate,
                    shortDate: longDate.slice(0, 8),
                };
            }
            getCanonicalHeaderList(headers) {
                return Object.keys(headers).sort().join(";");
            }
        }
        ;
        const signingKeyCache = {};
        const cacheQueue = [];
        const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
        const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
            const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
            const cacheKey = `${shortDate}:${region}:${service}:${(0, hex_encoding.n)(credsHash)}:${credentials.sessionToken}`;
            if (cacheKey in signingKeyCache) {
                return signingKeyCache[cacheKey];
            }
            cacheQueue.push(cacheKey);
            while (cacheQueue.length > MAX_CACHE_SIZE) {
                delete signingKeyCache[cacheQueue.shift()];
            }
            let key = `AWS4${credentials.secretAccessKey}`;
            for (const signable of [shortDate, region, service, KEY_TYPE_IDENTIFIER]) {
                key = await hmac(sha256Constructor, key, signable);
            }
            return (signingKeyCache[cacheKey] = key);
        };
        const clearCredentialCache = () => {
            cacheQueue.length = 0;
            Object.keys(signingKeyCache).forEach((cacheKey) => {
                delete signingKeyCache[cacheKey];
            });
        };
        const hmac = (ctor, secret, data) => {
            const hash = new ctor(secret);
            hash.update((0, toUint8Array.F)(data));
            return hash.digest();
        };
        var writeKey = __webpack_require__(5155);
        ;
        const getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
            const canonical = {};
            for (const headerName of Object.keys(headers).sort()) {
                if (headers[headerName] == undefined) {
                    continue;
                }
                const canonicalHeaderName = headerName.toLowerCase();
                if ((0, transport_hasOwn.$)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) ||
                    unsignableHeaders?.has(canonicalHeaderName) ||
                    PROXY_HEADER_PATTERN.test(canonicalHeaderName) ||
                    SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
                    if (!signableHeaders || (signableHeaders && !signableHeaders.has(canonicalHeaderName))) {
                        continue;
                    }
                }
                if (canonicalHeaderName === "__proto__") {
                    (0, writeKey.T)(canonical);
                }
                canonical[canonicalHeaderName] = headers[headerName]
                    .replace(/[\r\n]/g, " ")
                    .replace(/[ \t]+/g, " ")
                    .replace(/^ | $/g, "");
            }
            return canonical;
        };
        var is_array_buffer = __webpack_require__(5942);
        ;
        const getPayloadHash = async ({ headers, body }, hashConstructor) => {
            for (const headerName in headers) {
                if (!(0, transport_hasOwn.$)(headers, headerName)) {
                    continue;
                }
                if (headerName.toLowerCase() === SHA256_HEADER) {
                    return headers[headerName];
                }
            }
            if (body == undefined) {
                return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
            }
            else if (typeof body === "string" || ArrayBuffer.isView(body) || (0, is_array_buffer.m)(body)) {
                const hashCtor = new hashConstructor();
                hashCtor.update((0, toUint8Array.F)(body));
                return (0, hex_encoding.n)(await hashCtor.digest());
            }
            return UNSIGNED_PAYLOAD;
        };
        ;
        const hasHeader = (soughtHeader, headers) => {
            soughtHeader = soughtHeader.toLowerCase();
            for (const headerName in headers) {
                if (!(0, transport_hasOwn.$)(headers, headerName)) {
                    continue;
                }
                if (soughtHeader === headerName.toLowerCase()) {
                    return true;
                }
            }
            return false;
        };
        const getHeaderValue = (soughtHeader, headers) => {
            soughtHeader = soughtHeader.toLowerCase();
            for (const headerName in headers) {
                if (!hasOwn(headers, headerName)) {
                    continue;
                }
                if (soughtHeader === headerName.toLowerCase()) {
                    return headers[headerName];
                }
            }
            return undefined;
        };
        const deleteHeader = (soughtHeader, headers) => {
            soughtHeader = soughtHeader.toLowerCase();
            for (const headerName in headers) {
                if (!hasOwn(headers, headerName)) {
                    continue;
                }
                if (soughtHeader === headerName.toLowerCase()) {
                    delete headers[headerName];
                }
            }
        };
        var httpRequest = __webpack_require__(6804);
        ;
        const moveHeadersToQuery = (request, options = {}) => {
            const { headers, query = {} } = httpRequest.K.clone(request);
            for (const name in headers) {
                if (!(0, transport_hasOwn.$)(headers, name)) {
                    continue;
                }
                const lname = name.toLowerCase();
                if ((lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname)) ||
                    options.hoistableHeaders?.has(lname)) {
                    query[name] = headers[name];
                    delete headers[name];
                }
            }
            return {
                ...request,
                headers,
                query,
            };
        };
        ;
        const prepareRequest = (request) => {
            request = httpRequest.K.clone(request);
            for (const headerName in request.headers) {
                if (!(0, transport_hasOwn.$)(request.headers, headerName)) {
                    continue;
                }
                if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) {
                    delete request.headers[headerName];
                }
            }
            return request;
        };
        ;
        class SignatureV4 extends SignatureV4Base {
            headerFormatter = new HeaderFormatter();
            constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true, }) {
                super({
                    applyChecksum,
                    credentials,
                    region,
                    service,
                    sha256,
                    uriEscapePath,
                });
            }
            async presign(originalRequest, options = {}) {
                const { signingDate = new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService, } = options;
                const credentials = await this.credentialProvider();
                this.validateResolvedCredentials(credentials);
                const region = signingRegion ?? (await this.regionProvider());
                const { longDate, shortDate } = this.formatDate(signingDate);
                if (expiresIn > MAX_PRESIGNED_TTL) {
                    return Promise.reject("Signature version 4 presigned URLs" + " must have an expiration date less than one week in" + " the future");
                }
                const scope = createScope(shortDate, region, signingService ?? this.service);
                const request = moveHeadersToQuery(prepareRequest(originalRequest), { unhoistableHeaders, hoistableHeaders });
                if (credentials.sessionToken) {
                    request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
                }
                request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
                request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
                request.query[AMZ_DATE_QUERY_PARAM] = longDate;
                request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
                const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
                request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
                request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
                return request;
            }
            async sign(toSign, options) {
                if (typeof toSign === "string") {
                    return this.signString(toSign, options);
                }
                else if (toSign.headers && toSign.payload) {
                    return this.signEvent(toSign, options);
                }
                else if (toSign.message) {
                    return this.signMessage(toSign, options);
                }
                else {
                    return this.signRequest(toSign, options);
                }
            }
            async signEvent({ headers, payload }, { signingDate = new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials, }) {
                const region = signingRegion ?? (await this.regionProvider());
                const { shortDate, longDate } = this.formatDate(signingDate);
                const scope = createScope(shortDate, region, signingService ?? this.service);
                const hashedPayload = await getPayloadHash({ headers: {}, body: payload }, this.sha256);
                const hash = new this.sha256();
                hash.update(headers);
                const hashedHeaders = (0, hex_encoding.n)(await hash.digest());
                const stringToSign = [
                    EVENT_ALGORITHM_IDENTIFIER,
                    longDate,
                    scope,
                    priorSignature,
                    hashedHeaders,
                    hashedPayload,
                ].join("\n");
                return this.signString(stringToSign, {
                    signingDate,
                    signingRegion: region,
                    signingService,
                    eventStreamCredentials,
                });
            }
            async signMessage(signableMessage, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials }) {
                const promise = this.signEvent({
                    headers: this.headerFormatter.format(signableMessage.message.headers),
                    payload: signableMessage.message.body,
                }, {
                    signingDate,
                    signingRegion,
                    signingService,
                    priorSignature: signableMessage.priorSignature,
                    eventStreamCredentials,
                });
                return promise.then((signature) => {
                    return { message: signableMessage.message, signature };
                });
            }
            async signString(stringToSign, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials, } = {}) {
                const credentials = eventStreamCredentials ?? (await this.credentialProvider());
                this.validateResolvedCredentials(credentials);
                const region = signingRegion ?? (await this.regionProvider());
                const { shortDate } = this.formatDate(signingDate);
                const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
                hash.update((0, toUint8Array.F)(stringToSign));
                return (0, hex_encoding.n)(await hash.digest());
            }
            async signRequest(requestToSign, { signingDate = new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService, } = {}) {
                const credentials = await this.credentialProvider();
                this.validateResolvedCredentials(credentials);
                const region = signingRegion ?? (await this.regionProvider());
                const request = prepareRequest(requestToSign);
                const { longDate, shortDate } = this.formatDate(signingDate);
                const scope = createScope(shortDate, region, signingService ?? this.service);
                request.headers[AMZ_DATE_HEADER] = longDate;
                if (credentials.sessionToken) {
                    request.headers[TOKEN_HEADER] = credentials.sessionToken;
                }
                const payloadHash = await getPayloadHash(request, this.sha256);
                if (!hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum) {
                    request.headers[SHA256_HEADER] = payloadHash;
                }
                const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
                const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
                request.headers[AUTH_HEADER] =
                    `${ALGORITHM_IDENTIFIER} ` +
                        `Credential=${credentials.accessKeyId}/${scope}, ` +
                        `SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, ` +
                        `Signature=${signature}`;
                return request;
            }
            async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
                const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
                const hash = new this.sha256(await keyPromise);
                hash.update((0, toUint8Array.F)(stringToSign));
                return (0, hex_encoding.n)(await hash.digest());
            }
            getSigningKey(credentials, region, shortDate, service) {
                return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
            }
        }
    }),
    6877: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (SMITHY_CONTEXT_KEY)
        });
        const SMITHY_CONTEXT_KEY = "__smithy_context";
    }),
    1156: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (IniSectionType)
        });
        var IniSectionType;
        (function (IniSectionType) {
            IniSectionType["PROFILE"] = "profile";
            IniSectionType["SSO_SESSION"] = "sso-session";
            IniSectionType["SERVICES"] = "services";
        })(IniSectionType || (IniSectionType = {}));
    }),
    9320: ((__unused_webpack_module, exports, __webpack_require__) => {
        var __webpack_unused_export__;
        const PROTECTED_KEYS = {
            REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
            X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
            TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
            TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
            TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
            BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE"),
        };
        const NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
        if (!NO_GLOBAL_AWS_LAMBDA) {
            globalThis.awslambda = globalThis.awslambda || {};
        }
        class InvokeStoreBase {
            static PROTECTED_KEYS = PROTECTED_KEYS;
            isProtectedKey(key) {
                return Object.values(PROTECTED_KEYS).includes(key);
            }
            getRequestId() {
                return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
            }
            getXRayTraceId() {
                return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
            }
            getTenantId() {
                return this.get(PROTECTED_KEYS.TENANT_ID);
            }
            getTraceparent() {
                return this.get(PROTECTED_KEYS.TRACEPARENT);
            }
            getTracestate() {
                return this.get(PROTECTED_KEYS.TRACESTATE);
            }
            getBaggage() {
                return this.get(PROTECTED_KEYS.BAGGAGE);
            }
        }
        class InvokeStoreSingle extends InvokeStoreBase {
            currentContext;
            getContext() {
                return this.currentContext;
            }
            hasContext() {
                return this.currentContext !== undefined;
            }
            get(key) {
                return this.currentContext?.[key];
            }
            set(key, value) {
                if (this.isProtectedKey(key)) {
                    throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
                }
                this.currentContext = this.currentContext || {};
                this.currentContext[key] = value;
            }
            run(context, fn) {
                this.currentContext = context;
                return fn();
            }
        }
        class InvokeStoreMulti extends InvokeStoreBase {
            als;
            static async create() {
                const instance = new InvokeStoreMulti();
                const asyncHooks = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6698, 23));
                instance.als = new asyncHooks.AsyncLocalStorage();
                return instance;
            }
            getContext() {
                return this.als.getStore();
            }
            hasContext() {
                return this.als.getStore() !== undefined;
            }
            get(key) {
                return this.als.getStore()?.[key];
            }
            set(key, value) {
                if (this.isProtectedKey(key)) {
                    throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
                }
                const store = this.als.getStore();
                if (!store) {
                    throw new Error("No context available");
                }
                store[key] = value;
            }
            run(context, fn) {
                return this.als.run(context, fn);
            }
        }
        exports.A = void 0;
        (function (InvokeStore) {
            let instance = null;
            async function getInstanceAsync(forceInvokeStoreMulti) {
                if (!instance) {
                    instance = (async () => {
                        const isMulti = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
                        const newInstance = isMulti
                            ? await InvokeStoreMulti.create()
                            : new InvokeStoreSingle();
                        if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) {
                            return globalThis.awslambda.InvokeStore;
                        }
                        else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
                            globalThis.awslambda.InvokeStore = newInstance;
                            return newInstance;
                        }
                        else {
                            return newInstance;
                        }
                    })();
                }
                return instance;
            }
            InvokeStore.getInstanceAsync = getInstanceAsync;
            InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1"
                ? {
                    reset: () => {
                        instance = null;
                        if (globalThis.awslambda?.InvokeStore) {
                            delete globalThis.awslambda.InvokeStore;
                        }
                        globalThis.awslambda = { InvokeStore: undefined };
                    },
                }
                : undefined;
        })(exports.A || (exports.A = {}));
        __webpack_unused_export__ = InvokeStoreBase;
    })
};

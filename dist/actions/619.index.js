export const id = 619;
export const ids = [619];
export const modules = {
    1621: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (listIn),
            m: () => (PAGE_SIZE)
        });
        var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7074);
        var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
        const PAGE_SIZE = 100;
        function listIn(page, member) {
            const list = (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.at)(page, member);
            if (Array.isArray(list))
                return list;
            throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.n)(`the answer holds no list ${member}`);
        }
    }),
    5143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (checked),
            R: () => (parseRepositoryArn)
        });
        var _domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(566);
        var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3568);
        var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2639);
        const ARN = /^arn:([^:]*):ecr:([^:]*):([^:]*):repository\/([^:]*)$/;
        function parseRepositoryArn(arn) {
            const [, partition, region = '', account = '', name = ''] = ARN.exec(arn) ?? [];
            const meant = (0, _domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__.i)(region)?.name ?? partition;
            if (partition === undefined || partition !== meant)
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.n)(`no ARN of a repository: ${arn}`);
            return { account, region, name };
        }
        function checked(located) {
            const { account, region, name } = located;
            if (!(0, _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__.JG)(account))
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.n)(`no account of AWS: ${account}`);
            if ((0, _domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__.i)(region) === null)
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.n)(`no AWS partition has a region "${region}"`);
            const fault = (0, _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__.Or)(name);
            if (fault !== null)
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.n)(`no repository's name: ${name} (${fault})`);
            return located;
        }
    }),
    4619: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            readResourceTags: () => (readResourceTags)
        });
        var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7074);
        var _every_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3027);
        var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);
        var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3118);
        var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1621);
        var _repository_arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5143);
        var _service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8942);
        var _signed_call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2481);
        const TAGGING = { name: 'tagging', endpointVariable: 'AWS_ENDPOINT_URL_RESOURCE_GROUPS_TAGGING_API' };
        const GET_RESOURCES = (0, _service_js__WEBPACK_IMPORTED_MODULE_5__.wE)(TAGGING, 'tag:GetResources', 'ResourceGroupsTaggingAPI_20170126.GetResources');
        async function readResourceTags(place, calling) {
            const client = (0, _signed_call_js__WEBPACK_IMPORTED_MODULE_6__.openSigned)({ ...calling, region: place.region });
            try {
                return await tagsOf(place, client);
            }
            catch (error) {
                return { state: 'unread', failure: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.g)(GET_RESOURCES.action, error, calling.env) };
            }
            finally {
                client.close();
            }
        }
        async function tagsOf({ account, region }, client) {
            let other = null;
            const found = new Map();
            const question = { ResourceTypeFilters: ['ecr:repository'], ResourcesPerPage: _pages_js__WEBPACK_IMPORTED_MODULE_3__.m };
            const pages = (0, _every_page_js__WEBPACK_IMPORTED_MODULE_0__.L)('PaginationToken', _pages_js__WEBPACK_IMPORTED_MODULE_3__.m, (position) => client.post(GET_RESOURCES, { ...question, ...position }));
            for await (const page of pages) {
                for (const resource of (0, _pages_js__WEBPACK_IMPORTED_MODULE_3__.O)(page, 'ResourceTagMappingList')) {
                    const located = (0, _repository_arn_js__WEBPACK_IMPORTED_MODULE_4__.K)((0, _repository_arn_js__WEBPACK_IMPORTED_MODULE_4__.R)((0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__.$)(resource, 'ResourceARN') ?? ''));
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
            return new Map((0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__.g)(resource, 'Tags').map((tag) => {
                const [key, value] = [(0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__.at)(tag, 'Key'), (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__.at)(tag, 'Value') ?? ''];
                if (typeof key !== 'string' || typeof value !== 'string')
                    throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_1__.n)('a tag is no pair of texts');
                return [key, value];
            }));
        }
    }),
    8942: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X5: () => (endpointOf),
            Z6: () => (jsonRest),
            wE: () => (jsonRpc)
        });
        var _domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(566);
        var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7207);
        function jsonRpc(service, action, target) {
            const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target };
            return { service, action, path: '/', headers };
        }
        function jsonRest(service, action, path) {
            return { service, action, path, headers: { 'content-type': 'application/json' } };
        }
        function endpointOf(service, region, env) {
            const configured = (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'])
                ? ''
                : env[service.endpointVariable] || env['AWS_ENDPOINT_URL'];
            return new URL(configured || `https://${hostOf(service, region, env)}`);
        }
        function hostOf({ name }, region, env) {
            const partition = (0, _domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__.i)(region);
            if (partition === null)
                throw Object.assign(new Error(`no AWS partition has a region "${region}"`), UNKNOWN_REGION);
            const dualStack = (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(env['AWS_USE_DUALSTACK_ENDPOINT']);
            const dualStackSuffix = dualStack ? partition.dualStackSuffix?.replace(/^on\./, 'api.') : undefined;
            const isFipsAnyway = name === 'config' && partition.name === 'aws-us-gov' && !dualStack;
            const fips = (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(env['AWS_USE_FIPS_ENDPOINT']) && !isFipsAnyway ? '-fips' : '';
            return `${name}${fips}.${region}.${dualStackSuffix ?? partition.suffix}`;
        }
        const UNKNOWN_REGION = { name: 'EndpointError' };
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

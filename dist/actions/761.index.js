export const id = 761;
export const ids = [761];
export const modules = {
    6761: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            createSecurityHubList: () => (createSecurityHubList)
        });
        var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7074);
        var _every_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3027);
        var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);
        var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9326);
        var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1621);
        var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2969);
        var _repository_arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5143);
        var _service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8942);
        const SECURITY_HUB = { name: 'securityhub', endpointVariable: 'AWS_ENDPOINT_URL_SECURITYHUB' };
        const GET_FINDINGS = (0, _service_js__WEBPACK_IMPORTED_MODULE_6__.Z6)(SECURITY_HUB, 'securityhub:GetFindings', '/findings');
        const RESOURCE_TYPE = 'AwsEcrRepository';
        const FILTERS = {
            ComplianceSecurityControlId: equals('ECR.2'),
            RecordState: equals('ACTIVE'),
            ResourceType: equals(RESOURCE_TYPE),
        };
        const SOURCE = {
            title: 'AWS Security Hub',
            remedies: {
                InvalidAccessException: (region) => [
                    'Run with the administrator account of Security Hub, in the region that its findings are gathered in, or turn it on:',
                    `  aws securityhub enable-security-hub --region ${region}`,
                    'Without it, let ECR itself list the repositories: source: ecr.',
                ],
            },
        };
        function createSecurityHubList(options) {
            return {
                async list() {
                    const { openSigned } = await Promise.all([__webpack_require__.e(418), __webpack_require__.e(481)]).then(__webpack_require__.bind(__webpack_require__, 2481));
                    const client = openSigned(options);
                    try {
                        return await (0, _failures_js__WEBPACK_IMPORTED_MODULE_2__.M)(SOURCE, GET_FINDINGS.action, options, () => findings(client, options));
                    }
                    finally {
                        client.close();
                    }
                },
            };
        }
        async function findings(client, wish) {
            const gathered = (0, _places_js__WEBPACK_IMPORTED_MODULE_4__.w)(wish, newer);
            const question = { Filters: FILTERS, MaxResults: _pages_js__WEBPACK_IMPORTED_MODULE_3__.m };
            const pages = (0, _every_page_js__WEBPACK_IMPORTED_MODULE_0__.L)('NextToken', _pages_js__WEBPACK_IMPORTED_MODULE_3__.m, (position) => client.post(GET_FINDINGS, { ...question, ...position }));
            for await (const page of pages)
                (0, _pages_js__WEBPACK_IMPORTED_MODULE_3__.O)(page, 'Findings').flatMap(listedIn).forEach(gathered.add);
            return gathered.places();
        }
        function listedIn(finding) {
            const told = findingIn(finding);
            const resources = (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__.g)(finding, 'Resources').filter((resource) => (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__.$)(resource, 'Type') === RESOURCE_TYPE);
            if (resources.length === 0)
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_1__.n)(`the finding ${(0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__.$)(finding, 'Id') ?? ''} names no repository`);
            return resources.map((resource) => {
                const { account, region, name } = (0, _repository_arn_js__WEBPACK_IMPORTED_MODULE_5__.R)((0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__.$)(resource, 'Id') ?? '');
                return { account, region, repository: { name, setting: null, resourceTags: null, finding: told } };
            });
        }
        function findingIn(finding) {
            const compliance = (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__.$)(finding, 'Compliance', 'Status');
            if (compliance === null)
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_1__.n)(`the finding ${(0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__.$)(finding, 'Id') ?? ''} has no compliance status`);
            const workflow = (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__.$)(finding, 'Workflow', 'Status') ?? 'NEW';
            return { compliance, workflow, updatedAt: (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__.$)(finding, 'UpdatedAt') };
        }
        const GRAVITY = new Map([
            ['FAILED', 1],
            ['PASSED', -1],
        ]);
        function newer(one, other) {
            const [first, second] = [instantOf(one), instantOf(other)];
            if (first !== second)
                return first > second ? one : other;
            return gravityOf(one) >= gravityOf(other) ? one : other;
        }
        function gravityOf({ finding }) {
            return GRAVITY.get(finding?.compliance) ?? 0;
        }
        function instantOf({ finding }) {
            const instant = Date.parse(finding?.updatedAt ?? '');
            return Number.isNaN(instant) ? -Infinity : instant;
        }
        function equals(value) {
            return [{ Value: value, Comparison: 'EQUALS' }];
        }
    })
};

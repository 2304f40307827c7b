export const id = 761;
export const ids = [761];
export const modules = {

/***/ 6761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSecurityHubList: () => (/* binding */ createSecurityHubList)
/* harmony export */ });
/* harmony import */ var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7074);
/* harmony import */ var _every_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3027);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9326);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1621);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2969);
/* harmony import */ var _repository_arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5143);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8942);








const SECURITY_HUB = { name: 'securityhub', endpointVariable: 'AWS_ENDPOINT_URL_SECURITYHUB' };
const GET_FINDINGS = (0,_service_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonRest */ .Z6)(SECURITY_HUB, 'securityhub:GetFindings', '/findings');
const RESOURCE_TYPE = 'AwsEcrRepository';
/** Suppressed findings too: whoever suppressed one has to see that it still stands. */
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
/** The repositories that Security Hub has findings for under its control ECR.2, in all the accounts and regions it gathers. */
function createSecurityHubList(options) {
    return {
        async list() {
            const { openSigned } = await Promise.all(/* import() */[__webpack_require__.e(418), __webpack_require__.e(481)]).then(__webpack_require__.bind(__webpack_require__, 2481));
            const client = openSigned(options);
            try {
                return await (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .readingOf */ .M)(SOURCE, GET_FINDINGS.action, options, () => findings(client, options));
            }
            finally {
                client.close();
            }
        },
    };
}
async function findings(client, wish) {
    const gathered = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .gathering */ .w)(wish, newer);
    const question = { Filters: FILTERS, MaxResults: _pages_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_SIZE */ .m };
    const pages = (0,_every_page_js__WEBPACK_IMPORTED_MODULE_0__/* .everyPage */ .L)('NextToken', _pages_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_SIZE */ .m, (position) => client.post(GET_FINDINGS, { ...question, ...position }));
    for await (const page of pages)
        (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .listIn */ .O)(page, 'Findings').flatMap(listedIn).forEach(gathered.add);
    return gathered.places();
}
/** A finding that cannot be read is an error: nobody knows which repository it hides. */
function listedIn(finding) {
    const told = findingIn(finding);
    const resources = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__/* .listAt */ .g)(finding, 'Resources').filter((resource) => (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$)(resource, 'Type') === RESOURCE_TYPE);
    if (resources.length === 0)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .answerError */ .n)(`the finding ${(0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$)(finding, 'Id') ?? ''} names no repository`);
    return resources.map((resource) => {
        const { account, region, name } = (0,_repository_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRepositoryArn */ .R)((0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$)(resource, 'Id') ?? '');
        return { account, region, repository: { name, setting: null, resourceTags: null, finding: told } };
    });
}
function findingIn(finding) {
    const compliance = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$)(finding, 'Compliance', 'Status');
    if (compliance === null)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .answerError */ .n)(`the finding ${(0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$)(finding, 'Id') ?? ''} has no compliance status`);
    // A finding that nobody looked at is new.
    const workflow = (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$)(finding, 'Workflow', 'Status') ?? 'NEW';
    return { compliance, workflow, updatedAt: (0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$)(finding, 'UpdatedAt') };
}
/** Of two findings of one time, the graver is kept. */
const GRAVITY = new Map([
    ['FAILED', 1],
    ['PASSED', -1],
]);
/** Each standard that has the control can make a finding of its own. */
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


/***/ })

};

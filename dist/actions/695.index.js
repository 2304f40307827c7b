export const id = 695;
export const ids = [695];
export const modules = {
    7695: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            createConfigList: () => (createConfigList)
        });
        var _domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(566);
        var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3568);
        var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6046);
        var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7074);
        var _domain_sorted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3328);
        var _every_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3027);
        var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2639);
        var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9326);
        var _pages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1621);
        var _places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2969);
        var _service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8942);
        const CONFIG = { name: 'config', endpointVariable: 'AWS_ENDPOINT_URL_CONFIG_SERVICE' };
        const SELECT = (0, _service_js__WEBPACK_IMPORTED_MODULE_8__.wE)(CONFIG, 'config:SelectAggregateResourceConfig', 'StarlingDoveService.SelectAggregateResourceConfig');
        const DESCRIBE = (0, _service_js__WEBPACK_IMPORTED_MODULE_8__.wE)(CONFIG, 'config:DescribeConfigurationAggregators', 'StarlingDoveService.DescribeConfigurationAggregators');
        const STATUS = (0, _service_js__WEBPACK_IMPORTED_MODULE_8__.wE)(CONFIG, 'config:DescribeConfigurationAggregatorSourcesStatus', 'StarlingDoveService.DescribeConfigurationAggregatorSourcesStatus');
        const QUERY = 'SELECT accountId, awsRegion, resourceName, configuration.ImageTagMutability, tags ' +
            "WHERE resourceType = 'AWS::ECR::Repository'";
        const WHOLE_SETTINGS = new Set(['MUTABLE', 'IMMUTABLE']);
        const NAMES_SHOWN = 10;
        const listAggregators = (region) => `  aws configservice describe-configuration-aggregators --region ${region}`;
        const SOURCE = {
            title: 'AWS Config',
            remedies: {
                NoSuchConfigurationAggregatorException: (region) => [
                    'Correct the input aggregator, and run with the account and the region that the aggregator is in. It is one of:',
                    listAggregators(region),
                ],
                InvalidExpressionException: (region) => [
                    `AWS Config in ${region} does not know repositories of ECR. Choose another region's aggregator, or source: ecr.`,
                ],
            },
        };
        function createConfigList(options) {
            return {
                async list() {
                    const { openSigned } = await Promise.all([__webpack_require__.e(418), __webpack_require__.e(481)]).then(__webpack_require__.bind(__webpack_require__, 2481));
                    const client = openSigned(options);
                    try {
                        const aggregator = options.aggregator ?? (await onlyAggregator(client, options));
                        const gathered = (0, _places_js__WEBPACK_IMPORTED_MODULE_7__.w)(options, agreed);
                        await (0, _failures_js__WEBPACK_IMPORTED_MODULE_5__.M)(SOURCE, SELECT.action, options, () => select(aggregator, client, gathered));
                        await (0, _failures_js__WEBPACK_IMPORTED_MODULE_5__.M)(SOURCE, STATUS.action, options, () => leaveOld(aggregator, client, options.region, gathered));
                        return gathered.places();
                    }
                    finally {
                        client.close();
                    }
                },
            };
        }
        async function select(aggregator, client, gathered) {
            const question = { Expression: QUERY, ConfigurationAggregatorName: aggregator, Limit: _pages_js__WEBPACK_IMPORTED_MODULE_6__.m };
            const pages = (0, _every_page_js__WEBPACK_IMPORTED_MODULE_3__.L)('NextToken', _pages_js__WEBPACK_IMPORTED_MODULE_6__.m, (position) => client.post(SELECT, { ...question, ...position }));
            for await (const page of pages)
                (0, _pages_js__WEBPACK_IMPORTED_MODULE_6__.O)(page, 'Results').forEach((row) => gathered.add(listedIn(row)));
        }
        async function leaveOld(aggregator, client, region, gathered) {
            const question = {
                ConfigurationAggregatorName: aggregator,
                UpdateStatus: ['FAILED', 'OUTDATED'],
                Limit: _pages_js__WEBPACK_IMPORTED_MODULE_6__.m,
            };
            for await (const page of (0, _every_page_js__WEBPACK_IMPORTED_MODULE_3__.L)('NextToken', _pages_js__WEBPACK_IMPORTED_MODULE_6__.m, (position) => client.post(STATUS, { ...question, ...position }))) {
                for (const source of (0, _pages_js__WEBPACK_IMPORTED_MODULE_6__.O)(page, 'AggregatedSourceStatusList')) {
                    const place = { account: (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__.$)(source, 'SourceId') ?? '', region: (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__.$)(source, 'AwsRegion') ?? '' };
                    if (!(0, _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__.JG)(place.account) || (0, _domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__.i)(place.region) === null)
                        throw noNews(source, aggregator, region);
                    gathered.leave(place);
                }
            }
        }
        function noNews(source, aggregator, region) {
            const [id, place, ...why] = ['SourceId', 'AwsRegion', 'LastUpdateStatus', 'LastErrorCode', 'LastErrorMessage'].map((member) => (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__.$)(source, member) ?? '');
            const words = `${id}${place ? ` in ${place}` : ''}: ${why.filter(Boolean).join(', ')}`;
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.A('SOURCE_UNREADABLE', `AWS Config in ${region} has no news of ${(0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.uH)(words)}`, {
                remedy: [
                    'See what its aggregator lacks, and mend it:',
                    `  aws configservice describe-configuration-aggregator-sources-status --region ${region} \\`,
                    `    --configuration-aggregator-name ${(0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.uH)(aggregator)} --update-status FAILED OUTDATED`,
                    _failures_js__WEBPACK_IMPORTED_MODULE_5__.h,
                ],
            });
        }
        async function onlyAggregator(client, options) {
            const names = await (0, _failures_js__WEBPACK_IMPORTED_MODULE_5__.M)(SOURCE, DESCRIBE.action, options, async () => {
                const found = [];
                for await (const page of (0, _every_page_js__WEBPACK_IMPORTED_MODULE_3__.L)('NextToken', _pages_js__WEBPACK_IMPORTED_MODULE_6__.m, (position) => client.post(DESCRIBE, position))) {
                    for (const aggregator of (0, _pages_js__WEBPACK_IMPORTED_MODULE_6__.O)(page, 'ConfigurationAggregators'))
                        found.push(aggregatorIn(aggregator));
                }
                return found;
            });
            const [only] = names;
            if (only !== undefined && names.length === 1)
                return only;
            throw only === undefined ? noAggregator(options.region) : severalAggregators(options.region, names);
        }
        function aggregatorIn(aggregator) {
            const name = (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__.$)(aggregator, 'ConfigurationAggregatorName');
            if (name === null)
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.n)('an aggregator has no name');
            return name;
        }
        function noAggregator(region) {
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.A('SOURCE_UNREADABLE', `AWS Config in ${region} has no aggregator, and so knows one account alone`, {
                remedy: [
                    'Run with the account and the region that the aggregator is in, or make one for the organisation:',
                    '  aws configservice put-configuration-aggregator --configuration-aggregator-name organisation \\',
                    `    --region ${region} --organization-aggregation-source RoleArn=<role>,AllAwsRegions=true`,
                    'Without it, let ECR itself list the repositories: source: ecr.',
                ],
            });
        }
        function severalAggregators(region, names) {
            const shown = names.slice(0, NAMES_SHOWN).map((name) => (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.uH)(name));
            const more = names.length > NAMES_SHOWN ? `, and ${names.length - NAMES_SHOWN} more` : '';
            const message = `AWS Config in ${region} has ${names.length} aggregators: ${shown.join(', ')}${more}`;
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.A('SOURCE_UNREADABLE', message, { remedy: ['Name the one to ask in the input aggregator.'] });
        }
        function listedIn(row) {
            const item = itemIn(row);
            const [account, region, name] = ['accountId', 'awsRegion', 'resourceName'].map((member) => (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__.$)(item, member));
            if (!account || !region || !name)
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.n)(`a row names no account, region or repository: ${String(row)}`);
            return { account, region, repository: { name, setting: settingIn(item), resourceTags: tagsIn(item), finding: null } };
        }
        function itemIn(row) {
            if (typeof row !== 'string')
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.n)('a row is no text');
            try {
                return JSON.parse(row);
            }
            catch {
                throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.n)(`a row is no JSON: ${row}`);
            }
        }
        function settingIn(item) {
            const modes = ['ImageTagMutability', 'imageTagMutability']
                .map((member) => (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__.at)(item, 'configuration', member))
                .filter((mode) => mode !== undefined);
            const [mode] = modes;
            return typeof mode === 'string' && modes.length === 1 && WHOLE_SETTINGS.has(mode) ? { mode, filters: [] } : null;
        }
        function tagsIn(item) {
            const tags = (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__.at)(item, 'tags');
            if (typeof tags !== 'object' || tags === null)
                return null;
            const pairs = Array.isArray(tags)
                ? (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__.g)(item, 'tags').map((tag) => [(0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__.at)(tag, 'key'), (0, _domain_json_member_js__WEBPACK_IMPORTED_MODULE_9__.at)(tag, 'value')])
                : Object.entries(tags);
            return pairs.every(isTag) ? new Map(pairs) : null;
        }
        function isTag(pair) {
            return pair.every((each) => typeof each === 'string');
        }
        function agreed(one, other) {
            const isSameSetting = one.setting?.mode === other.setting?.mode;
            const isSameTags = textOf(one.resourceTags) === textOf(other.resourceTags);
            return { ...one, setting: isSameSetting ? one.setting : null, resourceTags: isSameTags ? one.resourceTags : null };
        }
        function textOf(tags) {
            return JSON.stringify(tags && [...tags].toSorted(([a], [b]) => (0, _domain_sorted_js__WEBPACK_IMPORTED_MODULE_10__.a)(a, b)));
        }
    })
};

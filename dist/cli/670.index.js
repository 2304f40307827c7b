export const id = 670;
export const ids = [670];
export const modules = {

/***/ 2670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assuming: () => (/* binding */ assuming)
/* harmony export */ });
/* unused harmony export roleArn */
/* harmony import */ var _aws_sdk_nested_clients_sts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1674);
/* harmony import */ var _aws_sdk_nested_clients_sts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2601);
/* harmony import */ var _domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(566);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8554);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1322);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7207);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2639);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3118);
/* harmony import */ var _not_taken_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1068);








const SESSION_NAME = 'immutable-tag';
const ACTION = 'sts:AssumeRole';
const MAX_ATTEMPTS = 5;
/** As early as the SDK asks for others. */
const RENEWED_BEFORE_MS = 5 * 60 * 1000;
/** The credentials of the role of this name in any account, assumed once for all regions and again before they end. */
function assuming(role, context) {
    const providers = new Map();
    return (account, region) => {
        const provider = providers.get(account) ?? renewing(() => assume(roleArn(role, account, region), region, context));
        providers.set(account, provider);
        return provider;
    };
}
/** `role` is a name, or a path and a name. */
function roleArn(role, account, region) {
    return `arn:${(0,_domain_ecr_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(region)?.name ?? 'aws'}:iam::${account}:role/${role.replace(/^\/+/, '')}`;
}
function renewing(obtain) {
    let held = null;
    return async () => {
        const mine = held;
        if (mine !== null && (await lasts(mine)))
            return mine;
        // Of all who waited for the same, one asks anew.
        if (held === null || held === mine)
            held = obtain();
        return held;
    };
}
async function lasts(held) {
    try {
        const { expiration } = await held;
        return expiration === undefined || expiration.getTime() - Date.now() > RENEWED_BEFORE_MS;
    }
    catch {
        return false;
    }
}
async function assume(arn, region, context) {
    const { env, credentials, deadlineMs, log } = context;
    const deadline = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .startDeadline */ .d)(deadlineMs);
    const started = Date.now();
    const say = (outcome) => log(`AssumeRole ${arn}: ${outcome}, ${Date.now() - started} ms`);
    const client = new _aws_sdk_nested_clients_sts__WEBPACK_IMPORTED_MODULE_6__/* .STSClient */ .i({
        region,
        credentials,
        maxAttempts: MAX_ATTEMPTS,
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionConfig */ .tv)({ ...context, fips: false, dualStack: false }, (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_7__/* .configuredEndpoint */ .iw)(env, 'STS')),
    });
    try {
        const assumed = await sent(client, arn, deadline);
        say('answered');
        return assumed;
    }
    catch (error) {
        say((0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .errorName */ .Is)(error) || 'failed');
        const { code, action, detail } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureOf */ .g)(ACTION, error, env);
        throw new _not_taken_js__WEBPACK_IMPORTED_MODULE_5__/* .NotTaken */ .J_({ code, action, detail: `the role ${arn} could not be assumed: ${detail}` });
    }
    finally {
        client.destroy();
        deadline.close();
    }
}
async function sent(client, arn, deadline) {
    const command = new _aws_sdk_nested_clients_sts__WEBPACK_IMPORTED_MODULE_8__/* .AssumeRoleCommand */ .Q({ RoleArn: arn, RoleSessionName: SESSION_NAME });
    const { Credentials } = await deadline.within(client.send(command, { abortSignal: deadline.signal }));
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {};
    if (!AccessKeyId || !SecretAccessKey)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .answerError */ .n)('the answer holds no credentials');
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        ...(SessionToken && { sessionToken: SessionToken }),
        ...(Expiration && { expiration: Expiration }),
    };
}


/***/ })

};

export const id = 188;
export const ids = [188];
export const modules = {

/***/ 8188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubRefusal: () => (/* binding */ GitHubRefusal),
  ask: () => (/* binding */ ask),
  failed: () => (/* binding */ failed),
  unusable: () => (/* binding */ unusable)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/json-member.js
var json_member = __webpack_require__(7074);
// EXTERNAL MODULE: ./build/domain/text/clip.js
var clip = __webpack_require__(6195);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(9448);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/domain/proxy.js
var proxy = __webpack_require__(545);
;// CONCATENATED MODULE: ./build/adapters/github/fetch.js




/** Statuses whose response has no body, for which `Response` takes none. */
const EMPTY = new Set([101, 204, 205, 304]);
/** Far more than GitHub answers to anything that is asked of it: a list of a folder has 7 MB at most. */
const SIZE_LIMIT = 16 * 1024 * 1024;
/**
 * A `fetch` for octokit, over Node's own client: it goes through the proxy that the environment names (from Node 24.5 on), which the
 * built-in one cannot do, and saves undici, a quarter of all that a step would download. A redirect is answered, not followed.
 */
function createFetch(env) {
    const options = (0,proxy/* proxyVariable */.r)(env) === null ? {} : { proxyEnv: { ...env } };
    return (url, { method = 'GET', headers = {}, body: content, signal }) => new Promise((resolve, reject) => {
        const isHttps = new URL(url).protocol === 'https:';
        const agent = isHttps ? new external_node_https_.Agent(options) : new external_node_http_.Agent(options);
        const sent = (isHttps ? external_node_https_.request : external_node_http_.request)(url, { method, headers, agent, ...(signal && { signal }) });
        sent.on('error', reject);
        // An answer that asks for another protocol is none, and Node says no more of it than this.
        sent.on('close', () => reject(new Error('the connection was closed before an answer')));
        sent.on('response', (answer) => {
            const status = answer.statusCode ?? 0;
            const fields = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
            const body = EMPTY.has(status)
                ? null
                : external_node_stream_.Readable.toWeb(external_node_stream_.Readable.from(bounded(answer)));
            if (body === null)
                answer.resume();
            try {
                resolve(new Response(body, { status, headers: fields }));
            }
            catch (error) {
                answer.destroy();
                reject(error);
            }
        });
        sent.end(content);
    });
}
/** Of an answer that has no end, as much as is held in memory. */
async function* bounded(answer) {
    let size = 0;
    for await (const chunk of answer) {
        size += chunk.length;
        if (size > SIZE_LIMIT)
            throw new Error(`the answer is larger than ${SIZE_LIMIT} bytes`);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/asking.js




/** GitHub refused what was sent to it, in words of its own. */
class GitHubRefusal extends errors/* CodedError */.A {
    said;
    constructor(question, said, cause) {
        const { message } = failed(question, `GitHub refuses it (422: ${(0,clip/* clip */.$)(said)})`, [], cause);
        super('GITHUB_API_FAILED', message, { remedy: question.remedy, cause });
        this.said = said;
    }
}
const DEFAULT_TIMEOUT_MS = 10_000;
/** GitHub's answer to one request. Rejects with a CodedError GITHUB_API_FAILED. */
async function ask(options, question, { route, body }) {
    const { token, apiUrl, repository, userAgent, env = {}, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
    const [owner, repo, ...rest] = repository.split('/');
    if (!owner || !repo || rest.length > 0)
        throw failed(question, `\`${repository}\` is not \`owner/name\``, ['Set GITHUB_REPOSITORY to `owner/name`.']);
    if (token === '')
        throw failed(question, 'there is no token', question.remedy);
    const { getOctokit } = await __webpack_require__.e(/* import() */ 16).then(__webpack_require__.bind(__webpack_require__, 7016));
    const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/$/, ''), ...(userAgent && { userAgent }) });
    const signal = AbortSignal.timeout(timeoutMs);
    try {
        const request = { signal, fetch: createFetch(env) };
        const response = await octokit.request(route, { owner, repo, request, ...(body && { data: body }) });
        const { status, data } = response;
        if (status !== (body ? 201 : 200))
            throw failed(question, `GitHub answered with status ${status}`, MOVED);
        if (typeof data !== 'object' || data === null)
            throw unusable(question);
        return data;
    }
    catch (cause) {
        if (cause instanceof errors/* CodedError */.A)
            throw cause;
        if (signal.aborted)
            throw failed(question, `no answer within ${timeoutMs / 1000} s`, UNREACHABLE, cause);
        throw explain(question, cause);
    }
}
function explain(question, cause) {
    const { status, response } = typeof cause === 'object' && cause !== null ? cause : {};
    const { act, remedy } = question;
    if (!response)
        return failed(question, `GitHub cannot be reached (${innermost(cause)})`, UNREACHABLE, cause);
    const { headers, data } = response;
    if (status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'])))
        return failed(question, 'the rate limit of the token is used up', ['Run the job again later.'], cause);
    if (status === 401)
        return failed(question, 'GitHub does not accept the token (401)', remedy, cause);
    if (status === 403)
        return failed(question, `the token may not ${act === 'make' ? act : 'read'} it (403)`, remedy, cause);
    if (status === 422 && act === 'make')
        return new GitHubRefusal(question, wordsOf(data), cause);
    if (status === 404 || status === 422)
        return failed(question, `GitHub does not know it, or hides it from this token (${status})`, remedy, cause);
    return failed(question, `GitHub answered with status ${status}`, UNREACHABLE, cause);
}
/** `Validation Failed` alone says nothing; the first of its errors does. */
function wordsOf(data) {
    return (0,json_member/* textAt */.$)(data, 'errors', '0', 'message') ?? (0,json_member/* textAt */.$)(data, 'message') ?? 'no word why';
}
/** `fetch failed` says nothing; what it was caused by does. */
function innermost(error) {
    let inner = error;
    while (typeof inner === 'object' && inner !== null && 'cause' in inner && inner.cause !== undefined)
        inner = inner.cause;
    return String(inner);
}
const UNREACHABLE = ['Run the job again; if it stays so, see whether the runner can reach GITHUB_API_URL.'];
const MOVED = ['A renamed repository is answered so: use its present name.'];
function failed({ act, what }, why, remedy, cause) {
    return new errors/* CodedError */.A('GITHUB_API_FAILED', `GitHub's API did not ${act} ${what}: ${why}.`, { remedy, cause });
}
function unusable(question) {
    return failed(question, 'the answer is not what its documentation promises', UNREACHABLE);
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

export const id = 145;
export const ids = [145];
export const modules = {

/***/ 8145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadBlob: () => (/* binding */ downloadBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2639);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1652);




/** Largest blob that is read, in bytes: configurations and attestations are a few kilobytes. */
const SIZE_LIMIT = 4 * 1024 * 1024;
/**
 * Downloads a blob from the URL that the registry gave, follows no redirects, and holds the content against its digest.
 * Rejects with what the socket throws, or with an AnswerError.
 */
async function downloadBlob(url, digest, source) {
    if (!URL.canParse(url))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .answerError */ .n)('the download URL is none');
    const target = new URL(url);
    if (target.protocol !== 'https:' && !(target.protocol === 'http:' && source.plainHttp)) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .answerError */ .n)(`the download URL is ${target.protocol}, not https:`);
    }
    const content = await source.deadline.within(get(target, source));
    const actual = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
    if (actual !== digest)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .answerError */ .n)(`the content of ${digest} has the digest ${actual}`);
    return content;
}
async function get(url, { env, deadline }) {
    const { Agent, request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 9448, 19));
    const agent = new Agent({ ...(0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .agentOptions */ ._)(env), keepAlive: false });
    const call = request(url, { agent, signal: deadline.signal });
    try {
        call.end();
        const [response] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(call, 'response'));
        return await read(response);
    }
    finally {
        call.destroy();
    }
}
async function read(response) {
    if (response.statusCode !== 200)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .answerError */ .n)(`the download answered HTTP ${response.statusCode}`);
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > SIZE_LIMIT)
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .answerError */ .n)(`the blob is larger than ${SIZE_LIMIT} bytes`);
    }
    return Buffer.concat(chunks);
}


/***/ })

};

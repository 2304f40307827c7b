export const id = 272;
export const ids = [272];
export const modules = {

/***/ 7582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ settingText),
/* harmony export */   s: () => (/* binding */ changesSince)
/* harmony export */ });
/* harmony import */ var _ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);

/** Of a setting that was not read. It is no word of ECR's. */
const UNREAD = 'unread';
/** A setting in one text, whatever the order of its filters: `IMMUTABLE_WITH_EXCLUSION(cache-*,sha256-*)`. */
function settingText(mode, filters) {
    if (mode === null)
        return UNREAD;
    return filters.length === 0 ? mode : `${mode}(${filters.toSorted().join(',')})`;
}
/** What moved since. A setting that one of the two could not read is not known to have changed. */
function changesSince(previous, repositories) {
    const now = new Map(repositories.map((audited) => [(0,_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUri */ .LJ)(audited.repository), audited]));
    const appeared = [];
    const moved = [];
    const switched = [];
    for (const uri of [...now.keys()].toSorted()) {
        const { verdict, mode, filters } = now.get(uri);
        const before = previous.repositories.get(uri);
        const setting = settingText(mode, filters);
        if (before === undefined) {
            appeared.push(uri);
            continue;
        }
        if (before.verdict !== verdict)
            moved.push({ uri, from: before.verdict, to: verdict });
        if (before.setting !== setting && before.setting !== UNREAD && setting !== UNREAD) {
            switched.push({ uri, from: before.setting, to: setting });
        }
    }
    const gone = [...previous.repositories.keys()].filter((uri) => !now.has(uri)).toSorted();
    return { since: previous.asOf, appeared, gone, moved, switched };
}


/***/ }),

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inARow),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 repository`, `12 repositories`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** Words in a row: `a`, `a and b`, `a, b and c`. */
function inARow(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}


/***/ })

};

import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = ({
    7163: ((module, __unused_webpack_exports, __nccwpck_require__) => {
        const debug = __nccwpck_require__(1159);
        const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(5101);
        const { safeRe: re, t } = __nccwpck_require__(5471);
        const parseOptions = __nccwpck_require__(356);
        const { compareIdentifiers } = __nccwpck_require__(3348);
        const isPrereleaseIdentifier = (prerelease, identifier) => {
            const identifiers = identifier.split('.');
            if (identifiers.length > prerelease.length) {
                return false;
            }
            for (let i = 0; i < identifiers.length; i++) {
                if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
                    return false;
                }
            }
            return true;
        };
        class SemVer {
            constructor(version, options) {
                options = parseOptions(options);
                if (version instanceof SemVer) {
                    if (version.loose === !!options.loose &&
                        version.includePrerelease === !!options.includePrerelease) {
                        return version;
                    }
                    else {
                        version = version.version;
                    }
                }
                else if (typeof version !== 'string') {
                    throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
                }
                if (version.length > MAX_LENGTH) {
                    throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
                }
                debug('SemVer', version, options);
                this.options = options;
                this.loose = !!options.loose;
                this.includePrerelease = !!options.includePrerelease;
                const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
                if (!m) {
                    throw new TypeError(`Invalid Version: ${version}`);
                }
                this.raw = version;
                this.major = +m[1];
                this.minor = +m[2];
                this.patch = +m[3];
                if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
                    throw new TypeError('Invalid major version');
                }
                if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
                    throw new TypeError('Invalid minor version');
                }
                if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
                    throw new TypeError('Invalid patch version');
                }
                if (!m[4]) {
                    this.prerelease = [];
                }
                else {
                    this.prerelease = m[4].split('.').map((id) => {
                        if (/^[0-9]+$/.test(id)) {
                            const num = +id;
                            if (num >= 0 && num < MAX_SAFE_INTEGER) {
                                return num;
                            }
                        }
                        return id;
                    });
                }
                this.build = m[5] ? m[5].split('.') : [];
                this.format();
            }
            format() {
                this.version = `${this.major}.${this.minor}.${this.patch}`;
                if (this.prerelease.length) {
                    this.version += `-${this.prerelease.join('.')}`;
                }
                return this.version;
            }
            toString() {
                return this.version;
            }
            compare(other) {
                debug('SemVer.compare', this.version, this.options, other);
                if (!(other instanceof SemVer)) {
                    if (typeof other === 'string' && other === this.version) {
                        return 0;
                    }
                    other = new SemVer(other, this.options);
                }
                if (other.version === this.version) {
                    return 0;
                }
                return this.compareMain(other) || this.comparePre(other);
            }
            compareMain(other) {
                if (!(other instanceof SemVer)) {
                    other = new SemVer(other, this.options);
                }
                if (this.major < other.major) {
                    return -1;
                }
                if (this.major > other.major) {
                    return 1;
                }
                if (this.minor < other.minor) {
                    return -1;
                }
                if (this.minor > other.minor) {
                    return 1;
                }
                if (this.patch < other.patch) {
                    return -1;
                }
                if (this.patch > other.patch) {
                    return 1;
                }
                return 0;
            }
            comparePre(other) {
                if (!(other instanceof SemVer)) {
                    other = new SemVer(other, this.options);
                }
                if (this.prerelease.length && !other.prerelease.length) {
                    return -1;
                }
                else if (!this.prerelease.length && other.prerelease.length) {
                    return 1;
                }
                else if (!this.prerelease.length && !other.prerelease.length) {
                    return 0;
                }
                let i = 0;
                do {
                    const a = this.prerelease[i];
                    const b = other.prerelease[i];
                    debug('prerelease compare', i, a, b);
                    if (a === undefined && b === undefined) {
                        return 0;
                    }
                    else if (b === undefined) {
                        return 1;
                    }
                    else if (a === undefined) {
                        return -1;
                    }
                    else if (a === b) {
                        continue;
                    }
                    else {
                        return compareIdentifiers(a, b);
                    }
                } while (++i);
            }
            compareBuild(other) {
                if (!(other instanceof SemVer)) {
                    other = new SemVer(other, this.options);
                }
                let i = 0;
                do {
                    const a = this.build[i];
                    const b = other.build[i];
                    debug('build compare', i, a, b);
                    if (a === undefined && b === undefined) {
                        return 0;
                    }
                    else if (b === undefined) {
                        return 1;
                    }
                    else if (a === undefined) {
                        return -1;
                    }
                    else if (a === b) {
                        continue;
                    }
                    else {
                        return compareIdentifiers(a, b);
                    }
                } while (++i);
            }
            inc(release, identifier, identifierBase) {
                if (release.startsWith('pre')) {
                    if (!identifier && identifierBase === false) {
                        throw new Error('invalid increment argument: identifier is empty');
                    }
                    if (identifier) {
                        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
                        if (!match || match[1] !== identifier) {
                            throw new Error(`invalid identifier: ${identifier}`);
                        }
                    }
                }
                switch (release) {
                    case 'premajor':
                        this.prerelease.length = 0;
                        this.patch = 0;
                        this.minor = 0;
                        this.major++;
                        this.inc('pre', identifier, identifierBase);
                        break;
                    case 'preminor':
                        this.prerelease.length = 0;
                        this.patch = 0;
                        this.minor++;
                        this.inc('pre', identifier, identifierBase);
                        break;
                    case 'prepatch':
                        this.prerelease.length = 0;
                        this.inc('patch', identifier, identifierBase);
                        this.inc('pre', identifier, identifierBase);
                        break;
                    case 'prerelease':
                        if (this.prerelease.length === 0) {
                            this.inc('patch', identifier, identifierBase);
                        }
                        this.inc('pre', identifier, identifierBase);
                        break;
                    case 'release':
                        if (this.prerelease.length === 0) {
                            throw new Error(`version ${this.raw} is not a prerelease`);
                        }
                        this.prerelease.length = 0;
                        break;
                    case 'major':
                        if (this.minor !== 0 ||
                            this.patch !== 0 ||
                            this.prerelease.length === 0) {
                            this.major++;
                        }
                        this.minor = 0;
                        this.patch = 0;
                        this.prerelease = [];
                        break;
                    case 'minor':
                        if (this.patch !== 0 || this.prerelease.length === 0) {
                            this.minor++;
                        }
                        this.patch = 0;
                        this.prerelease = [];
                        break;
                    case 'patch':
                        if (this.prerelease.length === 0) {
                            this.patch++;
                        }
                        this.prerelease = [];
                        break;
                    case 'pre': {
                        const base = Number(identifierBase) ? 1 : 0;
                        if (this.prerelease.length === 0) {
                            this.prerelease = [base];
                        }
                        else {
                            let i = this.prerelease.length;
                            while (--i >= 0) {
                                if (typeof this.prerelease[i] === 'number') {
                                    this.prerelease[i]++;
                                    i = -2;
                                }
                            }
                            if (i === -1) {
                                if (identifier === this.prerelease.join('.') && identifierBase === false) {
                                    throw new Error('invalid increment argument: identifier already exists');
                                }
                                this.prerelease.push(base);
                            }
                        }
                        if (identifier) {
                            let prerelease = [identifier, base];
                            if (identifierBase === false) {
                                prerelease = [identifier];
                            }
                            if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                                const prereleaseBase = this.prerelease[identifier.split('.').length];
                                if (isNaN(prereleaseBase)) {
                                    this.prerelease = prerelease;
                                }
                            }
                            else {
                                this.prerelease = prerelease;
                            }
                        }
                        break;
                    }
                    default:
                        throw new Error(`invalid increment argument: ${release}`);
                }
                this.raw = this.format();
                if (this.build.length) {
                    this.raw += `+${this.build.join('.')}`;
                }
                return this;
            }
        }
        module.exports = SemVer;
    }),
    6353: ((module, __unused_webpack_exports, __nccwpck_require__) => {
        const SemVer = __nccwpck_require__(7163);
        const parse = (version, options, throwErrors = false) => {
            if (version instanceof SemVer) {
                return version;
            }
            try {
                return new SemVer(version, options);
            }
            catch (er) {
                if (!throwErrors) {
                    return null;
                }
                throw er;
            }
        };
        module.exports = parse;
    }),
    5101: ((module) => {
        const SEMVER_SPEC_VERSION = '2.0.0';
        const MAX_LENGTH = 256;
        const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
            9007199254740991;
        const MAX_SAFE_COMPONENT_LENGTH = 16;
        const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
        const WHITESPACE_CHARACTERS = [
            '\t',
            '\n',
            '\v',
            '\f',
            '\r',
            ' ',
            '\u00a0',
            '\u1680',
            '\u2000',
            '\u2001',
            '\u2002',
            '\u2003',
            '\u2004',
            '\u2005',
            '\u2006',
            '\u2007',
            '\u2008',
            '\u2009',
            '\u200a',
            '\u2028',
            '\u2029',
            '\u202f',
            '\u205f',
            '\u3000',
            '\ufeff',
        ];
        const RELEASE_TYPES = [
            'major',
            'premajor',
            'minor',
            'preminor',
            'patch',
            'prepatch',
            'prerelease',
        ];
        module.exports = {
            MAX_LENGTH,
            MAX_SAFE_COMPONENT_LENGTH,
            MAX_SAFE_BUILD_LENGTH,
            MAX_SAFE_INTEGER,
            WHITESPACE_CHARACTERS,
            RELEASE_TYPES,
            SEMVER_SPEC_VERSION,
            FLAG_INCLUDE_PRERELEASE: 0b001,
            FLAG_LOOSE: 0b010,
        };
    }),
    1159: ((module) => {
        const debug = (typeof process === 'object' &&
            process.env &&
            process.env.NODE_DEBUG &&
            /\bsemver\b/i.test(process.env.NODE_DEBUG)) ? (...args) => console.error('SEMVER', ...args)
            : () => { };
        module.exports = debug;
    }),
    3348: ((module) => {
        const numeric = /^[0-9]+$/;
        const compareIdentifiers = (a, b) => {
            if (typeof a === 'number' && typeof b === 'number') {
                return a === b ? 0 : a < b ? -1 : 1;
            }
            const anum = numeric.test(a);
            const bnum = numeric.test(b);
            if (anum && bnum) {
                a = +a;
                b = +b;
            }
            return a === b ? 0
                : (anum && !bnum) ? -1
                    : (bnum && !anum) ? 1
                        : a < b ? -1
                            : 1;
        };
        const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
        module.exports = {
            compareIdentifiers,
            rcompareIdentifiers,
        };
    }),
    356: ((module) => {
        const looseOption = Object.freeze({ loose: true });
        const emptyOpts = Object.freeze({});
        const parseOptions = options => {
            if (!options) {
                return emptyOpts;
            }
            if (typeof options !== 'object') {
                return looseOption;
            }
            return options;
        };
        module.exports = parseOptions;
    }),
    5471: ((module, exports, __nccwpck_require__) => {
        const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH, } = __nccwpck_require__(5101);
        const debug = __nccwpck_require__(1159);
        exports = module.exports = {};
        const re = exports.re = [];
        const safeRe = exports.safeRe = [];
        const src = exports.src = [];
        const safeSrc = exports.safeSrc = [];
        const t = exports.t = {};
        let R = 0;
        const LETTERDASHNUMBER = '[a-zA-Z0-9-]';
        const safeRegexReplacements = [
            ['\\s', 1],
            ['\\d', MAX_LENGTH],
            [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
        ];
        const makeSafeRegex = (value) => {
            for (const [token, max] of safeRegexReplacements) {
                value = value
                    .split(`${token}*`).join(`${token}{0,${max}}`)
                    .split(`${token}+`).join(`${token}{1,${max}}`);
            }
            return value;
        };
        const createToken = (name, value, isGlobal) => {
            const safe = makeSafeRegex(value);
            const index = R++;
            debug(name, index, value);
            t[name] = index;
            src[index] = value;
            safeSrc[index] = safe;
            re[index] = new RegExp(value, isGlobal ? 'g' : undefined);
            safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined);
        };
        createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*');
        createToken('NUMERICIDENTIFIERLOOSE', '\\d+');
        createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
        createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
            `(${src[t.NUMERICIDENTIFIER]})\\.` +
            `(${src[t.NUMERICIDENTIFIER]})`);
        createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
            `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
            `(${src[t.NUMERICIDENTIFIERLOOSE]})`);
        createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
        createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
        createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
        createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
        createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`);
        createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
        createToken('FULLPLAIN', `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
        createToken('FULL', `^${src[t.FULLPLAIN]}$`);
        createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
        createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`);
        createToken('GTLT', '((?:<|>)?=?)');
        createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
        createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
        createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
            `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
            `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
            `(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?` +
            `)?)?`);
        createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
            `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
            `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
            `(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?` +
            `)?)?`);
        createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
        createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
        createToken('COERCEPLAIN', `${'(^|[^\\d])' +
            '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
            `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
            `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
        createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
        createToken('COERCEFULL', src[t.COERCEPLAIN] +
            `(?:${src[t.PRERELEASE]})?` +
            `(?:${src[t.BUILD]})?` +
            `(?:$|[^\\d])`);
        createToken('COERCERTL', src[t.COERCE], true);
        createToken('COERCERTLFULL', src[t.COERCEFULL], true);
        createToken('LONETILDE', '(?:~>?)');
        createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true);
        exports.tildeTrimReplace = '$1~';
        createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
        createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
        createToken('LONECARET', '(?:\\^)');
        createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true);
        exports.caretTrimReplace = '$1^';
        createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
        createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
        createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
        createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
        createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
        exports.comparatorTrimReplace = '$1$2$3';
        createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
            `\\s+-\\s+` +
            `(${src[t.XRANGEPLAIN]})` +
            `\\s*$`);
        createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
            `\\s+-\\s+` +
            `(${src[t.XRANGEPLAINLOOSE]})` +
            `\\s*$`);
        createToken('STAR', '(<|>)?=?\\s*\\*');
        createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$');
        createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$');
    }),
    9896: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
    }),
    6698: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
    }),
    1421: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
    }),
    7598: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    }),
    8474: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
    }),
    3024: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
    }),
    1455: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
    }),
    9448: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
    }),
    4708: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
    }),
    8161: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
    }),
    6760: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
    }),
    1708: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
    }),
    7075: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
    }),
    8500: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
    }),
    7975: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
    }),
    8877: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
    }),
    8522: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
    }),
    857: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
    }),
    999: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            Ep: () => (conclude),
            R8: () => (warn),
            fi: () => (pageUrl),
            n0: () => (setOutputs),
            tq: () => (inJob)
        });
        var _adapters_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3975);
        var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6046);
        var _report_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5289);
        var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8508);
        const TITLE = 'immutable-tag';
        const ANNOTATIONS = 10;
        const LINGER_MS = 500;
        async function inJob(env, work, failed = () => { }) {
            const output = (0, _adapters_outputs_js__WEBPACK_IMPORTED_MODULE_0__.qw)();
            const job = {
                env,
                output,
                workspace: env['GITHUB_WORKSPACE'] || process.cwd(),
                docs: pageUrl(env, 'docs/troubleshooting.md'),
            };
            try {
                await work(job);
            }
            catch (error) {
                const coded = asCoded(error);
                output.fail();
                output.annotate('error', (0, _report_explain_js__WEBPACK_IMPORTED_MODULE_2__.wh)((0, _report_explain_js__WEBPACK_IMPORTED_MODULE_2__.UW)(coded), job.docs), TITLE);
                try {
                    failed(coded, job);
                }
                catch (further) {
                    output.debug(String(further));
                }
            }
            setTimeout(() => process.exit(), LINGER_MS).unref();
        }
        function setOutputs({ output }, outputs) {
            for (const [name, value] of Object.entries(outputs))
                output.set(name, value);
        }
        function conclude({ output, docs }, mode, findings) {
            findings.forEach((finding, index) => {
                const text = (0, _report_explain_js__WEBPACK_IMPORTED_MODULE_2__.wh)(finding, docs);
                if (index < ANNOTATIONS)
                    output.annotate(mode === 'enforce' ? 'error' : 'warning', text, TITLE);
                else
                    for (const line of text.split('\n'))
                        output.log(line);
            });
            if (findings.length > 0 && mode === 'enforce')
                output.fail();
        }
        function warn({ output }, text) {
            output.annotate('warning', text, TITLE);
        }
        function pageUrl(env, page) {
            const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server } = env;
            if (!repository || !ref)
                return page;
            return `${server && SERVER.test(server) ? server : 'https://github.com'}/${repository}/blob/${ref}/${page}`;
        }
        const SERVER = /^https?:\/\/[\w.:-]+$/;
        function asCoded(error) {
            if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)
                return error;
            const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A('INTERNAL', `immutable-tag ${_version_js__WEBPACK_IMPORTED_MODULE_3__.x} failed, which is a fault of its own.\n${detail}`, {
                remedy: ['Report it with this message. Nothing was judged, so do not take anything as safe.'],
                cause: error,
            });
        }
    }),
    5358: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            E: () => (restoreClaims),
            V: () => (saveClaims)
        });
        var _adapters_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3975);
        var _domain_verdict_existence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7715);
        const NAME = 'proof';
        async function saveClaims(result, { verify, mode }) {
            const { derivation, targets, admission, requireRevision, accountIds } = result;
            if (verify === 'off' || !derivation || (mode === 'enforce' && !admission?.admitted))
                return;
            const claims = targets.flatMap(({ outcome, place, tag, reference, registry, origin }) => {
                if (outcome.verdict !== 'immutable' || origin === 'replica' || place.kind !== 'repository' || !place.repository)
                    return [];
                const digest = (0, _domain_verdict_existence_js__WEBPACK_IMPORTED_MODULE_1__.o)(registry?.existence ?? null);
                return [{ repository: place.repository, tag, reference, digest, revision: derivation.revision }];
            });
            if (claims.length === 0)
                return;
            const state = { claims, requireRevision, accountIds };
            (0, _adapters_outputs_js__WEBPACK_IMPORTED_MODULE_0__.UN)(NAME, await packed(JSON.stringify(state)));
        }
        async function restoreClaims() {
            const text = (0, _adapters_outputs_js__WEBPACK_IMPORTED_MODULE_0__.PF)(NAME);
            return text === '' ? null : JSON.parse(await unpacked(text));
        }
        const MAX_PLAIN_LENGTH = 4096;
        async function packed(json) {
            if (json.length <= MAX_PLAIN_LENGTH)
                return json;
            const { deflateRawSync } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
            return deflateRawSync(json).toString('base64');
        }
        async function unpacked(text) {
            if (text.startsWith('{'))
                return text;
            const { inflateRawSync } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
            return inflateRawSync(Buffer.from(text, 'base64')).toString('utf8');
        }
    }),
    1759: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            E: () => (today),
            t: () => (now)
        });
        function today() {
            return new Date().toISOString().slice(0, 10);
        }
        function now() {
            return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
        }
    }),
    7207: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            Hn: () => (isTrue),
            LY: () => (shownEndpoint),
            iw: () => (configuredEndpoint)
        });
        function configuredEndpoint(env, service = 'ECR') {
            if (isTrue(env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']))
                return null;
            return env[`AWS_ENDPOINT_URL_${service}`] || env['AWS_ENDPOINT_URL'] || null;
        }
        function shownEndpoint(env) {
            const endpoint = configuredEndpoint(env);
            return endpoint !== null && URL.canParse(endpoint) ? new URL(endpoint).origin : null;
        }
        function isTrue(value) {
            return value?.toLowerCase() === 'true';
        }
    }),
    8701: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            I: () => (createRegistry),
            u: () => (preload)
        });
        var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7207);
        const DEFAULTS = { deadlineMs: 30_000, attemptMs: 10_000, concurrency: 8, log: () => { } };
        async function preload() {
            return Promise.all([__nccwpck_require__.e(418), __nccwpck_require__.e(611), __nccwpck_require__.e(329)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1710));
        }
        function createRegistry(options) {
            const complete = { ...DEFAULTS, ...options };
            const endpoint = (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.LY)(options.env);
            return {
                ask: async (questions) => (await preload()).askRepositories(questions, complete),
                replicas: async (repositories) => (await preload()).askReplicas(repositories, complete),
                ...(endpoint !== null && { endpoint }),
            };
        }
    }),
    8037: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            j: () => (createRunner)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
        var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6046);
        const MAX_PAYLOAD_BYTES = 25 * 1024 * 1024;
        function createRunner(env) {
            return { facts: () => readFacts(env) };
        }
        async function readFacts(env) {
            const eventName = env.GITHUB_EVENT_NAME ?? '';
            if (eventName === '')
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A('EVENT_UNREADABLE', 'GITHUB_EVENT_NAME is not set, so there is no event to read.', {
                    remedy: ['Run this as a step of a GitHub Actions job.'],
                });
            return {
                eventName,
                payload: readPayload(env.GITHUB_EVENT_PATH ?? ''),
                sha: env.GITHUB_SHA ?? '',
                ref: env.GITHUB_REF ?? '',
                repository: env.GITHUB_REPOSITORY ?? '',
                serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
            };
        }
        function readPayload(path) {
            if (path === '')
                return {};
            try {
                const size = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size;
                if (size === undefined)
                    return {};
                if (size > MAX_PAYLOAD_BYTES)
                    throw unreadable(path, `it has ${size} bytes, and GitHub sends at most 25 MB`);
                return JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
            }
            catch (cause) {
                if (cause instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)
                    throw cause;
                throw unreadable(path, cause instanceof Error ? cause.message : String(cause), cause);
            }
        }
        function unreadable(path, why, cause) {
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A('EVENT_UNREADABLE', `The event file ${path} cannot be read: ${why}.`, {
                remedy: ['The runner writes this file: do not overwrite it, nor GITHUB_EVENT_PATH.'],
                cause,
            });
        }
    }),
    3058: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            V: () => (createDocuments),
            q: () => (createFiles)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
        var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6046);
        const DEFAULT_MAX_BYTES = 64 * 1024;
        function createFiles({ root, maxBytes = DEFAULT_MAX_BYTES }) {
            const unreadable = (path, why, remedy, cause) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.A('POLICY_UNREADABLE', `The file \`${path}\` cannot be read: ${why}.`, { remedy: [remedy], cause });
            const tooLarge = 'Make it smaller: it is meant to be read by people.';
            return { read: (path) => readFile(path, { root, maxBytes, mayLieOutside: false, unreadable, tooLarge }) };
        }
        const MAX_DOCUMENT_BYTES = 256 * 1024 * 1024;
        function createDocuments({ root, input, maxBytes = MAX_DOCUMENT_BYTES }) {
            const unreadable = (path, why, remedy, cause) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.A('INPUT_INVALID', `${input}: \`${path}\` cannot be read: ${why}.`, { remedy: [remedy], cause });
            const tooLarge = 'Name another file: this command writes none that is as large.';
            return { read: (path) => readFile(path, { root, maxBytes, mayLieOutside: true, unreadable, tooLarge }) };
        }
        async function readFile(path, terms) {
            const { root, maxBytes, mayLieOutside, unreadable, tooLarge } = terms;
            const outside = (why) => unreadable(path, why, `Keep it inside ${root}, as a file and not as a link.`);
            const target = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
            const isNamedInside = isInside((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), target);
            if (!isNamedInside && !mayLieOutside)
                throw outside('it lies outside of the workspace');
            if (!isPresent(target))
                return null;
            try {
                const { open, realpath } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 19));
                const real = await realpath(target);
                if (isNamedInside && !isInside(await realpath(root), real))
                    throw outside('a link leads out of the workspace');
                const file = await open(real, OPEN_FLAGS);
                try {
                    const stat = await file.stat();
                    if (!stat.isFile())
                        throw unreadable(path, 'it is not a file', 'Name a file.');
                    if (stat.size > maxBytes)
                        throw unreadable(path, `it is larger than ${sizeText(maxBytes)}`, tooLarge);
                    const bytes = await readUpTo(file, stat.size + 1);
                    if (bytes.length > stat.size)
                        throw unreadable(path, 'it grows while it is read', 'Let its writer finish first.');
                    return decode(bytes) ?? fail(unreadable(path, 'it is not UTF-8', 'Save it as UTF-8.'));
                }
                finally {
                    await file.close();
                }
            }
            catch (cause) {
                if (cause instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.A)
                    throw cause;
                throw unreadable(path, cause instanceof Error ? cause.message : String(cause), 'See that it is a readable file, and no link to nowhere.', cause);
            }
        }
        const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
        function isInside(root, path) {
            const below = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
            return below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below);
        }
        function isPresent(path) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
            }
            catch {
                return true;
            }
        }
        async function readUpTo(file, limit) {
            const buffer = Buffer.alloc(limit);
            let size = 0;
            while (size < limit) {
                const { bytesRead } = await file.read(buffer, size, limit - size);
                if (bytesRead === 0)
                    break;
                size += bytesRead;
            }
            return buffer.subarray(0, size);
        }
        function sizeText(bytes) {
            const mebibytes = bytes / 1024 ** 2;
            if (Number.isInteger(mebibytes))
                return `${mebibytes} MiB`;
            return bytes % 1024 === 0 ? `${bytes / 1024} KiB` : `${bytes} bytes`;
        }
        function decode(bytes) {
            try {
                return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
            }
            catch {
                return null;
            }
        }
        function fail(error) {
            throw error;
        }
    }),
    6689: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            l: () => (createGit)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
        var _domain_commit_timestamp_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(407);
        var _git_confined_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3404);
        var _git_root_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(476);
        var _git_run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2043);
        const DEFAULT_TIMEOUT_MS = 10_000;
        const MAX_DIRTY_PATHS = 20;
        function createGit(options) {
            return { checkout: () => readCheckout(options) };
        }
        async function readCheckout(options) {
            const { directory, ceiling, env = process.env, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
            const root = (0, _git_root_js__WEBPACK_IMPORTED_MODULE_2__.w)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory), ceiling === undefined ? null : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ceiling));
            if (root === null)
                return { kind: 'none' };
            const refused = (why, detail) => ({
                kind: 'refused',
                why,
                directory: root,
                detail,
            });
            const git = (0, _git_confined_js__WEBPACK_IMPORTED_MODULE_1__.h)(root, env);
            if (git === null)
                return refused('git-missing', 'there is no `git` on the PATH');
            const records = countRecords();
            const bounds = { timeoutMs, maxBytes: MAX_OUTPUT_BYTES };
            const [commit, status] = await Promise.all([
                git(['rev-list', '--max-count=1', '--timestamp', 'HEAD', '--'], bounds),
                git(['status', '--porcelain=v2', '--branch', '-z', '--untracked-files=normal', ...QUICK], {
                    ...bounds,
                    onOutput: records.add,
                }),
            ]);
            const found = /^([0-9]+) ([0-9a-f]{40}|[0-9a-f]{64})\n$/.exec(commit.output.toString('utf8'));
            const tree = status.end === 0 ? readStatus(status.output.toString('utf8'), records.count()) : null;
            if (commit.end !== 0 || !found) {
                if ((0, _git_run_js__WEBPACK_IMPORTED_MODULE_3__.Br)(commit))
                    return refused('safe-directory', (0, _git_run_js__WEBPACK_IMPORTED_MODULE_3__.TM)(commit.errors));
                if (tree?.head === '(initial)')
                    return refused('no-commit', 'HEAD names no commit');
                return refused('failed', (0, _git_run_js__WEBPACK_IMPORTED_MODULE_3__.V2)(commit, timeoutMs));
            }
            const [, seconds, head] = found;
            if (tree && tree.head !== head)
                return refused('failed', 'HEAD moved while it was read');
            const committedAt = (0, _domain_commit_timestamp_js__WEBPACK_IMPORTED_MODULE_4__.W)(Number(seconds));
            if (committedAt === null)
                return refused('failed', `the commit's time, ${seconds}, is no time`);
            return {
                kind: 'checkout',
                directory: root,
                head: head,
                committedAt,
                branch: tree?.branch ?? null,
                dirty: tree?.dirty ?? [],
                dirtyCount: tree?.dirtyCount ?? null,
            };
        }
        const QUICK = ['--ignore-submodules=dirty', '--no-renames', '--no-ahead-behind'];
        const MAX_OUTPUT_BYTES = 256 * 1024;
        function countRecords() {
            let count = 0;
            return {
                add: (chunk) => {
                    for (const byte of chunk)
                        if (byte === 0)
                            count += 1;
                },
                count: () => count,
            };
        }
        function readStatus(output, records) {
            const lines = output.split('\0').slice(0, -1);
            const headers = lines.filter((line) => line.startsWith('# '));
            const header = (name) => headers.find((line) => line.startsWith(`# ${name} `))?.slice(name.length + 3) ?? null;
            const head = header('branch.oid');
            if (head === null)
                return null;
            const branch = header('branch.head');
            return {
                head,
                branch: branch === '(detached)' ? null : branch,
                dirty: lines.slice(headers.length, headers.length + MAX_DIRTY_PATHS).map(pathOf),
                dirtyCount: records - headers.length,
            };
        }
        const FIELDS_BEFORE_PATH = { '1': 8, u: 10, '?': 1 };
        function pathOf(record) {
            return record
                .split(' ')
                .slice(FIELDS_BEFORE_PATH[record.charAt(0)] ?? 1)
                .join(' ');
        }
    }),
    3404: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            h: () => (confinedGit)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
        var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2043);
        function confinedGit(root, env) {
            const program = findProgram('git', env);
            if (program === null)
                return null;
            const offline = environment(env, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root));
            return (args, { network, ...bounds }) => (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.eF)(program, [...CONFINED, '-C', root, ...args], {
                ...bounds,
                env: network ? { ...offline, GIT_ALLOW_PROTOCOL: TRANSPORTS } : offline,
            });
        }
        const CONFINED = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
        const TRANSPORTS = 'file:http:https:ssh';
        function findProgram(name, env) {
            const path = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] ?? '';
            const file = process.platform === 'win32' ? `${name}.exe` : name;
            const candidates = path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((directory) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory));
            return candidates.map((directory) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)).find(isExecutable) ?? null;
        }
        function isExecutable(path) {
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
                return true;
            }
            catch {
                return false;
            }
        }
        const MISLEADING = new Set([
            'GIT_ALTERNATE_OBJECT_DIRECTORIES',
            'GIT_COMMON_DIR',
            'GIT_DIR',
            'GIT_GRAFT_FILE',
            'GIT_IMPLICIT_WORK_TREE',
            'GIT_INDEX_FILE',
            'GIT_NAMESPACE',
            'GIT_OBJECT_DIRECTORY',
            'GIT_PREFIX',
            'GIT_REPLACE_REF_BASE',
            'GIT_SHALLOW_FILE',
            'GIT_WORK_TREE',
        ]);
        function environment(env, above) {
            const kept = Object.entries(env).filter(([name]) => !MISLEADING.has(name.toUpperCase()));
            return {
                ...Object.fromEntries(kept),
                GIT_CEILING_DIRECTORIES: above,
                GIT_OPTIONAL_LOCKS: '0',
                GIT_NO_REPLACE_OBJECTS: '1',
                GIT_NO_LAZY_FETCH: '1',
                GIT_ALLOW_PROTOCOL: 'none',
                GIT_TERMINAL_PROMPT: '0',
                GIT_LITERAL_PATHSPECS: '1',
                LC_ALL: 'C',
                LANGUAGE: '',
            };
        }
    }),
    476: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            w: () => (findRoot)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
        function findRoot(directory, ceiling) {
            const below = ceiling === null ? '' : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(ceiling, directory);
            if (below === '..' || below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below))
                return null;
            for (let at = directory;; at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
                if (exists((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
                    return at;
                if (at === ceiling || at === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
                    return null;
            }
        }
        function exists(path) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
            }
            catch {
                return true;
            }
        }
    }),
    2043: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            Br: () => (isDistrust),
            TM: () => (firstLine),
            V2: () => (failure),
            eF: () => (run)
        });
        var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
        const MAX_ERROR_BYTES = 16 * 1024;
        function run(program, args, { env, timeoutMs, maxBytes, onOutput, input }) {
            return new Promise((settle) => {
                const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
                    cwd: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program),
                    env: { ...env },
                    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
                    windowsHide: true,
                });
                const output = gather(maxBytes);
                const errors = gather(MAX_ERROR_BYTES);
                child.stdout?.on('data', output.add);
                if (onOutput)
                    child.stdout?.on('data', onOutput);
                child.stderr?.on('data', errors.add);
                child.stdin?.on('error', () => { });
                child.stdin?.end(input);
                const end = (how) => {
                    clearTimeout(timer);
                    settle({ end: how, output: output.bytes(), isCut: output.isCut(), errors: errors.bytes().toString('utf8') });
                };
                const timer = setTimeout(() => {
                    child.kill('SIGKILL');
                    child.stdout?.destroy();
                    child.stderr?.destroy();
                    child.unref();
                    end('timeout');
                }, timeoutMs);
                child.on('error', (error) => end(error.code ?? error.message));
                child.on('close', (status, signal) => end(status ?? signal ?? 'unknown'));
            });
        }
        function gather(limit) {
            const chunks = [];
            let size = 0;
            let isCut = false;
            return {
                add: (chunk) => {
                    const kept = chunk.subarray(0, limit - size);
                    if (kept.length > 0)
                        chunks.push(kept);
                    size += kept.length;
                    isCut ||= kept.length < chunk.length;
                },
                bytes: () => Buffer.concat(chunks),
                isCut: () => isCut,
            };
        }
        function failure({ end, errors }, timeoutMs) {
            if (end === 'timeout')
                return `git did not answer within ${timeoutMs / 1000} s`;
            return firstLine(errors) || `git ended with ${end}`;
        }
        const MAX_LINE_LENGTH = 300;
        function firstLine(text) {
            return (text.split('\n').find((line) => line.trim() !== '') ?? '').slice(0, MAX_LINE_LENGTH);
        }
        function isDistrust({ errors }) {
            return /dubious ownership|unsafe repository/.test(errors);
        }
    }),
    3975: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            qw: () => (createOutput),
            hF: () => (input),
            PF: () => (restore),
            UN: () => (save)
        });
        var external_node_fs_ = __nccwpck_require__(3024);
        var external_os_ = __nccwpck_require__(857);
        ;
        function utils_toCommandValue(input) {
            if (input === null || input === undefined) {
                return '';
            }
            else if (typeof input === 'string' || input instanceof String) {
                return input;
            }
            return JSON.stringify(input);
        }
        function toCommandProperties(annotationProperties) {
            if (!Object.keys(annotationProperties).length) {
                return {};
            }
            return {
                title: annotationProperties.title,
                file: annotationProperties.file,
                line: annotationProperties.startLine,
                endLine: annotationProperties.endLine,
                col: annotationProperties.startColumn,
                endColumn: annotationProperties.endColumn
            };
        }
        ;
        function command_issueCommand(command, properties, message) {
            const cmd = new Command(command, properties, message);
            process.stdout.write(cmd.toString() + external_os_.EOL);
        }
        function command_issue(name, message = '') {
            command_issueCommand(name, {}, message);
        }
        const CMD_STRING = '::';
        class Command {
            constructor(command, properties, message) {
                if (!command) {
                    command = 'missing.command';
                }
                this.command = command;
                this.properties = properties;
                this.message = message;
            }
            toString() {
                let cmdStr = CMD_STRING + this.command;
                if (this.properties && Object.keys(this.properties).length > 0) {
                    cmdStr += ' ';
                    let first = true;
                    for (const key in this.properties) {
                        if (this.properties.hasOwnProperty(key)) {
                            const val = this.properties[key];
                            if (val) {
                                if (first) {
                                    first = false;
                                }
                                else {
                                    cmdStr += ',';
                                }
                                cmdStr += `${key}=${escapeProperty(val)}`;
                            }
                        }
                    }
                }
                cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
                return cmdStr;
            }
        }
        function escapeData(s) {
            return utils_toCommandValue(s)
                .replace(/%/g, '%25')
                .replace(/\r/g, '%0D')
                .replace(/\n/g, '%0A');
        }
        function escapeProperty(s) {
            return utils_toCommandValue(s)
                .replace(/%/g, '%25')
                .replace(/\r/g, '%0D')
                .replace(/\n/g, '%0A')
                .replace(/:/g, '%3A')
                .replace(/,/g, '%2C');
        }
        ;
        const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
        var external_fs_ = __nccwpck_require__(9896);
        ;
        function file_command_issueFileCommand(command, message) {
            const filePath = process.env[`GITHUB_${command}`];
            if (!filePath) {
                throw new Error(`Unable to find environment variable for file command ${command}`);
            }
            if (!external_fs_.existsSync(filePath)) {
                throw new Error(`Missing file at path: ${filePath}`);
            }
            external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
                encoding: 'utf8'
            });
        }
        function file_command_prepareKeyValueMessage(key, value) {
            const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
            const convertedValue = utils_toCommandValue(value);
            if (key.includes(delimiter)) {
                throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
            }
            if (convertedValue.includes(delimiter)) {
                throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
            }
            return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
        }
        ;
        const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
        ;
        var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
            function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
            return new (P || (P = Promise))(function (resolve, reject) {
                function fulfilled(value) { try {
                    step(generator.next(value));
                }
                catch (e) {
                    reject(e);
                } }
                function rejected(value) { try {
                    step(generator["throw"](value));
                }
                catch (e) {
                    reject(e);
                } }
                function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        var ExitCode;
        (function (ExitCode) {
            ExitCode[ExitCode["Success"] = 0] = "Success";
            ExitCode[ExitCode["Failure"] = 1] = "Failure";
        })(ExitCode || (ExitCode = {}));
        function exportVariable(name, val) {
            const convertedVal = toCommandValue(val);
            process.env[name] = convertedVal;
            const filePath = process.env['GITHUB_ENV'] || '';
            if (filePath) {
                return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
            }
            issueCommand('set-env', { name }, convertedVal);
        }
        function setSecret(secret) {
            issueCommand('add-mask', {}, secret);
        }
        function addPath(inputPath) {
            const filePath = process.env['GITHUB_PATH'] || '';
            if (filePath) {
                issueFileCommand('PATH', inputPath);
            }
            else {
                issueCommand('add-path', {}, inputPath);
            }
            process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
        }
        function getInput(name, options) {
            const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
            if (options && options.required && !val) {
                throw new Error(`Input required and not supplied: ${name}`);
            }
            if (options && options.trimWhitespace === false) {
                return val;
            }
            return val.trim();
        }
        function getMultilineInput(name, options) {
            const inputs = getInput(name, options)
                .split('\n')
                .filter(x => x !== '');
            if (options && options.trimWhitespace === false) {
                return inputs;
            }
            return inputs.map(input => input.trim());
        }
        function getBooleanInput(name, options) {
            const trueValue = ['true', 'True', 'TRUE'];
            const falseValue = ['false', 'False', 'FALSE'];
            const val = getInput(name, options);
            if (trueValue.includes(val))
                return true;
            if (falseValue.includes(val))
                return false;
            throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
                `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
        }
        function setOutput(name, value) {
            const filePath = process.env['GITHUB_OUTPUT'] || '';
            if (filePath) {
                return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
            }
            process.stdout.write(external_os_.EOL);
            command_issueCommand('set-output', { name }, utils_toCommandValue(value));
        }
        function setCommandEcho(enabled) {
            issue('echo', enabled ? 'on' : 'off');
        }
        function setFailed(message) {
            process.exitCode = ExitCode.Failure;
            error(message);
        }
        function isDebug() {
            return process.env['RUNNER_DEBUG'] === '1';
        }
        function debug(message) {
            command_issueCommand('debug', {}, message);
        }
        function error(message, properties = {}) {
            command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function warning(message, properties = {}) {
            command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function notice(message, properties = {}) {
            command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function info(message) {
            process.stdout.write(message + external_os_.EOL);
        }
        function startGroup(name) {
            command_issue('group', name);
        }
        function endGroup() {
            command_issue('endgroup');
        }
        function group(name, fn) {
            return __awaiter(this, void 0, void 0, function* () {
                startGroup(name);
                let result;
                try {
                    result = yield fn();
                }
                finally {
                    endGroup();
                }
                return result;
            });
        }
        function saveState(name, value) {
            const filePath = process.env['GITHUB_STATE'] || '';
            if (filePath) {
                return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
            }
            command_issueCommand('save-state', { name }, utils_toCommandValue(value));
        }
        function getState(name) {
            return process.env[`STATE_${name}`] || '';
        }
        function getIDToken(aud) {
            return __awaiter(this, void 0, void 0, function* () {
                return yield OidcClient.getIDToken(aud);
            });
        }
        var visible_text = __nccwpck_require__(6107);
        ;
        function logLine(text) {
            return (0, visible_text.R)(text.replaceAll(/\r\n|\r|\n/g, ' '))
                .replace(/^(\s*)(?=::)/, '$1\u200b')
                .replaceAll('##[', '##\u200b[');
        }
        function logText(text) {
            return text.split('\n').map(logLine).join('\n');
        }
        function logJson(json) {
            return json
                .replaceAll('##[', String.raw `##\u005b`)
                .replaceAll(/(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu, (character) => Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''));
        }
        function escaped(unit) {
            return String.raw `\u` + unit.toString(16).padStart(4, '0');
        }
        function annotationText(text) {
            return text
                .split(/\r\n|\r|\n/)
                .map(visible_text.R)
                .join('\n');
        }
        ;
        const ANNOTATE = { error: error, warning: warning, notice: notice };
        function createOutput() {
            return {
                set: setOutput,
                annotate: (level, text, title, place) => ANNOTATE[level](annotationText(text), { title, ...(place && propertiesOf(place)) }),
                log: (line) => info(logLine(line)),
                group: (title, lines) => {
                    startGroup(logLine(title));
                    for (const line of lines)
                        info(logLine(line));
                    endGroup();
                },
                debug: debug,
                summary: (markdown) => {
                    const file = process.env['GITHUB_STEP_SUMMARY'];
                    if (file)
                        (0, external_node_fs_.appendFileSync)(file, markdown);
                },
                fail: () => {
                    process.exitCode = ExitCode.Failure;
                },
            };
        }
        function propertiesOf({ path, line, column, endLine, endColumn }) {
            const lines = { file: path, startLine: line, endLine };
            return line === endLine ? { ...lines, startColumn: column, endColumn } : lines;
        }
        function input(name) {
            return getInput(name);
        }
        function save(name, text) {
            saveState(name, text);
        }
        function restore(name) {
            return getState(name);
        }
    }),
    1164: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            K: () => (repositoryKey),
            r: () => (askRegistry)
        });
        var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3568);
        async function askRegistry(tags, how, registry) {
            const questions = new Map();
            for (const { repository, tag } of tags) {
                const question = questions.get(repositoryKey(repository)) ?? { repository, tags: new Set() };
                question.tags.add(tag);
                questions.set(repositoryKey(repository), question);
            }
            if (questions.size === 0)
                return [];
            const answers = await registry.ask([...questions.values()].map((question) => ({ ...question, ...how, tags: [...question.tags] })));
            const byRepository = new Map([...questions.keys()].map((key, index) => [key, answers[index]]));
            return tags.map((asked) => answerTo(asked, byRepository.get(repositoryKey(asked.repository))));
        }
        function answerTo(asked, answer) {
            const { tag } = asked;
            const protection = answer?.protection.get(tag);
            if (!answer || !protection)
                throw new Error(`the registry gave no answer for the tag ${tag}`);
            const { repository, mode, filters, existence } = answer;
            return { asked, repository, registry: { mode, filters, protection, existence: existence.get(tag) ?? null } };
        }
        function repositoryKey(repository) {
            return [(0, _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__.LJ)(repository), repository.region, repository.account].join(' ');
        }
    }),
    204: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            r: () => (readGateInputs)
        });
        var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3568);
        var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6046);
        var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3903);
        const GATE_DEFAULTS = {
            repository: '',
            tag: 'auto',
            tags: '',
            policy: _input_js__WEBPACK_IMPORTED_MODULE_2__.l$,
            mode: 'enforce',
            'registry-check': 'require',
            existing: 'reuse',
            verify: 'auto',
            'check-replicas': 'false',
            revision: '',
            'aws-region': '',
            'registry-id': '',
            'github-token': '',
        };
        function readGateInputs(getInput, env) {
            const input = (name) => getInput(name).trim() || GATE_DEFAULTS[name];
            return {
                repositories: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.jO)(input('repository')),
                tag: input('tag'),
                tags: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.lK)(input('tags')),
                policy: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.US)(input('policy')),
                mode: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.yL)('mode', input('mode'), ['enforce', 'report']),
                registryCheck: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.yL)('registry-check', input('registry-check'), ['require', 'auto', 'off']),
                existing: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.yL)('existing', input('existing'), ['reuse', 'fail', 'ignore']),
                verify: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.yL)('verify', input('verify'), ['auto', 'require', 'off']),
                checkReplicas: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Hn)('check-replicas', input('check-replicas')),
                revision: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.DT)(input('revision')),
                region: regionOf(input('aws-region')) ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || null),
                registryId: registryIdOf(input('registry-id')),
                githubToken: input('github-token'),
            };
        }
        function regionOf(text) {
            if (text === '' || /^[a-z]{2,5}(?:-[a-z0-9]{1,12}){1,4}$/.test(text))
                return text || null;
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A('INPUT_INVALID', `aws-region: \`${(0, _input_js__WEBPACK_IMPORTED_MODULE_2__.SP)(text)}\` is not an AWS region.`, {
                remedy: ['A region reads like eu-west-1.'],
            });
        }
        function registryIdOf(text) {
            if (text === '' || (0, _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__.JG)(text))
                return text || null;
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A('INPUT_INVALID', `registry-id: \`${(0, _input_js__WEBPACK_IMPORTED_MODULE_2__.SP)(text)}\` is not an AWS account id.`, {
                remedy: [
                    'It is twelve digits; in YAML, put it in quotes so that a leading zero survives: registry-id: "012345678901"',
                ],
            });
        }
    }),
    3903: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            DT: () => (revisionOf),
            Hn: () => (isTrue),
            SP: () => (shown),
            US: () => (policyOf),
            jO: () => (entries),
            l$: () => (POLICY_PATH),
            lK: () => (tagEntries),
            yL: () => (oneOf)
        });
        var _domain_push_cache_export_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5607);
        var _domain_commit_commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7726);
        var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6046);
        var _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6195);
        const POLICY_PATH = '.github/immutable-tag.yml';
        function entries(text) {
            return text
                .split(/[\n,]/)
                .map((entry) => entry.trim())
                .filter((entry) => entry !== '');
        }
        function tagEntries(text) {
            return text.split('\n').flatMap((line) => ((0, _domain_push_cache_export_js__WEBPACK_IMPORTED_MODULE_0__.p)(line.trim()) ? [line.trim()] : entries(line)));
        }
        function oneOf(name, value, allowed) {
            const found = allowed.find((candidate) => candidate === value);
            if (found !== undefined)
                return found;
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A('INPUT_INVALID', `${name}: \`${shown(value)}\` is not one of ${allowed.join(', ')}.`, {
                remedy: [`Write \`${name}: ${allowed[0]}\`, or leave it out.`],
            });
        }
        function revisionOf(text) {
            if (text === '')
                return null;
            const revision = text.toLowerCase();
            if ((0, _domain_commit_commit_id_js__WEBPACK_IMPORTED_MODULE_2__.jh)(revision))
                return revision;
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A('INPUT_INVALID', `revision: \`${shown(text)}\` is not a full commit SHA.`, {
                remedy: ['Give all of its 40 hexadecimal digits (64 in a SHA-256 repository): git rev-parse HEAD'],
            });
        }
        function isTrue(name, value) {
            return oneOf(name, value.toLowerCase(), ['false', 'true']) === 'true';
        }
        function policyOf(path) {
            return { path, required: path !== POLICY_PATH };
        }
        const MAX_SHOWN = 300;
        function shown(text) {
            return (0, _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_3__.S)(MAX_SHOWN, text);
        }
    }),
    8018: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            T: () => (readPolicy)
        });
        var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6046);
        var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5352);
        async function readPolicy({ path, required }, files) {
            const text = await files.read(path);
            if (text === null) {
                if (!required)
                    return _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.XD;
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A('POLICY_MISSING', `policy: there is no file \`${path}\` in the workspace.`, {
                    remedy: ['Correct the path, check the repository out before this step, or leave the input out.'],
                });
            }
            const { parsePolicy } = await Promise.all([__nccwpck_require__.e(857), __nccwpck_require__.e(934)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9934));
            return parsePolicy(text, path);
        }
    }),
    3048: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            j: () => (chooseCommit)
        });
        var _text_clip_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6195);
        var _commit_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5334);
        var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7726);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6046);
        var _text_shell_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8614);
        function chooseCommit({ event, checkout, revision, resolvedPullRequest }) {
            const { claims: own, rejected, pullRequestToResolve, checkoutNeeded } = (0, _commit_claims_js__WEBPACK_IMPORTED_MODULE_0__.d)(event);
            const resolved = pullRequestToResolve !== null && resolvedPullRequest !== null
                ? (0, _commit_claims_js__WEBPACK_IMPORTED_MODULE_0__.q)(pullRequestToResolve, resolvedPullRequest)
                : [];
            const meant = [...own, ...resolved];
            const claims = revision === null ? meant : [revisionClaim(revision, meant)];
            if (checkout.kind === 'refused')
                throw unreadableCheckout(checkout);
            const preferred = claims[0];
            if (!preferred)
                throw unknownCommit(event, pullRequestToResolve);
            if (checkout.kind === 'none') {
                if (checkoutNeeded !== null && (revision === null || event.kind === 'pull-request-target'))
                    throw unverifiable(event, preferred, checkoutNeeded);
                const reason = revision === null ? 'no checkout confirms it' : REVISION_FIRST;
                return { ...choice(preferred, meant, rejected, reason), verified: false };
            }
            const match = claims.find(({ sha }) => sha === checkout.head);
            if (!match)
                throw mismatch(event, checkout.head, claims, revision !== null);
            const reason = revision === null ? `HEAD is ${match.why}` : REVISION_FIRST;
            return { ...choice(match, meant, rejected, reason), verified: true };
        }
        const REVISION_FIRST = 'the `revision` input goes before it';
        function choice({ sha, field, why }, meant, rejected, reason) {
            const passedOver = meant.map((claim) => ({
                value: claim.sha,
                field: claim.field,
                why: `${claim.why}, but ${reason}`,
            }));
            return {
                sha,
                field,
                why,
                ofEvent: meant.some((claim) => claim.sha === sha),
                rejected: [...passedOver, ...rejected].filter(({ value }) => value !== sha),
            };
        }
        function revisionClaim(revision, meant) {
            const sha = (0, _commit_id_js__WEBPACK_IMPORTED_MODULE_2__.xk)(revision);
            if (sha === null)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.A('INPUT_INVALID', `revision: \`${(0, _text_clip_js__WEBPACK_IMPORTED_MODULE_3__.$)(revision)}\` is not a full commit id.`, {
                    remedy: [
                        'Give all 40 hexadecimal digits, as `git rev-parse HEAD` prints them. An abbreviation can come to mean another commit.',
                    ],
                });
            const known = meant.find((claim) => claim.sha === sha);
            return known ?? { sha, field: 'revision', why: 'the commit that the `revision` input names', checkoutRef: sha };
        }
        function unknownCommit(event, pullRequest) {
            if (pullRequest !== null)
                return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.A('COMMIT_UNKNOWN', `The event is about pull request #${pullRequest}, and its commit is not known.`, {
                    remedy: [
                        'Give `github-token` a token that may read pull requests (`pull-requests: read`),',
                        'or name the commit with the `revision` input.',
                    ],
                });
            if (event.kind === 'local')
                return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.A('COMMIT_UNKNOWN', 'There is no git checkout here whose commit a tag could name.', {
                    remedy: ['Run this inside a git checkout.'],
                });
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.A('COMMIT_UNKNOWN', `The payload of the event \`${event.name}\` does not name its commit.`, {
                remedy: ['Name the commit with the `revision` input: the full id, as `git rev-parse HEAD` prints it.'],
            });
        }
        function unverifiable(event, { sha, field }, why) {
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.A('COMMIT_UNKNOWN', `${sha} (${field}) cannot be taken on trust: ${why}, and there is no checkout.`, {
                remedy: ['Check the commit out before this step, so that HEAD can tell.', ...warning(event)],
            });
        }
        function mismatch(event, head, claims, explicit) {
            const meant = claims.map(({ sha, field, why }) => `${sha} (${field}, ${why})`).join(' or ');
            const subject = explicit ? 'the `revision` input means' : `the event \`${event.name}\` means`;
            const otherwise = explicit
                ? 'Or correct the input: `revision` must be the commit that is checked out.'
                : 'Or, if HEAD is what you mean to build, say so: set the `revision` input to its full id.';
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.A('COMMIT_MISMATCH', `HEAD is ${head}, but ${subject} ${meant}.`, {
                remedy: [
                    'Check out the commit that the tag will name:',
                    '  - uses: actions/checkout',
                    '    with:',
                    ...claims.map(({ checkoutRef }, index) => `      ${index > 0 ? '# or ' : ''}ref: ${checkoutRef}`),
                    ...warning(event),
                    otherwise,
                ],
            });
        }
        function warning(event) {
            const privileged = ['pull-request-target', 'workflow-run', 'issue-comment', 'check'].includes(event.kind);
            return privileged
                ? [
                    'Beware: this event runs with your secrets. Build only code that you trust with them; for other code use `pull_request`.',
                ]
                : [];
        }
        function unreadableCheckout({ why, directory, detail }) {
            const causes = {
                'safe-directory': 'git does not trust it, since another user owns it',
                'git-missing': 'git is not installed',
                'no-commit': 'it has no commit yet',
                failed: `git failed: ${detail}`,
            };
            const remedies = {
                'safe-directory': [`Before this step: git config --global --add safe.directory ${(0, _text_shell_quote_js__WEBPACK_IMPORTED_MODULE_4__.x)(directory)}`],
                'git-missing': ['Install git in the job or its container: without it, what is checked out cannot be told.'],
                'no-commit': ['Check a commit out before this step.'],
                failed: ['Run `git status` there to see the failure.'],
            };
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.A('CHECKOUT_UNREADABLE', `The checkout in ${directory} cannot be read: ${causes[why]}.`, {
                remedy: remedies[why],
            });
        }
    }),
    5334: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            d: () => (commitClaims),
            q: () => (resolvedClaims)
        });
        var _text_clip_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6195);
        var _commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7726);
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6046);
        function commitClaims(event) {
            if (event.kind === 'push-deletion' || event.kind === 'delete')
                throw removal(event, 'a branch or tag was deleted');
            if (event.kind === 'release' && event.withdrawn !== null)
                throw removal(event, `the release was ${event.withdrawn}`);
            if (event.kind === 'local')
                return claimed(maybe((0, _commit_id_js__WEBPACK_IMPORTED_MODULE_1__.xk)(event.githubSha), 'HEAD', 'the commit that is checked out'));
            const github = githubSha(event);
            const tip = (why) => claim(github, 'GITHUB_SHA', why);
            const notTip = reject(github, 'GITHUB_SHA', DEFAULT_TIP);
            switch (event.kind) {
                case 'push':
                    return event.gitTag === null ? claimed([tip('the commit that was pushed')]) : pushedTag(event, github);
                case 'pull-request':
                    return event.merged ? mergedPullRequest(event, github) : openPullRequest(event, github);
                case 'pull-request-target':
                    return targetedPullRequest(event, github);
                case 'merge-group': {
                    const notGroup = reject(github, 'GITHUB_SHA', 'not the commit of the merge group');
                    return payloadCommit(event.head, 'merge_group.head_sha', "the merge group's commit", notGroup);
                }
                case 'workflow-run': {
                    const why = 'the commit of the workflow run that started this one';
                    return payloadCommit(event.head, 'workflow_run.head_sha', why, notTip);
                }
                case 'check':
                    return payloadCommit(event.head, `${event.object}.head_sha`, 'the commit that was checked', notTip);
                case 'status':
                    return payloadCommit(event.about, 'sha', 'the commit that the status is about', notTip);
                case 'deployment': {
                    const notDeployed = reject(github, 'GITHUB_SHA', 'not the commit to deploy');
                    return payloadCommit(event.deployed, 'deployment.sha', 'the commit to deploy', notDeployed);
                }
                case 'release':
                    return claimed([tip('the commit of the released tag')], branchName(event.targetCommitish));
                case 'repository-dispatch':
                    return dispatched(event, github);
                case 'issue-comment':
                    if (!event.onPullRequest)
                        return claimed([tip(DEFAULT_TIP)]);
                    return { ...claimed([], [notTip]), pullRequestToResolve: event.pullRequest };
                case 'create':
                    return claimed([tip('the commit of the branch or tag that was created')]);
                case 'workflow-dispatch':
                    return claimed([tip('the tip of the branch or tag that the run was started on')]);
                case 'schedule':
                case 'discussion':
                    return claimed([tip(DEFAULT_TIP)]);
                case 'other':
                    return claimed([tip('the commit that GitHub names for this event')]);
            }
        }
        function resolvedClaims(number, commits) {
            const head = (0, _commit_id_js__WEBPACK_IMPORTED_MODULE_1__.xk)(commits.headSha);
            const merge = (0, _commit_id_js__WEBPACK_IMPORTED_MODULE_1__.xk)(commits.mergeSha);
            const from = (part) => `pull request #${number}, ${part} (GitHub's API)`;
            return [
                ...(head
                    ? [{ sha: head, field: from('head.sha'), why: HEAD_COMMIT, checkoutRef: `refs/pull/${number}/head` }]
                    : []),
                ...(merge ? [{ sha: merge, field: from('merge_commit_sha'), why: MERGE, checkoutRef: merge }] : []),
            ];
        }
        const DEFAULT_TIP = 'the tip of the default branch';
        const HEAD_COMMIT = "the pull request's head commit";
        const TEST_MERGE = 'the test merge of the pull request into its base';
        const MERGE = 'the merge of the pull request into its base';
        const MERGED = 'the commit by which the pull request was merged';
        function pushedTag(event, github) {
            const { after, headCommit } = event;
            const tagObject = after !== null && headCommit !== null && after !== headCommit;
            const why = 'the commit of the tag that was pushed';
            const named = headCommit === null ? [] : [claim(headCommit, 'head_commit.id', why)];
            const fromGithub = claim(github, 'GITHUB_SHA', why);
            const rejected = tagObject ? [reject(after, 'after', "the annotated tag's own object, not a commit")] : [];
            if (headCommit === github)
                return claimed([fromGithub], rejected);
            return tagObject && after === github ? claimed(named, rejected) : claimed([...named, fromGithub], rejected);
        }
        function openPullRequest(event, github) {
            const { head, mergeCommit } = event;
            const why = 'a test merge, but not the one of this run';
            const isStale = mergeCommit !== null && mergeCommit !== github && mergeCommit !== head;
            const stale = isStale ? [reject(mergeCommit, 'pull_request.merge_commit_sha', why)] : [];
            const claims = [claim(github, 'GITHUB_SHA', TEST_MERGE), ...maybe(head, 'pull_request.head.sha', HEAD_COMMIT)];
            return claimed(claims, stale);
        }
        function mergedPullRequest({ head, mergeCommit }, github) {
            const beforeMerge = 'the source branch as it was before the merge';
            return claimed(maybe(mergeCommit, 'pull_request.merge_commit_sha', MERGED), [
                ...lagging(github, mergeCommit),
                ...(head === null || head === mergeCommit ? [] : [reject(head, 'pull_request.head.sha', beforeMerge)]),
            ]);
        }
        function targetedPullRequest(event, github) {
            const { head, mergeCommit, merged } = event;
            const without = 'of the branch that pull_request_target runs on, without the pull request';
            const found = merged
                ? claimed(maybe(mergeCommit, 'pull_request.merge_commit_sha', MERGED), lagging(github, mergeCommit))
                : claimed(maybe(head, 'pull_request.head.sha', HEAD_COMMIT), [reject(github, 'GITHUB_SHA', without)]);
            return { ...found, checkoutNeeded: 'pull_request_target runs on a branch that does not hold the pull request' };
        }
        function dispatched({ asked }, github) {
            const checkoutNeeded = 'a repository_dispatch does not say which commit it means';
            if (asked === null)
                return { ...claimed([claim(github, 'GITHUB_SHA', DEFAULT_TIP)]), checkoutNeeded };
            const why = 'the commit that the sender of the dispatch asked for';
            const notAsked = reject(github, 'GITHUB_SHA', DEFAULT_TIP);
            return { ...payloadCommit(asked, 'client_payload.sha', why, notAsked), checkoutNeeded };
        }
        function payloadCommit(sha, field, why, github) {
            return claimed(maybe(sha, field, why), github.value === sha ? [] : [github]);
        }
        function lagging(github, mergeCommit) {
            const why = 'the tip of the base branch, which can lag behind the merge or be ahead of it';
            return github === mergeCommit ? [] : [reject(github, 'GITHUB_SHA', why)];
        }
        function branchName(targetCommitish) {
            const why = 'where the tag was to be made if it did not exist, mostly a branch, which moves';
            return targetCommitish === null ? [] : [reject(targetCommitish, 'release.target_commitish', why)];
        }
        function reject(value, field, why) {
            return { value, field, why };
        }
        function claimed(claims, rejected = []) {
            return { claims, rejected, pullRequestToResolve: null, checkoutNeeded: null };
        }
        function maybe(sha, field, why) {
            return sha === null ? [] : [claim(sha, field, why)];
        }
        function claim(sha, field, why) {
            const expression = field === 'GITHUB_SHA' ? 'github.sha' : `github.event.${field}`;
            return { sha, field, why, checkoutRef: field === 'HEAD' ? sha : `\${{ ${expression} }}` };
        }
        function githubSha(event) {
            const sha = (0, _commit_id_js__WEBPACK_IMPORTED_MODULE_1__.xk)(event.githubSha);
            if (sha !== null)
                return sha;
            const given = event.githubSha === '' ? 'empty' : `\`${(0, _text_clip_js__WEBPACK_IMPORTED_MODULE_2__.$)(event.githubSha)}\``;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.A('EVENT_UNREADABLE', `GITHUB_SHA is ${given}, not a full commit id.`, {
                remedy: ['GitHub sets it for every run that has a commit: do not overwrite it in `env`.'],
            });
        }
        const WITHOUT_REMOVALS = {
            'push-deletion': 'Skip the job for deletions: `if: ${{ !github.event.deleted }}`.',
            delete: 'Take `delete` off the triggers of the workflow that builds.',
            release: 'Limit the trigger to what publishes: `on: { release: { types: [published] } }`.',
        };
        function removal(event, what) {
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.A('EVENT_REFUSED', `The event \`${event.name}\` leaves no commit to build: ${what}.`, {
                remedy: [WITHOUT_REMOVALS[event.kind]],
            });
        }
    }),
    7726: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            aF: () => (isZeroId),
            jh: () => (isCommitId),
            xk: () => (commitId)
        });
        function isCommitId(text) {
            return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
        }
        function commitId(value) {
            if (typeof value !== 'string' || isZeroId(value))
                return null;
            const id = value.toLowerCase();
            return isCommitId(id) ? id : null;
        }
        function isZeroId(value) {
            return typeof value === 'string' && /^(?:0{40}|0{64})$/.test(value);
        }
    }),
    22: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            F: () => (readGitEvent)
        });
        var _commit_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7726);
        var _json_member_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7074);
        var _timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(407);
        const LOCAL_EVENT = 'local';
        function localFacts(checkout) {
            const { head, branch } = checkout.kind === 'checkout' ? checkout : { head: '', branch: null };
            const ref = branch === null ? '' : `refs/heads/${branch}`;
            return { eventName: LOCAL_EVENT, payload: {}, sha: head, ref, repository: '', serverUrl: '' };
        }
        function readGitEvent(facts) {
            const kind = readKind(facts);
            const { branch, gitTag, pullRequest } = readNames(facts, kind);
            return {
                name: facts.eventName,
                githubSha: facts.sha,
                ref: facts.ref,
                branch,
                mergeQueue: branch !== null && branch.startsWith('gh-readonly-queue/'),
                gitTag,
                pullRequest: pullRequest ?? pullRequestOfRef(facts.ref),
                defaultBranch: refName(member(facts.payload, 'repository.default_branch')),
                fork: kind.kind === 'pull-request' && comesFromFork(facts.payload),
                commitTimes: readCommitTimes(facts.payload),
                ...kind,
            };
        }
        function readKind({ eventName, payload, ref }) {
            const commit = (path) => (0, _commit_id_js__WEBPACK_IMPORTED_MODULE_0__.xk)(member(payload, path));
            const action = member(payload, 'action');
            switch (eventName) {
                case LOCAL_EVENT:
                    return { kind: 'local' };
                case 'push':
                    if (member(payload, 'deleted') === true || (0, _commit_id_js__WEBPACK_IMPORTED_MODULE_0__.aF)(member(payload, 'after')))
                        return { kind: 'push-deletion' };
                    return { kind: 'push', after: commit('after'), headCommit: commit('head_commit.id') };
                case 'pull_request':
                case 'pull_request_review':
                case 'pull_request_review_comment':
                case 'pull_request_target': {
                    const target = eventName === 'pull_request_target';
                    const onTestMerge = !target && action !== 'closed' && ref.startsWith('refs/pull/');
                    return {
                        kind: target ? 'pull-request-target' : 'pull-request',
                        head: commit('pull_request.head.sha'),
                        mergeCommit: commit('pull_request.merge_commit_sha'),
                        merged: member(payload, 'pull_request.merged') === true && !onTestMerge,
                    };
                }
                case 'merge_group':
                    return { kind: 'merge-group', head: commit('merge_group.head_sha') };
                case 'workflow_run':
                    return { kind: 'workflow-run', head: commit('workflow_run.head_sha') };
                case 'release':
                    return {
                        kind: 'release',
                        withdrawn: action === 'deleted' || action === 'unpublished' ? action : null,
                        targetCommitish: refName(member(payload, 'release.target_commitish')),
                    };
                case 'deployment':
                case 'deployment_status':
                    return { kind: 'deployment', deployed: commit('deployment.sha') };
                case 'repository_dispatch':
                    return { kind: 'repository-dispatch', asked: commit('client_payload.sha') };
                case 'issue_comment':
                    return { kind: 'issue-comment', onPullRequest: isRecord(member(payload, 'issue.pull_request')) };
                case 'check_suite':
                case 'check_run':
                    return { kind: 'check', head: commit(`${eventName}.head_sha`), object: eventName };
                case 'status':
                    return { kind: 'status', about: commit('sha') };
                case 'create':
                case 'delete':
                case 'schedule':
                case 'discussion':
                    return { kind: eventName };
                case 'discussion_comment':
                    return { kind: 'discussion' };
                case 'workflow_dispatch':
                    return { kind: 'workflow-dispatch' };
                default:
                    return { kind: 'other' };
            }
        }
        function readNames({ payload, ref }, kind) {
            const name = (path) => refName(member(payload, path));
            const none = { branch: null, gitTag: null, pullRequest: null };
            switch (kind.kind) {
                case 'pull-request':
                case 'pull-request-target': {
                    const branch = name(kind.merged ? 'pull_request.base.ref' : 'pull_request.head.ref');
                    const pullRequest = positive(member(payload, 'pull_request.number')) ?? positive(member(payload, 'number'));
                    return { ...none, branch, pullRequest };
                }
                case 'merge-group':
                    return {
                        ...none,
                        branch: refName(after('refs/heads/', name('merge_group.head_ref')) ?? after('refs/heads/', ref)),
                    };
                case 'workflow-run':
                    return {
                        ...none,
                        branch: name('workflow_run.head_branch'),
                        pullRequest: onlyPullRequest(payload, 'workflow_run'),
                    };
                case 'check':
                    return {
                        ...none,
                        branch: name(kind.object === 'check_suite' ? 'check_suite.head_branch' : 'check_run.check_suite.head_branch'),
                        pullRequest: onlyPullRequest(payload, kind.object),
                    };
                case 'release':
                    return { ...none, gitTag: name('release.tag_name') };
                case 'create': {
                    const type = member(payload, 'ref_type');
                    return {
                        ...none,
                        branch: type === 'branch' ? name('ref') : null,
                        gitTag: type === 'tag' ? name('ref') : null,
                    };
                }
                case 'issue-comment':
                    if (!kind.onPullRequest)
                        return { ...none, branch: refName(after('refs/heads/', ref)) };
                    return { ...none, pullRequest: positive(member(payload, 'issue.number')) };
                case 'repository-dispatch':
                    return kind.asked === null ? { ...none, branch: refName(after('refs/heads/', ref)) } : none;
                case 'status':
                case 'push-deletion':
                case 'delete':
                    return none;
                default:
                    return { ...none, branch: refName(after('refs/heads/', ref)), gitTag: refName(after('refs/tags/', ref)) };
            }
        }
        const COMMIT_OBJECTS = ['', 'merge_group.', 'workflow_run.', 'check_suite.'].map((owner) => `${owner}head_commit`);
        function readCommitTimes(payload) {
            const times = new Map();
            for (const path of COMMIT_OBJECTS) {
                const id = (0, _commit_id_js__WEBPACK_IMPORTED_MODULE_0__.xk)(member(payload, `${path}.id`));
                const time = (0, _timestamp_js__WEBPACK_IMPORTED_MODULE_1__.S)(member(payload, `${path}.timestamp`));
                if (id !== null && time !== null)
                    times.set(id, time);
            }
            return times;
        }
        function comesFromFork(payload) {
            if (member(payload, 'pull_request.head.repo') === null)
                return true;
            const head = member(payload, 'pull_request.head.repo.full_name');
            const base = member(payload, 'pull_request.base.repo.full_name');
            return typeof head === 'string' && typeof base === 'string' && head !== base;
        }
        function onlyPullRequest(payload, object) {
            const pullRequests = (0, _json_member_js__WEBPACK_IMPORTED_MODULE_2__.g)(payload, object, 'pull_requests');
            return pullRequests.length === 1 ? positive(member(pullRequests[0], 'number')) : null;
        }
        function pullRequestOfRef(ref) {
            const number = /^refs\/pull\/([1-9][0-9]{0,14})\/(?:merge|head)$/.exec(ref)?.[1];
            return number === undefined ? null : Number(number);
        }
        const MAX_REF_LENGTH = 1024;
        function refName(value) {
            if (typeof value !== 'string' || value === '' || value.length > MAX_REF_LENGTH)
                return null;
            return /[\p{Cc} ~^:?*[\\]/u.test(value) ? null : value;
        }
        function after(prefix, text) {
            return text !== null && text.startsWith(prefix) ? text.slice(prefix.length) : null;
        }
        function positive(value) {
            const number = Number.isSafeInteger(value) ? Number(value) : 0;
            return number > 0 ? number : null;
        }
        function isRecord(value) {
            return typeof value === 'object' && value !== null && !Array.isArray(value);
        }
        function member(payload, path) {
            return (0, _json_member_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, ...path.split('.'));
        }
    }),
    407: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            S: () => (utcTime),
            W: () => (utcTimeOfEpoch)
        });
        function utcTime(value) {
            if (typeof value !== 'string' || !RFC_3339.test(value))
                return null;
            return utcTimeOfEpoch(Math.floor(Date.parse(value) / 1000));
        }
        function utcTimeOfEpoch(seconds) {
            if (!Number.isInteger(seconds) || seconds < 0 || seconds > END_OF_9999)
                return null;
            return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
        }
        const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
        const END_OF_9999 = 253_402_300_799;
    }),
    566: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            i: () => (partitionOf)
        });
        const PARTITIONS = [
            {
                name: 'aws',
                region: /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\d+$/,
                suffix: 'amazonaws.com',
                dualStackSuffix: 'on.aws',
            },
            {
                name: 'aws-cn',
                region: /^cn-[a-z]+-\d+$/,
                suffix: 'amazonaws.com.cn',
                dualStackSuffix: 'on.amazonwebservices.com.cn',
            },
            {
                name: 'aws-eusc',
                region: /^eusc-de-[a-z]+-\d+$/,
                suffix: 'amazonaws.eu',
                dualStackSuffix: 'on.amazonwebservices.eu',
            },
            {
                name: 'aws-us-gov',
                region: /^us-gov-[a-z]+-\d+$/,
                suffix: 'amazonaws.com',
                dualStackSuffix: 'on.aws',
            },
            { name: 'aws-iso', region: /^us-iso-[a-z]+-\d+$/, suffix: 'c2s.ic.gov', dualStackSuffix: null },
            { name: 'aws-iso-b', region: /^us-isob-[a-z]+-\d+$/, suffix: 'sc2s.sgov.gov', dualStackSuffix: null },
            { name: 'aws-iso-e', region: /^eu-isoe-[a-z]+-\d+$/, suffix: 'cloud.adc-e.uk', dualStackSuffix: null },
            { name: 'aws-iso-f', region: /^us-isof-[a-z]+-\d+$/, suffix: 'csp.hci.ic.gov', dualStackSuffix: null },
        ];
        function partitionOf(region) {
            return PARTITIONS.find((partition) => partition.region.test(region)) ?? null;
        }
    }),
    3568: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            Fd: () => (ecrHost),
            JG: () => (isAccountId),
            LJ: () => (repositoryUri),
            Or: () => (repositoryNameFault),
            SU: () => (parseRepository),
            qM: () => (repositoryArn),
            wl: () => (parseEcrHost)
        });
        var _aws_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(566);
        var _push_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4607);
        const PRIVATE_HOST = /^(\d{12})\.dkr[.-]ecr(-fips)?\.([a-z0-9][a-z0-9-]*)\.([a-z][a-z0-9.-]*)$/;
        const VPC_ENDPOINT_HOST = /^[a-z0-9.-]{1,200}\.([a-z0-9-]+)\.vpce\.amazonaws\.com(?:\.cn)?$/;
        const PUBLIC_HOSTS = new Set(['public.ecr.aws', 'ecr-public.aws.com']);
        const ECR_LOOK = /\bdkr[.-]ecr\b|\.amazonaws\.(?:com|eu)\b/i;
        const NAME_MIN_LENGTH = 2;
        const NAME_MAX_LENGTH = 256;
        function isAccountId(text) {
            return /^\d{12}$/.test(text);
        }
        function ecrHost(account, region) {
            const partition = (0, _aws_partition_js__WEBPACK_IMPORTED_MODULE_0__.i)(region);
            if (partition === null)
                throw new RangeError(`no AWS partition has a region "${region}"`);
            return `${account}.dkr.ecr.${region}.${partition.suffix}`;
        }
        function parseEcrHost(host) {
            if (PUBLIC_HOSTS.has(host))
                return { kind: 'public', host };
            const endpointRegion = VPC_ENDPOINT_HOST.exec(host)?.[1];
            if (endpointRegion !== undefined)
                return { kind: 'vpc-endpoint', host, region: endpointRegion };
            const match = PRIVATE_HOST.exec(host);
            if (match === null) {
                return { kind: 'other', host, fault: ECR_LOOK.test(host) ? 'it is not written as the hosts of ECR are' : null };
            }
            const [, account = '', fips, region = '', suffix = ''] = match;
            const partition = (0, _aws_partition_js__WEBPACK_IMPORTED_MODULE_0__.i)(region);
            if (partition === null)
                return { kind: 'other', host, fault: `no AWS partition has a region "${region}"` };
            const dualStack = suffix === partition.dualStackSuffix;
            if (!dualStack && suffix !== partition.suffix) {
                const fault = `the region ${region} is in ${partition.name}, where hosts end in ${partition.suffix}, not in ${suffix}`;
                return { kind: 'other', host, fault };
            }
            return { kind: 'private', host, account, region, partition: partition.name, fips: fips !== undefined, dualStack };
        }
        function parseRepository(text, defaults) {
            const scheme = (0, _push_image_reference_js__WEBPACK_IMPORTED_MODULE_1__.dz)(text);
            if (scheme !== null)
                return slip('malformed', null, text, `leave out "${scheme}"`);
            const [host, name] = splitHost(text);
            if (host === null) {
                const registry = parseEcrHost(text);
                if (registry.kind !== 'other' || registry.fault !== null) {
                    return slip('malformed', text, '', "it is a registry; add the repository's name after a slash");
                }
                return nameFault(null, name) ?? fromDefaults(null, name, defaults);
            }
            const registry = parseEcrHost(host);
            switch (registry.kind) {
                case 'public':
                    return { kind: 'public', host, name, fault: 'ECR Public has no tag immutability' };
                case 'other':
                    return { kind: 'other', host, name, fault: registry.fault ?? `${host} is not a registry of Amazon ECR` };
                case 'vpc-endpoint':
                    return nameFault(host, name) ?? fromEndpoint(registry, name, defaults);
                case 'private': {
                    const { account, region, partition, fips, dualStack } = registry;
                    return nameFault(host, name) ?? { name, region, account, host, partition, fips, dualStack };
                }
            }
        }
        function repositoryNameFault(name) {
            if (name.length < NAME_MIN_LENGTH || name.length > NAME_MAX_LENGTH) {
                return `a repository's name has ${NAME_MIN_LENGTH} to ${NAME_MAX_LENGTH} characters, and this has ${name.length}`;
            }
            if (_push_image_reference_js__WEBPACK_IMPORTED_MODULE_1__.bn.test(name))
                return null;
            const lower = name.toLowerCase();
            return _push_image_reference_js__WEBPACK_IMPORTED_MODULE_1__.bn.test(lower)
                ? `ECR takes no upper-case letters (github.repository keeps those of the owner); write "${lower}"`
                : "a repository's name is made of lower-case letters and digits, joined by single dots, hyphens, underscores or slashes";
        }
        function repositoryArn({ partition, region, account, name }) {
            return `arn:${partition}:ecr:${region}:${account ?? '*'}:repository/${name}`;
        }
        function repositoryUri({ host, name }) {
            return host === null ? name : `${host}/${name}`;
        }
        function splitHost(text) {
            const slash = text.indexOf('/');
            const first = text.slice(0, Math.max(slash, 0));
            return /[.:]/.test(first) || first === 'localhost' ? [first, text.slice(slash + 1)] : [null, text];
        }
        function nameFault(host, name) {
            if (name.includes('@'))
                return slip('malformed', host, name, 'leave out the digest; a push names a tag');
            const colon = name.lastIndexOf(':');
            if (colon >= 0) {
                const fault = `leave out the tag; "${name.slice(colon + 1)}" belongs in the input "tags"`;
                return slip('malformed', host, name.slice(0, colon), fault);
            }
            const fault = repositoryNameFault(name);
            return fault === null ? null : slip('malformed', host, name, fault);
        }
        function fromEndpoint({ host, region }, name, defaults) {
            if (defaults.region === null || defaults.account === null) {
                return slip('vpc-endpoint', host, name, "a VPC endpoint's name tells no account; give the region and the registry id");
            }
            if (region !== defaults.region) {
                return slip('vpc-endpoint', host, name, `the endpoint is in ${region}, and the region given is ${defaults.region}`);
            }
            return fromDefaults(host, name, defaults);
        }
        function fromDefaults(host, name, { region, account }) {
            if (region === null)
                return slip('region-missing', host, name, "a repository's bare name does not tell the region");
            const partition = (0, _aws_partition_js__WEBPACK_IMPORTED_MODULE_0__.i)(region)?.name;
            if (partition === undefined)
                return slip('malformed', host, name, `no AWS partition has a region "${region}"`);
            if (account !== null && !isAccountId(account)) {
                return slip('malformed', host, name, `a registry id is twelve digits, and "${account}" is not`);
            }
            const registry = host ?? (account === null ? null : ecrHost(account, region));
            return { name, region, account, host: registry, partition, fips: false, dualStack: false };
        }
        function slip(kind, host, name, fault) {
            return { kind, host, name, fault };
        }
    }),
    1558: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            CT: () => (EXCLUSION_FILTER),
            R6: () => (MAX_FILTERS),
            a4: () => (adviseFilters),
            dW: () => (movingFault)
        });
        var _filter_exposure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1012);
        var _tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5709);
        const MAX_FILTERS = 5;
        const EXCLUSION_FILTER = '^(?!(?:[^*]*\\*){3})[0-9a-zA-Z._*-]{1,128}$';
        function movingFault(filter) {
            if (!new RegExp(EXCLUSION_FILTER).test(filter))
                return null;
            const tag = (0, _filter_exposure_js__WEBPACK_IMPORTED_MODULE_0__.Q)(filter);
            return tag === null
                ? null
                : `It may let "${tag}" move as well, and tags like it name one image for good. Begin it with what only caches or signatures begin with: "buildcache-*".`;
        }
        function adviseFilters(setting, moving) {
            const present = setting.mode === 'IMMUTABLE_WITH_EXCLUSION' ? setting.filters : [];
            const kept = present.filter(isSafe);
            const safe = moving.filter(isSafe);
            const added = widest(safe.filter((entry) => !kept.some((filter) => (0, _tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__.y)(filter, entry))));
            const together = [...kept, ...added];
            const filters = together.length > MAX_FILTERS ? widest(together) : together;
            return {
                filters: filters.slice(0, MAX_FILTERS),
                missing: moving.filter((entry) => !moves(setting, entry)),
                dropped: present.filter((filter) => !isSafe(filter)),
                fits: filters.length <= MAX_FILTERS && safe.length === moving.length,
            };
        }
        function isSafe(filter) {
            return (0, _filter_exposure_js__WEBPACK_IMPORTED_MODULE_0__.Q)(filter) === null;
        }
        function moves({ mode, filters }, entry) {
            switch (mode) {
                case 'IMMUTABLE':
                    return false;
                case 'IMMUTABLE_WITH_EXCLUSION':
                    return filters.some((filter) => (0, _tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__.y)(filter, entry));
                case 'MUTABLE_WITH_EXCLUSION':
                    return !filters.some((filter) => (0, _filter_exposure_js__WEBPACK_IMPORTED_MODULE_0__.E)(filter, entry));
                default:
                    return true;
            }
        }
        function widest(filters) {
            return filters.filter((filter, index) => !filters.some((other, otherIndex) => (0, _tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__.y)(other, filter) && (otherIndex < index || !(0, _tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__.y)(filter, other))));
        }
    }),
    1012: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            E: () => (overlap),
            Q: () => (exposedBy)
        });
        const DIGITS = '1234567890';
        const HEX = `${DIGITS}abcdef`;
        const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
        const ANY = `${LETTERS}${LETTERS.toUpperCase()}${DIGITS}._-`;
        const NUMBER = some(DIGITS, 1);
        const VERSION = [...NUMBER, ...literal('.'), ...NUMBER, ...literal('.'), ...NUMBER];
        const IDENTITIES = [
            [...literal('sha-'), ...some(HEX, 7)],
            VERSION,
            [...literal('v'), ...VERSION],
            some(HEX, 7),
        ];
        const DRESSED = IDENTITIES.map((identity) => [...identity, ...oneOf('-_.'), ...some(ANY, 0)]);
        const PRERELEASES = ['alpha', 'beta', 'rc'].map((stage) => [...VERSION, ...literal(`-${stage}.`), ...NUMBER]);
        function exposedBy(filter) {
            const anchored = patternOf(filter.toLowerCase());
            const unanchored = patternOf(`*${filter.toLowerCase()}*`);
            for (const identity of [...IDENTITIES, ...DRESSED]) {
                const tag = common(anchored, identity);
                if (tag !== null)
                    return tag;
            }
            for (const identity of [...IDENTITIES, ...PRERELEASES]) {
                const tag = common(unanchored, identity);
                if (tag !== null)
                    return tag;
            }
            return null;
        }
        function overlap(filter, other) {
            return common(patternOf(filter), patternOf(other)) !== null;
        }
        function patternOf(filter) {
            return filter.split('').flatMap((character) => (character === '*' ? some(ANY, 0) : literal(character)));
        }
        function literal(text) {
            return text.split('').flatMap(oneOf);
        }
        function oneOf(characters) {
            return [{ characters, many: false }];
        }
        function some(characters, atLeast) {
            return [...Array.from({ length: atLeast }, () => ({ characters, many: false })), { characters, many: true }];
        }
        function common(one, other) {
            const tried = new Set();
            const open = [{ i: 0, j: 0, text: '' }];
            for (let place = open.pop(); place !== undefined; place = open.pop()) {
                const { i, j, text } = place;
                const a = one[i];
                const b = other[j];
                if (!a && !b)
                    return text;
                const key = i * (other.length + 1) + j;
                if (tried.has(key))
                    continue;
                tried.add(key);
                const character = a && b && shared(a, b);
                if (character)
                    open.push({ i: a.many ? i : i + 1, j: b.many ? j : j + 1, text: text + character });
                if (b?.many)
                    open.push({ i, j: j + 1, text });
                if (a?.many)
                    open.push({ i: i + 1, j, text });
            }
            return null;
        }
        function shared(a, b) {
            return b.characters.split('').find((character) => a.characters.includes(character));
        }
    }),
    5709: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            Y: () => (judgeTag),
            y: () => (matchesFilter)
        });
        const FILTER_GRAMMAR = /^[0-9a-zA-Z._*-]{1,128}$/;
        const matchesFilter = (filter, tag) => matchesPieces(filter, tag, 0);
        const ignoringCase = (filter, tag) => matchesFilter(filter.toLowerCase(), tag.toLowerCase());
        const unanchored = (filter, tag) => matchesFilter(`*${filter}*`, tag);
        const ignoringCaseUnanchored = (filter, tag) => unanchored(filter.toLowerCase(), tag.toLowerCase());
        const starNeedsCharacter = (filter, tag) => matchesPieces(filter, tag, 1);
        const WIDER = [
            ['case-insensitive', ignoringCase],
            ['unanchored', unanchored],
            ['case-insensitive-and-unanchored', ignoringCaseUnanchored],
        ];
        function judgeTag(setting, tag) {
            switch (setting.mode) {
                case 'IMMUTABLE':
                    return judgement('immutable', { code: 'ECR_IMMUTABLE' });
                case 'MUTABLE':
                    return judgement('mutable', { code: 'ECR_MUTABLE' });
                case 'IMMUTABLE_WITH_EXCLUSION':
                case 'MUTABLE_WITH_EXCLUSION':
                    return judgeByFilters(setting.mode, setting.filters, tag);
                default:
                    return judgement('unknown', { code: 'ECR_UNKNOWN_MODE', mode: setting.mode ?? null });
            }
        }
        function judgeByFilters(mode, exclusions, tag) {
            const stranger = exclusions.length === 0 ? { filterType: '', filter: '' } : exclusions.find((exclusion) => !isKnown(exclusion));
            if (stranger !== undefined) {
                return judgement('unknown', {
                    code: 'ECR_UNKNOWN_FILTER',
                    mode,
                    filter: stranger.filter,
                    filterType: stranger.filterType,
                });
            }
            const filters = exclusions.map(({ filter }) => filter);
            return mode === 'IMMUTABLE_WITH_EXCLUSION' ? judgeExcluded(mode, filters, tag) : judgeProtected(mode, filters, tag);
        }
        function judgeExcluded(mode, filters, tag) {
            const excluding = filters.find((filter) => matchesFilter(filter, tag));
            if (excluding !== undefined) {
                return judgement('mutable', { code: 'ECR_TAG_EXCLUDED', filter: excluding, filters });
            }
            for (const [reading, matches] of WIDER) {
                const filter = filters.find((candidate) => matches(candidate, tag));
                if (filter !== undefined) {
                    return judgement('unknown', { code: 'ECR_FILTER_UNCERTAIN', mode, filter, filters, reading });
                }
            }
            return judgement('immutable', { code: 'ECR_NOT_EXCLUDED', filters });
        }
        function judgeProtected(mode, filters, tag) {
            const protecting = filters.filter((filter) => matchesFilter(filter, tag));
            const [first] = protecting;
            if (first === undefined)
                return judgement('mutable', { code: 'ECR_NO_FILTER_PROTECTS', filters });
            const certain = protecting.find((filter) => starNeedsCharacter(filter, tag));
            if (certain !== undefined) {
                return judgement('immutable', { code: 'ECR_FILTER_PROTECTS', filter: certain, filters });
            }
            const reading = 'star-needs-a-character';
            return judgement('unknown', { code: 'ECR_FILTER_UNCERTAIN', mode, filter: first, filters, reading });
        }
        function isKnown({ filterType, filter }) {
            return filterType === 'WILDCARD' && FILTER_GRAMMAR.test(filter);
        }
        function matchesPieces(filter, tag, starMinimum) {
            const pieces = filter.split('*');
            const first = pieces.shift();
            const last = pieces.pop();
            if (last === undefined)
                return filter === tag;
            if (!tag.startsWith(first))
                return false;
            let end = first.length;
            for (const piece of pieces) {
                const start = tag.indexOf(piece, end + starMinimum);
                if (start < 0)
                    return false;
                end = start + piece.length;
            }
            return tag.length - last.length >= end + starMinimum && tag.endsWith(last);
        }
        function judgement(verdict, reason) {
            return { verdict, reason };
        }
    }),
    6046: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            A: () => (CodedError)
        });
        const ERROR_KINDS = {
            INPUT_INVALID: 'usage',
            REPOSITORY_MISSING: 'usage',
            REPOSITORY_INVALID: 'usage',
            REPOSITORY_INCOMPLETE: 'usage',
            REGION_MISSING: 'usage',
            POLICY_MISSING: 'usage',
            POLICY_UNREADABLE: 'usage',
            POLICY_INVALID: 'usage',
            TEMPLATE_INVALID: 'usage',
            TEMPLATE_UNPINNED: 'usage',
            EVENT_UNREADABLE: 'usage',
            EVENT_REFUSED: 'refusal',
            COMMIT_UNKNOWN: 'refusal',
            COMMIT_MISMATCH: 'refusal',
            CHECKOUT_UNREADABLE: 'refusal',
            RELEASE_MISSING: 'refusal',
            VERSION_TOO_LONG: 'refusal',
            TEMPLATE_TOO_LONG: 'refusal',
            GITHUB_API_FAILED: 'refusal',
            SOURCE_UNREADABLE: 'usage',
            RECORD_INVALID: 'usage',
            SWITCH_STOPPED: 'usage',
            SCAN_FAILED: 'usage',
            INTERNAL: 'usage',
        };
        class CodedError extends Error {
            name = 'CodedError';
            code;
            remedy;
            constructor(code, message, details = {}) {
                super(message, details.cause === undefined ? undefined : { cause: details.cause });
                this.code = code;
                this.remedy = details.remedy ?? [];
            }
            get kind() {
                return ERROR_KINDS[this.code];
            }
        }
    }),
    7074: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            $: () => (textAt),
            at: () => (at),
            g: () => (listAt)
        });
        function at(value, ...path) {
            let here = value;
            for (const key of path) {
                if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
                    return undefined;
                here = Reflect.get(here, key);
            }
            return here;
        }
        function listAt(value, ...path) {
            const list = at(value, ...path);
            return Array.isArray(list) ? list : [];
        }
        function textAt(value, ...path) {
            const text = at(value, ...path);
            return typeof text === 'string' && text !== '' ? text : null;
        }
    }),
    5352: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            NB: () => (findException),
            XD: () => (EMPTY_POLICY),
            Z1: () => (judgeByPolicy)
        });
        const EMPTY_POLICY = {
            deny: [],
            allow: [],
            moving: [],
            releases: { prefixes: [], calendar: null },
            exceptions: [],
            accountIds: 'full',
            requireRevision: true,
        };
        function judgeByPolicy(policy, tag) {
            const denied = policy.deny.find((pattern) => pattern.matches(tag));
            if (denied)
                return { verdict: 'mutable', reason: { code: 'TAG_DENIED', tag, pattern: denied.source } };
            const allowed = policy.allow.find((pattern) => pattern.matches(tag));
            if (allowed)
                return { verdict: 'immutable', reason: { code: 'TAG_ALLOWED', tag, pattern: allowed.source } };
            return null;
        }
        const NOTICE_DAYS = 14;
        function findException(policy, tag, repositoryName, today) {
            const covering = policy.exceptions.filter(({ tag: tags, repository }) => tags.matches(tag) && (repositoryName === null ? repository.source === '*' : repository.matches(repositoryName)));
            const [first, ...others] = covering;
            if (!first)
                return null;
            const exception = others.reduce((longest, other) => (other.expires > longest.expires ? other : longest), first);
            const daysLeft = (Date.parse(exception.expires) - Date.parse(today)) / 86_400_000;
            return { exception, state: stateAfter(daysLeft), daysLeft };
        }
        function stateAfter(daysLeft) {
            if (daysLeft < 0)
                return 'expired';
            return daysLeft <= NOTICE_DAYS ? 'expiring' : 'valid';
        }
    }),
    5607: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            p: () => (isCacheExport),
            z: () => (readCacheExport)
        });
        const TAGLESS = new Set(['gha', 'inline', 'local', 's3', 'azblob']);
        function isCacheExport(entry) {
            return entry.startsWith('type=');
        }
        function readCacheExport(entry) {
            const fields = entry.split(',').map((field) => field.trim().replace(/^"(.*)"$/, '$1'));
            const valueOf = (key) => fields.findLast((field) => field.startsWith(`${key}=`))?.slice(key.length + 1) ?? '';
            const type = valueOf('type');
            if (TAGLESS.has(type))
                return { kind: 'tagless', type };
            if (type !== 'registry')
                return {
                    kind: 'malformed',
                    fault: `"type=${type}" is no cache export; of docker/metadata-action give the output \`tags\`, not its rules`,
                };
            const reference = valueOf('ref');
            return reference === ''
                ? { kind: 'malformed', fault: 'a cache export of type registry says where it goes: "ref=host/name:tag"' }
                : { kind: 'reference', reference };
        }
    }),
    4607: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            bn: () => (REPOSITORY_PATH),
            dz: () => (schemeOf),
            o_: () => (parseImageReference)
        });
        var _tag_tag_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8434);
        const REPOSITORY_PATH = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*$/;
        const PATH_MAX_LENGTH = 255;
        const HOST_MAX_LENGTH = 259;
        const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
        const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,256}$/;
        const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]{0,20}:\/\//;
        const DIGEST_LENGTHS = new Map([
            ['sha256', 64],
            ['sha384', 96],
            ['sha512', 128],
        ]);
        function parseImageReference(text) {
            const scheme = schemeOf(text);
            if (scheme !== null)
                return { fault: `leave out "${scheme}"` };
            const [named, digest] = splitAt(text, text.indexOf('@'));
            const [host, remainder] = splitHost(named);
            const [path, tag] = splitAt(remainder, remainder.indexOf(':'));
            const fault = hostFault(host) ??
                pathFault(path) ??
                (tag !== null && (0, _tag_tag_grammar_js__WEBPACK_IMPORTED_MODULE_0__.nJ)(tag) !== null ? 'what follows the ":" is not a tag' : null) ??
                (digest !== null && !isDigest(digest) ? 'what follows the "@" is not a digest' : null);
            return fault === null ? { host, path, tag, digest } : { fault };
        }
        function schemeOf(text) {
            return SCHEME.exec(text)?.[0] ?? null;
        }
        function splitHost(named) {
            const slash = named.indexOf('/');
            const first = named.slice(0, Math.max(slash, 0));
            const isHost = /[.:A-Z]/.test(first) || first === 'localhost';
            return isHost ? [first, named.slice(slash + 1)] : [null, named];
        }
        function splitAt(text, index) {
            return index < 0 ? [text, null] : [text.slice(0, index), text.slice(index + 1)];
        }
        function hostFault(host) {
            return host === null || (host.length <= HOST_MAX_LENGTH && HOST.test(host)) ? null : 'the registry is not a host name';
        }
        function pathFault(path) {
            if (path === '')
                return 'it names no repository';
            if (path.length > PATH_MAX_LENGTH)
                return `the repository's name is longer than ${PATH_MAX_LENGTH} characters`;
            if (REPOSITORY_PATH.test(path))
                return null;
            return REPOSITORY_PATH.test(path.toLowerCase())
                ? `the repository's name has upper-case letters: write "${path.toLowerCase()}"`
                : "the repository's name has a character or a separator where none may be";
        }
        function isDigest(text) {
            if (!DIGEST.test(text))
                return false;
            const colon = text.indexOf(':');
            const length = DIGEST_LENGTHS.get(text.slice(0, colon));
            const hex = text.slice(colon + 1);
            return length === undefined || (hex.length === length && hex === hex.toLowerCase());
        }
    }),
    1847: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            Oo: () => (movingEntryFor),
            nK: () => (settingBehind),
            zm: () => (blockedMoves)
        });
        var _ecr_exclusion_filters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1558);
        var _ecr_tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5709);
        const ON_THE_SETTING = new Set([
            'ECR_IMMUTABLE',
            'ECR_NOT_EXCLUDED',
            'ECR_FILTER_PROTECTS',
            'ECR_MUTABLE',
            'ECR_TAG_EXCLUDED',
            'ECR_NO_FILTER_PROTECTS',
            'ECR_FILTER_UNCERTAIN',
        ]);
        function settingBehind(registry) {
            if (!registry || !ON_THE_SETTING.has(registry.protection.reason.code))
                return null;
            const { mode, filters } = registry;
            return { mode, filters };
        }
        function blockedMoves(targets, moving) {
            const notes = new Map();
            for (const { origin, place, registry } of targets) {
                const setting = settingBehind(registry);
                if (origin === 'replica' || place.kind === 'nowhere' || !place.repository || !setting || notes.has(place.uri))
                    continue;
                const { uri, repository } = place;
                const advice = (0, _ecr_exclusion_filters_js__WEBPACK_IMPORTED_MODULE_0__.a4)(setting, moving);
                if (advice.missing.length > 0)
                    notes.set(uri, { code: 'MUST_MOVE_BLOCKED', uri, repository, tags: advice.missing, ...setting, advice });
            }
            return [...notes.values()];
        }
        function movingEntryFor(tag, moving) {
            const mode = 'IMMUTABLE_WITH_EXCLUSION';
            return (moving.find((filter) => (0, _ecr_tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__.Y)({ mode, filters: [{ filterType: 'WILDCARD', filter }] }, tag).verdict !== 'immutable') ?? null);
        }
    }),
    6432: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            $t: () => (placeOf),
            MG: () => (planPush),
            Nu: () => (readRepository),
            n5: () => (referenceText)
        });
        var _cache_export_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5607);
        var _ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3568);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6046);
        var _text_clip_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6195);
        var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4607);
        function readRepository(text, defaults) {
            const parsed = (0, _ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__.SU)(text, defaults);
            if (!('kind' in parsed))
                return { kind: 'ecr', repository: parsed };
            if (parsed.kind === 'public' || parsed.kind === 'other')
                return foreignDestination(parsed);
            const shown = (words) => (0, _text_clip_js__WEBPACK_IMPORTED_MODULE_4__.S)(URI_MAX_LENGTH, words);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.A(CODE_OF_SLIP[parsed.kind], `repository: \`${shown(text)}\` cannot be used: ${shown(parsed.fault)}.`, { remedy: REMEDY_OF_SLIP[parsed.kind] });
        }
        const URI_MAX_LENGTH = 500;
        const CODE_OF_SLIP = {
            'region-missing': 'REGION_MISSING',
            'vpc-endpoint': 'REPOSITORY_INCOMPLETE',
            malformed: 'REPOSITORY_INVALID',
        };
        const FULL_URI = 'Write the whole URI: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app';
        const REMEDY_OF_SLIP = {
            'region-missing': [FULL_URI, 'or set the `aws-region` input beside the name.'],
            'vpc-endpoint': ['Set `aws-region` and `registry-id`: the host of a VPC endpoint names neither.'],
            malformed: [FULL_URI, 'or a name, `team/app`, with `aws-region`.'],
        };
        function planPush(plan) {
            const bare = plan.tags.filter((entry) => !(0, _cache_export_js__WEBPACK_IMPORTED_MODULE_0__.p)(entry) && !isReference(entry));
            const references = plan.tags.flatMap((entry) => {
                if ((0, _cache_export_js__WEBPACK_IMPORTED_MODULE_0__.p)(entry))
                    return readCache(entry);
                return isReference(entry) ? [readReference(entry)] : [];
            });
            const places = plan.repositories.length > 0 ? plan.repositories : [{ kind: 'nowhere' }];
            const derived = plan.repositories.length > 0 || references.length === 0 ? [plan.derived] : [];
            const combined = places.flatMap((destination) => [
                ...derived.map((tag) => referenceIn(destination, tag, 'derived')),
                ...bare.map((tag) => referenceIn(destination, tag, 'given')),
            ]);
            const seen = new Set();
            return [...combined, ...references].filter(({ reference }) => !seen.has(reference) && seen.add(reference));
        }
        function referenceIn(destination, tag, origin) {
            return { origin, tag, destination, reference: referenceText(destination, tag), fault: null };
        }
        function referenceText(destination, tag) {
            const place = placeOf(destination);
            return place.kind === 'nowhere' ? tag : `${place.uri}:${tag}`;
        }
        function placeOf(destination) {
            switch (destination.kind) {
                case 'ecr':
                    return {
                        kind: 'repository',
                        uri: (0, _ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__.LJ)(destination.repository),
                        name: destination.repository.name,
                        repository: destination.repository,
                    };
                case 'foreign':
                    return { kind: 'repository', uri: destination.uri, name: destination.name, repository: null };
                case 'nowhere':
                    return destination;
            }
        }
        function isReference(entry) {
            return /[/:@]/.test(entry);
        }
        function readCache(text) {
            const cache = (0, _cache_export_js__WEBPACK_IMPORTED_MODULE_0__.z)(text);
            if (cache.kind === 'tagless')
                return [];
            if (cache.kind === 'malformed')
                return [malformedReference(text, cache.fault)];
            const read = readReference(cache.reference);
            const { tag } = read;
            const moves = { verdict: 'mutable', reason: { code: 'TAG_MOVES', tag, class: 'cache', word: tag } };
            return [{ ...read, reference: text, fault: read.fault ?? moves }];
        }
        function unreadable(text, fault) {
            return { origin: 'given', reference: text, tag: '', destination: { kind: 'nowhere' }, fault };
        }
        function malformedReference(text, fault) {
            return unreadable(text, { verdict: 'unknown', reason: { code: 'REFERENCE_MALFORMED', reference: text, fault } });
        }
        function readReference(text) {
            const malformed = (fault) => malformedReference(text, fault);
            const parsed = (0, _image_reference_js__WEBPACK_IMPORTED_MODULE_3__.o_)(text);
            if ('fault' in parsed)
                return malformed(parsed.fault);
            if (parsed.digest !== null)
                return unreadable(text, { verdict: 'unknown', reason: { code: 'REFERENCE_HAS_DIGEST', reference: text } });
            const tag = parsed.tag ?? 'latest';
            const destination = destinationOf(parsed.host, parsed.path);
            if ('fault' in destination)
                return malformed(destination.fault);
            return referenceIn(destination, tag, 'given');
        }
        function destinationOf(host, path) {
            if (host === null)
                return unsupported('docker.io', path);
            const parsed = (0, _ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__.SU)(`${host}/${path}`, { region: null, account: null });
            if (!('kind' in parsed))
                return { kind: 'ecr', repository: parsed };
            return parsed.kind === 'public' || parsed.kind === 'other' ? foreignDestination(parsed) : { fault: parsed.fault };
        }
        function foreignDestination({ kind, host, name }) {
            if (kind === 'other')
                return unsupported(host, name);
            const protection = { verdict: 'mutable', reason: { code: 'ECR_PUBLIC' } };
            return { kind: 'foreign', uri: `${host}/${name}`, name, protection };
        }
        function unsupported(host, name) {
            const registry = (0, _ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__.wl)(host);
            const fault = registry.kind === 'other' ? registry.fault : null;
            const protection = { verdict: 'unknown', reason: { code: 'REGISTRY_UNSUPPORTED', host, fault } };
            return { kind: 'foreign', uri: `${host}/${name}`, name, protection };
        }
    }),
    5147: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            s: () => (calendarFormatFault),
            y: () => (parseCalendar)
        });
        var _text_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6195);
        var _text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6107);
        const NUMBER = '(?:0|[1-9]\\d{0,8})';
        const ANY_NUMBER = { pattern: NUMBER, least: 0, most: 999_999_999 };
        const CALENDAR_TOKENS = new Map([
            ['YYYY', { pattern: '\\d{4}', least: 1970, most: 9999 }],
            ['YY', { pattern: '(?:0|[1-9]\\d{0,2})', least: 0, most: 999 }],
            ['0Y', { pattern: '\\d{2,3}', least: 0, most: 999 }],
            ['MM', { pattern: '[1-9]\\d?', least: 1, most: 12 }],
            ['0M', { pattern: '\\d{2}', least: 1, most: 12 }],
            ['WW', { pattern: '[1-9]\\d?', least: 1, most: 53 }],
            ['0W', { pattern: '\\d{2}', least: 1, most: 53 }],
            ['DD', { pattern: '[1-9]\\d?', least: 1, most: 31 }],
            ['0D', { pattern: '\\d{2}', least: 1, most: 31 }],
            ['MAJOR', ANY_NUMBER],
            ['MINOR', ANY_NUMBER],
            ['MICRO', ANY_NUMBER],
        ]);
        const MODIFIER = 'MODIFIER';
        const YEARS = new Set(['YYYY', 'YY', '0Y']);
        function calendarFormatFault(format) {
            const tokens = format.split(/[._-]/);
            const stranger = tokens.find((token) => token !== MODIFIER && !CALENDAR_TOKENS.has(token));
            if (stranger !== undefined) {
                const known = [...CALENDAR_TOKENS.keys(), MODIFIER].join(', ');
                return `"${(0, _text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.R)((0, _text_clip_js__WEBPACK_IMPORTED_MODULE_1__.$)(stranger))}" is none of the parts of a calendar format: ${known}, joined by ".", "_" or "-"`;
            }
            const twice = tokens.find((token, index) => tokens.indexOf(token) !== index);
            if (twice !== undefined)
                return `${twice} stands in it twice`;
            if (tokens.slice(0, -1).includes(MODIFIER))
                return `${MODIFIER} can only be its last part`;
            if (!tokens.some((token) => YEARS.has(token)))
                return 'it has no year (YYYY, YY or 0Y)';
            return tokens.filter((token) => token !== MODIFIER).length < 2 ? 'a year alone cannot tell two releases apart' : null;
        }
        function parseCalendar(text, format) {
            if (calendarFormatFault(format) !== null)
                return null;
            const tokens = format.split(/[._-]/);
            const match = calendarPattern(format).exec(text);
            if (match === null)
                return null;
            const values = new Map(tokens.map((token, index) => [token, match[index + 1]]));
            const inRange = [...CALENDAR_TOKENS].every(([token, { least, most }]) => {
                const value = Number(values.get(token) ?? least);
                return value >= least && value <= most;
            });
            return inRange && isDay(values) ? { version: text, prerelease: values.get(MODIFIER) !== undefined } : null;
        }
        function calendarPattern(format) {
            const source = format.replaceAll(/([._-]?)([^._-]+)/g, (_, separator, token) => token === MODIFIER
                ? `(?:[${separator}]([A-Za-z][0-9A-Za-z]{0,63}))?`
                : `${separator === '' ? '' : `[${separator}]`}(${CALENDAR_TOKENS.get(token).pattern})`);
            return new RegExp(`^${source}$`);
        }
        function isDay(values) {
            const year = Number(values.get('YYYY') ?? 2000 + Number(values.get('YY') ?? values.get('0Y')));
            const month = values.get('MM') ?? values.get('0M');
            const day = values.get('DD') ?? values.get('0D');
            if (month === undefined || day === undefined)
                return true;
            return new Date(Date.UTC(year, Number(month) - 1, Number(day))).getUTCDate() === Number(day);
        }
    }),
    6969: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            B: () => (judgeName)
        });
        ;
        const DATE_SHAPES = [
            /(?<![A-Za-z0-9])(?<year>\d{4})[._-](?<month>\d{1,2})[._-](?<day>\d{1,2})(?:T[0-9._-]*Z?)?(?![A-Za-z0-9])/gi,
            /(?<![A-Za-z0-9])(?<day>\d{1,2})[._-](?<month>\d{1,2})[._-](?<year>\d{4})(?![A-Za-z0-9])/g,
            /(?<![A-Za-z0-9])(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:[._T-]?(?:[01]\d|2[0-3])(?:[0-5]\d){0,2}Z?)?(?![A-Za-z0-9])/gi,
            /(?<![A-Za-z0-9])(?<year>\d{4})[._-]?(?<month>\d{2})(?![A-Za-z0-9])/g,
            /(?<![A-Za-z0-9])(?<year>\d{4})[._-]?w(?<week>\d{1,2})(?![A-Za-z0-9])/gi,
            /(?<![A-Za-z0-9])1\d{9}(?:\d{3})?(?![A-Za-z0-9])/g,
        ];
        function findDate(tag) {
            for (const shape of DATE_SHAPES) {
                for (const match of tag.matchAll(shape)) {
                    const { year, month, day, week } = match.groups ?? {};
                    const isDate = (year === undefined || isYear(year)) &&
                        (month === undefined || isMonth(month)) &&
                        (day === undefined || isDay(day)) &&
                        (week === undefined || isBetween(week, 1, 53));
                    if (isDate)
                        return match[0];
                }
            }
            return null;
        }
        function isDottedDate([first, second, third, fourth]) {
            return ((isYear(first) && isMonth(second) && isDay(third) && (fourth === undefined || isTime(fourth))) ||
                (isDay(first) && isMonth(second) && isYear(third) && fourth === undefined));
        }
        function isYear(text) {
            return text.length === 4 && isBetween(text, 1970, 2099);
        }
        function isMonth(text) {
            return text.length <= 2 && isBetween(text, 1, 12);
        }
        function isDay(text) {
            return text.length <= 2 && isBetween(text, 1, 31);
        }
        function isTime(text) {
            return /^(?:[01]\d|2[0-3])(?:[0-5]\d){0,2}$/.test(text);
        }
        function isBetween(text, least, most) {
            const value = Number(text);
            return value >= least && value <= most;
        }
        var tag_grammar = __nccwpck_require__(8434);
        ;
        function wordsOf(text) {
            return Array.from(text.matchAll(/[A-Za-z0-9]+/g), ({ 0: word, index }) => ({
                key: word.toLowerCase(),
                start: index,
                end: index + word.length,
            }));
        }
        function findSequence(words, keys) {
            if (keys.length === 0)
                return null;
            for (let first = 0; first + keys.length <= words.length; first += 1) {
                if (keys.every((key, index) => words[first + index].key === key)) {
                    return { start: words[first].start, end: words[first + keys.length - 1].end };
                }
            }
            return null;
        }
        function isWithin(inner, outer) {
            return inner.start >= outer.start && inner.end <= outer.end;
        }
        function textOf(text, { start, end }) {
            return text.slice(start, end);
        }
        ;
        const VERSION_PART = /^((?:[a-z]+\.)*)(v?)([0-9]+(?:\.[0-9]+)*)((?:(?:a|b|rc)[0-9]+)?)((?:\.[a-z].*)?)$/i;
        function versionsIn(tag) {
            const found = [];
            for (const chunk of tag.matchAll(/[^_-]+/g)) {
                const match = VERSION_PART.exec(chunk[0]);
                if (match === null)
                    continue;
                const [names, v, number, suffix, rest] = match.slice(1);
                const start = chunk.index + names.length + v.length;
                const isLine = rest.toLowerCase() === '.x';
                const end = start + number.length + suffix.length;
                const text = tag.slice(start - v.length, isLine ? chunk.index + chunk[0].length : end);
                found.push({ start, end, text, parts: number.split('.'), hasV: v !== '', isLine });
            }
            return found;
        }
        function isFullVersion({ parts, isLine }) {
            return (parts.length === 3 || parts.length === 4) && !isLine && !isDottedDate(parts);
        }
        function isFloating({ start, parts, hasV, isLine }) {
            if (isLine)
                return true;
            return parts.length <= 2 && parts[0].length <= 4 && (hasV || start === 0 || parts.length === 2);
        }
        function findVersion(text, version) {
            if (version === '')
                return null;
            for (let start = text.indexOf(version); start >= 0; start = text.indexOf(version, start + 1)) {
                const end = start + version.length;
                const before = text.slice(Math.max(start - 2, 0), start);
                const after = text.slice(end, end + 2);
                const begins = /(?:^|[._-])v?$/i.test(before) && !/[0-9]\./.test(before);
                if (begins && /^(?:$|[._-])/.test(after) && !/\.[0-9]/.test(after))
                    return { start, end };
            }
            return null;
        }
        var word_set = __nccwpck_require__(5517);
        ;
        const LATEST_WORDS = (0, word_set.d)('latest newest');
        const SNAPSHOT_WORDS = (0, word_set.d)('snapshot unreleased wip dirty');
        const SNAPSHOT_WORDS_OF_A_VERSION = (0, word_set.d)('snapshot unreleased wip dirty nightly dev edge canary unstable');
        const CHANNEL_WORDS = (0, word_set.d)('stable unstable edge nightly daily weekly monthly canary next current rolling alpha beta gamma rc candidate preview', 'experimental insiders milestone lts ga release released mainline bleeding default previous tip');
        const ENVIRONMENT_WORDS = (0, word_set.d)('prod production prd live staging stage stg preprod preproduction dev development devel test testing tst qa uat sit', 'int integration acc acceptance sandbox demo local ci blue green');
        const BRANCH_WORDS = (0, word_set.d)('main master trunk develop head');
        const BRANCH_FOLDERS = (0, word_set.d)('feature features feat fix bugfix hotfix release releases chore refactor docs dependabot renovate revert topic users');
        const CACHE_WORDS = (0, word_set.d)('cache buildcache buildxcache kanikocache');
        const PULL_REQUEST_WORDS = (0, word_set.d)('pr mr pull merge');
        const NUMBERED_PULL_REQUEST = /^(?:pr|mr|pull)[0-9]+$/;
        const MERGE_QUEUE = ['gh', 'readonly', 'queue'];
        const DIRTY_WORD = 'dirty';
        const SIGNATURE = /^sha(?:256|512)-[0-9a-f]{64}(?:\.[a-z]+)?$/;
        const COMMIT_PREFIXES = (0, word_set.d)('sha git commit rev revision g');
        const COMMIT_MIN_LENGTH = 7;
        const COMMIT_LENGTH = 40;
        const COMMIT = /^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/;
        const DESCRIBED_COMMIT = /^g(?=[a-f]*[0-9])[0-9a-f]{7,40}$/;
        const DIGITS = /^[0-9]+$/;
        const BRANCH_CUT_MIN_LENGTH = 12;
        function judgeName(tag, context) {
            const fault = (0, tag_grammar.nJ)(tag);
            if (fault !== null)
                return { verdict: 'unknown', reason: { code: 'TAG_MALFORMED', tag, fault } };
            const { revision, branches } = context;
            const name = readName(tag, context.version);
            const named = revision === null ? null : judgeCommit(name, revision);
            if (named !== null)
                return named;
            const always = movesAnyway(name);
            if (always !== null)
                return moving(tag, always);
            const other = otherCommit(name.dress);
            if (other !== null) {
                return { verdict: 'unknown', reason: { code: 'TAG_OTHER_COMMIT', tag, word: textOf(tag, other), revision } };
            }
            const movement = name.version === null ? movesByItself(name, branches) : movesBesideVersion(name, name.version, branches);
            if (movement !== null)
                return moving(tag, movement);
            return name.version === null
                ? { verdict: 'unknown', reason: { code: 'TAG_UNPINNED', tag } }
                : { verdict: 'immutable', reason: { code: 'TAG_VERSION', tag, version: textOf(tag, name.version) } };
        }
        function judgeCommit({ tag, words }, revision) {
            const index = words.findIndex((word) => namesCommit(word, revision));
            if (index < 0)
                return null;
            const next = words[index + 1];
            return next?.key === DIRTY_WORD
                ? moving(tag, { class: 'snapshot', word: textOf(tag, next) })
                : { verdict: 'immutable', reason: { code: 'TAG_COMMIT', tag, revision } };
        }
        function readName(tag, released) {
            const words = wordsOf(tag);
            const numbers = versionsIn(tag);
            const own = released === null ? null : findVersion(tag, released);
            const version = own ?? numbers.find(isFullVersion) ?? null;
            const dress = version === null ? words : words.filter((word) => !isWithin(word, version));
            return { tag, words, numbers, version, isReleased: own !== null, dress };
        }
        function moving(tag, movement) {
            return { verdict: 'mutable', reason: { code: 'TAG_MOVES', tag, ...movement } };
        }
        function movesAnyway({ tag, dress }) {
            if (SIGNATURE.test(tag))
                return { class: 'signature', word: tag };
            const queue = findSequence(dress, MERGE_QUEUE);
            if (queue !== null)
                return { class: 'merge-queue', word: textOf(tag, queue) };
            const pullRequest = findPullRequest(dress);
            if (pullRequest !== null)
                return { class: 'pull-request', word: textOf(tag, pullRequest) };
            const latest = dress.find(({ key }) => LATEST_WORDS.has(key));
            return latest === undefined ? null : { class: 'latest', word: textOf(tag, latest) };
        }
        function movesBesideVersion(name, version, branches) {
            const snapshot = findMoving(name, 'snapshot', SNAPSHOT_WORDS_OF_A_VERSION);
            if (snapshot !== null || name.isReleased)
                return snapshot;
            const branch = findBranch(name, branches);
            if (branch !== null && (isWithin(version, branch) || !isWithin(branch, version))) {
                return { class: 'branch', word: textOf(name.tag, branch) };
            }
            const word = textOf(name.tag, version);
            if (branches.some((line) => findVersion(line.replaceAll('/', '-'), word) !== null) && !isCounted(version, name)) {
                return { class: 'branch', word };
            }
            const floating = name.numbers.find((number) => number.start < version.start && isFloating(number));
            return floating === undefined ? null : { class: 'floating-version', word: floating.text };
        }
        function movesByItself(name, branches) {
            const { tag, words } = name;
            const cache = words.find(({ key }) => CACHE_WORDS.has(key));
            if (cache !== undefined)
                return { class: 'cache', word: textOf(tag, cache) };
            if (isWholeBranch(tag, branches))
                return { class: 'branch', word: tag };
            const branch = findBranch(name, branches);
            if (branch !== null)
                return { class: 'branch', word: textOf(tag, branch) };
            const snapshot = findMoving(name, 'snapshot', SNAPSHOT_WORDS);
            if (snapshot !== null)
                return snapshot;
            const date = findDate(tag);
            if (date !== null)
                return { class: 'date', word: date };
            const floating = name.numbers.find(isFloating);
            if (floating !== undefined)
                return { class: 'floating-version', word: floating.text };
            return (findMoving(name, 'branch', BRANCH_WORDS) ??
                findMoving(name, 'environment', ENVIRONMENT_WORDS) ??
                findMoving(name, 'channel', CHANNEL_WORDS) ??
                (words.length > 1 && BRANCH_FOLDERS.has(words[0].key) ? { class: 'branch', word: tag } : null));
        }
        function findMoving(name, movingClass, moves) {
            const word = name.dress.find((candidate) => moves.has(candidate.key) && !isCounted(candidate, name));
            return word === undefined ? null : { class: movingClass, word: textOf(name.tag, word) };
        }
        function isCounted({ end }, { words, version }) {
            const next = words.find(({ start }) => start >= end);
            return next !== undefined && DIGITS.test(next.key) && (version === null || !isWithin(next, version));
        }
        function namesCommit({ key }, revision) {
            const hex = key.startsWith('g') ? key.slice(1) : key;
            return hex.length >= COMMIT_MIN_LENGTH && revision.startsWith(hex);
        }
        function otherCommit(words) {
            const found = words.find(({ key }, index) => {
                if (DESCRIBED_COMMIT.test(key))
                    return true;
                if (!COMMIT.test(key))
                    return false;
                const isAnnounced = COMMIT_PREFIXES.has(words[index - 1]?.key ?? '');
                return key.length >= COMMIT_LENGTH || isAnnounced || (/[a-f]/.test(key) && /[0-9]/.test(key));
            });
            return found ?? null;
        }
        function findPullRequest(words) {
            for (const [index, word] of words.entries()) {
                if (NUMBERED_PULL_REQUEST.test(word.key))
                    return word;
                if (!PULL_REQUEST_WORDS.has(word.key))
                    continue;
                const number = words.slice(index + 1).find(({ key }) => key !== 'request');
                if (number !== undefined && DIGITS.test(number.key))
                    return { start: word.start, end: number.end };
            }
            return null;
        }
        function findBranch(name, branches) {
            for (const branch of branches) {
                const keys = wordsOf(branch).map(({ key }) => key);
                const span = findSequence(name.words, keys);
                if (span !== null && !isCounted(span, name))
                    return span;
            }
            return null;
        }
        function isWholeBranch(tag, branches) {
            const squashed = squash(tag);
            return branches.some((branch) => {
                const name = squash(branch);
                return name !== '' && (squashed === name || (squashed.length >= BRANCH_CUT_MIN_LENGTH && name.startsWith(squashed)));
            });
        }
        function squash(text) {
            return wordsOf(text)
                .map(({ key }) => key)
                .join('');
        }
    }),
    7446: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            L: () => (parseReleaseVersion)
        });
        var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6353);
        var _calendar_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5147);
        var _tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8434);
        const FLOATING = /^\d+(?:\.\d+)?(?:\.x)?$/;
        function parseReleaseVersion(gitTag, rules) {
            const notARelease = (why) => ({ kind: 'not-a-release', gitTag, why });
            const prefix = longestPrefix(gitTag, rules.prefixes);
            if (prefix === null) {
                return notARelease(`it does not begin with ${rules.prefixes.map((expected) => `"${expected}"`).join(' or ')}`);
            }
            const afterPrefix = gitTag.slice(prefix.length);
            const text = /v$/i.test(prefix) ? afterPrefix : afterPrefix.replace(/^v/, '');
            const { calendar } = rules;
            const parsed = calendar === null ? parseSemantic(text) : (0, _calendar_version_js__WEBPACK_IMPORTED_MODULE_1__.y)(text, calendar);
            if (parsed === null)
                return notARelease(whyNot(text, calendar));
            const { version, prerelease } = parsed;
            const tag = encodeVersion(version);
            if ((0, _tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__.nJ)(tag) !== null) {
                const why = `its version has ${tag.length} characters, and an image tag has at most ${_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__.h9}`;
                return { kind: 'too-long', gitTag, version, why };
            }
            const scheme = calendar === null ? 'semver' : 'calendar';
            return { kind: 'release', gitTag, version, tag, prerelease, scheme, prefix };
        }
        function encodeVersion(version) {
            return version.replaceAll('+', '_');
        }
        function longestPrefix(gitTag, prefixes) {
            if (prefixes.length === 0)
                return '';
            const [longest = null] = prefixes
                .filter((prefix) => gitTag.startsWith(prefix))
                .toSorted((a, b) => b.length - a.length);
            return longest;
        }
        function whyNot(text, calendar) {
            if (calendar !== null)
                return `"${text}" is not a version of the calendar format ${calendar}`;
            return FLOATING.test(text)
                ? `"${text}" names a line of versions and moves with each release of it; a release has three numbers`
                : `"${text}" is not a semantic version, as 1.2.3 or 1.2.3-rc.1`;
        }
        function parseSemantic(text) {
            const parsed = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__(text);
            if (parsed === null)
                return null;
            const version = parsed.build.length === 0 ? parsed.version : `${parsed.version}+${parsed.build.join('.')}`;
            return version === text ? { version, prerelease: parsed.prerelease.length > 0 } : null;
        }
    }),
    8434: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            h9: () => (TAG_MAX_LENGTH),
            nJ: () => (tagFault),
            p7: () => (readsAsNumber)
        });
        const TAG_MAX_LENGTH = 128;
        function tagFault(text) {
            if (text === '')
                return { kind: 'empty' };
            const bad = /^[^A-Za-z0-9_]|[^A-Za-z0-9_.-]/u.exec(text);
            if (bad !== null)
                return { kind: 'bad-character', character: bad[0], index: bad.index };
            return text.length > TAG_MAX_LENGTH ? { kind: 'too-long', length: text.length } : null;
        }
        const NUMBERS = [
            /^[0-9][0-9_]*$/,
            /^0[xX][0-9a-fA-F_]+$/,
            /^0[oO][0-7_]+$/,
            /^0[bB][01_]+$/,
            /^[0-9][0-9_]*\.[0-9_]*(?:[eE]-?[0-9]+)?$/,
            /^[0-9][0-9_]*[eE]-?[0-9]+$/,
        ];
        function readsAsNumber(tag) {
            return NUMBERS.some((number) => number.test(tag));
        }
    }),
    5517: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            d: () => (wordSet)
        });
        function wordSet(...lines) {
            return new Set(lines.flatMap((line) => line.split(' ')));
        }
    }),
    6195: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            $: () => (clip),
            S: () => (clipTo)
        });
        const CLIPPED = 80;
        function clip(text) {
            return clipTo(CLIPPED, text);
        }
        function clipTo(length, text) {
            return text.length > length ? `${text.slice(0, length)}…` : text;
        }
    }),
    7067: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            E: () => (closestWord)
        });
        function closestWord(word, candidates) {
            const near = candidates
                .filter((candidate) => Math.abs(candidate.length - word.length) <= 2)
                .map((candidate) => ({ candidate, edits: editDistance(word.toLowerCase(), candidate) }))
                .filter(({ edits }) => edits <= 2)
                .toSorted((a, b) => a.edits - b.edits);
            return near[0]?.candidate ?? null;
        }
        function editDistance(a, b) {
            let row = Array.from({ length: b.length + 1 }, (_, column) => column);
            for (const [index, character] of a.split('').entries()) {
                const next = [index + 1];
                for (let column = 1; column <= b.length; column++) {
                    const change = row[column - 1] + (b[column - 1] === character ? 0 : 1);
                    next.push(Math.min(change, row[column] + 1, next[column - 1] + 1));
                }
                row = next;
            }
            return row[b.length];
        }
    }),
    8614: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            r: () => (shellWord),
            x: () => (shellQuoted)
        });
        const PLAIN = /^[\w./:=-]+$/;
        function shellWord(text) {
            return PLAIN.test(text) ? text : shellQuoted(text);
        }
        function shellQuoted(text) {
            return `'${text.replaceAll("'", String.raw `'\''`)}'`;
        }
    }),
    6107: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            R: () => (visible)
        });
        function visible(text) {
            return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
                const hex = character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
                return `⟨U+${hex}⟩`;
            });
        }
    }),
    1238: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            CU: () => (judgePush),
            LP: () => (isEnough),
            dM: () => (judgeTarget)
        });
        var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9110);
        function judgeTarget(target, terms) {
            const { exception } = target;
            const judged = judgeOnItsOwn(target, terms);
            if (!exception || judged.verdict === 'immutable' || judged.verdict === 'not-checked')
                return { ...judged, admitted: isPassing(judged.verdict), excepted: false };
            if (exception.daysLeft >= 0) {
                const excepted = canMove(target);
                return { ...judged, admitted: excepted, excepted };
            }
            const { owner, reason, expires } = exception;
            const expired = { code: 'EXCEPTION_EXPIRED', tag: target.tag, owner, reason, expires };
            return { verdict: judged.verdict, reason: expired, admitted: false, excepted: false };
        }
        function canMove({ name, registry }) {
            return name.verdict !== 'immutable' || registry?.protection.verdict === 'mutable';
        }
        function judgeOnItsOwn(target, terms) {
            const { name, registry } = target;
            if (name.verdict !== 'immutable')
                return name;
            if (!registry)
                return { verdict: 'not-checked', reason: name.reason };
            return registry.protection.verdict === 'immutable' ? judgeExisting(target.tag, registry, terms) : registry.protection;
        }
        function isPassing(verdict) {
            return verdict === 'immutable' || verdict === 'not-checked';
        }
        function judgeExisting(tag, { protection, existence }, { rule, revision, requireRevision }) {
            if (rule === 'ignore')
                return protection;
            if (!existence)
                throw new Error(`nobody looked whether ${tag} is there`);
            if (existence.state === 'absent')
                return protection;
            if (existence.state === 'unknown')
                return { verdict: 'unknown', reason: existence.fault };
            const { digest, archived, revision: built } = existence;
            if (rule === 'fail')
                return { verdict: 'mutable', reason: { code: 'TAG_EXISTS', tag, digest, archived } };
            if (archived)
                return { verdict: 'unknown', reason: { code: 'TAG_ARCHIVED', tag, digest } };
            switch (built.state) {
                case 'found':
                    return built.revision === revision
                        ? protection
                        : { verdict: 'mutable', reason: { code: 'TAG_BURNED', tag, digest, revision, burnedBy: built.revision } };
                case 'none':
                    return requireRevision
                        ? { verdict: 'unknown', reason: { code: 'EXISTING_UNPROVEN', tag, digest, revision } }
                        : protection;
                case 'unknown':
                    return isEnough(requireRevision, built.fault) ? protection : { verdict: 'unknown', reason: built.fault };
            }
        }
        function isEnough(requireRevision, fault) {
            return !requireRevision && fault.code === 'ECR_ACCESS_DENIED';
        }
        function judgePush(targets) {
            const weighed = targets.filter((target) => !target.outcome.excepted);
            const outcomes = (weighed.length > 0 ? weighed : targets).map((target) => target.outcome);
            const verdict = outcomes.map((outcome) => outcome.verdict).reduce(worse);
            const reason = outcomes.find((outcome) => outcome.verdict === verdict).reason;
            return { verdict, reason, admitted: targets.every((target) => target.outcome.admitted) };
        }
        function worse(a, b) {
            if (a === 'not-checked')
                return b === 'immutable' ? a : b;
            if (b === 'not-checked')
                return a === 'immutable' ? b : a;
            return (0, _verdict_js__WEBPACK_IMPORTED_MODULE_0__.y)(a, b);
        }
    }),
    7715: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            o: () => (digestOf)
        });
        function digestOf(existence) {
            return existence?.state === 'present' ? existence.digest : null;
        }
    }),
    7604: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            g: () => (notesOnEndpoint),
            v: () => (notesOn)
        });
        var _push_cache_export_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5607);
        var _push_must_move_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1847);
        function notesOn({ derivation, checkout, registryCheck, endpoint, targets, entries, moving, }) {
            const notes = [...derivation.notes];
            const { provenance } = derivation;
            if (!provenance.verified)
                notes.push({ code: 'COMMIT_NOT_VERIFIED', field: provenance.field });
            if (checkout.kind === 'checkout')
                notes.push(...notesOnTree(checkout));
            if (registryCheck === 'skipped')
                notes.push({ code: 'REGISTRY_CHECK_SKIPPED' });
            if (registryCheck === 'done')
                notes.push(...notesOnEndpoint(endpoint));
            for (const { exception, reference, outcome } of targets) {
                if (!exception || !outcome.excepted)
                    continue;
                notes.push({ code: exception.expiring ? 'EXCEPTION_EXPIRING' : 'EXCEPTION_USED', reference, ...exception });
            }
            const tagless = entries.filter(writesNoTag).map((entry) => ({ code: 'CACHE_WITHOUT_TAG', entry }));
            return [...notes, ...tagless, ...(0, _push_must_move_js__WEBPACK_IMPORTED_MODULE_1__.zm)(targets, moving)];
        }
        function notesOnEndpoint(endpoint) {
            return endpoint === undefined ? [] : [{ code: 'CUSTOM_ENDPOINT', endpoint }];
        }
        function writesNoTag(entry) {
            return (0, _push_cache_export_js__WEBPACK_IMPORTED_MODULE_0__.p)(entry) && (0, _push_cache_export_js__WEBPACK_IMPORTED_MODULE_0__.z)(entry).kind === 'tagless';
        }
        function notesOnTree({ dirty, dirtyCount }) {
            if (dirtyCount === null)
                return [{ code: 'DIRTY_UNKNOWN' }];
            return dirtyCount > 0 ? [{ code: 'DIRTY_TREE', count: dirtyCount, paths: dirty }] : [];
        }
    }),
    9110: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            y: () => (worseVerdict)
        });
        const FAULT_CODES = (null && ([
            'ECR_REPOSITORY_NOT_FOUND',
            'ECR_ACCESS_DENIED',
            'ECR_THROTTLED',
            'ECR_REQUEST_REJECTED',
            'ECR_SERVER_ERROR',
            'ECR_EMPTY_ANSWER',
            'ECR_ANSWER_MISMATCH',
            'ECR_UNEXPECTED_ANSWER',
            'ECR_OTHER_ACCOUNT',
            'AWS_NO_CREDENTIALS',
            'AWS_CREDENTIALS_EXPIRED',
            'AWS_CREDENTIALS_INVALID',
            'AWS_CLOCK_SKEW',
            'AWS_CONFIGURATION',
            'NETWORK_DNS',
            'NETWORK_REFUSED',
            'NETWORK_RESET',
            'NETWORK_TLS',
            'NETWORK_TIMEOUT',
            'NETWORK_NOT_AWS',
            'UNEXPECTED_FAILURE',
        ]));
        function worseVerdict(a, b) {
            if (a === 'mutable' || b === 'mutable')
                return 'mutable';
            return a === 'unknown' || b === 'unknown' ? 'unknown' : 'immutable';
        }
    }),
    4905: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            $t: () => (setImmutable),
            Ho: () => (createImmutable),
            UX: () => (inOneLine),
            _F: () => (setFilters),
            e9: () => (restoreImage),
            lD: () => (mendTemplate)
        });
        var _domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8614);
        function setImmutable(repository) {
            return putMutability(repository, 'IMMUTABLE', []);
        }
        function setFilters(repository, mode, filters) {
            return filters.length > 0 ? putMutability(repository, mode, filters) : setImmutable(repository);
        }
        function restoreImage(repository, digest) {
            return [
                `aws ecr update-image-storage-class ${whereabouts(repository)} \\`,
                `  --repository-name ${(0, _domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__.r)(repository.name)} --image-id ${(0, _domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__.r)(`imageDigest=${digest}`)} --target-storage-class STANDARD`,
            ];
        }
        function createImmutable(repository) {
            return [
                `aws ecr create-repository ${whereabouts(repository)} \\`,
                `  --repository-name ${(0, _domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__.r)(repository.name)} --image-tag-mutability IMMUTABLE`,
            ];
        }
        function mendTemplate({ region }, { prefix, appliedFor }) {
            return [
                `aws ecr update-repository-creation-template --region ${(0, _domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__.r)(region)} --prefix ${(0, _domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__.r)(prefix)} \\`,
                `  --image-tag-mutability IMMUTABLE --applied-for ${appliedFor.map(_domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__.r).join(' ')}`,
            ];
        }
        function inOneLine(lines) {
            return lines.map((line) => line.replace(/ \\$/, '').trim()).join(' ');
        }
        function whereabouts({ region, account }) {
            return `--region ${(0, _domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__.r)(region)}${account === null ? '' : ` --registry-id ${(0, _domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__.r)(account)}`}`;
        }
        function putMutability(repository, mode, filters) {
            const lines = [
                `aws ecr put-image-tag-mutability ${whereabouts(repository)}`,
                `--repository-name ${(0, _domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__.r)(repository.name)} --image-tag-mutability ${(0, _domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__.r)(mode)}`,
            ];
            if (filters.length > 0) {
                const quoted = filters.map((filter) => (0, _domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__.x)(`filterType=WILDCARD,filter=${filter}`));
                lines.push(`--image-tag-mutability-exclusion-filters ${quoted.join(' ')}`);
            }
            return lines.map((line, index) => `${index === 0 ? '' : '  '}${line}${index < lines.length - 1 ? ' \\' : ''}`);
        }
    }),
    5289: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            WE: () => (explain),
            UW: () => (explainError),
            wh: () => (plainText)
        });
        var ecr_command = __nccwpck_require__(4905);
        var iam_statement = __nccwpck_require__(1310);
        var tag_mutability = __nccwpck_require__(5709);
        var wording = __nccwpck_require__(2116);
        ;
        const UPDATE = 'Update immutable-tag. Until then, a repository set to IMMUTABLE passes:';
        const ONCE_SINGLE = 'To mend, once nothing pushes a tag of this repository twice:';
        const AS_CODE = 'As code: Terraform image_tag_mutability = "IMMUTABLE", CloudFormation ImageTagMutability: IMMUTABLE';
        const PROTECTION_WORDING = {
            ECR_IMMUTABLE: (_, target) => (0, wording.WE)(`${(0, wording.y7)(target)}: no tag of it can be overwritten.`),
            ECR_NOT_EXCLUDED: ({ filters }, target) => (0, wording.WE)(`${(0, wording.y7)(target)}, and none of its filters (${(0, wording.TL)(filters)}) matches the tag.`),
            ECR_FILTER_PROTECTS: ({ filter }, target) => (0, wording.WE)(`${(0, wording.y7)(target)}, and its filter "${filter}" protects the tag.`),
            ECR_MUTABLE: (_, target) => ({
                headline: (0, wording.FD)(target),
                cause: [`${(0, wording.y7)(target)}: any later push may overwrite the tag.`],
                remedy: [ONCE_SINGLE, ...(0, wording.G5)(target, ecr_command.$t), AS_CODE],
            }),
            ECR_TAG_EXCLUDED: ({ filter, filters }, target) => ({
                headline: (0, wording.FD)(target),
                cause: [`${(0, wording.y7)(target)}, and its filter "${filter}" lets this tag be overwritten.`],
                remedy: [
                    'To mend: remove the filter, or narrow it to what must move:',
                    ...(0, wording.G5)(target, (repository) => (0, ecr_command._F)(repository, 'IMMUTABLE_WITH_EXCLUSION', filters.filter((other) => !(0, tag_mutability.y)(other, target.tag)))),
                ],
            }),
            ECR_NO_FILTER_PROTECTS: ({ filters }, target) => ({
                headline: (0, wording.FD)(target),
                cause: [`${(0, wording.y7)(target)}, and none of its filters (${(0, wording.TL)(filters)}) protects this tag.`],
                remedy: [ONCE_SINGLE, ...(0, wording.G5)(target, ecr_command.$t), AS_CODE],
            }),
            ECR_FILTER_UNCERTAIN: ({ mode, filter, filters, reading }, target) => ({
                headline: (0, wording.bh)(target),
                cause: [
                    `${(0, wording.y7)(target)}. ${READING[reading](filter)}`,
                    'AWS does not document whether it does, and what is uncertain is not passed.',
                ],
                remedy: mode === 'IMMUTABLE_WITH_EXCLUSION'
                    ? [
                        'Take the filter out, or write it so that no reading of it reaches the tag:',
                        ...(0, wording.G5)(target, (repository) => (0, ecr_command._F)(repository, mode, without(filters, filter))),
                    ]
                    : [ONCE_SINGLE, ...(0, wording.G5)(target, ecr_command.$t), AS_CODE],
            }),
            ECR_UNKNOWN_MODE: ({ mode }, target) => ({
                headline: (0, wording.bh)(target),
                cause: [
                    mode === null
                        ? 'ECR answered without a setting for tag mutability.'
                        : `ECR answered with the tag mutability "${mode}", which this version does not know.`,
                ],
                remedy: [UPDATE, ...(0, wording.G5)(target, ecr_command.$t)],
            }),
            ECR_UNKNOWN_FILTER: ({ filter, filterType }, target) => ({
                headline: (0, wording.bh)(target),
                cause: [
                    filter === ''
                        ? `${(0, wording.y7)(target)}, and ECR named no filter with it.`
                        : `${(0, wording.y7)(target)}, and this version does not know how its filter "${filter}" of type "${filterType}" matches.`,
                ],
                remedy: [UPDATE, ...(0, wording.G5)(target, ecr_command.$t)],
            }),
            ECR_PUBLIC: (_, target) => ({
                headline: (0, wording.FD)(target),
                cause: ['Amazon ECR Public has no tag immutability: any tag there can be overwritten.'],
                remedy: ['Push to a private ECR repository, or have consumers pin the digest.'],
            }),
            REGISTRY_UNSUPPORTED: ({ host, fault }, target) => ({
                headline: (0, wording.bh)(target),
                cause: [`The registry ${host} cannot be asked: ${fault ?? 'it is not Amazon ECR'}.`],
                remedy: [
                    fault === null
                        ? 'Take the reference out, or judge names alone: `registry-check: off`.'
                        : 'Correct the host: 123456789012.dkr.ecr.eu-west-1.amazonaws.com',
                ],
            }),
        };
        const READING = {
            'case-insensitive': (filter) => `If ECR ignores case in filters, "${filter}" lets this tag be overwritten.`,
            unanchored: (filter) => `If ECR matches filters anywhere in a tag, "${filter}" lets this tag be overwritten.`,
            'case-insensitive-and-unanchored': (filter) => `If ECR ignores case in filters and matches them anywhere in a tag, "${filter}" lets this tag be overwritten.`,
            'star-needs-a-character': (filter) => `If the "*" of a filter cannot stand for nothing, "${filter}" does not protect this tag.`,
        };
        function without(filters, filter) {
            return filters.filter((candidate) => candidate !== filter);
        }
        ;
        const CREATE_IT = 'Create the repository as it should be, before the push:';
        const MEND_TEMPLATE = 'and have the template make the next ones immutable:';
        const CREATION_WORDING = {
            ECR_TEMPLATE_PROTECTS: (facts, target) => (0, wording.WE)(`${toBeMade(target, facts.cause)} by ${templateOf(facts)}, which protects the tag.`),
            ECR_TEMPLATE_EXPOSES: (facts, target) => ({
                headline: (0, wording.FD)(target),
                cause: [`${toBeMade(target, facts.cause)} by ${templateOf(facts)}, which lets this tag be overwritten.`],
                remedy: createAndMend(target, facts),
            }),
            ECR_TEMPLATE_UNCERTAIN: (facts, target) => ({
                headline: (0, wording.bh)(target),
                cause: [`${toBeMade(target, facts.cause)} by ${templateOf(facts)}.`, whyUncertain(facts.uncertain)],
                remedy: createAndMend(target, facts),
            }),
            ECR_TEMPLATES_DISAGREE: ({ cause, prefixes }, target) => ({
                headline: (0, wording.bh)(target),
                cause: [
                    `${toBeMade(target, cause)}, and the creation templates that cover it (${(0, wording.TL)(prefixes)}) would have it differ.`,
                    'AWS does not document which of them ECR takes, and what is uncertain is not passed.',
                ],
                remedy: [CREATE_IT, ...(0, wording.G5)(target, ecr_command.Ho), 'or give the templates one setting.'],
            }),
            ECR_REPLICA_EXPOSED: ({ idle }, target) => ({
                headline: (0, wording.FD)(target),
                cause: [
                    `${toBeMade(target, 'REPLICATION')}, and replicas are MUTABLE: the settings of the source are not replicated.`,
                    ...(idle === null
                        ? []
                        : [
                            `The creation template "${idle.prefix}" covers it and is not applied to REPLICATION, so it does not count.`,
                        ]),
                ],
                remedy: idle === null
                    ? [
                        CREATE_IT,
                        ...(0, wording.G5)(target, ecr_command.Ho),
                        'or give its registry a creation template that is IMMUTABLE and applied to REPLICATION.',
                    ]
                    : createAndMend(target, { ...idle, appliedFor: [...idle.appliedFor, 'REPLICATION'] }),
            }),
            ECR_REPLICA_UNKNOWN: ({ templates }, target) => ({
                headline: (0, wording.bh)(target),
                cause: [
                    `${toBeMade(target, 'REPLICATION')}, and its registry's creation templates could not be read (${templates.action}).`,
                    `The error was: ${templates.detail}`,
                ],
                remedy: [CREATE_IT, ...(0, wording.G5)(target, ecr_command.Ho), ...permission(target, templates)],
            }),
            ECR_PULL_THROUGH_CACHE: ({ prefix, upstream }, target) => ({
                headline: (0, wording.FD)(target),
                cause: [
                    `${(0, wording.wN)(target)} ${prefix === 'ROOT' ? 'may be' : 'is'} a pull-through cache: by the rule "${prefix}" ECR mirrors ${upstream} in it, and moves its tags as they move there.`,
                ],
                remedy: [
                    'Push your own images to a repository that no pull-through cache rule covers.',
                    ...(target.registry?.mode
                        ? [
                            'To make a mirror immutable may keep ECR from refreshing it. If this one holds none but your own images:',
                            ...(0, wording.G5)(target, ecr_command.$t),
                        ]
                        : []),
                ],
            }),
        };
        function whyUncertain(uncertain) {
            switch (uncertain.code) {
                case 'ECR_FILTER_UNCERTAIN':
                    return `${READING[uncertain.reading](uncertain.filter)} AWS does not document whether it does.`;
                case 'ECR_UNKNOWN_FILTER':
                    return uncertain.filter === ''
                        ? 'ECR named no filter with it.'
                        : `This version does not know how its filter "${uncertain.filter}" of type "${uncertain.filterType}" matches.`;
                default:
                    return 'This version does not know that setting.';
            }
        }
        function toBeMade(target, cause) {
            const by = cause === 'REPLICATION' ? 'Replication makes it' : 'The push makes it';
            return `${(0, wording.wN)(target)} does not exist yet. ${by}`;
        }
        function templateOf({ prefix, mode, filters }) {
            const but = filters.length === 0 ? '' : ` with the filters ${(0, wording.TL)(filters)}`;
            return `the creation template "${prefix}", ${mode}${but}`;
        }
        function createAndMend(target, use) {
            return [
                CREATE_IT,
                ...(0, wording.G5)(target, ecr_command.Ho),
                MEND_TEMPLATE,
                ...(0, wording.G5)(target, (repository) => (0, ecr_command.lD)(repository, use)),
            ];
        }
        function permission({ place }, { code, action }) {
            if (code !== 'ECR_ACCESS_DENIED' || place.kind !== 'repository' || place.repository === null)
                return [];
            const lines = (0, iam_statement.R)({ action, repository: place.repository });
            return ["or add to the policy of the job's role:", ...(0, wording.yw)(lines)];
        }
        ;
        const EXISTING_WORDING = {
            TAG_EXISTS: ({ digest, archived }, target) => ({
                headline: `${(0, wording.eV)(target)} is there already.`,
                cause: [`It points at ${digest}${archived ? ', an archived image' : ''}, and \`existing\` is \`fail\`.`],
                remedy: ["To adopt the image if it is this commit's: `existing: reuse`."],
            }),
            TAG_ARCHIVED: ({ digest }, target) => ({
                headline: `${(0, wording.eV)(target)} is held by an archived image.`,
                cause: [`${digest} is archived: it cannot be pulled, and its tag is not free.`],
                remedy: [
                    'Restore the image and run again, or release under a new version:',
                    ...(0, wording.G5)(target, (repository) => (0, ecr_command.e9)(repository, digest)),
                ],
            }),
            TAG_BURNED: ({ tag, digest, revision, burnedBy }, target) => ({
                headline: `${(0, wording.eV)(target)} is taken by another commit's image.`,
                cause: [
                    `It points at ${digest}, which says that it was built from ${burnedBy}.`,
                    `This run builds ${revision}. A tag has one meaning, and this one's is used up.`,
                ],
                remedy: [
                    ...(tag.includes(revision) ? [] : ['Release under a new version, or push by commit: `tag: commit`.']),
                    'If the label is wrong, as where a base image hands its own on: delete the image, and build with `labels: ${{ steps.<id>.outputs.labels }}`.',
                ],
            }),
            EXISTING_UNPROVEN: ({ digest, revision }, target) => ({
                headline: `${(0, wording.eV)(target)} is there already, and which commit it was built from cannot be told.`,
                cause: [
                    `${digest} has no org.opencontainers.image.revision, and no provenance names its commit.`,
                    `This run builds ${revision}.`,
                ],
                remedy: ['Build with labels: ${{ steps.<id>.outputs.labels }}, so that later runs can tell.', ...wording.Bc],
            }),
        };
        ;
        const FAULT_WORDING = {
            ECR_REPOSITORY_NOT_FOUND: (fault, target) => ({
                headline: unanswerable(fault, target),
                cause: [
                    `There is no repository ${fault.repository.name} in ${registryOf(fault.repository)}.`,
                    'ECR says the same of a wrong region and a wrong account.',
                    ...withoutTemplate(fault),
                ],
                remedy: [
                    'Correct the repository input, or create the repository:',
                    ...(0, wording.yw)((0, ecr_command.Ho)(fault.repository)),
                    ...templateRemedy(fault),
                ],
            }),
            ECR_ACCESS_DENIED: (fault, target) => ({
                headline: unanswerable(fault, target),
                cause: [`ECR denied ${fault.action} on ${(0, iam_statement.K)(fault)}.`, said(fault)],
                remedy: [
                    "Add to the policy of the job's role:",
                    ...(0, wording.yw)((0, iam_statement.R)(fault)),
                    "If the repository is another account's, its own policy has to allow the role the same.",
                ],
            }),
            ECR_THROTTLED: (fault, target) => unanswered(fault, target, `ECR throttled ${fault.action}, and every retry of it.`, [
                'Run again. If it persists, run fewer jobs at a time, or ask AWS for a higher quota of this API.',
            ]),
            ECR_REQUEST_REJECTED: (fault, target) => unanswered(fault, target, `ECR rejected ${fault.action}.`, [
                'Check the repository input, its region and its account.',
            ]),
            ECR_SERVER_ERROR: (fault, target) => unanswered(fault, target, `ECR failed to answer ${fault.action}.`, [
                'Run again. If it persists, see the AWS Health dashboard for the region.',
            ]),
            ECR_EMPTY_ANSWER: (fault, target) => unanswered(fault, target, `ECR answered ${fault.action} with nothing.`, ANSWER_REMEDY),
            ECR_ANSWER_MISMATCH: (fault, target) => unanswered(fault, target, `ECR answered ${fault.action} for another repository than was asked.`, ANSWER_REMEDY),
            ECR_UNEXPECTED_ANSWER: (fault, target) => unanswered(fault, target, `ECR's answer to ${fault.action} is not what its API describes.`, ANSWER_REMEDY),
            ECR_OTHER_ACCOUNT: (fault, target) => unanswered(fault, target, `${fault.action} tells of the registry of the job's own account alone.`, [
                `Run this check with a role of the account that the repository is in${inAccount(fault.repository)}.`,
            ]),
            AWS_NO_CREDENTIALS: (fault, target) => unanswered(fault, target, 'There are no AWS credentials in this job.', [
                'Put a step before this one:',
                '  - uses: aws-actions/configure-aws-credentials@<full commit SHA>',
                '    with:',
                '      role-to-assume: arn:aws:iam::<account>:role/<role>',
                `      aws-region: ${fault.repository.region}`,
                'and give the job `permissions: id-token: write`.',
                "A fork's pull request has none: `registry-check: auto` skips the check there, and says so.",
                'On a terminal: `aws sso login`, or set AWS_PROFILE.',
            ]),
            AWS_CREDENTIALS_EXPIRED: (fault, target) => unanswered(fault, target, "The job's AWS credentials have expired.", [
                'Move configure-aws-credentials closer to this step, or lengthen its role-duration-seconds.',
            ]),
            AWS_CREDENTIALS_INVALID: (fault, target) => unanswered(fault, target, "AWS does not accept the job's credentials.", [
                `Check the role of configure-aws-credentials, and that the account has the region ${fault.repository.region} enabled.`,
            ]),
            AWS_CLOCK_SKEW: (fault, target) => unanswered(fault, target, "The runner's clock is off, so AWS refuses its signatures.", [
                'Set the clock of the self-hosted runner (chrony or systemd-timesyncd), and run again.',
            ]),
            AWS_CONFIGURATION: (fault, target) => unanswered(fault, target, 'The AWS settings of this job cannot be used.', [
                'Check AWS_ENDPOINT_URL, AWS_PROFILE, the proxy variables and the region.',
            ]),
            NETWORK_DNS: (fault, target) => unanswered(fault, target, `The host of ECR in ${fault.repository.region} was not found.`, [
                'Check that the region exists, and the DNS of the runner. Behind a proxy, set HTTPS_PROXY.',
            ]),
            NETWORK_REFUSED: (fault, target) => unanswered(fault, target, 'The connection to ECR was refused.', NETWORK_REMEDY),
            NETWORK_RESET: (fault, target) => unanswered(fault, target, 'The connection to ECR broke off.', ['Run again.', ...NETWORK_REMEDY]),
            NETWORK_TLS: (fault, target) => unanswered(fault, target, 'The TLS connection to ECR could not be made.', [
                "If a proxy opens TLS, give Node its certificate: `NODE_EXTRA_CA_CERTS: /path/to/ca.pem` in the step's env.",
            ]),
            NETWORK_TIMEOUT: (fault, target) => unanswered(fault, target, `${fault.action} was not answered in time.`, NETWORK_REMEDY),
            NETWORK_NOT_AWS: (fault, target) => unanswered(fault, target, 'Something other than ECR answered.', [
                'A proxy or captive portal stands in between. Set HTTPS_PROXY and NO_PROXY for the runner, or let it reach ECR directly.',
            ]),
            UNEXPECTED_FAILURE: (fault, target) => unanswered(fault, target, `${fault.action} failed in a way that this version does not know.`, [
                'Run again with debug logging (ACTIONS_STEP_DEBUG), and report what it says.',
            ]),
        };
        const NETWORK_REMEDY = [
            'Let the runner reach ECR: a route or a VPC endpoint (com.amazonaws.<region>.ecr.api), or HTTPS_PROXY and NO_PROXY.',
        ];
        const ANSWER_REMEDY = [
            'Run again. If it persists, check what answers in place of ECR: AWS_ENDPOINT_URL_ECR, AWS_ENDPOINT_URL, a proxy.',
        ];
        function unanswered(fault, target, cause, remedy) {
            return { headline: unanswerable(fault, target), cause: [cause, said(fault)], remedy };
        }
        const LOOKING = new Set(['ecr:DescribeImages', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer']);
        function unanswerable({ action }, target) {
            return LOOKING.has(action) ? `What stands under ${(0, wording.eV)(target)} is not known.` : (0, wording.bh)(target);
        }
        function said({ detail }) {
            return `The error was: ${detail}`;
        }
        function registryOf({ account, region }) {
            return account === null ? `your account's registry in ${region}` : `the registry ${account} in ${region}`;
        }
        function inAccount({ account }) {
            return account === null ? '' : `, ${account}`;
        }
        function withoutTemplate({ untemplated }) {
            if (untemplated === undefined)
                return [];
            if (untemplated.kind === 'idle') {
                const { prefix, appliedFor } = untemplated.template;
                return [
                    `The creation template "${prefix}" covers it and is not applied to CREATE_ON_PUSH${only(appliedFor)}, so a push makes no repository by it.`,
                ];
            }
            const { action, detail } = untemplated.failure;
            return [`Whether a creation template would make it at the push could not be read (${action}): ${detail}`];
        }
        function templateRemedy({ repository, untemplated }) {
            if (untemplated?.kind !== 'unread' || untemplated.failure.code !== 'ECR_ACCESS_DENIED')
                return [];
            return [
                "If a creation template is to make it, add to the policy of the job's role:",
                ...(0, wording.yw)((0, iam_statement.R)({ action: untemplated.failure.action, repository })),
            ];
        }
        function only(appliedFor) {
            return appliedFor.length === 0 ? '' : ` (only to ${appliedFor.join(', ')})`;
        }
        var wording_name = __nccwpck_require__(3610);
        ;
        const DEPLOY_BY_DIGEST = 'Deploy by digest what this job built, and find out who pushed the tag: CloudTrail, event PutImage.';
        const PROOF_WORDING = {
            PROOF_HELD: ({ digest, revision }, target) => (0, wording.WE)(`${(0, wording.eV)(target)} is ${digest}${revision === null ? '' : `, built from ${revision}`}, and stays so.`),
            TAG_NOT_PUSHED: (_, target) => ({
                headline: `${(0, wording.eV)(target)} is not there.`,
                cause: ['No image has been pushed under this tag.'],
                remedy: ['Look at the step that was to push it: it may have failed, been skipped, or pushed elsewhere.'],
            }),
            REUSED_IMAGE_GONE: ({ found, digest }, target) => ({
                headline: `${(0, wording.eV)(target)} is not what it was when the gate looked.`,
                cause: [
                    `The gate found ${found} under it. Now ${digest === null ? 'nothing is there' : `it points at ${digest}`}.`,
                    'An immutable tag changes only if its image is deleted, be it by a lifecycle rule, or its protection is switched off for a while.',
                ],
                remedy: [
                    'Deploy nothing by this tag. Find out who did this: CloudTrail, events BatchDeleteImage, PolicyExecutionEvent and PutImageTagMutability.',
                ],
            }),
            PROTECTION_LOST: ({ now }, target) => ({
                headline: `${(0, wording.eV)(target)} has lost its protection during this job.`,
                cause: [`The gate saw the tag protected. ${(0, wording.y7)(target)} now (${now.code}), so the tag can be overwritten.`],
                remedy: [
                    'Find out who changed it and why: CloudTrail, event PutImageTagMutability. Then turn it on again.',
                    'Until then, deploy by digest.',
                ],
            }),
            DIGEST_MISMATCH: ({ digest, expected }, target) => ({
                headline: `${(0, wording.eV)(target)} is not the image that was built.`,
                cause: [`It points at ${digest}, and the build reported ${expected}.`],
                remedy: [DEPLOY_BY_DIGEST],
            }),
            REVISION_MISMATCH: ({ digest, revision, built }, target) => ({
                headline: `${(0, wording.eV)(target)} is another commit's image.`,
                cause: [`It points at ${digest}, which says that it was built from ${built}, and not from ${revision}.`],
                remedy: [
                    'If the label is wrong, build with `labels: ${{ steps.<id>.outputs.labels }}`: a base image hands its own labels on.',
                    DEPLOY_BY_DIGEST,
                ],
            }),
            REVISION_UNPROVEN: ({ digest, revision }, target) => ({
                headline: `Which commit ${(0, wording.eV)(target)} was built from cannot be told.`,
                cause: [
                    `${digest} has no org.opencontainers.image.revision, and no provenance names its commit.`,
                    `A re-run of ${revision} will not know the image as its own, and will be refused.`,
                ],
                remedy: ['Build with `labels: ${{ steps.<id>.outputs.labels }}`.', ...wording.Bc],
            }),
        };
        ;
        const WORDINGS = {
            ...wording_name.N,
            ...PROTECTION_WORDING,
            ...CREATION_WORDING,
            ...EXISTING_WORDING,
            ...PROOF_WORDING,
            ...FAULT_WORDING,
        };
        const REASON_CODES = Object.keys(WORDINGS);
        function explain(reason, target) {
            const wording = WORDINGS[reason.code];
            return { code: reason.code, ...wording(reason, target) };
        }
        function explainError({ code, message, remedy }) {
            const [headline = code, ...cause] = message.split('\n');
            return { code, headline, cause, remedy };
        }
        function plainText({ code, headline, cause, remedy }, docs) {
            const body = [...cause, ...remedy, `[${code}] ${docs}#${code.toLowerCase()}`];
            return [headline, ...body.map((line) => `  ${line}`)].join('\n');
        }
    }),
    8470: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            CS: () => (prose),
            jU: () => (findingPart),
            x_: () => (linesPart)
        });
        var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4902);
        function findingPart({ headline, cause, remedy, code }, docs, named) {
            const sentences = [...(named ? [`**${prose(headline)}**`] : []), ...cause.filter(isSentence).map(prose)].join(' ');
            const listed = linesPart(cause.filter((line) => !isSentence(line)));
            const parts = [sentences, listed, linesPart(remedy), `[${code}](${docs}#${code.toLowerCase()})`];
            return parts.filter((part) => part !== '').join('\n\n');
        }
        function prose(text) {
            return text
                .split(/`([^`]+)`/)
                .map((part, index) => (index % 2 === 1 ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.SS)(part) : spaced(part)))
                .join('');
        }
        function spaced(text) {
            const escaped = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(text);
            if (escaped === '')
                return text === '' ? '' : ' ';
            return `${/^\s/.test(text) ? ' ' : ''}${escaped}${/\s$/.test(text) ? ' ' : ''}`;
        }
        function isSentence(line) {
            return !line.startsWith('  ');
        }
        function linesPart(all) {
            const blocks = [];
            for (const line of all) {
                const code = !isSentence(line);
                const last = blocks.at(-1);
                if (last?.code === code)
                    last.lines.push(line);
                else
                    blocks.push({ code, lines: [line] });
            }
            return blocks
                .map(({ code, lines }) => code ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.DV)(lines.map((line) => line.slice(2)).join('\n')) : lines.map(prose).join('  \n'))
                .join('\n\n');
        }
    }),
    3145: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            A: () => (gateFindings),
            d: () => (distinct)
        });
        var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5289);
        var _wording_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2116);
        function gateFindings({ refusal, targets }) {
            if (refusal)
                return [(0, _explain_js__WEBPACK_IMPORTED_MODULE_0__.UW)(refusal)];
            const refused = targets
                .filter(({ outcome }) => !outcome.admitted)
                .toSorted((one, other) => gravity(one) - gravity(other));
            return distinct(refused.map((target) => ({ reason: target.outcome.reason, subject: target })));
        }
        function distinct(said) {
            const alike = new Map();
            for (const { reason, subject } of said) {
                const first = (0, _explain_js__WEBPACK_IMPORTED_MODULE_0__.WE)(reason, subject);
                const key = JSON.stringify([first.code, first.cause, first.remedy]);
                const group = alike.get(key);
                if (group)
                    group.others.push(subject);
                else
                    alike.set(key, { first, others: [] });
            }
            return [...alike.values()].map(({ first, others }) => others.length > 0 ? { ...first, cause: [...first.cause, sameOf(others)] } : first);
        }
        function gravity({ outcome }) {
            return outcome.verdict === 'mutable' ? 0 : 1;
        }
        const OTHERS_NAMED = 3;
        function sameOf(others) {
            const named = others.slice(0, OTHERS_NAMED).map(_wording_wording_js__WEBPACK_IMPORTED_MODULE_1__.eV);
            const rest = others.length - named.length;
            return `The same holds for ${[...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')}.`;
        }
    }),
    1310: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            K: () => (resourceOf),
            R: () => (iamStatement)
        });
        var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3568);
        const REGISTRY_ACTIONS = new Set([
            'ecr:DescribeRegistry',
            'ecr:DescribeRepositoryCreationTemplates',
        ]);
        function resourceOf({ action, repository }) {
            return REGISTRY_ACTIONS.has(action) ? '*' : (0, _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__.qM)(repository);
        }
        function iamStatement(denied) {
            return ['{', '  "Effect": "Allow",', `  "Action": "${denied.action}",`, `  "Resource": "${resourceOf(denied)}"`, '}'];
        }
    }),
    9812: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            G: () => (terraformFilters),
            y: () => (cloudFormationFilters)
        });
        const MODE = 'IMMUTABLE_WITH_EXCLUSION';
        function terraformFilters(filters) {
            return [
                `image_tag_mutability = "${MODE}"`,
                ...filters.flatMap((filter) => [
                    'image_tag_mutability_exclusion_filter {',
                    `  filter      = ${JSON.stringify(filter)}`,
                    '  filter_type = "WILDCARD"',
                    '}',
                ]),
            ];
        }
        function cloudFormationFilters(filters) {
            return [
                `ImageTagMutability: ${MODE}`,
                'ImageTagMutabilityExclusionFilters:',
                ...filters.flatMap((filter) => [
                    '  - ImageTagMutabilityExclusionFilterType: WILDCARD',
                    `    ImageTagMutabilityExclusionFilterValue: '${filter.replaceAll("'", "''")}'`,
                ]),
            ];
        }
    }),
    4902: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            DV: () => (codeBlock),
            FV: () => (escapeMarkdown),
            SS: () => (codeSpan),
            tp: () => (table),
            zH: () => (details)
        });
        var _domain_text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6107);
        function escapeMarkdown(text) {
            return escapeInline((0, _domain_text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.R)(text).trim())
                .replaceAll('@', `@${NO_MENTION}`)
                .replaceAll(/(?:\\#|\bGH-)(?=\d)/gi, (reference) => `${reference}${NO_MENTION}`)
                .replace(/^([+=-])/, String.raw `\$1`)
                .replace(/^(\d+)([.)])/, String.raw `$1\$2`);
        }
        function codeSpan(text) {
            const shown = (0, _domain_text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.R)(text);
            return /[`|]|^\s|\s$|^$/.test(shown) ? `<code>${escapeInline(shown)}</code>` : `\`${shown}\``;
        }
        function codeBlock(text, language = '') {
            const runs = text.match(/`{3,}/g) ?? [];
            const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
            const lines = text.split(/\r?\n/).map(_domain_text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.R);
            return [`${fence}${language}`, ...lines, fence].join('\n');
        }
        function table(headers, rows) {
            const line = (cells) => `| ${headers.map((_, column) => cell(cells[column] ?? '')).join(' | ')} |`;
            return [line(headers), `|${' --- |'.repeat(headers.length)}`, ...rows.map(line)].join('\n');
        }
        function details(summary, body) {
            const text = escapeHtml((0, _domain_text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.R)(summary)).replaceAll(/@|(?:#|\bGH-)(?=\d)/gi, (found) => `${found}${NO_MENTION}`);
            return `<details><summary>${text}</summary>\n\n${body}\n\n</details>`;
        }
        const NO_MENTION = '&#8203;';
        function cell(markdown) {
            return markdown
                .trim()
                .replaceAll(/\r\n|\r|\n/g, '<br>')
                .replaceAll('|', '&#124;');
        }
        function escapeInline(text) {
            return escapeHtml(text)
                .replaceAll(/[\\`*_[\]~$#!{}]/g, String.raw `\$&`)
                .replaceAll('|', '&#124;')
                .replaceAll('://', '&#58;//')
                .replaceAll(/www\./gi, (www) => `${www.slice(0, -1)}&#46;`);
        }
        function escapeHtml(text) {
            return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
        }
    }),
    2362: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            j: () => (noteWording)
        });
        var _domain_ecr_exclusion_filters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1558);
        var _ecr_command_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4905);
        var _wording_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2116);
        function noteWording(note) {
            switch (note.code) {
                case 'SHA_SHORT':
                    return {
                        level: 'warning',
                        text: `The template "${note.template}" cuts the commit to ${note.length} digits. Any two of 10,000 images share them with a probability of ${collision(note.length)}; use 12 or more.`,
                    };
                case 'READS_AS_NUMBER':
                    return {
                        level: 'warning',
                        text: `YAML and Helm read the tag "${note.tag}" as a number. Put a letter before it: "sha-{sha}".`,
                    };
                case 'BRANCH_REWRITTEN':
                    return {
                        level: 'notice',
                        text: `The branch "${note.branch}" cannot stand in a tag as it is. It was written "${note.value}", ${note.partner === null ? 'so that no other branch reads the same' : `so that it is never taken for the branch "${note.partner}"`}.`,
                    };
                case 'COMMIT_NOT_VERIFIED':
                    return {
                        level: 'notice',
                        text: `There is no checkout to hold the commit of ${note.field} against. Put actions/checkout before this step to have it verified.`,
                    };
                case 'DIRTY_TREE':
                    return {
                        level: 'warning',
                        text: `The working tree differs from the commit in ${note.count} ${note.count === 1 ? 'place' : 'places'}: ${preview(note.paths, note.count)}. The image may hold what the commit does not.`,
                    };
                case 'DIRTY_UNKNOWN':
                    return {
                        level: 'notice',
                        text: 'Whether the working tree differs from the commit could not be found out in time.',
                    };
                case 'REGISTRY_CHECK_SKIPPED':
                    return {
                        level: 'warning',
                        text: 'The registry was not asked: a pull request from a fork has no credentials, and `registry-check` is `auto`. Only the names were judged.',
                    };
                case 'CUSTOM_ENDPOINT':
                    return {
                        level: 'notice',
                        text: `ECR was asked at \`${note.endpoint}\`, as AWS_ENDPOINT_URL_ECR or AWS_ENDPOINT_URL has it, and not at AWS's own endpoint. The answers are that address's.`,
                    };
                case 'CACHE_WITHOUT_TAG':
                    return {
                        level: 'notice',
                        text: `${JSON.stringify(note.entry)} under \`tags\` exports a cache that writes no tag. There is nothing to hold; leave it out.`,
                    };
                case 'MUST_MOVE_BLOCKED':
                    return { level: 'warning', text: mustMoveText(note) };
                case 'EXCEPTION_USED':
                    return { level: 'notice', text: exceptionText(note) };
                case 'EXCEPTION_EXPIRING':
                    return { level: 'warning', text: `${exceptionText(note)} ${daysText(note.daysLeft)}` };
            }
        }
        function collision(digits) {
            const probability = -Math.expm1(-(10_000 ** 2 / 2) / 16 ** digits);
            return `${(probability * 100).toPrecision(2)}%`;
        }
        function mustMoveText({ uri, repository, tags, mode, filters, advice }) {
            const setting = filters.length > 0 ? `${mode} (${(0, _wording_wording_js__WEBPACK_IMPORTED_MODULE_1__.TL)(filters)})` : mode;
            const blocked = `${uri} is ${setting} and keeps in place what must move by the policy: ${(0, _wording_wording_js__WEBPACK_IMPORTED_MODULE_1__.TL)(tags)}. Once such a tag is there, ECR refuses the next export of the cache, or a second signature, with TAG_INVALID.`;
            if (!advice.fits)
                return `${blocked} ECR takes ${_domain_ecr_exclusion_filters_js__WEBPACK_IMPORTED_MODULE_0__.R6} filters a repository, and so many do not let it all move: give it a repository of its own. docs/caches-and-signatures.md`;
            const command = (0, _ecr_command_js__WEBPACK_IMPORTED_MODULE_2__.UX)((0, _ecr_command_js__WEBPACK_IMPORTED_MODULE_2__._F)(repository, 'IMMUTABLE_WITH_EXCLUSION', advice.filters));
            const dropped = advice.dropped.length > 0
                ? ` It leaves out ${(0, _wording_wording_js__WEBPACK_IMPORTED_MODULE_1__.TL)(advice.dropped)}: tags naming a commit or a version may move by it.`
                : '';
            const others = mode === 'MUTABLE_WITH_EXCLUSION' ? ' Every other tag of the repository is then kept in place.' : '';
            return `${blocked} To let it move, and no tag of an image: \`${command}\`${dropped}${others}`;
        }
        function exceptionText(note) {
            return `${note.reference} may move: an exception of ${note.owner} lets it through until ${note.expires} ("${note.reason}").`;
        }
        function daysText(days) {
            if (days === 0)
                return 'This is its last day.';
            return days === 1 ? 'One day is left.' : `${days} days are left.`;
        }
        function preview(paths, count) {
            const shown = paths.slice(0, 3).map((path) => JSON.stringify(path));
            return count > shown.length ? `${shown.join(', ')} and ${count - shown.length} more` : shown.join(', ');
        }
    }),
    8979: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            c: () => (shortenAccounts),
            g: () => (summaryText)
        });
        function summaryText(parts, accountIds) {
            const text = parts.filter((part) => part !== '').join('\n\n');
            return `${accountIds === 'short' ? shortenAccounts(text) : text}\n`;
        }
        function shortenAccounts(text) {
            return text.replaceAll(/(?<![0-9A-Za-z])\d{8}(\d{4})(?![0-9A-Za-z])/g, '…$1');
        }
    }),
    3610: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            z: () => (MOVING),
            N: () => (NAME_WORDING)
        });
        var tag_grammar = __nccwpck_require__(8434);
        var exclusion_filters = __nccwpck_require__(1558);
        var ecr_command = __nccwpck_require__(4905);
        var infrastructure_code = __nccwpck_require__(9812);
        var wording = __nccwpck_require__(2116);
        ;
        const MORE = 'docs/caches-and-signatures.md has the other ways, best first.';
        function letMove({ place, setting }, filter) {
            if (place.kind === 'repository' && !place.repository)
                return [MORE];
            const { filters, missing, dropped, fits } = (0, exclusion_filters.a4)(setting ?? { mode: 'IMMUTABLE', filters: [] }, [filter]);
            if (!fits)
                return ['No filter lets it move beside the tags of images: give it a repository of its own.', MORE];
            const listed = [
                'List it in the policy file, so that each run sees to it that it can move:',
                ...(0, wording.yw)(policyLines(filter)),
            ];
            if (missing.length === 0)
                return [...listed, MORE];
            return [
                ...listed,
                setting?.filters.length && setting.mode === 'IMMUTABLE_WITH_EXCLUSION'
                    ? 'Let it move, beside what moves there by a filter already:'
                    : 'Let it move, and nothing else:',
                ...(place.kind === 'repository' && place.repository
                    ? (0, wording.yw)((0, ecr_command._F)(place.repository, 'IMMUTABLE_WITH_EXCLUSION', filters))
                    : []),
                ...(dropped.length > 0 ? [`This leaves out ${(0, wording.TL)(dropped)}, which may let tags of images move.`] : []),
                'As Terraform:',
                ...(0, wording.yw)((0, infrastructure_code.G)(filters)),
                'As CloudFormation:',
                ...(0, wording.yw)((0, infrastructure_code.y)(filters)),
                MORE,
            ];
        }
        function policyLines(filter) {
            return ['tags:', `  moving: ['${filter}']`];
        }
        ;
        const ALLOW = 'If it never moves, say so on your word: add it under tags.allow in the policy file.';
        const NAME_WORDING = {
            TAG_COMMIT: ({ revision }, target) => (0, wording.WE)(`${(0, wording.eV)(target)} names the commit ${revision}.`),
            TAG_VERSION: ({ version }, target) => (0, wording.WE)(`${(0, wording.eV)(target)} names the version ${version}.`),
            TAG_ALLOWED: ({ pattern }, target) => (0, wording.WE)(`${(0, wording.eV)(target)} is allowed by the policy's pattern "${pattern}".`),
            TAG_MALFORMED: ({ tag, fault }) => ({
                headline: tag === '' ? 'An empty text is not a tag.' : `"${tag}" is not a tag.`,
                cause: [tagFaultText(fault)],
                remedy: [`A tag is 1 to ${tag_grammar.h9} letters, digits, "_", "." and "-", and begins with neither "." nor "-".`],
            }),
            REFERENCE_MALFORMED: ({ reference, fault }) => ({
                headline: `"${reference}" is not an image reference.`,
                cause: [`${(0, wording.Nx)(fault)}.`],
                remedy: ['Write host/name:tag, or the bare tag.'],
            }),
            REFERENCE_HAS_DIGEST: ({ reference }) => ({
                headline: `"${reference}" cannot be pushed to.`,
                cause: ['It holds a digest. A push names a tag, and the registry computes the digest.'],
                remedy: ['Leave out "@" and what follows.'],
            }),
            TAG_DENIED: ({ pattern }, target) => ({
                headline: `${(0, wording.eV)(target)} is denied by the policy.`,
                cause: [`It matches the pattern "${pattern}" under tags.deny.`],
                remedy: [target.origin === 'given' ? (0, wording.EQ)(target) : 'Derive another tag, or narrow the pattern.'],
            }),
            TAG_MOVES: ({ tag, class: movingClass, word }, target) => ({
                headline: `${(0, wording.eV)(target)} is a tag that moves.`,
                cause: [MOVING[movingClass](word)],
                remedy: [(0, wording.EQ)(target), ...(MOVING_REMEDY[movingClass]?.(target, tag) ?? [ALLOW])],
            }),
            TAG_OTHER_COMMIT: ({ word, revision }, target) => ({
                headline: `${(0, wording.eV)(target)} names a commit that is not this one.`,
                cause: [
                    revision === null
                        ? `"${word}" reads as a commit, and which commit this run builds is not known.`
                        : `"${word}" reads as a commit, and this run builds ${revision}.`,
                ],
                remedy: [
                    (0, wording.EQ)(target),
                    `If "${word}" is no commit, say so on your word: add a pattern under tags.allow in the policy file.`,
                ],
            }),
            TAG_UNPINNED: (_, target) => ({
                headline: `Nothing in ${(0, wording.eV)(target)} pins it to one image.`,
                cause: [
                    'It holds neither this commit nor a full version such as 1.2.3, so another build may be given the same name.',
                ],
                remedy: [(0, wording.EQ)(target), ALLOW],
            }),
            EXCEPTION_EXPIRED: ({ owner, reason, expires }, target) => ({
                headline: `The exception for ${(0, wording.eV)(target)} has expired.`,
                cause: [`It ended on ${expires}. Owner: ${owner}. Reason given: ${reason}`],
                remedy: ['Move off the tag, or have the owner renew "expires" in the policy file.'],
            }),
        };
        const MOVING = {
            latest: (word) => `"${word}" is whatever was pushed last.`,
            'floating-version': (word) => `"${word}" is not a full version: the next release in that line takes the tag over.`,
            snapshot: (word) => `"${word}" marks a version that is built again and again.`,
            channel: (word) => `"${word}" is a channel: each release on it takes the tag over.`,
            environment: (word) => `"${word}" is an environment: each deployment takes the tag over.`,
            branch: (word) => `"${word}" is a branch: each commit on it takes the tag over.`,
            'merge-queue': (word) => `"${word}" is a branch of the merge queue, which is named after another commit.`,
            'pull-request': (word) => `"${word}" is a pull request: each commit on it takes the tag over.`,
            date: (word) => `"${word}" is a date: the next build of that day takes the tag over.`,
            cache: (word) => `"${word}" is a build cache, which each build writes again.`,
            signature: (word) => `"${word}" is a signature or attestation of cosign, which the next one overwrites.`,
        };
        const MOVING_REMEDY = {
            latest: () => [
                'docker/metadata-action adds it by default: `flavor: latest=false` leaves it out.',
                'While something still follows the tag, an exception in the policy file lets it move until a date.',
            ],
            cache: (target, tag) => ['A cache has to move, and is no image.', ...letMove(target, tag)],
            signature: (target, tag) => [
                'A signature has to move, and is not part of what a build pushes.',
                ...letMove(target, tag.startsWith('sha512-') ? 'sha512-*' : 'sha256-*'),
            ],
        };
        function tagFaultText(fault) {
            switch (fault.kind) {
                case 'empty':
                    return 'It is empty. Check the expression that should fill it.';
                case 'too-long':
                    return `It is ${fault.length} characters long.`;
                case 'bad-character':
                    return `The character ${JSON.stringify(fault.character)} at position ${fault.index + 1} cannot stand there.`;
            }
        }
    }),
    2116: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            Bc: () => (TAG_IS_PROOF),
            EQ: () => (pushDerived),
            FD: () => (wouldMove),
            G5: () => (command),
            Nx: () => (capital),
            TL: () => (quoted),
            WE: () => (passes),
            bh: () => (notKnown),
            eV: () => (shortReference),
            j: () => (shortTag),
            wN: () => (theRepository),
            y7: () => (settingOf),
            yw: () => (pasted)
        });
        function pushDerived({ origin }) {
            return origin === 'given'
                ? 'Take it out of `tags`. The derived tag stays: ${{ steps.<id>.outputs.tags }}'
                : 'Have the tag derived from the commit or the release: `tag: auto`.';
        }
        function passes(headline) {
            return { headline, cause: [], remedy: [] };
        }
        function shortReference({ place, tag, reference }) {
            if (place.kind === 'repository')
                return `${place.name}:${shortTag(tag)}`;
            return `"${shortTag(tag || reference)}"`;
        }
        function shortTag(tag) {
            return tag.replaceAll(/[0-9a-f]{40,64}/g, (sha) => `${sha.slice(0, 7)}…${sha.slice(-2)}`);
        }
        function wouldMove(target) {
            return `${shortReference(target)} would not stay where it is pushed.`;
        }
        function notKnown(target) {
            return `Whether ${shortReference(target)} stays where it is pushed is not known.`;
        }
        function settingOf(target) {
            const { registry } = target;
            return registry?.mode ? `${theRepository(target)} is ${registry.mode}` : theRepository(target);
        }
        function theRepository({ place }) {
            return place.kind === 'repository' ? `The repository ${place.uri}` : 'The repository';
        }
        function capital(text) {
            return text.charAt(0).toUpperCase() + text.slice(1);
        }
        function quoted(words) {
            return words.map((word) => `"${word}"`).join(', ');
        }
        function pasted(lines) {
            return lines.map((line) => `  ${line}`);
        }
        function command(target, lines) {
            const { place } = target;
            return place.kind === 'repository' && place.repository ? pasted(lines(place.repository)) : [];
        }
        const TAG_IS_PROOF = [
            'Where the tag alone is proof enough for you, say so in the policy file:',
            '  existing:',
            '    require-revision: false',
        ];
    }),
    8508: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            k: () => (GATE),
            x: () => (VERSION)
        });
        const VERSION = '0.1.0';
        const GATE = `OWNER/immutable-tag@v${VERSION}`;
    })
});
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (cachedModule !== undefined) {
        return cachedModule.exports;
    }
    var module = __webpack_module_cache__[moduleId] = {
        exports: {}
    };
    var threw = true;
    try {
        __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
        threw = false;
    }
    finally {
        if (threw)
            delete __webpack_module_cache__[moduleId];
    }
    return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== 'undefined')
    __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
    __nccwpck_require__.n = (module) => {
        var getter = module && module.__esModule ?
            () => (module['default']) :
            () => (module);
        __nccwpck_require__.d(getter, { a: getter });
        return getter;
    };
})();
(() => {
    var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
    var leafPrototypes;
    __nccwpck_require__.t = function (value, mode) {
        if (mode & 1)
            value = this(value);
        if (mode & 8)
            return value;
        if (typeof value === 'object' && value) {
            if ((mode & 4) && value.__esModule)
                return value;
            if ((mode & 16) && typeof value.then === 'function')
                return value;
        }
        var ns = Object.create(null);
        __nccwpck_require__.r(ns);
        var def = {};
        leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
        for (var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
            Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
        }
        def['default'] = () => (value);
        __nccwpck_require__.d(ns, def);
        return ns;
    };
})();
(() => {
    __nccwpck_require__.d = (exports, definition) => {
        for (var key in definition) {
            if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
                Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
            }
        }
    };
})();
(() => {
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = (chunkId) => {
        return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
            __nccwpck_require__.f[key](chunkId, promises);
            return promises;
        }, []));
    };
})();
(() => {
    __nccwpck_require__.u = (chunkId) => {
        return "" + chunkId + ".index.js";
    };
})();
(() => {
    __nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop));
})();
(() => {
    __nccwpck_require__.r = (exports) => {
        if (typeof Symbol !== 'undefined' && Symbol.toStringTag) {
            Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
        }
        Object.defineProperty(exports, '__esModule', { value: true });
    };
})();
(() => {
    var installedChunks = {
        792: 0
    };
    var installChunk = (data) => {
        var { ids, modules, runtime } = data;
        var moduleId, chunkId, i = 0;
        for (moduleId in modules) {
            if (__nccwpck_require__.o(modules, moduleId)) {
                __nccwpck_require__.m[moduleId] = modules[moduleId];
            }
        }
        if (runtime)
            runtime(__nccwpck_require__);
        for (; i < ids.length; i++) {
            chunkId = ids[i];
            if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
                installedChunks[chunkId][0]();
            }
            installedChunks[ids[i]] = 0;
        }
    };
    __nccwpck_require__.f.j = (chunkId, promises) => {
        var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
        if (installedChunkData !== 0) {
            if (installedChunkData) {
                promises.push(installedChunkData[1]);
            }
            else {
                if (true) {
                    var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
                        if (installedChunks[chunkId] !== 0)
                            installedChunks[chunkId] = undefined;
                        throw e;
                    });
                    var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))]);
                    promises.push(installedChunkData[1] = promise);
                }
            }
        }
    };
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
    bD: () => (runAudit),
    Rg: () => (runGate),
    Ih: () => (runProof),
    Hk: () => (runScan),
    R9: () => (runVerify)
});
var external_node_fs_ = __nccwpck_require__(3024);
var external_node_os_ = __nccwpck_require__(8161);
var external_node_path_ = __nccwpck_require__(6760);
var clock = __nccwpck_require__(1759);
var registry = __nccwpck_require__(8701);
var adapters_event = __nccwpck_require__(8037);
var files = __nccwpck_require__(3058);
var git = __nccwpck_require__(6689);
var commit_id = __nccwpck_require__(7726);
var json_member = __nccwpck_require__(7074);
var timestamp = __nccwpck_require__(407);
;
function gitHubOf(env, token, version) {
    return createGitHub({
        token,
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
        repository: env['GITHUB_REPOSITORY'] ?? '',
        userAgent: `immutable-tag/${version}`,
        env,
    });
}
function createGitHub(options) {
    return {
        async pullRequest(number) {
            const question = questionOf(`pull request #${number}`, 'pull-requests: read');
            const { ask, unusable } = await asking();
            const answer = await ask(options, question, { route: `GET /repos/{owner}/{repo}/pulls/${number}` });
            const headSha = (0, commit_id.xk)((0, json_member.at)(answer, 'head', 'sha'));
            if (headSha === null)
                throw unusable(question);
            return { headSha, mergeSha: (0, commit_id.xk)((0, json_member.at)(answer, 'merge_commit_sha')) };
        },
        async commitTime(sha) {
            const question = questionOf(`commit ${sha}`, 'contents: read');
            const route = `GET /repos/{owner}/{repo}/git/commits/${encodeURIComponent(sha)}`;
            const { ask, unusable } = await asking();
            return (0, timestamp.S)((0, json_member.at)(await ask(options, question, { route }), 'committer', 'date')) ?? fail(unusable(question));
        },
    };
}
function asking() {
    return __nccwpck_require__.e(188).then(__nccwpck_require__.bind(__nccwpck_require__, 8188));
}
function questionOf(what, permission) {
    const remedy = [
        `Give the job \`permissions: ${permission}\`, and leave \`github-token\` at \`\${{ github.token }}\`.`,
    ];
    return { act: 'tell about', what, remedy };
}
function fail(error) {
    throw error;
}
var outputs = __nccwpck_require__(3975);
var admission = __nccwpck_require__(1238);
var errors = __nccwpck_require__(6046);
var gate_notes = __nccwpck_require__(7604);
;
function nothingJudged(refusal, terms) {
    return { ...terms, derivation: null, refusal, targets: [], admission: null, registryCheck: 'needless', notes: [] };
}
var git_event = __nccwpck_require__(22);
var mutable_tags = __nccwpck_require__(6969);
var must_move = __nccwpck_require__(1847);
var policy_policy = __nccwpck_require__(5352);
var push = __nccwpck_require__(6432);
var tag_grammar = __nccwpck_require__(8434);
var clip = __nccwpck_require__(6195);
;
function nameReferences(references, terms) {
    const context = contextOf(terms);
    return references.map((reference) => ({
        reference,
        name: nameOf(reference, terms, context),
        exception: exceptionFor(reference, terms),
    }));
}
function holdUnpushed(references, terms) {
    if (references.some(({ origin }) => origin === 'derived'))
        return;
    const { tag } = terms.derivation;
    if (nameOf({ origin: 'derived', tag, fault: null }, terms, contextOf(terms)).verdict === 'immutable')
        return;
    throw new errors.A('REPOSITORY_MISSING', `repository: none was given, so nothing is pushed under \`tag: ${(0, clip.$)(tag)}\`; and by its name that tag does not stay.`, {
        remedy: ['Leave `tag` out: `tags` says what is pushed. Or name the `repository`, to have the tag judged there.'],
    });
}
function holdApart(named, { moving }, path) {
    for (const { reference, name } of named) {
        const entry = name.verdict === 'immutable' ? (0, must_move.Oo)(reference.tag, moving) : null;
        if (entry === null)
            continue;
        throw new errors.A('POLICY_INVALID', `policy: tags.moving of ${path} may let \`${reference.tag}\` move.`, {
            remedy: [
                `Its entry "${entry}" matches that tag, or would if ECR ignored case or looked anywhere in a tag.`,
                'Begin the entry with what only caches or signatures begin with: "buildcache-*".',
            ],
        });
    }
}
function contextOf({ derivation, event }) {
    return {
        revision: derivation.revision,
        version: derivation.versionTag,
        branches: [event.branch, event.defaultBranch].filter((branch) => branch !== null),
    };
}
function nameOf({ tag, origin, fault }, { derivation, policy }, context) {
    if (fault)
        return fault;
    const malformed = (0, tag_grammar.nJ)(tag);
    if (malformed)
        return { verdict: 'unknown', reason: { code: 'TAG_MALFORMED', tag, fault: malformed } };
    return (0, policy_policy.Z1)(policy, tag) ?? (origin === 'derived' ? pinnedBy(derivation) : null) ?? (0, mutable_tags.B)(tag, context);
}
function pinnedBy({ kind, tag, revision, version }) {
    if (kind === 'literal')
        return null;
    if (kind !== 'release')
        return { verdict: 'immutable', reason: { code: 'TAG_COMMIT', tag, revision } };
    return version === null ? null : { verdict: 'immutable', reason: { code: 'TAG_VERSION', tag, version } };
}
function exceptionFor({ tag, destination, fault }, { policy, today }) {
    if (fault || (0, tag_grammar.nJ)(tag))
        return null;
    const place = (0, push.$t)(destination);
    const found = (0, policy_policy.NB)(policy, tag, place.kind === 'repository' ? place.name : null, today);
    if (!found)
        return null;
    const { owner, reason, expires } = found.exception;
    return { owner, reason, expires, daysLeft: found.daysLeft, expiring: found.state === 'expiring' };
}
var commit_claims = __nccwpck_require__(5334);
var commit_choice = __nccwpck_require__(3048);
var release_version = __nccwpck_require__(7446);
var external_node_crypto_ = __nccwpck_require__(7598);
;
const DIGEST_LENGTH = 8;
const REWRITTEN_MIN_LENGTH = DIGEST_LENGTH + 1;
const PLAIN = /^[A-Za-z0-9_.-]+$/;
const REWRITTEN = /_[0-9a-f]{8}$/;
function branchValue(branch, room, isStart) {
    const isPlain = branch.length <= room && PLAIN.test(branch) && !REWRITTEN.test(branch);
    if (isPlain && !(isStart && /^[.-]/.test(branch)))
        return { branch, value: branch, isRewritten: false, partner: null };
    if (room < REWRITTEN_MIN_LENGTH)
        return null;
    const digest = (0, external_node_crypto_.createHash)('sha256').update(branch).digest('hex').slice(0, DIGEST_LENGTH);
    const legal = branch
        .slice(0, tag_grammar.h9 * 2)
        .replaceAll(/[^A-Za-z0-9_.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, room - REWRITTEN_MIN_LENGTH)
        .replace(/[.-]{1,128}$/, '');
    const partner = legal === '' || legal === branch ? null : legal;
    return { branch, value: `${legal}_${digest}`, isRewritten: true, partner };
}
var closest_word = __nccwpck_require__(7067);
;
const PLACEHOLDERS = ['sha', 'version', 'branch', 'pr', 'commit-time', 'date'];
const ALLOWED = 'Allowed are {sha}, {sha:12}, {version}, {branch}, {pr}, {commit-time} and {date}.';
const ALIASES = new Map([
    ['commit', 'sha'],
    ['revision', 'sha'],
    ['semver', 'version'],
    ['release', 'version'],
    ['ref', 'branch'],
    ['number', 'pr'],
    ['time', 'commit-time'],
    ['timestamp', 'commit-time'],
]);
const TEMPLATE_MAX_LENGTH = 512;
const SHA_MIN_LENGTH = 7;
const SHA_MAX_LENGTH = 64;
const SHA_SAFE_LENGTH = 12;
function parseTemplate(text) {
    if (!/[{}]/.test(text))
        return { literal: text };
    if (text.length > TEMPLATE_MAX_LENGTH) {
        throw new errors.A('TEMPLATE_INVALID', `The tag template has ${text.length} characters, and may have ${TEMPLATE_MAX_LENGTH}.`);
    }
    const parts = [];
    for (const match of text.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)) {
        const [whole, body] = match;
        parts.push(body === undefined ? parseText(text, whole, match.index) : parsePlaceholder(text, body, match.index, parts));
    }
    checkBorders(text);
    if (!parts.some(({ kind }) => kind === 'sha' || kind === 'version'))
        throw unpinned(text);
    return { literal: null, text, parts };
}
function holds(template, kind) {
    return template.literal === null && template.parts.some((part) => part.kind === kind);
}
function parseText(template, text, index) {
    if (text === '{' || text === '}') {
        const what = text === '{' ? 'opens a placeholder that is not closed' : 'closes a placeholder that was not opened';
        throw invalid(template, index, 1, `A brace ${what}.`);
    }
    const illegal = text.search(/[^A-Za-z0-9_.-]/);
    if (illegal >= 0) {
        throw invalid(template, index + illegal, 1, 'A tag may hold letters, digits, "_", "." and "-" only.');
    }
    if (index === 0 && /^[.-]/.test(text))
        throw invalid(template, 0, 1, 'A tag may not begin with "." or "-".');
    return { kind: 'text', text };
}
function parsePlaceholder(template, body, index, before) {
    const width = body.length + 2;
    const [name = '', ...lengths] = body.split(':');
    const known = PLACEHOLDERS.find((placeholder) => placeholder === name);
    if (known === undefined) {
        const near = probablyMeant(name);
        const hint = near === null ? [] : [`Did you mean {${near}}?`];
        throw invalid(template, index, width, `There is no placeholder {${printable(name)}}.`, hint);
    }
    const previous = before.at(-1);
    if (previous !== undefined && previous.kind !== 'text') {
        throw invalid(template, index, width, 'Two placeholders touch, and nobody could tell where one ends.', [
            'Put "-", "_" or "." between them.',
        ]);
    }
    if (lengths.length === 0)
        return known === 'sha' ? { kind: 'sha', length: null } : { kind: known };
    if (known !== 'sha')
        throw invalid(template, index, width, `{${known}} takes no length; only {sha} does.`);
    const digits = lengths.join(':');
    const length = /^\d{1,3}$/.test(digits) ? Number(digits) : Number.NaN;
    const remedy = [`Use {sha} for the whole of it, or {sha:${SHA_SAFE_LENGTH}} for the short form.`];
    if (length < SHA_MIN_LENGTH) {
        const sentence = `${length} digits of a SHA are too few: two commits will share them.`;
        throw invalid(template, index, width, sentence, remedy);
    }
    if (length <= SHA_MAX_LENGTH)
        return { kind: 'sha', length };
    const sentence = `A SHA's length is a whole number from ${SHA_MIN_LENGTH} to ${SHA_MAX_LENGTH}.`;
    throw invalid(template, index, width, sentence, remedy);
}
function checkBorders(template) {
    for (const match of template.matchAll(/\{(?:sha|version)[^{}]*\}/g)) {
        const before = template.slice(0, match.index);
        const after = template.slice(match.index + match[0].length);
        const isBound = /(?:^|[_.-])$/.test(match[0] === '{version}' ? before.replace(/v$/, '') : before);
        if (isBound && /^(?:$|[_.-])/.test(after))
            continue;
        throw invalid(template, match.index, match[0].length, `${match[0]} touches a letter or a digit.`, [
            'Put "-", "_" or "." between them.',
        ]);
    }
}
function invalid(template, index, width, sentence, remedy = []) {
    const caret = ' '.repeat(index) + '^'.repeat(width);
    const message = `The tag template is not valid. ${sentence}\n  ${printable(template)}\n  ${caret}`;
    return new errors.A('TEMPLATE_INVALID', message, { remedy: [...remedy, ALLOWED] });
}
function printable(text) {
    return text.replaceAll(/\p{C}/gu, (character) => '?'.repeat(character.length));
}
function unpinned(template) {
    return new errors.A('TEMPLATE_UNPINNED', `Nothing in the tag template "${template}" pins it: the next commit can give the same tag.`, { remedy: [`Add the commit, as in "${template}-{sha:${SHA_SAFE_LENGTH}}", or the release's {version}.`] });
}
function probablyMeant(name) {
    const lower = name.toLowerCase();
    return ALIASES.get(lower) ?? (lower.length > 2 ? (0, closest_word.E)(lower, PLACEHOLDERS) : null);
}
;
function renderTemplate(template, values) {
    if (template.literal !== null)
        return withNumberNote(template.literal, []);
    const { text, parts } = template;
    const branches = parts.filter(({ kind }) => kind === 'branch').length;
    const filled = parts.map((part) => (part.kind === 'branch' ? null : render_template_valueOf(part, values, text)));
    const fixedLength = filled.reduce((length, value) => length + (value?.length ?? 0), 0);
    const branch = branches === 0 ? null : fitBranch(values.branch, branches, fixedLength, template);
    const tag = filled.map((value) => value ?? branch.value).join('');
    if (tag.length > tag_grammar.h9)
        throw tooLong(text, tag.length);
    const fault = (0, tag_grammar.nJ)(tag);
    if (fault !== null) {
        throw new errors.A('TEMPLATE_INVALID', `The tag template "${text}" gives "${tag}" here, which is not a tag.`);
    }
    const notes = [];
    if (branch?.isRewritten === true) {
        const { value, partner } = branch;
        notes.push({ code: 'BRANCH_REWRITTEN', branch: branch.branch, value, partner });
    }
    const shaLength = longestSha(parts);
    if (shaLength < SHA_SAFE_LENGTH)
        notes.push({ code: 'SHA_SHORT', length: shaLength, template: text });
    return withNumberNote(tag, notes);
}
function withNumberNote(tag, notes) {
    return { tag, notes: (0, tag_grammar.p7)(tag) ? [...notes, { code: 'READS_AS_NUMBER', tag }] : notes };
}
function tooLong(template, length) {
    return new errors.A('TEMPLATE_TOO_LONG', `The tag template "${template}" gives a tag of ${length} characters here, and a tag has at most ${tag_grammar.h9}.`, { remedy: [`Shorten the template's own text, or use {sha:${SHA_SAFE_LENGTH}} for {sha}.`] });
}
function missing(code, template, placeholder, lack, remedy) {
    return new errors.A(code, `The tag template "${template}" asks for {${placeholder}}, and ${lack}.`, {
        remedy: [remedy],
    });
}
function render_template_valueOf(part, values, template) {
    switch (part.kind) {
        case 'text':
            return part.text;
        case 'sha':
            if ((0, commit_id.jh)(values.sha))
                return values.sha.slice(0, part.length ?? undefined);
            throw missing('COMMIT_UNKNOWN', template, 'sha', 'the commit is not known in full', 'Check the commit out first.');
        case 'version':
            if (values.version !== null)
                return values.version;
            throw missing('RELEASE_MISSING', template, 'version', 'this event is no release', 'Run on a release or on the push of a version tag, or use {sha}.');
        case 'pr':
            if (values.pullRequest !== null)
                return String(values.pullRequest);
            throw missing('TEMPLATE_INVALID', template, 'pr', 'this event belongs to no pull request', 'Leave {pr} out.');
        case 'commit-time':
            return String(Math.floor(commitTime(values, template, part.kind).getTime() / 1000));
        case 'date':
            return commitTime(values, template, part.kind).toISOString().slice(0, 10).replaceAll('-', '');
    }
}
function commitTime({ committedAt }, template, placeholder) {
    const time = new Date(committedAt ?? Number.NaN);
    const year = time.getUTCFullYear();
    if (year >= 1970 && year <= 9999)
        return time;
    throw missing('COMMIT_UNKNOWN', template, placeholder, "the commit's time is not known", 'Check the commit out first, or leave the placeholder out.');
}
function longestSha(parts) {
    const lengths = parts.map((part) => (part.kind === 'sha' ? (part.length ?? SHA_MAX_LENGTH) : 0));
    const longest = Math.max(...lengths);
    return longest === 0 ? SHA_MAX_LENGTH : longest;
}
function fitBranch(branch, count, fixedLength, { text, parts }) {
    if (branch === null || branch === '') {
        throw missing('TEMPLATE_INVALID', text, 'branch', 'this event has no branch', 'Leave {branch} out.');
    }
    const room = Math.floor((tag_grammar.h9 - fixedLength) / count);
    const fitted = branchValue(branch, room, parts[0].kind === 'branch');
    if (fitted === null)
        throw tooLong(text, fixedLength + count * Math.min(branch.length, REWRITTEN_MIN_LENGTH));
    return fitted;
}
;
const COMMIT_TEMPLATE = 'sha-{sha}';
const RELEASE_TEMPLATE = '{version}';
function deriveTag({ template: input, event, commit, committedAt, rules }) {
    const release = readRelease(event, commit, rules);
    const version = release?.kind === 'release' ? release : null;
    const template = chooseTemplate(input, release);
    const parsed = parseTemplate(template);
    if (holds(parsed, 'version') && version === null)
        throw noRelease(event, input, release);
    if (holds(parsed, 'branch') && event.mergeQueue)
        throw mergeQueueBranch(event);
    const { tag, notes } = renderTemplate(parsed, {
        sha: commit.sha,
        version: version?.tag ?? null,
        branch: event.branch,
        pullRequest: event.pullRequest,
        committedAt,
    });
    return {
        tag,
        kind: parsed.literal === null ? kindOf(template, holds(parsed, 'sha')) : 'literal',
        template,
        revision: commit.sha,
        version: version?.version ?? null,
        versionTag: version?.tag ?? null,
        created: committedAt,
        provenance: {
            event: event.name,
            field: commit.field,
            why: commit.why,
            verified: commit.verified,
            rejected: commit.rejected,
            release: release && { gitTag: release.gitTag, why: whyOf(release) },
        },
        notes,
    };
}
function kindOf(template, holdsCommit) {
    if (template === COMMIT_TEMPLATE)
        return 'commit';
    return holdsCommit ? 'template' : 'release';
}
function readRelease(event, commit, rules) {
    const { gitTag } = event;
    if (gitTag === null)
        return null;
    if (commit.ofEvent)
        return (0, release_version.L)(gitTag, rules);
    return { kind: 'not-a-release', gitTag, why: `it is not known to be the tag of ${commit.sha}` };
}
function chooseTemplate(input, release) {
    const released = release !== null && release.kind !== 'not-a-release';
    if (input === 'release' || (input === 'auto' && released))
        return RELEASE_TEMPLATE;
    return input === 'commit' || input === 'auto' ? COMMIT_TEMPLATE : input;
}
function whyOf(release) {
    return release.kind === 'release' ? `it is the release ${release.version}` : release.why;
}
function noRelease(event, input, release) {
    if (release?.kind === 'too-long')
        return new errors.A('VERSION_TOO_LONG', `The git tag \`${(0, clip.$)(release.gitTag)}\` makes no image tag: ${release.why}.`, {
            remedy: ['Shorten the version, or use `tag: commit`.'],
        });
    const why = release === null
        ? `the event \`${event.name}\` is not about a git tag`
        : `the git tag \`${(0, clip.$)(release.gitTag)}\` is no release: ${whyOf(release)}`;
    return new errors.A('RELEASE_MISSING', `tag: \`${(0, clip.$)(input)}\` needs a release version, but ${why}.`, {
        remedy: [
            'Run the job for releases or version tags only: `on: { push: { tags: ["v*"] } }`,',
            'or use `tag: auto`, which names the commit where there is no release.',
        ],
    });
}
function mergeQueueBranch(event) {
    return new errors.A('EVENT_REFUSED', `tag: \`{branch}\` would be \`${(0, clip.$)(event.branch)}\`, a branch that the merge queue made and will delete.`, { remedy: ['Use `tag: auto` for merge groups, or a template without `{branch}`.'] });
}
;
async function derive(inputs, { event, checkout, policy }, github) {
    const { pullRequestToResolve } = (0, commit_claims.d)(event);
    const resolvedPullRequest = pullRequestToResolve === null || inputs.revision !== null ? null : await github.pullRequest(pullRequestToResolve);
    const commit = (0, commit_choice.j)({ event, checkout, revision: inputs.revision, resolvedPullRequest });
    const committedAt = await derive_commitTime(inputs.tag, commit, event, checkout, github);
    return deriveTag({ template: inputs.tag, event, commit, committedAt, rules: policy.releases });
}
async function derive_commitTime(template, { sha }, event, checkout, github) {
    if (checkout.kind === 'checkout' && checkout.head === sha)
        return checkout.committedAt;
    return showsTime(template) ? github.commitTime(sha) : (event.commitTimes.get(sha) ?? null);
}
function showsTime(template) {
    const parsed = parseTemplate(template);
    return holds(parsed, 'commit-time') || holds(parsed, 'date');
}
var ask_registry = __nccwpck_require__(1164);
;
async function pushTargets(named, { lookUp }, registry) {
    const passing = named.filter(({ name }) => name.verdict === 'immutable').map(({ reference }) => reference);
    const sides = new Map([
        ...passing.flatMap((reference) => foreignSide(reference, registry !== null)),
        ...(registry ? await askAbout(passing, lookUp, registry) : []),
    ]);
    const settings = settingsBehind(sides);
    return named.map((each) => targetOf(each, sides.get(each.reference) ?? null, settings));
}
function foreignSide(reference, asking) {
    const { destination } = reference;
    if (destination.kind !== 'foreign')
        return [];
    const { protection } = destination;
    if (!asking && protection.verdict !== 'mutable')
        return [];
    return [[reference, { destination, registry: { mode: null, filters: [], protection, existence: null } }]];
}
async function askAbout(passing, lookUp, registry) {
    const asked = passing.flatMap((reference) => {
        const { destination, tag } = reference;
        return destination.kind === 'ecr' ? [{ repository: destination.repository, tag, reference }] : [];
    });
    const answers = await (0, ask_registry.r)(asked, { lookUp }, registry);
    return answers.map(({ asked: { reference }, repository, registry: side }) => [
        reference,
        { destination: { kind: 'ecr', repository }, registry: side },
    ]);
}
function settingsBehind(sides) {
    const settings = new Map();
    for (const [{ destination }, { registry }] of sides) {
        const setting = (0, must_move.nK)(registry);
        if (destination.kind === 'ecr' && setting)
            settings.set((0, ask_registry.K)(destination.repository), setting);
    }
    return settings;
}
function targetOf({ reference, name, exception }, side, settings) {
    const { origin, tag, fault } = reference;
    const destination = side?.destination ?? reference.destination;
    const setting = !side && destination.kind === 'ecr' ? settings.get((0, ask_registry.K)(destination.repository)) : undefined;
    return {
        origin,
        tag,
        reference: fault ? reference.reference : (0, push.n5)(destination, tag),
        place: (0, push.$t)(destination),
        name,
        exception,
        registry: side?.registry ?? null,
        ...(setting && { setting }),
    };
}
var read_policy = __nccwpck_require__(8018);
var ecr_registry = __nccwpck_require__(3568);
;
async function replicaTargets(pushed, registry) {
    const originals = pushed.flatMap((original) => {
        const { place } = original;
        return original.registry && place.kind === 'repository' && place.repository
            ? [{ original, repository: place.repository }]
            : [];
    });
    const repositories = new Map(originals.map(({ repository }) => [(0, ecr_registry.LJ)(repository), repository]));
    if (repositories.size === 0)
        return [];
    const answers = await registry.replicas([...repositories.values()]);
    const byOriginal = new Map([...repositories.keys()].map((uri, index) => [uri, answers[index]]));
    const unknown = [];
    const copies = [];
    for (const { original, repository } of originals) {
        const answer = byOriginal.get((0, ecr_registry.LJ)(repository));
        if (!answer)
            throw new Error(`the registry gave no answer for the replicas of ${original.reference}`);
        if (answer.state === 'unknown')
            unknown.push(unknownCopy(original, answer.fault));
        else
            copies.push(...answer.replicas.map((replica) => ({ original, repository: replica, tag: original.tag })));
    }
    const known = await (0, ask_registry.r)(copies, { lookUp: false, madeBy: 'REPLICATION' }, registry);
    return [...known.map(copyTarget), ...unknown];
}
function copyTarget({ asked: { original, tag }, repository, registry }) {
    const destination = { kind: 'ecr', repository };
    const reference = (0, push.n5)(destination, tag);
    return { ...original, origin: 'replica', reference, place: (0, push.$t)(destination), registry };
}
function unknownCopy(original, fault) {
    const protection = { verdict: 'unknown', reason: fault };
    return { ...original, origin: 'replica', registry: { mode: null, filters: [], protection, existence: null } };
}
;
async function gate(inputs, ports) {
    const destinations = inputs.repositories.map((text) => (0, push.Nu)(text, { region: inputs.region, account: inputs.registryId }));
    const [facts, checkout, policy] = await Promise.all([
        ports.runner.facts(),
        ports.git.checkout(),
        (0, read_policy.T)(inputs.policy, ports.files),
    ]);
    const event = (0, git_event.F)(facts);
    const common = {
        existing: inputs.existing,
        requireRevision: policy.requireRevision,
        accountIds: policy.accountIds,
        source: facts.repository && `${facts.serverUrl}/${facts.repository}`,
    };
    const derivation = await derive(inputs, { event, checkout, policy }, ports.github).catch(asRefusal);
    if (derivation instanceof errors.A)
        return nothingJudged(derivation, common);
    const references = (0, push.MG)({ derived: derivation.tag, repositories: destinations, tags: inputs.tags });
    const asked = checkFor(inputs, references, event);
    const naming = { derivation, event, policy, today: ports.today };
    holdUnpushed(references, naming);
    const named = nameReferences(references, naming);
    holdApart(named, policy, inputs.policy.path);
    const registry = asked === 'done' ? ports.registry : null;
    const pushed = await pushTargets(named, { lookUp: inputs.existing !== 'ignore' }, registry);
    const copied = inputs.checkReplicas && registry ? await replicaTargets(pushed, registry) : [];
    const terms = { rule: inputs.existing, revision: derivation.revision, requireRevision: policy.requireRevision };
    const targets = [...judged(pushed, terms), ...judged(copied, { ...terms, rule: 'ignore' })];
    const registryCheck = asked === 'done' && targets.every((target) => !target.registry) ? 'needless' : asked;
    return {
        ...common,
        derivation,
        refusal: null,
        targets,
        admission: (0, admission.CU)(targets),
        registryCheck,
        notes: (0, gate_notes.v)({
            derivation,
            checkout,
            registryCheck,
            endpoint: ports.registry.endpoint,
            targets,
            entries: inputs.tags,
            moving: policy.moving,
        }),
    };
}
function asRefusal(error) {
    if (error instanceof errors.A && error.kind === 'refusal')
        return error;
    throw error;
}
function judged(targets, terms) {
    return targets.map((target) => ({ ...target, outcome: (0, admission.dM)(target, terms) }));
}
function checkFor(inputs, references, event) {
    if (inputs.registryCheck === 'off')
        return 'off';
    if (inputs.registryCheck === 'auto' && event.fork)
        return 'skipped';
    const homeless = references.find(({ destination, fault }) => destination.kind === 'nowhere' && !fault);
    if (!homeless)
        return 'done';
    throw new errors.A('REPOSITORY_MISSING', `repository: no repository was given, so there is nothing to check the tag \`${homeless.tag}\` against.`, {
        remedy: [
            'Name it: `repository: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app`',
            'or, to judge the tag by its name alone: `registry-check: off`.',
        ],
    });
}
var gate_inputs = __nccwpck_require__(204);
;
function bakeDefinition(outputs) {
    const lines = (text) => (text === '' ? [] : text.split('\n'));
    const labels = Object.fromEntries(lines(outputs.labels).map(splitLabel));
    const target = {
        tags: lines(outputs.tags).map(literal),
        labels,
        annotations: lines(outputs.annotations).map(literal),
    };
    return `${JSON.stringify({ target: { 'immutable-tag': target } }, null, 2)}\n`;
}
function splitLabel(line) {
    const equals = line.indexOf('=');
    return [line.slice(0, equals), literal(line.slice(equals + 1))];
}
function literal(text) {
    return text.replaceAll(/[$%](?=\{)/g, (introduction) => introduction.repeat(2));
}
var report_findings = __nccwpck_require__(3145);
var cache_export = __nccwpck_require__(5607);
;
function concurrencyGroup(tag, targets) {
    const places = targets.flatMap(({ place }) => (place.kind === 'repository' ? [place.uri] : []));
    const digest = (0, external_node_crypto_.createHash)('sha256')
        .update([...new Set(places)].toSorted().join('\n'))
        .digest('hex');
    return `immutable-tag-${tag}-${digest.slice(0, 12)}`;
}
var explain = __nccwpck_require__(5289);
;
function gateJson(result) {
    const { derivation, admission, refusal, targets, registryCheck, notes } = result;
    const found = {
        verdict: admission?.verdict ?? 'unknown',
        reason: admission?.reason.code ?? refusal?.code,
        admitted: admission?.admitted ?? false,
        refusal: refusal && (0, explain.UW)(refusal),
        tag: derivation && {
            tag: derivation.tag,
            kind: derivation.kind,
            template: derivation.template,
            version: derivation.version,
            revision: derivation.revision,
            created: derivation.created,
            provenance: derivation.provenance,
        },
        'registry-check': registryCheck,
        targets: targets.map(targetJson),
        notes,
    };
    return JSON.stringify(kebabKeys(found));
}
function kebabKeys(value) {
    if (Array.isArray(value))
        return value.map(kebabKeys);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [kebab(key), kebabKeys(inner)]));
}
function kebab(key) {
    return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function targetJson(target) {
    const { reference, tag, place, origin, name, exception, registry, outcome } = target;
    const { code, headline, cause, remedy } = (0, explain.WE)(outcome.reason, target);
    return {
        reference,
        repository: place.kind === 'repository' ? place.uri : null,
        tag,
        origin,
        verdict: outcome.verdict,
        admitted: outcome.admitted,
        reason: code,
        explanation: [headline, ...cause].join(' '),
        remedy,
        name: name.reason.code,
        exception,
        mode: registry?.mode ?? null,
        filters: registry?.filters ?? [],
        existing: registry?.existence ? existenceJson(registry.existence) : null,
    };
}
function existenceJson(existence) {
    switch (existence.state) {
        case 'absent':
            return { state: 'absent' };
        case 'unknown':
            return { state: 'unknown', reason: existence.fault.code };
        case 'present': {
            const { digest, archived, pushedAt, revision } = existence;
            return {
                state: archived ? 'archived' : 'present',
                digest,
                'pushed-at': pushedAt,
                revision: revision.state === 'found' ? revision.revision : null,
            };
        }
    }
}
;
function ociLabels({ tag, revision, version, created, source }) {
    const values = { created, revision, source: source || null, version: version ?? tag };
    return Object.entries(values).flatMap(([key, value]) => value === null ? [] : [[`org.opencontainers.image.${key}`, value]]);
}
;
function labelsOf({ derivation, source }) {
    if (!derivation)
        return [];
    const { tag, version, revision, created } = derivation;
    return ociLabels({ tag, revision, version, created, source });
}
;
const GATE_OUTPUTS = (null && ([
    'tag',
    'tags',
    'image',
    'version',
    'revision',
    'created',
    'labels',
    'annotations',
    'exists',
    'digest',
    'pinned',
    'missing',
    'should-push',
    'verdict',
    'reason',
    'concurrency-group',
    'json',
]));
function gateOutputs(result) {
    const { derivation, admission, refusal, existing } = result;
    const targets = result.targets.filter(isPushed);
    const labels = lines(labelsOf(result).map(([key, value]) => `${key}=${value}`));
    const missing = missingOf(targets, existing).map(({ reference }) => reference);
    return {
        tag: derivation?.tag ?? '',
        tags: lines(targets.filter(isPassedOn).map(({ reference }) => reference)),
        image: targets.find(isPassedOn)?.reference ?? '',
        version: derivation?.version ?? '',
        revision: derivation?.revision ?? '',
        created: derivation?.created ?? '',
        labels,
        annotations: labels,
        ...standing(derivedTargets(targets)),
        missing: lines(missing),
        'should-push': String(admission?.verdict === 'immutable' && missing.length > 0),
        verdict: admission?.verdict ?? 'unknown',
        reason: admission?.reason.code ?? refusal?.code ?? 'INTERNAL',
        'concurrency-group': derivation ? concurrencyGroup(derivation.tag, targets) : '',
        json: gateJson(result),
    };
}
function missingOf(targets, existing) {
    const passed = targets.filter(({ outcome }) => outcome.admitted && outcome.verdict !== 'not-checked');
    if (existing === 'ignore')
        return passed;
    return passed.some(isMissing) ? passed.filter((target) => target.outcome.excepted || isMissing(target)) : [];
}
function derivedTargets(targets) {
    const derived = targets.filter(({ origin }) => origin === 'derived');
    return derived.length > 0 ? derived : targets;
}
function standing(targets) {
    const found = targets.flatMap(({ place, registry, outcome }) => outcome.admitted && registry?.existence?.state === 'present' && place.kind === 'repository'
        ? [{ uri: place.uri, digest: registry.existence.digest }]
        : []);
    const digests = new Set(found.map(({ digest }) => digest));
    const exists = existsEverywhere(targets);
    return {
        exists,
        digest: exists === 'true' && digests.size === 1 ? [...digests].join('') : '',
        pinned: lines(found.map(({ uri, digest }) => `${uri}@${digest}`)),
    };
}
function existsEverywhere(targets) {
    const states = targets.map(({ registry }) => registry?.existence?.state ?? 'unknown');
    if (states.length === 0 || states.includes('unknown'))
        return 'unknown';
    return states.every((state) => state === 'present') ? 'true' : 'false';
}
function isPassedOn({ reference }) {
    return !(0, cache_export.p)(reference);
}
function isPushed({ origin }) {
    return origin !== 'replica';
}
function isMissing({ outcome, registry }) {
    return outcome.admitted && registry?.existence?.state === 'absent';
}
function lines(values) {
    return [...new Set(values)].join('\n');
}
var wording = __nccwpck_require__(2116);
;
function gateHeadline(result) {
    const [first, ...others] = (0, report_findings.A)(result);
    if (first)
        return others.length > 0 ? `${first.headline} ${more(others.length)}` : first.headline;
    const pushed = result.targets.filter(isPushed);
    const excepted = pushed.filter(({ outcome }) => outcome.excepted);
    const judged = pushed.filter(({ outcome }) => !outcome.excepted);
    if (judged.length === 0)
        return `${subject(excepted)} may move, and ${areOf(excepted)} let through by an exception alone.`;
    return excepted.length > 0 ? `${admittedText(judged)} ${exceptions(excepted.length)}` : admittedText(judged);
}
function admittedText(targets) {
    const what = subject(targets);
    if (targets.some(({ outcome }) => outcome.verdict === 'not-checked'))
        return `${what} ${isPlural(targets) ? 'pass by their names' : 'passes by its name'}. The registry was not asked.`;
    const missing = targets.filter(isMissing).length;
    const looked = targets.every(({ registry }) => registry?.existence);
    if (looked && missing === 0) {
        const proven = targets.every(namesCommit) ? ', built from this commit' : '';
        return `${what} ${areOf(targets)} there already${proven}. There is nothing to push.`;
    }
    const repositories = new Set(targets.flatMap(({ place }) => (place.kind === 'repository' ? [place.uri] : []))).size;
    const where = repositories === 1 ? 'its repository' : `${repositories} repositories`;
    const present = looked && missing < targets.length ? targets.length - missing : 0;
    const partly = present > 0 ? ` ${present} of ${targets.length} references ${present === 1 ? 'is' : 'are'} there already.` : '';
    return `${what} ${areOf(targets)} safe to push to ${where}.${partly}`;
}
function subject(targets) {
    const [first] = targets;
    const derived = derivedOf(targets);
    if (derived)
        return (0, wording.j)(derived.tag);
    return first && targets.length === 1 ? (0, wording.eV)(first) : `${targets.length} references`;
}
function derivedOf(targets) {
    return targets.find(({ origin }) => origin === 'derived');
}
function isPlural(targets) {
    return targets.length > 1 && !derivedOf(targets);
}
function areOf(targets) {
    return isPlural(targets) ? 'are' : 'is';
}
function namesCommit({ registry }) {
    return registry?.existence?.state === 'present' && registry.existence.revision.state === 'found';
}
function exceptions(count) {
    return count === 1
        ? 'One more reference may move, by an exception.'
        : `${count} more references may move, by exceptions.`;
}
function more(count) {
    return count === 1 ? 'And one more finding.' : `And ${count} more findings.`;
}
;
function provenanceSentence({ provenance, revision }) {
    const { why, field, verified, rejected } = provenance;
    const first = rejected.find(({ value }) => value !== revision);
    const passedOver = first ? ` ${first.field} was not used: ${first.why}.` : '';
    return `${(0, wording.Nx)(why)} (${field})${provenance_standing(field, verified)}.${passedOver}`;
}
function provenance_standing(field, verified) {
    if (!verified)
        return '; there is no checkout to hold it against';
    return field === 'HEAD' ? '' : ', which is checked out';
}
;
const STANDING = new Set([
    'TAG_EXISTS',
    'TAG_ARCHIVED',
    'TAG_BURNED',
    'EXISTING_UNPROVEN',
]);
function whatDecides(target) {
    const { reason } = target.name;
    const allowed = reason.code === 'TAG_ALLOWED' ? `; the policy allows its name ("${reason.pattern}")` : '';
    return `${decisive(target)}${allowed}`;
}
function decisive(target) {
    const { exception, outcome } = target;
    if (exception && outcome.excepted)
        return `an exception of ${exception.owner}, until ${exception.expires}`;
    const { reason } = outcome;
    if (reason.code === 'EXCEPTION_EXPIRED')
        return `an exception that ended on ${reason.expires}`;
    if (reason === target.name.reason)
        return outcome.verdict === 'not-checked' ? 'its name alone' : 'its name';
    if ('filter' in reason && reason.filter !== '')
        return `the filter "${reason.filter}"`;
    if (reason.code === 'ECR_NOT_EXCLUDED')
        return `no filter matches (${reason.filters.join(', ')})`;
    if (reason.code === 'ECR_IMMUTABLE' || reason.code === 'ECR_MUTABLE')
        return 'the mode';
    if ('appliedFor' in reason)
        return `the creation template "${reason.prefix}"`;
    if (reason.code === 'ECR_PULL_THROUGH_CACHE')
        return `the pull-through cache rule "${reason.prefix}"`;
    return STANDING.has(reason.code) ? 'what is there already' : reason.code;
}
function standingWord(existence) {
    switch (existence?.state) {
        case undefined:
            return 'not looked up';
        case 'absent':
            return 'no';
        case 'unknown':
            return `unknown (${existence.fault.code})`;
        case 'present':
            return existence.archived ? `archived, ${existence.digest}` : `yes, ${existence.digest}`;
    }
}
;
function gateLog({ derivation, targets }) {
    if (!derivation)
        return [];
    const { rejected, release } = derivation.provenance;
    return [
        {
            title: `Tag ${derivation.tag}`,
            lines: [
                provenanceSentence(derivation),
                ...(release ? [`Git tag ${release.gitTag}: ${release.why}.`] : []),
                ...rejected.slice(1).map(({ field, value, why }) => `Not used: ${field} ${value}: ${why}.`),
            ],
        },
        { title: `${targets.length} ${targets.length === 1 ? 'reference' : 'references'}`, lines: targets.map(targetLine) },
    ];
}
function targetLine(target) {
    const { reference, outcome, registry } = target;
    const decides = [...(registry?.mode ? [registry.mode] : []), whatDecides(target)].join(', ');
    const standing = registry ? `. Already there: ${standingWord(registry.existence)}` : '';
    return `${outcome.admitted ? '✓' : '✗'} ${reference} – ${decides}${standing}.`;
}
var notes = __nccwpck_require__(2362);
var finding_markdown = __nccwpck_require__(8470);
var markdown = __nccwpck_require__(4902);
var summary_text = __nccwpck_require__(8979);
;
const ROWS_SHOWN = 100;
const FINDINGS_SHOWN = 20;
function gateSummary(result, terms) {
    const findings = (0, report_findings.A)(result);
    const parts = [
        `### ${markOfRun(findings, result.targets)} ${(0, finding_markdown.CS)(gateHeadline(result))}`,
        ...(terms.mode === 'report' ? [reportOnly(findings, result.targets)] : []),
        ...findings.slice(0, FINDINGS_SHOWN).map((finding) => (0, finding_markdown.jU)(finding, terms.docs, findings.length > 1)),
        ...(findings.length > FINDINGS_SHOWN
            ? [`…and ${findings.length - FINDINGS_SHOWN} more, in the \`json\` output.`]
            : []),
        targetTable(result.targets),
        ...(result.derivation ? [(0, finding_markdown.CS)(provenanceSentence(result.derivation))] : []),
        ...result.notes.map((note) => `> ${(0, finding_markdown.CS)((0, notes.j)(note).text)}`),
        ...(result.derivation ? [(0, markdown.zH)('Provenance, labels and reasons', evidence(result, result.derivation))] : []),
    ];
    return (0, summary_text.g)(parts, result.accountIds);
}
function reportOnly(findings, targets) {
    if (findings.length > 0)
        return '**Safe to enforce: no.** `mode: report` let this run pass; `mode: enforce` would have stopped it here.';
    return targets.some((target) => markOf(target) === '–')
        ? '**Safe to enforce: not known.** The registry was not asked.'
        : '**Safe to enforce: yes.** `mode: enforce` would have let this run pass.';
}
function markOf({ outcome: { admitted, excepted, verdict } }) {
    if (!admitted)
        return '❌';
    if (excepted)
        return '⚠️';
    return verdict === 'not-checked' ? '–' : '✅';
}
function markOfRun(findings, targets) {
    if (findings.length > 0)
        return '❌';
    const marks = new Set(targets.map(markOf));
    if (marks.has('–'))
        return '–';
    return marks.has('✅') ? '✅' : '⚠️';
}
function targetTable(targets) {
    if (targets.length === 0)
        return '';
    const rows = targets
        .slice(0, ROWS_SHOWN)
        .map((target) => [
        markOf(target),
        placed(target),
        target.registry?.mode ? (0, markdown.SS)(target.registry.mode) : '–',
        (0, markdown.FV)(whatDecides(target)),
        (0, markdown.FV)(shortDigest(standingWord(target.registry?.existence ?? null))),
    ]);
    const shown = (0, markdown.tp)(['', 'Repository and tag', 'Mode', 'What decides', 'Already there?'], rows);
    return targets.length > ROWS_SHOWN ? `${shown}\n\n…and ${targets.length - ROWS_SHOWN} more.` : shown;
}
function placed({ place, tag, reference }) {
    return place.kind === 'repository' && tag ? `${(0, markdown.SS)(place.uri)}\n${(0, markdown.SS)(tag)}` : (0, markdown.SS)(tag || reference);
}
function shortDigest(text) {
    return text.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/, '$1…');
}
function evidence(result, derivation) {
    const { targets, registryCheck } = result;
    const { event, field, verified, release, rejected } = derivation.provenance;
    const facts = [
        ['Tag', (0, markdown.SS)(derivation.tag)],
        ['Template', (0, markdown.SS)(derivation.template)],
        ['Event', (0, markdown.SS)(event)],
        ['Commit', `${(0, markdown.SS)(derivation.revision)}, from ${(0, markdown.SS)(field)}`],
        ['Held against the checkout', verified ? 'yes' : 'no: there is none'],
        ['Commit time', (0, markdown.FV)(derivation.created ?? 'not known')],
        ['Version', derivation.version === null ? 'none' : (0, markdown.SS)(derivation.version)],
        ...(release ? [['Git tag', `${(0, markdown.SS)(release.gitTag)}: ${(0, finding_markdown.CS)(release.why)}`]] : []),
        ...rejected.map((passedOver) => [
            `Not used: ${(0, markdown.SS)(passedOver.field)}`,
            `${(0, markdown.SS)(passedOver.value)}: ${(0, finding_markdown.CS)(passedOver.why)}`,
        ]),
        ['Registry check', registryCheck],
        ...labelsOf(result).map(([key, value]) => [(0, markdown.SS)(key), (0, markdown.SS)(value)]),
    ];
    const reasons = targets.slice(0, ROWS_SHOWN).map((target) => {
        const { headline, cause, code } = (0, explain.WE)(target.outcome.reason, target);
        const said = [headline, ...cause].join(' ');
        const standing = target.registry?.existence;
        const there = standing?.state === 'present' && !said.includes(standing.digest)
            ? ` Already there: ${(0, markdown.SS)(standing.digest)}.`
            : '';
        return `- ${(0, markdown.SS)(target.reference)}: ${(0, finding_markdown.CS)(said)}${there} (${code})`;
    });
    return [(0, markdown.tp)(['Fact', 'Value'], facts), reasons.join('\n')].join('\n\n');
}
var version = __nccwpck_require__(8508);
var actions_job = __nccwpck_require__(999);
var proof_state = __nccwpck_require__(5358);
;
async function runGate(env) {
    await (0, actions_job.tq)(env, judge, publishFailure);
}
async function judge(job) {
    const inputs = (0, gate_inputs.r)(outputs.hF, job.env);
    const pending = gate(inputs, portsOf(job, inputs));
    if (willAsk(inputs))
        (0, registry.u)().catch(() => { });
    const result = await pending;
    publish(result, inputs, job);
    await (0, proof_state.V)(result, inputs);
}
function willAsk({ registryCheck, tag }) {
    return registryCheck === 'require' && (['auto', 'commit', 'release'].includes(tag) || tag.includes('{'));
}
function portsOf(job, { githubToken }) {
    const { env, output, workspace } = job;
    return {
        runner: (0, adapters_event.j)(env),
        git: (0, git.l)({ directory: workspace, ceiling: workspace, env }),
        registry: (0, registry.I)({ env, version: version.x, log: output.debug }),
        github: gitHubOf(env, githubToken, version.x),
        files: (0, files.q)({ root: workspace }),
        today: (0, clock.E)(),
    };
}
function publish(result, { mode }, job) {
    const { output, docs, env } = job;
    const outputs = gateOutputs(result);
    (0, actions_job.n0)(job, { ...outputs, 'bake-file': writeBakeFile(bakeDefinition(outputs), env) });
    const findings = (0, report_findings.A)(result);
    for (const { title, lines } of gateLog(result))
        output.group(title, lines);
    for (const note of result.notes) {
        const { level, text } = (0, notes.j)(note);
        if (level === 'warning')
            (0, actions_job.R8)(job, text);
        else
            output.log(text);
    }
    if (findings.length === 0)
        output.log(gateHeadline(result));
    (0, actions_job.Ep)(job, mode, findings);
    output.summary(gateSummary(result, { mode, docs }));
}
function publishFailure(refusal, job) {
    const { output, docs } = job;
    const terms = { existing: 'reuse', requireRevision: true, accountIds: 'short', source: '' };
    const result = nothingJudged(refusal, terms);
    (0, actions_job.n0)(job, { ...gateOutputs(result), 'bake-file': '' });
    output.summary(gateSummary(result, { mode: 'enforce', docs }));
}
function writeBakeFile(definition, env) {
    const folder = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(env['RUNNER_TEMP'] || (0, external_node_os_.tmpdir)(), 'immutable-tag-'));
    const file = (0, external_node_path_.join)(folder, 'bake.json');
    (0, external_node_fs_.writeFileSync)(file, definition);
    return file;
}
;
async function runProof(env) {
    const proof = await __nccwpck_require__.e(662).then(__nccwpck_require__.bind(__nccwpck_require__, 4662));
    await proof.runProof(env);
}
async function runVerify(env) {
    const verify = await __nccwpck_require__.e(69).then(__nccwpck_require__.bind(__nccwpck_require__, 2069));
    await verify.runVerify(env);
}
async function runScan(env) {
    const scan = await Promise.all([__nccwpck_require__.e(857), __nccwpck_require__.e(180), __nccwpck_require__.e(210)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3210));
    await scan.runScan(env);
}
async function runAudit(env) {
    const audit = await __nccwpck_require__.e(135).then(__nccwpck_require__.bind(__nccwpck_require__, 7135));
    await audit.runAudit(env);
}
var __webpack_exports__runAudit = __webpack_exports__.bD;
var __webpack_exports__runGate = __webpack_exports__.Rg;
var __webpack_exports__runProof = __webpack_exports__.Ih;
var __webpack_exports__runScan = __webpack_exports__.Hk;
var __webpack_exports__runVerify = __webpack_exports__.R9;
export { __webpack_exports__runAudit as runAudit, __webpack_exports__runGate as runGate, __webpack_exports__runProof as runProof, __webpack_exports__runScan as runScan, __webpack_exports__runVerify as runVerify };

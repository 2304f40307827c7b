#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(5101)
const { safeRe: re, t } = __nccwpck_require__(5471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(3348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 6353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 5101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
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
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

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
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 3348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 5471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(5101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 9448:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 1759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today),
/* harmony export */   t: () => (/* binding */ now)
/* harmony export */ });
/** YYYY-MM-DD, in UTC. */
function today() {
    return new Date().toISOString().slice(0, 10);
}
/** RFC 3339 in UTC, to the second. */
function now() {
    return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}


/***/ }),

/***/ 7207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   LY: () => (/* binding */ shownEndpoint),
/* harmony export */   iw: () => (/* binding */ configuredEndpoint)
/* harmony export */ });
/** As the SDK reads it; an `endpoint_url` of the shared configuration file is left to the SDK. */
function configuredEndpoint(env, service = 'ECR') {
    if (isTrue(env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']))
        return null;
    return env[`AWS_ENDPOINT_URL_${service}`] || env['AWS_ENDPOINT_URL'] || null;
}
/** The same to be shown: without the name and password that a URL can hold. Null for what is no URL, which nothing answers. */
function shownEndpoint(env) {
    const endpoint = configuredEndpoint(env);
    return endpoint !== null && URL.canParse(endpoint) ? new URL(endpoint).origin : null;
}
/** As the SDK reads a variable that is a switch. */
function isTrue(value) {
    return value?.toLowerCase() === 'true';
}


/***/ }),

/***/ 8701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createRegistry)
/* harmony export */ });
/* unused harmony export preload */
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7207);

const DEFAULTS = { deadlineMs: 30_000, attemptMs: 10_000, concurrency: 8, log: () => { } };
/** Starts loading what asks, and the SDK with it, so that it is there when the first question comes. */
async function preload() {
    return Promise.all(/* import() */[__nccwpck_require__.e(418), __nccwpck_require__.e(36), __nccwpck_require__.e(329)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1710));
}
/** Amazon ECR, asked through AWS's own SDK with the credentials of its own chain. */
function createRegistry(options) {
    const complete = { ...DEFAULTS, ...options };
    const endpoint = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .shownEndpoint */ .LY)(options.env);
    return {
        ask: async (questions) => (await preload()).askRepositories(questions, complete),
        replicas: async (repositories) => (await preload()).askReplicas(repositories, complete),
        ...(endpoint !== null && { endpoint }),
    };
}


/***/ }),

/***/ 8037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createRunner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6046);


/** GitHub delivers no larger webhook payload. */
const MAX_PAYLOAD_BYTES = 25 * 1024 * 1024;
/** The runner's word on this run, from its environment and the event file. */
function createRunner(env) {
    return { facts: () => readFacts(env) };
}
async function readFacts(env) {
    const eventName = env.GITHUB_EVENT_NAME ?? '';
    if (eventName === '')
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A('EVENT_UNREADABLE', 'GITHUB_EVENT_NAME is not set, so there is no event to read.', {
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
/**
 * An absent file is an empty payload: what an event needs and does not find, it says itself. Read at once, as the promises of
 * `node:fs` take longer to load than the file.
 */
function readPayload(path) {
    if (path === '')
        return {};
    try {
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size;
        if (size === undefined)
            return {};
        if (size > MAX_PAYLOAD_BYTES)
            throw unreadable(path, `it has ${size} bytes, and GitHub sends at most 25 MB`);
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        if (cause instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A)
            throw cause;
        throw unreadable(path, cause instanceof Error ? cause.message : String(cause), cause);
    }
}
function unreadable(path, why, cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A('EVENT_UNREADABLE', `The event file ${path} cannot be read: ${why}.`, {
        remedy: ['The runner writes this file: do not overwrite it, nor GITHUB_EVENT_PATH.'],
        cause,
    });
}


/***/ }),

/***/ 3058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createDocuments),
/* harmony export */   q: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6046);



const DEFAULT_MAX_BYTES = 64 * 1024;
function createFiles({ root, maxBytes = DEFAULT_MAX_BYTES }) {
    const unreadable = (path, why, remedy, cause) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .A('POLICY_UNREADABLE', `The file \`${path}\` cannot be read: ${why}.`, { remedy: [remedy], cause });
    const tooLarge = 'Make it smaller: it is meant to be read by people.';
    return { read: (path) => readFile(path, { root, maxBytes, mayLieOutside: false, unreadable, tooLarge }) };
}
/** An audit of ten thousand repositories has some twenty. */
const MAX_DOCUMENT_BYTES = 256 * 1024 * 1024;
/** Files that a program wrote, and that may lie outside of the root if they are named there; what is named inside is not linked out of it. */
function createDocuments({ root, input, maxBytes = MAX_DOCUMENT_BYTES }) {
    const unreadable = (path, why, remedy, cause) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .A('INPUT_INVALID', `${input}: \`${path}\` cannot be read: ${why}.`, { remedy: [remedy], cause });
    const tooLarge = 'Name another file: this command writes none that is as large.';
    return { read: (path) => readFile(path, { root, maxBytes, mayLieOutside: true, unreadable, tooLarge }) };
}
async function readFile(path, terms) {
    const { root, maxBytes, mayLieOutside, unreadable, tooLarge } = terms;
    const outside = (why) => unreadable(path, why, `Keep it inside ${root}, as a file and not as a link.`);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    const isNamedInside = isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), target);
    if (!isNamedInside && !mayLieOutside)
        throw outside('it lies outside of the workspace');
    if (!isPresent(target))
        return null;
    try {
        // Most workspaces have no such file, and those do not wait for this to load.
        const { open, realpath } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 19));
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
        if (cause instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .A)
            throw cause;
        throw unreadable(path, cause instanceof Error ? cause.message : String(cause), 'See that it is a readable file, and no link to nowhere.', cause);
    }
}
/** The path was resolved: what is swapped for a link since is not followed, and a pipe is not waited for. Windows knows neither flag. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function isInside(root, path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below);
}
function isPresent(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
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


/***/ }),

/***/ 6689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _domain_commit_timestamp_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(407);
/* harmony import */ var _git_confined_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3404);
/* harmony import */ var _git_root_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(476);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2043);





const DEFAULT_TIMEOUT_MS = 10_000;
const MAX_DIRTY_PATHS = 20;
function createGit(options) {
    return { checkout: () => readCheckout(options) };
}
async function readCheckout(options) {
    const { directory, ceiling, env = process.env, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
    const root = (0,_git_root_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .w)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory), ceiling === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ceiling));
    if (root === null)
        return { kind: 'none' };
    const refused = (why, detail) => ({
        kind: 'refused',
        why,
        directory: root,
        detail,
    });
    const git = (0,_git_confined_js__WEBPACK_IMPORTED_MODULE_1__/* .confinedGit */ .h)(root, env);
    if (git === null)
        return refused('git-missing', 'there is no `git` on the PATH');
    const records = countRecords();
    const bounds = { timeoutMs, maxBytes: MAX_OUTPUT_BYTES };
    // `rev-list` knows commit and time at once, whatever the tree's size; `status` has to look at every file.
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
        if ((0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .isDistrust */ .Br)(commit))
            return refused('safe-directory', (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(commit.errors));
        if (tree?.head === '(initial)')
            return refused('no-commit', 'HEAD names no commit');
        return refused('failed', (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)(commit, timeoutMs));
    }
    const [, seconds, head] = found;
    if (tree && tree.head !== head)
        return refused('failed', 'HEAD moved while it was read');
    const committedAt = (0,_domain_commit_timestamp_js__WEBPACK_IMPORTED_MODULE_4__/* .utcTimeOfEpoch */ .W)(Number(seconds));
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
/** Submodules count when another commit of them is checked out; what is edited inside them would take a git for each. */
const QUICK = ['--ignore-submodules=dirty', '--no-renames', '--no-ahead-behind'];
const MAX_OUTPUT_BYTES = 256 * 1024;
/** Counts NUL-ended records, also those of which nothing is kept. */
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
/** Reads `git status --porcelain=v2 --branch -z`: headers, then one record a path, each ended by NUL. */
function readStatus(output, records) {
    // The last piece is empty, or cut by the bound on the output.
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
/** The fields before the path, by a record's first character; see git-status(1), "Porcelain Format Version 2". */
const FIELDS_BEFORE_PATH = { '1': 8, u: 10, '?': 1 };
function pathOf(record) {
    return record
        .split(' ')
        .slice(FIELDS_BEFORE_PATH[record.charAt(0)] ?? 1)
        .join(' ');
}


/***/ }),

/***/ 3404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ confinedGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2043);



/** Null if there is no git on the PATH. */
function confinedGit(root, env) {
    const program = findProgram('git', env);
    if (program === null)
        return null;
    const offline = environment(env, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root));
    return (args, { network, ...bounds }) => (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF)(program, [...CONFINED, '-C', root, ...args], {
        ...bounds,
        env: network ? { ...offline, GIT_ALLOW_PROTOCOL: TRANSPORTS } : offline,
    });
}
/**
 * A repository's own configuration is not trusted to name programs. One way is left open on purpose: the content filters of
 * `.gitattributes` (git-lfs), without which git would call every filtered file changed.
 */
const CONFINED = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
/** `ext`, which runs any program, is not among them. */
const TRANSPORTS = 'file:http:https:ssh';
/**
 * The program's full path. Windows would look in the current directory before the PATH, and so run what a repository
 * brings along; a relative entry of the PATH would too.
 */
function findProgram(name, env) {
    const path = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] ?? '';
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    const candidates = path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory));
    return candidates.map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)).find(isExecutable) ?? null;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** What would send git to another repository than the one in the directory; `git rev-parse --local-env-vars` names most. */
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
        // A broken `.git` here must not let git climb to a repository above.
        GIT_CEILING_DIRECTORIES: above,
        GIT_OPTIONAL_LOCKS: '0',
        // The commit as it was made, not as `refs/replace` has it.
        GIT_NO_REPLACE_OBJECTS: '1',
        // In a partial clone git would fetch what is missing, by whatever transport the configuration names.
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_TERMINAL_PROMPT: '0',
        // A path is a path, whatever it looks like.
        GIT_LITERAL_PATHSPECS: '1',
        LC_ALL: 'C',
        LANGUAGE: '',
    };
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** The nearest directory, from here up to the ceiling, that has a `.git`: a directory, or a worktree's or submodule's file. */
function findRoot(directory, ceiling) {
    const below = ceiling === null ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(ceiling, directory);
    if (below === '..' || below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below))
        return null;
    for (let at = directory;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if (at === ceiling || at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return null;
    }
}
/** What may not be looked at may exist: git will say why. */
function exists(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 2043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ isDistrust),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   eF: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


const MAX_ERROR_BYTES = 16 * 1024;
/** Runs a program to its end, or until its time is over. Never rejects. */
function run(program, args, { env, timeoutMs, maxBytes, onOutput, input }) {
    return new Promise((settle) => {
        // `cwd` is no directory of the repository: nothing is looked up in it.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program),
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
        // A program that ends before it has read its input says why by how it ends.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
        const end = (how) => {
            clearTimeout(timer);
            settle({ end: how, output: output.bytes(), isCut: output.isCut(), errors: errors.bytes().toString('utf8') });
        };
        const timer = setTimeout(() => {
            child.kill('SIGKILL');
            // A grandchild may hold the pipes open: the answer does not wait for it.
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
/** Why there is no answer, in words. */
function failure({ end, errors }, timeoutMs) {
    if (end === 'timeout')
        return `git did not answer within ${timeoutMs / 1000} s`;
    return firstLine(errors) || `git ended with ${end}`;
}
const MAX_LINE_LENGTH = 300;
function firstLine(text) {
    return (text.split('\n').find((line) => line.trim() !== '') ?? '').slice(0, MAX_LINE_LENGTH);
}
/** Git refuses to read what another user owns. */
function isDistrust({ errors }) {
    return /dubious ownership|unsafe repository/.test(errors);
}


/***/ }),

/***/ 302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createGitHub),
/* harmony export */   T: () => (/* binding */ gitHubOf)
/* harmony export */ });
/* harmony import */ var _domain_commit_commit_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7726);
/* harmony import */ var _domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7074);
/* harmony import */ var _domain_commit_timestamp_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(407);



/** The API of the GitHub that this runs on, as the runner names it. `version` is this program's, for the user agent. */
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
            const headSha = (0,_domain_commit_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .commitId */ .xk)((0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.at)(answer, 'head', 'sha'));
            if (headSha === null)
                throw unusable(question);
            return { headSha, mergeSha: (0,_domain_commit_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .commitId */ .xk)((0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.at)(answer, 'merge_commit_sha')) };
        },
        async commitTime(sha) {
            const question = questionOf(`commit ${sha}`, 'contents: read');
            const route = `GET /repos/{owner}/{repo}/git/commits/${encodeURIComponent(sha)}`;
            const { ask, unusable } = await asking();
            return (0,_domain_commit_timestamp_js__WEBPACK_IMPORTED_MODULE_2__/* .utcTime */ .S)((0,_domain_json_member_js__WEBPACK_IMPORTED_MODULE_1__.at)(await ask(options, question, { route }), 'committer', 'date')) ?? fail(unusable(question));
        },
    };
}
/** Loaded when there is a question, and `node:https` with it: most runs have none. */
function asking() {
    return __nccwpck_require__.e(/* import() */ 188).then(__nccwpck_require__.bind(__nccwpck_require__, 8188));
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


/***/ }),

/***/ 1467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   dF: () => (/* binding */ logJson),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
/* unused harmony export annotationText */
/* harmony import */ var _domain_text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6107);

/**
 * One line of a log that a runner of GitHub's reads, in which nothing is a command to it. It takes `::name::` for one after
 * blanks, and `##[name]` anywhere in a line (ActionCommand.cs of actions/runner).
 */
function logLine(text) {
    return (0,_domain_text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.replaceAll(/\r\n|\r|\n/g, ' '))
        .replace(/^(\s*)(?=::)/, '$1\u200b')
        .replaceAll('##[', '##\u200b[');
}
/** The same, line for line. */
function logText(text) {
    return text.split('\n').map(logLine).join('\n');
}
/** JSON for such a log, and for a terminal: what does harm there can stand only inside of its strings. */
function logJson(json) {
    return json
        .replaceAll('##[', String.raw `##\u005b`)
        .replaceAll(/(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu, (character) => Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''));
}
function escaped(unit) {
    return String.raw `\u` + unit.toString(16).padStart(4, '0');
}
/** The text of an annotation: the runner unescapes it, and reads no command in it. */
function annotationText(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map(visible)
        .join('\n');
}


/***/ }),

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(1759);
/* harmony import */ var _adapters_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8701);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6689);
/* harmony import */ var _adapters_github_github_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(302);
/* harmony import */ var _commands_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9209);
/* harmony import */ var _commands_gate_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(204);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6046);
/* harmony import */ var _emulator_index_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2449);
/* harmony import */ var _report_explain_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5289);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3145);
/* harmony import */ var _report_headline_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(2251);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(3492);
/* harmony import */ var _report_provenance_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(6276);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(8508);
/* harmony import */ var _here_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8219);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(9089);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(8366);


















const ACCOUNT = '123456789012';
const REGION = 'eu-west-1';
const SCENES = [
    { title: 'A repository that protects every tag', repository: 'team/app' },
    { title: 'The same commit once more, after its push', repository: 'team/app', pushed: true },
    { title: 'A repository that protects none', repository: 'team/legacy' },
    { title: 'A repository with a filter that lets commit tags move', repository: 'team/filtered' },
    { title: 'A tag that moves', repository: 'team/app', tags: 'latest' },
];
/** Runs the gate itself, SDK and all, on this checkout against the embedded ECR. */
async function demo() {
    const emulator = await (0,_emulator_index_js__WEBPACK_IMPORTED_MODULE_6__/* .startEmulator */ .sJ)({ account: ACCOUNT });
    try {
        seed(emulator);
        const env = isolate(emulator.url);
        const { git, runner } = (0,_here_js__WEBPACK_IMPORTED_MODULE_11__/* .runnerHere */ .t)((0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .l)({ directory: process.cwd(), env }), {});
        const checkout = await git.checkout();
        if (checkout.kind !== 'checkout')
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CodedError */ .A('CHECKOUT_UNREADABLE', 'The demo derives the tag of a git checkout, and there is none here.', {
                remedy: ['Run it in a clone: git clone, cd, npm start'],
            });
        const registry = (0,_adapters_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .createRegistry */ .I)({ env, version: _version_js__WEBPACK_IMPORTED_MODULE_14__/* .VERSION */ .x });
        const github = (0,_adapters_github_github_js__WEBPACK_IMPORTED_MODULE_15__/* .createGitHub */ .C)({ token: '', apiUrl: '', repository: '' });
        const files = { read: async () => null };
        for (const scene of SCENES) {
            if (scene.pushed)
                push(emulator, scene.repository, checkout.head);
            const step = new Map([['repository', `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/${scene.repository}`]]);
            if (scene.tags)
                step.set('tags', scene.tags);
            const inputs = (0,_commands_gate_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readGateInputs */ .r)((name) => step.get(name) ?? '', {});
            const result = await (0,_commands_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gate */ .G)(inputs, { runner, git, registry, github, files, today: (0,_adapters_clock_js__WEBPACK_IMPORTED_MODULE_16__/* .today */ .E)() });
            print(scene, step, result);
        }
        return 0;
    }
    finally {
        await emulator.close();
    }
}
function seed(emulator) {
    const registry = emulator.registry(ACCOUNT, REGION);
    registry.createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' });
    registry.createRepository({ name: 'team/legacy', imageTagMutability: 'MUTABLE' });
    registry.createRepository({
        name: 'team/filtered',
        imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        imageTagMutabilityExclusionFilters: ['sha-*', 'buildcache'],
    });
}
function push(emulator, repository, head) {
    const labels = { 'org.opencontainers.image.revision': head };
    emulator.registry(ACCOUNT, REGION).pushImage({ repository, tag: `sha-${head}`, labels });
}
/** Leads the SDK to the emulator, and keeps this machine's AWS and proxy settings out of the demo. */
function isolate(url) {
    const { env } = process;
    for (const name of Object.keys(env))
        if (/^AWS_(?!SDK_JS_)|^(?:https?|no)_proxy$/i.test(name))
            Reflect.deleteProperty(env, name);
    return Object.assign(env, {
        AWS_ENDPOINT_URL_ECR: url,
        AWS_ACCESS_KEY_ID: 'demo',
        AWS_SECRET_ACCESS_KEY: 'demo',
        AWS_CONFIG_FILE: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        AWS_SHARED_CREDENTIALS_FILE: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
    });
}
function print({ title }, step, result) {
    const { stdout } = process;
    const yaml = [...step].map(([name, value]) => `    ${name}: ${value}`);
    const findings = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .gateFindings */ .A)(result);
    const verdict = findings.length > 0 ? (0,_paint_js__WEBPACK_IMPORTED_MODULE_12__/* .paint */ .n)('red', '✗ refused', stdout) : (0,_paint_js__WEBPACK_IMPORTED_MODULE_12__/* .paint */ .n)('green', '✓ let through', stdout);
    const message = findings.length > 0
        ? findings.map((finding) => `Error: ${(0,_report_explain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(finding, _print_js__WEBPACK_IMPORTED_MODULE_13__/* .DOCS */ .iT)}`)
        : [(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_9__/* .gateHeadline */ .S)(result), ...(result.derivation ? [(0,_report_provenance_js__WEBPACK_IMPORTED_MODULE_17__/* .provenanceSentence */ .j)(result.derivation)] : []), ...shown(result)];
    console.log([(0,_paint_js__WEBPACK_IMPORTED_MODULE_12__/* .paint */ .n)('bold', title, stdout), ...yaml, `  ${verdict}`, ...indent(message), ''].join('\n'));
}
function shown(result) {
    const outputs = (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .gateOutputs */ .QP)(result);
    const names = ['tags', 'exists', 'pinned', 'should-push'];
    return names.filter((name) => outputs[name] !== '').map((name) => `  ${name}: ${outputs[name]}`);
}
function indent(messages) {
    return messages.flatMap((message) => message.split('\n')).map((line) => `  ${line}`);
}


/***/ }),

/***/ 2856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ emulate)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8474);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6046);
/* harmony import */ var _emulator_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2449);



/** Serves the embedded ECR until it is told to stop. */
async function emulate({ port, host }) {
    const log = (line) => console.error(line);
    const emulator = await (0,_emulator_index_js__WEBPACK_IMPORTED_MODULE_2__/* .startEmulator */ .sJ)({ port: portOf(port), host, log }).catch((cause) => {
        const { code } = cause;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A('INPUT_INVALID', `--port: ${host}:${port} cannot be listened on (${code}).`, {
            remedy: ['Take another port; 0 takes a free one.'],
            cause,
        });
    });
    console.log((0,_emulator_index_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEmulator */ .ZF)(emulator.url));
    await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGINT'), (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGTERM')]);
    await emulator.close();
    return 0;
}
function portOf(text) {
    const port = Number(text);
    if (/^\d{1,5}$/.test(text) && port <= 65_535)
        return port;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A('INPUT_INVALID', `--port: \`${text}\` is not a port.`, {
        remedy: ['Give a number up to 65535; 0 takes a free one.'],
    });
}


/***/ }),

/***/ 8219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ runnerHere)
/* harmony export */ });
/* harmony import */ var _adapters_event_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8037);
/* harmony import */ var _domain_commit_git_event_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(22);


/** The event of the job that this runs in, or else what is checked out here. Git is asked once for both. */
function runnerHere(git, env) {
    let answer;
    const once = { checkout: () => (answer ??= git.checkout()) };
    const local = { facts: async () => (0,_domain_commit_git_event_js__WEBPACK_IMPORTED_MODULE_1__/* .localFacts */ .H)(await once.checkout()) };
    return { git: once, runner: env['GITHUB_EVENT_NAME'] ? (0,_adapters_event_js__WEBPACK_IMPORTED_MODULE_0__/* .createRunner */ .j)(env) : local };
}


/***/ }),

/***/ 9713:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8179);
/* harmony import */ var _adapters_outputs_text_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1467);
/* harmony import */ var _domain_audit_audit_report_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(7601);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6046);
/* harmony import */ var _report_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5289);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8508);
/* harmony import */ var _demo_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4006);
/* harmony import */ var _emulate_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2856);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8366);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(652);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3204);











const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('immutable-tag')
    .description('Derives image tags that cannot mean two things, and checks that Amazon ECR keeps them where they are.')
    .version(_version_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x)
    .exitOverride()
    // An argument that it refuses may come from a stranger, as a branch's name does.
    .configureOutput({ outputError: (text, write) => write((0,_adapters_outputs_text_js__WEBPACK_IMPORTED_MODULE_9__/* .logText */ .kc)(text)) });
program
    .command('tag')
    .description('derive the tag of this checkout, and judge it with the repositories it is to be pushed to')
    .option('--repository <uri...>', 'ECR repository: a URI, or a name with --aws-region')
    .option('--tag <template>', 'auto, commit, release, or a template such as sha-{sha}', 'auto')
    .option('--tags <tag...>', 'further tags or full references to judge')
    .option('--policy <file>', 'policy file (default: .github/immutable-tag.yml, if there is one)')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--registry-check <how>', 'require, or off (default: require with --repository, else off)').choices([
    'require',
    'off',
]))
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--existing <rule>', 'what to do if the tag is there')
    .choices(['reuse', 'fail', 'ignore'])
    .default('reuse'))
    .option('--check-replicas', 'hold the copies that replication makes to the same')
    .option('--revision <sha>', 'the commit that is built; it must be what is checked out')
    .option('--aws-region <region>', 'region of repositories given by name')
    .option('--registry-id <account>', 'account of repositories given by name')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'what is printed').choices(['text', 'json']).default('text'))
    .action((options) => finish((0,_tag_js__WEBPACK_IMPORTED_MODULE_6__/* .tag */ .T)(options)));
program
    .command('verify')
    .description('hold pushed images against the registry before they are deployed')
    .argument('<image...>', 'host/name:tag, with or without @sha256:…')
    .option('--digest <digest>', 'the digest that the build reported')
    .option('--revision <sha>', 'the commit it must be built from, or any (default: what is checked out)')
    .option('--policy <file>', 'policy file (default: .github/immutable-tag.yml, if there is one)')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'what is printed').choices(['text', 'json']).default('text'))
    .action((images, options) => finish((0,_verify_js__WEBPACK_IMPORTED_MODULE_7__/* .verify */ .M)(images, options)));
program
    .command('scan')
    .description('find in a source tree what pushes or runs tags that move, and repositories that let them')
    .argument('[path]', 'folder to scan', '.')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'what is printed').choices(['text', 'json', 'sarif']).default('text'))
    .option('--rule <id=severity...>', "a rule's severity: error, warning, note or off")
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--fail-on <severity>', 'what is reason enough to fail').choices(['error', 'warning', 'note']))
    .option('--policy <file>', 'policy file (default: .github/immutable-tag.yml, if there is one)')
    .option('--baseline <file>', 'old debt (default: .github/immutable-tag-baseline.json, if there is one)')
    .option('--write-baseline', 'write the baseline; one that is there loses what is found no longer, and gains nothing')
    .option('--accept-new', 'with --write-baseline, take in what is new as well')
    .option('--since <ref>', 'count only what is new since the branch parted from this one')
    .option('--fetch', 'fetch what a shallow clone lacks for that')
    .option('--fix', 'apply the fixes that change nothing else')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--diff', 'print those fixes, and apply none').conflicts(['fix', 'writeBaseline']))
    .option('--unsafe-fixes', 'with --fix or --diff, those too that somebody has to look at')
    .option('--notes', 'show notes too')
    .action((path, options) => finish(scan(path, options)));
program
    .command('audit')
    .description('find in registries which repositories let tags move, and which can be made immutable')
    .option('--region <region...>', 'regions to read (default: AWS_REGION; of another source than ecr, all)')
    .option('--account <id...>', 'accounts to read (default: your own; of another source than ecr, all)')
    .option('--role <name>', 'role to assume in each account')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--source <source>', 'who lists the repositories').choices(_domain_audit_audit_report_js__WEBPACK_IMPORTED_MODULE_10__/* .AUDIT_SOURCES */ .R))
    .option('--aggregator <name>', 'with --source config, the aggregator to ask (default: the only one)')
    .option('--policy <file>', 'policy file (default: .github/immutable-tag.yml, if there is one)')
    .option('--active-days <days>', 'a tag is in use if its image was pushed within as many days (default: 90)')
    .option('--owner-tag <key...>', 'resource tags that name an owner (default: owner, team and their like); none for no owners')
    .option('--no-images', 'read settings alone')
    .option('--no-lifecycle', 'read no lifecycle policies')
    .option('--rate <calls>', 'calls a second and registry, at most (default: 20)')
    .option('--since <file>', 'the JSON of an audit before, to tell what moved')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'what is printed').choices(['text', 'json', 'csv', 'sarif']).default('text'))
    .option('--json <file>', 'write it as JSON as well')
    .option('--csv <file>', 'write it as CSV as well')
    .option('--sarif <file>', 'write it as SARIF as well')
    .option('--html <file>', 'write it as a page that stands alone as well')
    .option('--all', 'list what is protected already, too')
    .option('--print-policy', 'print the least IAM policy for these options, and ask nothing')
    .action((options) => finish(audit(options)));
const migration = program
    .command('migrate')
    .description('plan the way off the tags that move, and take it step by step; writes nothing unless it is told to')
    .argument('[path]', 'folder whose pipelines are read', '.')
    .option('--region <region...>', 'regions of the registries (default: those that the source names)')
    .option('--account <id...>', 'accounts of the registries (default: those that the source names)')
    .option('--role <name>', 'role to assume in each account')
    .option('--repository <repository...>', 'plan for these too, by URI or name, though the source does not name them')
    .option('--policy <file>', 'policy file (default: .github/immutable-tag.yml, if there is one)')
    .option('--active-days <days>', 'a tag is in use if its image was pushed within as many days (default: 90)')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'what is printed').choices(['text', 'markdown', 'json']).default('text'))
    .option('--write', "write the plan's edits into the files")
    .option('--apply', 'turn immutability on where it is ready, one repository after the other')
    .option('--pushed-only-here <repository...>', 'with --apply, those that nothing but this checkout pushes, by URI or name')
    .option('--record <file>', 'with --apply, where it is kept what was there before', 'immutable-tag-switch.json')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--open-pull-request', 'propose the edits on GitHub, with the token of GITHUB_TOKEN').conflicts('apply'))
    .option('--branch <name>', 'with --open-pull-request, the branch that is made', 'immutable-tag/off-moving-tags')
    .option('--base <branch>', 'the branch that it is to go into (default: the default branch)')
    .option('--github-repository <owner/name>', 'where it is opened (default: GITHUB_REPOSITORY, or the remote origin)')
    .action((path, options) => finish(migrate(path, options)));
migration
    .command('rollback')
    .description('restore what a record of --apply says was there before')
    .argument('<record>', 'the file that --apply wrote')
    .option('--role <name>', 'role to assume in each account')
    .action((record, _, command) => finish(rollback(record, command.optsWithGlobals())));
program
    .command('demo')
    .description('run the gate on this checkout against an embedded ECR: a push let through, its re-run, and three refused')
    .action(() => finish((0,_demo_js__WEBPACK_IMPORTED_MODULE_3__/* .demo */ .q)()));
program
    .command('emulate')
    .description('serve the embedded ECR, for the aws command line, the SDKs, docker and skopeo')
    .option('--port <port>', 'port to listen on', '4566')
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .action((options) => finish((0,_emulate_js__WEBPACK_IMPORTED_MODULE_4__/* .emulate */ .m)(options)));
/** Its readers are many, and no other command needs them. */
async function scan(path, options) {
    const command = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(180), __nccwpck_require__.e(249), __nccwpck_require__.e(44), __nccwpck_require__.e(477)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8477));
    return command.scan(path, options);
}
/** Its reports are large, and no other command needs them. */
async function audit(options) {
    const command = await Promise.all(/* import() */[__nccwpck_require__.e(910), __nccwpck_require__.e(610)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3516));
    return command.audit(options);
}
/** As of scan and audit together. */
async function migrate(path, options) {
    const command = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(180), __nccwpck_require__.e(249), __nccwpck_require__.e(44), __nccwpck_require__.e(910), __nccwpck_require__.e(991), __nccwpck_require__.e(409)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1790));
    return command.migrate(path, options);
}
async function rollback(record, options) {
    const command = await Promise.all(/* import() */[__nccwpck_require__.e(249), __nccwpck_require__.e(991), __nccwpck_require__.e(272)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1991));
    return command.rollback(record, options);
}
async function finish(work) {
    process.exitCode = await work;
}
// Which Node a later version of the SDK needs is no news to who runs this one, bundled.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
// A reader that has seen enough, as `head` has, is no fault.
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        return;
    console.error((0,_adapters_outputs_text_js__WEBPACK_IMPORTED_MODULE_9__/* .logText */ .kc)(`Error: standard output could not be written: ${error.message}`));
    // What was to be told is lost, and no verdict may stand for it.
    process.exit(2);
});
try {
    await program.parseAsync();
}
catch (error) {
    // Commander has printed its own message by then.
    if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7))
        console.error((0,_adapters_outputs_text_js__WEBPACK_IMPORTED_MODULE_9__/* .logText */ .kc)(wordsFor(error)));
    process.exitCode = error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7 && error.exitCode === 0 ? 0 : 2;
}
function wordsFor(error) {
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A)
        return `Error: ${(0,_report_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)((0,_report_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explainError */ .UW)(error), _print_js__WEBPACK_IMPORTED_MODULE_5__/* .DOCS */ .iT)}`;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ paint)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

/** What FORCE_COLOR says no with. */
const NO = new Set(['0', 'false']);
/** Colours a text for the stream that it is written to, as FORCE_COLOR and NO_COLOR want it, or else where that is a terminal. */
function paint(style, text, { isTTY }, env = process.env) {
    // What `styleText` decides by, unless it is told not to, is standard output.
    return isColourful(isTTY, env) ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
}
function isColourful(isTTY, { FORCE_COLOR: forced, NO_COLOR: none, TERM: term }) {
    if (forced !== undefined)
        return !NO.has(forced);
    return isTTY && !none && term !== 'dumb';
}


/***/ }),

/***/ 8366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ printFindings),
/* harmony export */   iT: () => (/* binding */ DOCS),
/* harmony export */   jX: () => (/* binding */ printNotes),
/* harmony export */   yW: () => (/* binding */ printHeadline)
/* harmony export */ });
/* harmony import */ var _adapters_outputs_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1467);
/* harmony import */ var _report_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5289);
/* harmony import */ var _report_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2362);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9089);




/** Where the meaning of the codes is written. */
const DOCS = 'docs/troubleshooting.md';
const { stderr } = process;
/** Goes to standard error, as all that explains does: standard output is for what a script can take. */
function printHeadline(text) {
    console.error((0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .n)('green', (0,_adapters_outputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(text), stderr));
}
function printNotes(notes) {
    for (const note of notes)
        console.error((0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .n)('yellow', (0,_adapters_outputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)((0,_report_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .noteWording */ .j)(note).text), stderr));
}
function printFindings(findings) {
    for (const finding of findings)
        console.error((0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .n)('red', 'Error: ', stderr) + (0,_adapters_outputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)((0,_report_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(finding, DOCS)));
}


/***/ }),

/***/ 652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ tag)
});

// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __nccwpck_require__(1759);
// EXTERNAL MODULE: ./build/adapters/ecr/registry.js
var registry = __nccwpck_require__(8701);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __nccwpck_require__(3058);
// EXTERNAL MODULE: ./build/adapters/git.js
var git = __nccwpck_require__(6689);
// EXTERNAL MODULE: ./build/adapters/github/github.js
var github = __nccwpck_require__(302);
// EXTERNAL MODULE: ./build/adapters/outputs-text.js
var outputs_text = __nccwpck_require__(1467);
// EXTERNAL MODULE: ./build/commands/gate.js + 9 modules
var gate = __nccwpck_require__(9209);
// EXTERNAL MODULE: ./build/commands/gate-inputs.js
var gate_inputs = __nccwpck_require__(204);
// EXTERNAL MODULE: ./build/report/findings.js
var report_findings = __nccwpck_require__(3145);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(2251);
// EXTERNAL MODULE: ./build/report/json.js
var json = __nccwpck_require__(9665);
// EXTERNAL MODULE: ./build/report/provenance.js
var provenance = __nccwpck_require__(6276);
;// CONCATENATED MODULE: ./build/report/target-words.js
const STANDING = new Set([
    'TAG_EXISTS',
    'TAG_ARCHIVED',
    'TAG_BURNED',
    'EXISTING_UNPROVEN',
]);
/** What the verdict on a target stands on, in a few words; the whole of it is the explanation's. */
function whatDecides(target) {
    const { reason } = target.name;
    // The name passed on the policy's word and not by its look, whatever the registry says.
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
/** Whether the tag is there already, in a few words. */
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

;// CONCATENATED MODULE: ./build/report/log.js


/** What the log says of a run beside its findings: where the tag comes from, and each reference with what it stands on. */
function gateLog({ derivation, targets }) {
    if (!derivation)
        return [];
    const { rejected, release } = derivation.provenance;
    return [
        {
            title: `Tag ${derivation.tag}`,
            lines: [
                (0,provenance/* provenanceSentence */.j)(derivation),
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

// EXTERNAL MODULE: ./build/report/outputs.js + 3 modules
var outputs = __nccwpck_require__(3492);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8508);
// EXTERNAL MODULE: ./build/cli/here.js
var here = __nccwpck_require__(8219);
// EXTERNAL MODULE: ./build/cli/print.js
var print = __nccwpck_require__(8366);
// EXTERNAL MODULE: ./build/cli/waiting.js
var waiting = __nccwpck_require__(8066);
;// CONCATENATED MODULE: ./build/cli/tag.js

















/** Derives and judges as the action does, from the event of a job or else from the checkout. */
async function tag(options) {
    const inputs = (0,gate_inputs/* readGateInputs */.r)(inputOf(options), process.env);
    const result = await (0,waiting/* waiting */.e)((0,gate/* gate */.G)(inputs, portsHere(inputs.githubToken)));
    if (options.format === 'json')
        console.log((0,outputs_text/* logJson */.dF)((0,json/* gateJson */.w)(result)));
    else
        printText(result);
    return result.admission?.admitted ? 0 : 1;
}
function inputOf(options) {
    const texts = {
        repository: options.repository?.join('\n'),
        tag: options.tag,
        tags: options.tags?.join('\n'),
        policy: options.policy,
        'registry-check': options.registryCheck ?? (options.repository ? 'require' : 'off'),
        existing: options.existing,
        'check-replicas': options.checkReplicas ? 'true' : undefined,
        revision: options.revision,
        'aws-region': options.awsRegion,
        'registry-id': options.registryId,
        'github-token': process.env['GITHUB_TOKEN'],
    };
    return (name) => texts[name] ?? gate_inputs/* GATE_DEFAULTS */.h[name];
}
function portsHere(githubToken) {
    const { env } = process;
    const directory = process.cwd();
    return {
        ...(0,here/* runnerHere */.t)((0,git/* createGit */.l)({ directory, env }), env),
        registry: (0,registry/* createRegistry */.I)({ env, version: version/* VERSION */.x }),
        github: (0,github/* gitHubOf */.T)(env, githubToken, version/* VERSION */.x),
        files: (0,files/* createFiles */.q)({ root: directory }),
        today: (0,clock/* today */.E)(),
    };
}
/** References go to standard output, so that a script can take them; whatever explains them goes to the terminal. */
function printText(result) {
    const findings = (0,report_findings/* gateFindings */.A)(result);
    if (findings.length === 0)
        (0,print/* printHeadline */.yW)((0,headline/* gateHeadline */.S)(result));
    for (const { title, lines } of gateLog(result))
        console.error([title, ...lines.map((line) => `  ${line}`)].map(outputs_text/* logLine */.BP).join('\n'));
    (0,print/* printNotes */.jX)(result.notes);
    (0,print/* printFindings */.c2)(findings);
    if (findings.length === 0)
        for (const { reference } of result.targets.filter(outputs/* isPushed */.Yx))
            console.log(reference);
}


/***/ }),

/***/ 3204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify_verify)
});

// EXTERNAL MODULE: ./build/adapters/ecr/registry.js
var ecr_registry = __nccwpck_require__(8701);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __nccwpck_require__(3058);
// EXTERNAL MODULE: ./build/adapters/git.js
var adapters_git = __nccwpck_require__(6689);
// EXTERNAL MODULE: ./build/adapters/outputs-text.js
var outputs_text = __nccwpck_require__(1467);
// EXTERNAL MODULE: ./build/domain/ecr/ecr-registry.js
var ecr_ecr_registry = __nccwpck_require__(3568);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __nccwpck_require__(6046);
// EXTERNAL MODULE: ./build/domain/push/image-reference.js
var image_reference = __nccwpck_require__(4607);
;// CONCATENATED MODULE: ./build/domain/verdict/claim.js



/**
 * Reads a reference to verify, `host/name:tag` with or without `@sha256:…`. Throws a CodedError INPUT_INVALID for one that
 * names no tag in a private ECR repository, or another digest than the build reported.
 */
function readClaim(text, reported) {
    const invalid = (why, remedy) => new errors/* CodedError */.A('INPUT_INVALID', `image: \`${text}\` cannot be verified: ${why}`, { remedy: [remedy] });
    const parsed = (0,image_reference/* parseImageReference */.o_)(text);
    if ('fault' in parsed)
        throw invalid(parsed.fault, FORM);
    const { host, path, tag, digest } = parsed;
    if (tag === null)
        throw invalid('it names no tag, and a digest alone cannot move.', FORM);
    const repository = (0,ecr_ecr_registry/* parseRepository */.SU)(host === null ? path : `${host}/${path}`, { region: null, account: null });
    if ('kind' in repository)
        throw invalid(repository.fault, 'Only private Amazon ECR can be asked.');
    if (digest !== null && reported.digest !== null && digest !== reported.digest)
        throw invalid(`it names ${digest}, and the \`digest\` input is ${reported.digest}.`, 'Give the one that the build reported.');
    return {
        ...reported,
        repository,
        tag,
        reference: `${(0,ecr_ecr_registry/* repositoryUri */.LJ)(repository)}:${tag}`,
        digest: digest ?? reported.digest,
    };
}
const FORM = 'Write host/name:tag, as the `image` output of the gate is.';

// EXTERNAL MODULE: ./build/domain/commit/commit-choice.js
var commit_choice = __nccwpck_require__(3048);
// EXTERNAL MODULE: ./build/domain/commit/git-event.js
var git_event = __nccwpck_require__(22);
// EXTERNAL MODULE: ./build/domain/verdict/admission.js + 1 modules
var admission = __nccwpck_require__(4849);
;// CONCATENATED MODULE: ./build/domain/verdict/existence.js
/** The digest of what stands there; null where nothing does, or where that is not known. */
function existence_digestOf(existence) {
    return existence?.state === 'present' ? existence.digest : null;
}

;// CONCATENATED MODULE: ./build/domain/verdict/proof.js


/** Holds a claim against what the registry says now: still protected, there, the reported digest, this commit's image. */
function judgeClaim(claim, registry, terms) {
    const { tag, digest: expected, revision } = claim;
    const { protection, existence } = registry;
    if (protection.verdict !== 'immutable') {
        return terms.protectedBefore && protection.verdict === 'mutable'
            ? { verdict: 'mutable', reason: { code: 'PROTECTION_LOST', tag, now: protection.reason } }
            : protection;
    }
    if (!existence)
        throw new Error(`nobody looked whether ${tag} is there`);
    if (existence.state === 'unknown')
        return { verdict: 'unknown', reason: existence.fault };
    const now = existence_digestOf(existence);
    if (expected !== null && now !== expected && terms.protectedBefore) {
        return { verdict: 'mutable', reason: { code: 'REUSED_IMAGE_GONE', tag, found: expected, digest: now } };
    }
    if (existence.state === 'absent')
        return { verdict: 'unknown', reason: { code: 'TAG_NOT_PUSHED', tag } };
    const { digest, archived, revision: built } = existence;
    if (expected !== null && digest !== expected) {
        return { verdict: 'mutable', reason: { code: 'DIGEST_MISMATCH', tag, digest, expected } };
    }
    if (archived)
        return { verdict: 'unknown', reason: { code: 'TAG_ARCHIVED', tag, digest } };
    const heldAs = (commit) => ({
        verdict: 'immutable',
        reason: { code: 'PROOF_HELD', tag, digest, revision: commit },
    });
    if (revision === null)
        return heldAs(null);
    switch (built.state) {
        case 'found':
            return built.revision === revision
                ? heldAs(revision)
                : { verdict: 'mutable', reason: { code: 'REVISION_MISMATCH', tag, digest, revision, built: built.revision } };
        case 'none':
            return terms.requireRevision
                ? { verdict: 'unknown', reason: { code: 'REVISION_UNPROVEN', tag, digest, revision } }
                : heldAs(null);
        case 'unknown':
            return (0,admission/* isEnough */.LP)(terms.requireRevision, built.fault) ? heldAs(null) : { verdict: 'unknown', reason: built.fault };
    }
}
function proofOutcome({ verdict, reason }, { mustExist, strict }) {
    if (verdict === 'immutable')
        return 'held';
    if (reason.code === 'TAG_NOT_PUSHED')
        return mustExist ? 'failed' : 'open';
    return verdict === 'mutable' || strict ? 'failed' : 'doubtful';
}

// EXTERNAL MODULE: ./build/domain/push/push.js
var push = __nccwpck_require__(6432);
// EXTERNAL MODULE: ./build/commands/ask-registry.js
var ask_registry = __nccwpck_require__(1164);
;// CONCATENATED MODULE: ./build/commands/prove.js



/** Asks the registry what the tags point at now, and holds each claim against the answer. */
async function prove(claims, terms, registry) {
    const answers = await (0,ask_registry/* askRegistry */.r)(claims, { lookUp: true }, registry);
    return answers.map(({ asked: claim, repository, registry: side }) => {
        const judgement = judgeClaim(claim, side, terms);
        const destination = { kind: 'ecr', repository };
        return {
            reference: (0,push/* referenceText */.n5)(destination, claim.tag),
            tag: claim.tag,
            place: (0,push/* placeOf */.$t)(destination),
            origin: 'given',
            registry: side,
            judgement,
            outcome: proofOutcome(judgement, terms),
            wasFree: terms.protectedBefore && claim.digest === null,
        };
    });
}

// EXTERNAL MODULE: ./build/commands/read-policy.js
var read_policy = __nccwpck_require__(8018);
;// CONCATENATED MODULE: ./build/commands/verify.js






/** Holds pushed images against the registry before they are deployed. Here what cannot be found out is a finding. */
async function verify(inputs, ports) {
    if (inputs.images.length === 0)
        throw new errors/* CodedError */.A('INPUT_INVALID', 'image: no image was given, so there is nothing to verify.', {
            remedy: ['Name it: `image: ${{ steps.tag.outputs.image }}`'],
        });
    const [policy, revision] = await Promise.all([(0,read_policy/* readPolicy */.T)(inputs.policy, ports.files), revisionOf(inputs, ports)]);
    const claims = inputs.images.map((image) => readClaim(image, { digest: inputs.digest, revision }));
    const terms = { protectedBefore: false, requireRevision: policy.requireRevision, mustExist: true, strict: true };
    return { targets: await prove(claims, terms, ports.registry), accountIds: policy.accountIds };
}
async function revisionOf({ revision }, { runner, git }) {
    if (revision.kind === 'any')
        return null;
    if (revision.kind === 'commit')
        return revision.sha;
    const [facts, checkout] = await Promise.all([runner.facts(), git.checkout()]);
    return (0,commit_choice/* chooseCommit */.j)({ event: (0,git_event/* readGitEvent */.F)(facts), checkout, revision: null, resolvedPullRequest: null }).sha;
}

// EXTERNAL MODULE: ./build/domain/push/image-digest.js
var image_digest = __nccwpck_require__(280);
// EXTERNAL MODULE: ./build/commands/input.js
var commands_input = __nccwpck_require__(3903);
;// CONCATENATED MODULE: ./build/commands/verify-inputs.js



/** The defaults of verify/action.yml; a test holds the two equal. */
const VERIFY_DEFAULTS = {
    image: '',
    digest: '',
    revision: '',
    policy: commands_input/* POLICY_PATH */.l$,
    mode: 'enforce',
};
/** Reads and checks the inputs of verify. Throws a CodedError that names the input and what it takes. */
function readVerifyInputs(getInput) {
    const input = (name) => getInput(name).trim() || VERIFY_DEFAULTS[name];
    return {
        images: (0,commands_input/* entries */.jO)(input('image')),
        digest: verify_inputs_digestOf(input('digest')),
        revision: askedRevision(input('revision')),
        policy: (0,commands_input/* policyOf */.US)(input('policy')),
        mode: (0,commands_input/* oneOf */.yL)('mode', input('mode'), ['enforce', 'report']),
    };
}
function askedRevision(text) {
    if (text === 'any')
        return { kind: 'any' };
    const sha = (0,commands_input/* revisionOf */.DT)(text);
    return sha === null ? { kind: 'this-run' } : { kind: 'commit', sha };
}
function verify_inputs_digestOf(text) {
    if (text === '')
        return null;
    if ((0,image_digest/* isImageDigest */.o)(text))
        return text;
    throw new errors/* CodedError */.A('INPUT_INVALID', `digest: \`${(0,commands_input/* shown */.SP)(text)}\` is not a digest.`, {
        remedy: ['Give the `digest` output of docker/build-push-action: sha256: and 64 hexadecimal digits.'],
    });
}

// EXTERNAL MODULE: ./build/domain/verdict/gate-notes.js
var gate_notes = __nccwpck_require__(7604);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __nccwpck_require__(3145);
;// CONCATENATED MODULE: ./build/report/proof-findings.js

/** What speaks against the push. */
function proof_findings_proofFindings(targets) {
    return explained(targets, 'failed');
}
/** What could not be found out, and is let pass as a warning. */
function proof_findings_proofDoubts(targets) {
    return explained(targets, 'doubtful');
}
function explained(targets, wanted) {
    const chosen = targets.filter(({ outcome }) => outcome === wanted);
    return (0,findings/* distinct */.d)(chosen.map((target) => ({ reason: target.judgement.reason, subject: target })));
}

// EXTERNAL MODULE: ./build/report/explain.js + 5 modules
var explain = __nccwpck_require__(5289);
// EXTERNAL MODULE: ./build/report/notes.js
var notes = __nccwpck_require__(2362);
// EXTERNAL MODULE: ./build/report/wording/wording.js
var wording = __nccwpck_require__(2116);
;// CONCATENATED MODULE: ./build/report/proof-summary.js







/** The run in one sentence. Plain text. */
function proofHeadline(targets) {
    const [first] = [...proof_findings_proofFindings(targets), ...proof_findings_proofDoubts(targets)];
    if (first)
        return first.headline;
    const held = targets.filter(({ outcome }) => outcome === 'held');
    const [only] = held;
    if (!only)
        return 'Nothing was pushed, so there is nothing to prove.';
    const [subject, were, are] = held.length === 1 ? [(0,wording/* shortReference */.eV)(only), 'was', 'is'] : [`${held.length} references`, 'were', 'are'];
    const commit = commonCommit(held);
    const proven = commit === null ? `${are} there, and protected.` : `${were} built from ${(0,wording/* shortTag */.j)(commit)}, and ${are} protected.`;
    const open = targets.length - held.length;
    return `${subject} ${proven}${open > 0 ? ` ${open} more ${open === 1 ? 'was' : 'were'} not pushed.` : ''}`;
}
/** The commit that all of them were shown to be built from; null if there is no such one. */
function commonCommit(held) {
    const commits = new Set(held.map(({ judgement: { reason } }) => (reason.code === 'PROOF_HELD' ? reason.revision : null)));
    const [commit = null] = commits;
    return commits.size === 1 ? commit : null;
}
/**
 * What a job whose push ECR refused should know. The post step is not told how the build ended, so it is said wherever the
 * tag was free before; null where it was not.
 */
function raceNote(targets) {
    return targets.some(({ outcome, wasFree }) => outcome === 'held' && wasFree)
        ? "If ECR refused this job's own push, another run was first, and what stands is that run's image. Deploy it by its digest, or run again to adopt it."
        : null;
}
/** The proof for the job summary: the verdict, what speaks against it, and what to deploy. */
function proofSummary(targets, { docs, accountIds, notes = [] }) {
    const findings = [...proofFindings(targets), ...proofDoubts(targets)];
    const deployable = proof_summary_pinned(targets);
    const parts = [
        `### ${MARKS[worstOf(targets)]} ${prose(proofHeadline(targets))}`,
        ...findings.map((finding) => findingPart(finding, docs, findings.length > 1)),
        table(['', 'Reference', 'Digest', 'Mode'], targets.map((target) => [
            MARKS[target.outcome],
            codeSpan(target.reference),
            codeSpan(digestText(target)),
            codeSpan(target.registry.mode ?? 'not known'),
        ])),
        ...(deployable.length > 0 ? ['To deploy:', codeBlock(deployable.join('\n'))] : []),
        prose(raceNote(targets) ?? ''),
        ...notes.map((note) => `> ${prose(noteWording(note).text)}`),
    ];
    return summaryText(parts, accountIds);
}
/** `repository@sha256:…` of what was proven, each once. */
function proof_summary_pinned(targets) {
    const proven = targets.flatMap((target) => {
        const digest = existence_digestOf(target.registry.existence);
        return target.outcome === 'held' && digest && target.place.kind === 'repository'
            ? [`${target.place.uri}@${digest}`]
            : [];
    });
    return [...new Set(proven)];
}
const MARKS = { held: '✅', open: '–', doubtful: '⚠️', failed: '❌' };
function worstOf(targets) {
    const order = ['failed', 'doubtful', 'held', 'open'];
    return order.find((outcome) => targets.some((target) => target.outcome === outcome)) ?? 'open';
}
/** What could not be found out is not absent. */
function digestText({ registry: { existence } }) {
    if (existence?.state === 'present')
        return existence.digest;
    return existence?.state === 'absent' ? 'not there' : 'not known';
}

;// CONCATENATED MODULE: ./build/report/proof-outputs.js




const VERIFY_OUTPUTS = (/* unused pure expression or super */ null && (['verdict', 'reason', 'digest', 'pinned', 'json']));
/** Every output of verify. `digest` is set if all images have the same. */
function verifyOutputs(targets) {
    const verdict = targets.map(({ judgement }) => judgement.verdict).reduce(worseVerdict, 'immutable');
    const deciding = targets.find(({ judgement }) => judgement.verdict === verdict);
    const digests = new Set(targets.map(({ registry }) => digestOf(registry.existence)));
    const [digest] = digests;
    return {
        verdict,
        reason: deciding?.judgement.reason.code ?? '',
        digest: digests.size === 1 ? (digest ?? '') : '',
        pinned: pinned(targets).join('\n'),
        json: proofJson(targets),
    };
}
/** Where verify could not begin: what a condition reads must not be empty, nor pass for another verdict. */
function nothingProven(code) {
    return { verdict: 'unknown', reason: code, digest: '', pinned: '', json: '[]' };
}
/** All that was found out of each image. */
function proofJson(targets) {
    return JSON.stringify(targets.map((target) => {
        const { reference, tag, judgement, outcome, registry } = target;
        const { code, headline, cause, remedy } = (0,explain/* explain */.WE)(judgement.reason, target);
        const { mode, filters, existence } = registry;
        return {
            reference,
            tag,
            verdict: judgement.verdict,
            outcome,
            reason: code,
            explanation: [headline, ...cause].join(' '),
            remedy,
            digest: existence_digestOf(existence),
            mode,
            filters,
        };
    }));
}

// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8508);
// EXTERNAL MODULE: ./build/cli/here.js
var here = __nccwpck_require__(8219);
// EXTERNAL MODULE: ./build/cli/print.js
var print = __nccwpck_require__(8366);
// EXTERNAL MODULE: ./build/cli/waiting.js
var waiting = __nccwpck_require__(8066);
;// CONCATENATED MODULE: ./build/cli/verify.js














/** Holds pushed images against the registry, as the action does; what to deploy goes to standard output. */
async function verify_verify(images, options) {
    const { env } = process;
    const texts = {
        image: images.join('\n'),
        digest: options.digest,
        revision: options.revision,
        policy: options.policy,
    };
    const inputs = readVerifyInputs((name) => texts[name] ?? VERIFY_DEFAULTS[name]);
    const directory = process.cwd();
    const { git, runner } = (0,here/* runnerHere */.t)((0,adapters_git/* createGit */.l)({ directory, env }), env);
    const registry = (0,ecr_registry/* createRegistry */.I)({ env, version: version/* VERSION */.x });
    const ports = { runner, git, registry, files: (0,files/* createFiles */.q)({ root: directory }) };
    const { targets } = await (0,waiting/* waiting */.e)(verify(inputs, ports));
    const findings = proof_findings_proofFindings(targets);
    if (options.format === 'json') {
        console.log((0,outputs_text/* logJson */.dF)(proofJson(targets)));
    }
    else {
        if (findings.length === 0)
            (0,print/* printHeadline */.yW)(proofHeadline(targets));
        (0,print/* printNotes */.jX)((0,gate_notes/* notesOnEndpoint */.g)(registry.endpoint));
        (0,print/* printFindings */.c2)(findings);
        for (const reference of proof_summary_pinned(targets))
            console.log(reference);
    }
    return findings.length > 0 ? 1 : 0;
}


/***/ }),

/***/ 8066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ waiting)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9089);

/** Until then an answer comes soon enough to need no word. */
const PATIENCE_MS = 1000;
/** Says on a terminal that ECR or GitHub has not answered yet; each call ends at its deadline. */
async function waiting(work, stream = process.stderr) {
    if (!stream.isTTY)
        return work;
    const timer = setTimeout(() => stream.write(`${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)('dim', 'Waiting for an answer …', stream)}\n`), PATIENCE_MS);
    try {
        return await work;
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 1164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ repositoryKey),
/* harmony export */   r: () => (/* binding */ askRegistry)
/* harmony export */ });
/* harmony import */ var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3568);

/** What the registry says of each tag, in order; tags of one repository go into one question. */
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
/** The same for whatever names the same repository in the same words. */
function repositoryKey(repository) {
    return [(0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUri */ .LJ)(repository), repository.region, repository.account].join(' ');
}


/***/ }),

/***/ 204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ GATE_DEFAULTS),
/* harmony export */   r: () => (/* binding */ readGateInputs)
/* harmony export */ });
/* harmony import */ var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3568);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6046);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3903);



/** The defaults of action.yml; a test holds the two equal. */
const GATE_DEFAULTS = {
    repository: '',
    tag: 'auto',
    tags: '',
    policy: _input_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_PATH */ .l$,
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
/** Reads and checks the inputs of the root action. Throws a CodedError that names the input and what it takes. */
function readGateInputs(getInput, env) {
    const input = (name) => getInput(name).trim() || GATE_DEFAULTS[name];
    return {
        repositories: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .entries */ .jO)(input('repository')),
        tag: input('tag'),
        tags: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .tagEntries */ .lK)(input('tags')),
        policy: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .US)(input('policy')),
        mode: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('mode', input('mode'), ['enforce', 'report']),
        registryCheck: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('registry-check', input('registry-check'), ['require', 'auto', 'off']),
        existing: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('existing', input('existing'), ['reuse', 'fail', 'ignore']),
        verify: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('verify', input('verify'), ['auto', 'require', 'off']),
        checkReplicas: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrue */ .Hn)('check-replicas', input('check-replicas')),
        revision: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionOf */ .DT)(input('revision')),
        // The environment's is held against the partitions once a bare name needs it; no URI does.
        region: regionOf(input('aws-region')) ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || null),
        registryId: registryIdOf(input('registry-id')),
        githubToken: input('github-token'),
    };
}
function regionOf(text) {
    if (text === '' || /^[a-z]{2,5}(?:-[a-z0-9]{1,12}){1,4}$/.test(text))
        return text || null;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A('INPUT_INVALID', `aws-region: \`${(0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(text)}\` is not an AWS region.`, {
        remedy: ['A region reads like eu-west-1.'],
    });
}
function registryIdOf(text) {
    if (text === '' || (0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccountId */ .JG)(text))
        return text || null;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A('INPUT_INVALID', `registry-id: \`${(0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(text)}\` is not an AWS account id.`, {
        remedy: [
            'It is twelve digits; in YAML, put it in quotes so that a leading zero survives: registry-id: "012345678901"',
        ],
    });
}


/***/ }),

/***/ 9209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/domain/verdict/admission.js + 1 modules
var admission = __nccwpck_require__(4849);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __nccwpck_require__(6046);
// EXTERNAL MODULE: ./build/domain/verdict/gate-notes.js
var gate_notes = __nccwpck_require__(7604);
;// CONCATENATED MODULE: ./build/domain/verdict/gate-result.js
/** The result where no truthful tag could be derived, or none was. */
function nothingJudged(refusal, terms) {
    return { ...terms, derivation: null, refusal, targets: [], admission: null, registryCheck: 'needless', notes: [] };
}

// EXTERNAL MODULE: ./build/domain/commit/git-event.js
var git_event = __nccwpck_require__(22);
// EXTERNAL MODULE: ./build/domain/tag/mutable-tags.js + 3 modules
var mutable_tags = __nccwpck_require__(6969);
// EXTERNAL MODULE: ./build/domain/push/must-move.js
var must_move = __nccwpck_require__(1847);
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __nccwpck_require__(5352);
// EXTERNAL MODULE: ./build/domain/push/push.js
var push = __nccwpck_require__(6432);
// EXTERNAL MODULE: ./build/domain/tag/tag-grammar.js
var tag_grammar = __nccwpck_require__(8434);
// EXTERNAL MODULE: ./build/domain/text/clip.js
var clip = __nccwpck_require__(6195);
;// CONCATENATED MODULE: ./build/domain/push/named-reference.js







/** Judges the name of every reference: the policy's word first, then what pins a derived tag, then its look. */
function nameReferences(references, terms) {
    const context = contextOf(terms);
    return references.map((reference) => ({
        reference,
        name: nameOf(reference, terms, context),
        exception: exceptionFor(reference, terms),
    }));
}
/**
 * Beside full references the derived tag may be pushed nowhere, and is an output all the same. One that does not pass by its name
 * would look as if it had: throws REPOSITORY_MISSING.
 */
function holdUnpushed(references, terms) {
    if (references.some(({ origin }) => origin === 'derived'))
        return;
    const { tag } = terms.derivation;
    if (nameOf({ origin: 'derived', tag, fault: null }, terms, contextOf(terms)).verdict === 'immutable')
        return;
    throw new errors/* CodedError */.A('REPOSITORY_MISSING', `repository: none was given, so nothing is pushed under \`tag: ${(0,clip/* clip */.$)(tag)}\`; and by its name that tag does not stay.`, {
        remedy: ['Leave `tag` out: `tags` says what is pushed. Or name the `repository`, to have the tag judged there.'],
    });
}
/** What the push writes to stay, the policy's own `tags.moving` must not let move: throws POLICY_INVALID. */
function holdApart(named, { moving }, path) {
    for (const { reference, name } of named) {
        const entry = name.verdict === 'immutable' ? (0,must_move/* movingEntryFor */.Oo)(reference.tag, moving) : null;
        if (entry === null)
            continue;
        throw new errors/* CodedError */.A('POLICY_INVALID', `policy: tags.moving of ${path} may let \`${reference.tag}\` move.`, {
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
    const malformed = (0,tag_grammar/* tagFault */.nJ)(tag);
    if (malformed)
        return { verdict: 'unknown', reason: { code: 'TAG_MALFORMED', tag, fault: malformed } };
    return (0,policy_policy/* judgeByPolicy */.Z1)(policy, tag) ?? (origin === 'derived' ? pinnedBy(derivation) : null) ?? (0,mutable_tags/* judgeName */.B)(tag, context);
}
/** A template pins the identity by its own grammar; only a literal has to be judged by its look. */
function pinnedBy({ kind, tag, revision, version }) {
    if (kind === 'literal')
        return null;
    if (kind !== 'release')
        return { verdict: 'immutable', reason: { code: 'TAG_COMMIT', tag, revision } };
    return version === null ? null : { verdict: 'immutable', reason: { code: 'TAG_VERSION', tag, version } };
}
function exceptionFor({ tag, destination, fault }, { policy, today }) {
    // An exception is leave to move; it makes no tag of what is none.
    if (fault || (0,tag_grammar/* tagFault */.nJ)(tag))
        return null;
    const place = (0,push/* placeOf */.$t)(destination);
    const found = (0,policy_policy/* findException */.NB)(policy, tag, place.kind === 'repository' ? place.name : null, today);
    if (!found)
        return null;
    const { owner, reason, expires } = found.exception;
    return { owner, reason, expires, daysLeft: found.daysLeft, expiring: found.state === 'expiring' };
}

// EXTERNAL MODULE: ./build/domain/commit/commit-claims.js
var commit_claims = __nccwpck_require__(5334);
// EXTERNAL MODULE: ./build/domain/commit/commit-choice.js
var commit_choice = __nccwpck_require__(3048);
// EXTERNAL MODULE: ./build/domain/tag/release-version.js
var release_version = __nccwpck_require__(7446);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/domain/tag/branch-value.js


const DIGEST_LENGTH = 8;
/** `_` and the digest. */
const REWRITTEN_MIN_LENGTH = DIGEST_LENGTH + 1;
const PLAIN = /^[A-Za-z0-9_.-]+$/;
/** A name that ends like a rewritten one is rewritten too, so that nobody can name a branch after another one's value. */
const REWRITTEN = /_[0-9a-f]{8}$/;
/**
 * A branch's name as it can stand in a tag: unchanged where it can, else made legal, cut to the room there is, and marked with a
 * digest of the whole name, so that no two branches share a value and `日main` is never taken for `main`. Null where there is no room.
 */
function branchValue(branch, room, isStart) {
    const isPlain = branch.length <= room && PLAIN.test(branch) && !REWRITTEN.test(branch);
    if (isPlain && !(isStart && /^[.-]/.test(branch)))
        return { branch, value: branch, isRewritten: false, partner: null };
    if (room < REWRITTEN_MIN_LENGTH)
        return null;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(branch).digest('hex').slice(0, DIGEST_LENGTH);
    const legal = branch
        .slice(0, tag_grammar/* TAG_MAX_LENGTH */.h9 * 2)
        .replaceAll(/[^A-Za-z0-9_.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, room - REWRITTEN_MIN_LENGTH)
        .replace(/[.-]{1,128}$/, '');
    const partner = legal === '' || legal === branch ? null : legal;
    return { branch, value: `${legal}_${digest}`, isRewritten: true, partner };
}

// EXTERNAL MODULE: ./build/domain/commit/commit-id.js
var commit_id = __nccwpck_require__(7726);
// EXTERNAL MODULE: ./build/domain/text/closest-word.js
var closest_word = __nccwpck_require__(7067);
;// CONCATENATED MODULE: ./build/domain/tag/tag-template.js


const PLACEHOLDERS = ['sha', 'version', 'branch', 'pr', 'commit-time', 'date'];
const ALLOWED = 'Allowed are {sha}, {sha:12}, {version}, {branch}, {pr}, {commit-time} and {date}.';
/** Other tools' and other people's words for the same. */
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
/** With 6 digits, two of 10,000 images share a tag almost surely; with 7, one time in six. */
const SHA_MIN_LENGTH = 7;
const SHA_MAX_LENGTH = 64;
/** With 12 digits, the odds that two of 100,000 images share a tag are 1 in 50,000. */
const SHA_SAFE_LENGTH = 12;
/**
 * Reads a template. Throws TEMPLATE_INVALID, with the place of the mistake, and TEMPLATE_UNPINNED where placeholders are used and none
 * of them pins the tag to a commit or a release.
 */
function parseTemplate(text) {
    if (!/[{}]/.test(text))
        return { literal: text };
    if (text.length > TEMPLATE_MAX_LENGTH) {
        throw new errors/* CodedError */.A('TEMPLATE_INVALID', `The tag template has ${text.length} characters, and may have ${TEMPLATE_MAX_LENGTH}.`);
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
/** Whether a template has such a part; a literal has none. */
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
/** An identity must stand as a word of its own, or nobody, this program included, can read it back from the tag. */
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
    return new errors/* CodedError */.A('TEMPLATE_INVALID', message, { remedy: [...remedy, ALLOWED] });
}
/** Line breaks and other control characters would tear the message and its caret apart. */
function printable(text) {
    return text.replaceAll(/\p{C}/gu, (character) => '?'.repeat(character.length));
}
function unpinned(template) {
    return new errors/* CodedError */.A('TEMPLATE_UNPINNED', `Nothing in the tag template "${template}" pins it: the next commit can give the same tag.`, { remedy: [`Add the commit, as in "${template}-{sha:${SHA_SAFE_LENGTH}}", or the release's {version}.`] });
}
/** Short names are near to anything, so that a guess would be no help. */
function probablyMeant(name) {
    const lower = name.toLowerCase();
    return ALIASES.get(lower) ?? (lower.length > 2 ? (0,closest_word/* closestWord */.E)(lower, PLACEHOLDERS) : null);
}

;// CONCATENATED MODULE: ./build/domain/tag/render-template.js





/**
 * Fills a template with what the event offers. Throws RELEASE_MISSING, COMMIT_UNKNOWN or TEMPLATE_INVALID for a value that this event
 * does not have, and TEMPLATE_TOO_LONG for a tag of more than 128 characters. Only a branch's name is ever cut or rewritten.
 */
function renderTemplate(template, values) {
    if (template.literal !== null)
        return withNumberNote(template.literal, []);
    const { text, parts } = template;
    const branches = parts.filter(({ kind }) => kind === 'branch').length;
    const filled = parts.map((part) => (part.kind === 'branch' ? null : render_template_valueOf(part, values, text)));
    const fixedLength = filled.reduce((length, value) => length + (value?.length ?? 0), 0);
    const branch = branches === 0 ? null : fitBranch(values.branch, branches, fixedLength, template);
    const tag = filled.map((value) => value ?? branch.value).join('');
    if (tag.length > tag_grammar/* TAG_MAX_LENGTH */.h9)
        throw tooLong(text, tag.length);
    const fault = (0,tag_grammar/* tagFault */.nJ)(tag);
    if (fault !== null) {
        throw new errors/* CodedError */.A('TEMPLATE_INVALID', `The tag template "${text}" gives "${tag}" here, which is not a tag.`);
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
    return { tag, notes: (0,tag_grammar/* readsAsNumber */.p7)(tag) ? [...notes, { code: 'READS_AS_NUMBER', tag }] : notes };
}
function tooLong(template, length) {
    return new errors/* CodedError */.A('TEMPLATE_TOO_LONG', `The tag template "${template}" gives a tag of ${length} characters here, and a tag has at most ${tag_grammar/* TAG_MAX_LENGTH */.h9}.`, { remedy: [`Shorten the template's own text, or use {sha:${SHA_SAFE_LENGTH}} for {sha}.`] });
}
function missing(code, template, placeholder, lack, remedy) {
    return new errors/* CodedError */.A(code, `The tag template "${template}" asks for {${placeholder}}, and ${lack}.`, {
        remedy: [remedy],
    });
}
function render_template_valueOf(part, values, template) {
    switch (part.kind) {
        case 'text':
            return part.text;
        case 'sha':
            if ((0,commit_id/* isCommitId */.jh)(values.sha))
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
/** The branch's name in its share of the room that the other parts leave; `count` is how often the template asks for it. */
function fitBranch(branch, count, fixedLength, { text, parts }) {
    if (branch === null || branch === '') {
        throw missing('TEMPLATE_INVALID', text, 'branch', 'this event has no branch', 'Leave {branch} out.');
    }
    const room = Math.floor((tag_grammar/* TAG_MAX_LENGTH */.h9 - fixedLength) / count);
    const fitted = branchValue(branch, room, parts[0].kind === 'branch');
    if (fitted === null)
        throw tooLong(text, fixedLength + count * Math.min(branch.length, REWRITTEN_MIN_LENGTH));
    return fitted;
}

;// CONCATENATED MODULE: ./build/domain/tag/derive-tag.js





const COMMIT_TEMPLATE = 'sha-{sha}';
const RELEASE_TEMPLATE = '{version}';
/**
 * The tag of a commit: the same for the same event, commit and rules, always.
 * Throws TEMPLATE_*, RELEASE_MISSING, VERSION_TOO_LONG or, for a merge queue's branch as a name, EVENT_REFUSED.
 */
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
        return (0,release_version/* parseReleaseVersion */.L)(gitTag, rules);
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
        return new errors/* CodedError */.A('VERSION_TOO_LONG', `The git tag \`${(0,clip/* clip */.$)(release.gitTag)}\` makes no image tag: ${release.why}.`, {
            remedy: ['Shorten the version, or use `tag: commit`.'],
        });
    const why = release === null
        ? `the event \`${event.name}\` is not about a git tag`
        : `the git tag \`${(0,clip/* clip */.$)(release.gitTag)}\` is no release: ${whyOf(release)}`;
    return new errors/* CodedError */.A('RELEASE_MISSING', `tag: \`${(0,clip/* clip */.$)(input)}\` needs a release version, but ${why}.`, {
        remedy: [
            'Run the job for releases or version tags only: `on: { push: { tags: ["v*"] } }`,',
            'or use `tag: auto`, which names the commit where there is no release.',
        ],
    });
}
function mergeQueueBranch(event) {
    return new errors/* CodedError */.A('EVENT_REFUSED', `tag: \`{branch}\` would be \`${(0,clip/* clip */.$)(event.branch)}\`, a branch that the merge queue made and will delete.`, { remedy: ['Use `tag: auto` for merge groups, or a template without `{branch}`.'] });
}

;// CONCATENATED MODULE: ./build/commands/derive.js




/** The tag of this run. GitHub's API is asked only for what neither the event nor the checkout tells. */
async function derive(inputs, { event, checkout, policy }, github) {
    const { pullRequestToResolve } = (0,commit_claims/* commitClaims */.d)(event);
    const resolvedPullRequest = pullRequestToResolve === null || inputs.revision !== null ? null : await github.pullRequest(pullRequestToResolve);
    const commit = (0,commit_choice/* chooseCommit */.j)({ event, checkout, revision: inputs.revision, resolvedPullRequest });
    const committedAt = await derive_commitTime(inputs.tag, commit, event, checkout, github);
    return deriveTag({ template: inputs.tag, event, commit, committedAt, rules: policy.releases });
}
/**
 * The commit's own time, for the labels as far as the run knows it. A tag that shows it is worth a question to GitHub's API:
 * an event does not say whose time it gives, the author's or the committer's, and the two would make two tags.
 */
async function derive_commitTime(template, { sha }, event, checkout, github) {
    if (checkout.kind === 'checkout' && checkout.head === sha)
        return checkout.committedAt;
    return showsTime(template) ? github.commitTime(sha) : (event.commitTimes.get(sha) ?? null);
}
function showsTime(template) {
    const parsed = parseTemplate(template);
    return holds(parsed, 'commit-time') || holds(parsed, 'date');
}

// EXTERNAL MODULE: ./build/commands/ask-registry.js
var ask_registry = __nccwpck_require__(1164);
;// CONCATENATED MODULE: ./build/commands/push-targets.js



/** What the push writes, with what the registry said of it; a null registry is not asked. */
async function pushTargets(named, { lookUp }, registry) {
    // Only names that pass are asked about: a refused one needs no registry to stay refused.
    const passing = named.filter(({ name }) => name.verdict === 'immutable').map(({ reference }) => reference);
    const sides = new Map([
        ...passing.flatMap((reference) => foreignSide(reference, registry !== null)),
        ...(registry ? await askAbout(passing, lookUp, registry) : []),
    ]);
    const settings = settingsBehind(sides);
    return named.map((each) => targetOf(each, sides.get(each.reference) ?? null, settings));
}
/** That nothing protects a tag is known without asking; that nobody could tell counts only where somebody is to be asked. */
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
    const answers = await (0,ask_registry/* askRegistry */.r)(asked, { lookUp }, registry);
    return answers.map(({ asked: { reference }, repository, registry: side }) => [
        reference,
        { destination: { kind: 'ecr', repository }, registry: side },
    ]);
}
/** By repository, in the words of the input. */
function settingsBehind(sides) {
    const settings = new Map();
    for (const [{ destination }, { registry }] of sides) {
        const setting = (0,must_move/* settingBehind */.nK)(registry);
        if (destination.kind === 'ecr' && setting)
            settings.set((0,ask_registry/* repositoryKey */.K)(destination.repository), setting);
    }
    return settings;
}
function targetOf({ reference, name, exception }, side, settings) {
    const { origin, tag, fault } = reference;
    const destination = side?.destination ?? reference.destination;
    const setting = !side && destination.kind === 'ecr' ? settings.get((0,ask_registry/* repositoryKey */.K)(destination.repository)) : undefined;
    return {
        origin,
        tag,
        reference: fault ? reference.reference : (0,push/* referenceText */.n5)(destination, tag),
        place: (0,push/* placeOf */.$t)(destination),
        name,
        exception,
        registry: side?.registry ?? null,
        ...(setting && { setting }),
    };
}

// EXTERNAL MODULE: ./build/commands/read-policy.js
var read_policy = __nccwpck_require__(8018);
// EXTERNAL MODULE: ./build/domain/ecr/ecr-registry.js
var ecr_registry = __nccwpck_require__(3568);
;// CONCATENATED MODULE: ./build/commands/replica-targets.js



/**
 * The copies that replication makes of what is pushed, each asked about in its own region and account. Where ECR does not say
 * what it replicates, the copy of which nothing is known stands in the original's place.
 */
async function replicaTargets(pushed, registry) {
    const originals = pushed.flatMap((original) => {
        const { place } = original;
        return original.registry && place.kind === 'repository' && place.repository
            ? [{ original, repository: place.repository }]
            : [];
    });
    const repositories = new Map(originals.map(({ repository }) => [(0,ecr_registry/* repositoryUri */.LJ)(repository), repository]));
    if (repositories.size === 0)
        return [];
    const answers = await registry.replicas([...repositories.values()]);
    const byOriginal = new Map([...repositories.keys()].map((uri, index) => [uri, answers[index]]));
    const unknown = [];
    const copies = [];
    for (const { original, repository } of originals) {
        const answer = byOriginal.get((0,ecr_registry/* repositoryUri */.LJ)(repository));
        if (!answer)
            throw new Error(`the registry gave no answer for the replicas of ${original.reference}`);
        if (answer.state === 'unknown')
            unknown.push(unknownCopy(original, answer.fault));
        else
            copies.push(...answer.replicas.map((replica) => ({ original, repository: replica, tag: original.tag })));
    }
    const known = await (0,ask_registry/* askRegistry */.r)(copies, { lookUp: false, madeBy: 'REPLICATION' }, registry);
    return [...known.map(copyTarget), ...unknown];
}
function copyTarget({ asked: { original, tag }, repository, registry }) {
    const destination = { kind: 'ecr', repository };
    const reference = (0,push/* referenceText */.n5)(destination, tag);
    return { ...original, origin: 'replica', reference, place: (0,push/* placeOf */.$t)(destination), registry };
}
function unknownCopy(original, fault) {
    const protection = { verdict: 'unknown', reason: fault };
    return { ...original, origin: 'replica', registry: { mode: null, filters: [], protection, existence: null } };
}

;// CONCATENATED MODULE: ./build/commands/gate.js











/**
 * Derives the tag, judges every reference that the push would write, and asks the registry about those whose names pass.
 * Rejects with a CodedError of kind `usage` only: what cannot be derived or shown is part of the result.
 */
async function gate(inputs, ports) {
    const destinations = inputs.repositories.map((text) => (0,push/* readRepository */.Nu)(text, { region: inputs.region, account: inputs.registryId }));
    const [facts, checkout, policy] = await Promise.all([
        ports.runner.facts(),
        ports.git.checkout(),
        (0,read_policy/* readPolicy */.T)(inputs.policy, ports.files),
    ]);
    const event = (0,git_event/* readGitEvent */.F)(facts);
    const common = {
        existing: inputs.existing,
        requireRevision: policy.requireRevision,
        accountIds: policy.accountIds,
        source: facts.repository && `${facts.serverUrl}/${facts.repository}`,
    };
    const derivation = await derive(inputs, { event, checkout, policy }, ports.github).catch(asRefusal);
    if (derivation instanceof errors/* CodedError */.A)
        return nothingJudged(derivation, common);
    const references = (0,push/* planPush */.MG)({ derived: derivation.tag, repositories: destinations, tags: inputs.tags });
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
        admission: (0,admission/* judgePush */.CU)(targets),
        registryCheck,
        notes: (0,gate_notes/* notesOn */.v)({
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
    if (error instanceof errors/* CodedError */.A && error.kind === 'refusal')
        return error;
    throw error;
}
function judged(targets, terms) {
    return targets.map((target) => ({ ...target, outcome: (0,admission/* judgeTarget */.dM)(target, terms) }));
}
function checkFor(inputs, references, event) {
    if (inputs.registryCheck === 'off')
        return 'off';
    if (inputs.registryCheck === 'auto' && event.fork)
        return 'skipped';
    // One tag that nobody can check is enough: beside references that were checked it would look as if it had been too.
    const homeless = references.find(({ destination, fault }) => destination.kind === 'nowhere' && !fault);
    if (!homeless)
        return 'done';
    throw new errors/* CodedError */.A('REPOSITORY_MISSING', `repository: no repository was given, so there is nothing to check the tag \`${homeless.tag}\` against.`, {
        remedy: [
            'Name it: `repository: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app`',
            'or, to judge the tag by its name alone: `registry-check: off`.',
        ],
    });
}


/***/ }),

/***/ 3903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ revisionOf),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   l$: () => (/* binding */ POLICY_PATH),
/* harmony export */   lK: () => (/* binding */ tagEntries),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _domain_push_cache_export_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5607);
/* harmony import */ var _domain_commit_commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7726);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6046);
/* harmony import */ var _domain_text_clip_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6195);




const POLICY_PATH = '.github/immutable-tag.yml';
/** One a line or comma-separated: neither a tag nor a repository can hold a comma. */
function entries(text) {
    return text
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
/** As `entries`, but for the text of a build's `cache-to`, whose commas are its own and which takes a line. */
function tagEntries(text) {
    return text.split('\n').flatMap((line) => ((0,_domain_push_cache_export_js__WEBPACK_IMPORTED_MODULE_0__/* .isCacheExport */ .p)(line.trim()) ? [line.trim()] : entries(line)));
}
/** Throws a CodedError for a value that is not among the allowed ones. */
function oneOf(name, value, allowed) {
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A('INPUT_INVALID', `${name}: \`${shown(value)}\` is not one of ${allowed.join(', ')}.`, {
        remedy: [`Write \`${name}: ${allowed[0]}\`, or leave it out.`],
    });
}
function revisionOf(text) {
    if (text === '')
        return null;
    const revision = text.toLowerCase();
    if ((0,_domain_commit_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitId */ .jh)(revision))
        return revision;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A('INPUT_INVALID', `revision: \`${shown(text)}\` is not a full commit SHA.`, {
        remedy: ['Give all of its 40 hexadecimal digits (64 in a SHA-256 repository): git rev-parse HEAD'],
    });
}
/** A boolean as the runner's own `core.getBooleanInput` reads it: YAML 1.2's spellings and no other. */
function isTrue(name, value) {
    return oneOf(name, value.toLowerCase(), ['false', 'true']) === 'true';
}
/** The policy file may be absent at its default path only. */
function policyOf(path) {
    return { path, required: path !== POLICY_PATH };
}
/** Of an input that is refused, which may be a list of several; a refusal of many kilobytes helps nobody. */
const MAX_SHOWN = 300;
/** An input as its refusal quotes it. */
function shown(text) {
    return (0,_domain_text_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clipTo */ .S)(MAX_SHOWN, text);
}


/***/ }),

/***/ 8018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6046);
/* harmony import */ var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5352);


/** The policy of the workspace. Rejects with POLICY_MISSING, POLICY_UNREADABLE or POLICY_INVALID. */
async function readPolicy({ path, required }, files) {
    const text = await files.read(path);
    if (text === null) {
        if (!required)
            return _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_POLICY */ .XD;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A('POLICY_MISSING', `policy: there is no file \`${path}\` in the workspace.`, {
            remedy: ['Correct the path, check the repository out before this step, or leave the input out.'],
        });
    }
    const { parsePolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(934)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9934));
    return parsePolicy(text, path);
}


/***/ }),

/***/ 7601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ AUDIT_SOURCES)
/* harmony export */ });
const AUDIT_SOURCES = ['ecr', 'config', 'security-hub'];


/***/ }),

/***/ 3048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ chooseCommit)
/* harmony export */ });
/* harmony import */ var _text_clip_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6195);
/* harmony import */ var _commit_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5334);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7726);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6046);
/* harmony import */ var _text_shell_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8614);





/**
 * The commit that is in the image. Where there is a checkout it is HEAD, which must be one that the event, or the user,
 * means; without one it is what the event says, unverified. Throws a CodedError where neither can be told.
 */
function chooseCommit({ event, checkout, revision, resolvedPullRequest }) {
    const { claims: own, rejected, pullRequestToResolve, checkoutNeeded } = (0,_commit_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .commitClaims */ .d)(event);
    const resolved = pullRequestToResolve !== null && resolvedPullRequest !== null
        ? (0,_commit_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvedClaims */ .q)(pullRequestToResolve, resolvedPullRequest)
        : [];
    const meant = [...own, ...resolved];
    const claims = revision === null ? meant : [revisionClaim(revision, meant)];
    if (checkout.kind === 'refused')
        throw unreadableCheckout(checkout);
    const preferred = claims[0];
    if (!preferred)
        throw unknownCommit(event, pullRequestToResolve);
    if (checkout.kind === 'none') {
        // The user's word settles what a dispatch means; a stranger's code is not taken on anybody's.
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
    const sha = (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)(revision);
    if (sha === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A('INPUT_INVALID', `revision: \`${(0,_text_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(revision)}\` is not a full commit id.`, {
            remedy: [
                'Give all 40 hexadecimal digits, as `git rev-parse HEAD` prints them. An abbreviation can come to mean another commit.',
            ],
        });
    const known = meant.find((claim) => claim.sha === sha);
    return known ?? { sha, field: 'revision', why: 'the commit that the `revision` input names', checkoutRef: sha };
}
function unknownCommit(event, pullRequest) {
    if (pullRequest !== null)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A('COMMIT_UNKNOWN', `The event is about pull request #${pullRequest}, and its commit is not known.`, {
            remedy: [
                'Give `github-token` a token that may read pull requests (`pull-requests: read`),',
                'or name the commit with the `revision` input.',
            ],
        });
    if (event.kind === 'local')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A('COMMIT_UNKNOWN', 'There is no git checkout here whose commit a tag could name.', {
            remedy: ['Run this inside a git checkout.'],
        });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A('COMMIT_UNKNOWN', `The payload of the event \`${event.name}\` does not name its commit.`, {
        remedy: ['Name the commit with the `revision` input: the full id, as `git rev-parse HEAD` prints it.'],
    });
}
function unverifiable(event, { sha, field }, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A('COMMIT_UNKNOWN', `${sha} (${field}) cannot be taken on trust: ${why}, and there is no checkout.`, {
        remedy: ['Check the commit out before this step, so that HEAD can tell.', ...warning(event)],
    });
}
function mismatch(event, head, claims, explicit) {
    const meant = claims.map(({ sha, field, why }) => `${sha} (${field}, ${why})`).join(' or ');
    const subject = explicit ? 'the `revision` input means' : `the event \`${event.name}\` means`;
    const otherwise = explicit
        ? 'Or correct the input: `revision` must be the commit that is checked out.'
        : 'Or, if HEAD is what you mean to build, say so: set the `revision` input to its full id.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A('COMMIT_MISMATCH', `HEAD is ${head}, but ${subject} ${meant}.`, {
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
/** Checking out what a stranger wrote, in a run that has secrets, is the mistake that `pull_request` exists to avoid. */
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
        'safe-directory': [`Before this step: git config --global --add safe.directory ${(0,_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .shellQuoted */ .x)(directory)}`],
        'git-missing': ['Install git in the job or its container: without it, what is checked out cannot be told.'],
        'no-commit': ['Check a commit out before this step.'],
        failed: ['Run `git status` there to see the failure.'],
    };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A('CHECKOUT_UNREADABLE', `The checkout in ${directory} cannot be read: ${causes[why]}.`, {
        remedy: remedies[why],
    });
}


/***/ }),

/***/ 5334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ commitClaims),
/* harmony export */   q: () => (/* binding */ resolvedClaims)
/* harmony export */ });
/* harmony import */ var _text_clip_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6195);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7726);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6046);



/**
 * Which commits an event means. `GITHUB_SHA` is often another one: the default branch's tip, or a test merge.
 * Throws EVENT_REFUSED where nothing is left to build, and EVENT_UNREADABLE where GITHUB_SHA is no full commit id.
 */
function commitClaims(event) {
    if (event.kind === 'push-deletion' || event.kind === 'delete')
        throw removal(event, 'a branch or tag was deleted');
    if (event.kind === 'release' && event.withdrawn !== null)
        throw removal(event, `the release was ${event.withdrawn}`);
    if (event.kind === 'local')
        return claimed(maybe((0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .commitId */ .xk)(event.githubSha), 'HEAD', 'the commit that is checked out'));
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
/** The claims of a pull request whose commits were asked of GitHub's API. */
function resolvedClaims(number, commits) {
    const head = (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .commitId */ .xk)(commits.headSha);
    const merge = (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .commitId */ .xk)(commits.mergeSha);
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
/** `GITHUB_SHA` of an annotated tag's push is the commit, while `after` is the tag object; the payload's own commit settles it. */
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
/**
 * The sender of a dispatch may name a commit in `client_payload.sha`; that is a custom, so it must be HEAD to count.
 * One that names none asks for a build of the default branch, which again only HEAD can confirm.
 */
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
    const sha = (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .commitId */ .xk)(event.githubSha);
    if (sha !== null)
        return sha;
    const given = event.githubSha === '' ? 'empty' : `\`${(0,_text_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(event.githubSha)}\``;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A('EVENT_UNREADABLE', `GITHUB_SHA is ${given}, not a full commit id.`, {
        remedy: ['GitHub sets it for every run that has a commit: do not overwrite it in `env`.'],
    });
}
const WITHOUT_REMOVALS = {
    'push-deletion': 'Skip the job for deletions: `if: ${{ !github.event.deleted }}`.',
    delete: 'Take `delete` off the triggers of the workflow that builds.',
    release: 'Limit the trigger to what publishes: `on: { release: { types: [published] } }`.',
};
function removal(event, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A('EVENT_REFUSED', `The event \`${event.name}\` leaves no commit to build: ${what}.`, {
        remedy: [WITHOUT_REMOVALS[event.kind]],
    });
}


/***/ }),

/***/ 7726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aF: () => (/* binding */ isZeroId),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/** Whether a text is all of a commit's id, SHA-1 or SHA-256, in lower case. */
function isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** A full commit id in lower case, SHA-1 or SHA-256; null for anything else: an abbreviation, zeros, not a string. */
function commitId(value) {
    if (typeof value !== 'string' || isZeroId(value))
        return null;
    const id = value.toLowerCase();
    return isCommitId(id) ? id : null;
}
/** The id that git has for no object, as a push that deletes a branch tells it. */
function isZeroId(value) {
    return typeof value === 'string' && /^(?:0{40}|0{64})$/.test(value);
}


/***/ }),

/***/ 22:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readGitEvent),
/* harmony export */   H: () => (/* binding */ localFacts)
/* harmony export */ });
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7726);
/* harmony import */ var _json_member_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7074);
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(407);



/** The event name of a run outside GitHub Actions. */
const LOCAL_EVENT = 'local';
/** The facts of a run outside GitHub Actions: whatever is checked out. */
function localFacts(checkout) {
    const { head, branch } = checkout.kind === 'checkout' ? checkout : { head: '', branch: null };
    const ref = branch === null ? '' : `refs/heads/${branch}`;
    return { eventName: LOCAL_EVENT, payload: {}, sha: head, ref, repository: '', serverUrl: '' };
}
/**
 * Reads an event from what GitHub really sends; each row of GitHub's page "Events that trigger workflows" is a kind.
 * Never throws: what a payload lacks, or holds in another form than GitHub's, is null.
 */
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
    const commit = (path) => (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .commitId */ .xk)(member(payload, path));
    const action = member(payload, 'action');
    switch (eventName) {
        case LOCAL_EVENT:
            return { kind: 'local' };
        case 'push':
            // A branch can be deleted and pushed anew at once: only the payload tells.
            if (member(payload, 'deleted') === true || (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isZeroId */ .aF)(member(payload, 'after')))
                return { kind: 'push-deletion' };
            return { kind: 'push', after: commit('after'), headCommit: commit('head_commit.id') };
        case 'pull_request':
        case 'pull_request_review':
        case 'pull_request_review_comment':
        case 'pull_request_target': {
            const target = eventName === 'pull_request_target';
            // A merged pull request runs on its base branch; only a review that comes later still runs on the test merge.
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
            // GitHub puts a tag's name into `head_branch` too, and nothing tells the two apart: it is never read as a release.
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
            // The ref is the default branch, and says nothing of a commit that the sender names.
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
        const id = (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .commitId */ .xk)(member(payload, `${path}.id`));
        const time = (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .utcTime */ .S)(member(payload, `${path}.timestamp`));
        if (id !== null && time !== null)
            times.set(id, time);
    }
    return times;
}
function comesFromFork(payload) {
    // The fork's repository is null once it was deleted.
    if (member(payload, 'pull_request.head.repo') === null)
        return true;
    const head = member(payload, 'pull_request.head.repo.full_name');
    const base = member(payload, 'pull_request.base.repo.full_name');
    return typeof head === 'string' && typeof base === 'string' && head !== base;
}
function onlyPullRequest(payload, object) {
    const pullRequests = (0,_json_member_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .g)(payload, object, 'pull_requests');
    return pullRequests.length === 1 ? positive(member(pullRequests[0], 'number')) : null;
}
function pullRequestOfRef(ref) {
    const number = /^refs\/pull\/([1-9][0-9]{0,14})\/(?:merge|head)$/.exec(ref)?.[1];
    return number === undefined ? null : Number(number);
}
/** GitHub's own limit is 255 bytes; git has none. */
const MAX_REF_LENGTH = 1024;
/** A branch or tag name that git could hold; null for what it could not. */
function refName(value) {
    if (typeof value !== 'string' || value === '' || value.length > MAX_REF_LENGTH)
        return null;
    // What git-check-ref-format(1) forbids anywhere in a name, and the other control characters.
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
/** By a path as GitHub's documentation writes it, `pull_request.head.sha`: no member of a payload has a dot in its name. */
function member(payload, path) {
    return (0,_json_member_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, ...path.split('.'));
}


/***/ }),

/***/ 407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ utcTime),
/* harmony export */   W: () => (/* binding */ utcTimeOfEpoch)
/* harmony export */ });
/** An RFC 3339 text as the same moment in UTC, to the second; null for anything else. */
function utcTime(value) {
    if (typeof value !== 'string' || !RFC_3339.test(value))
        return null;
    return utcTimeOfEpoch(Math.floor(Date.parse(value) / 1000));
}
/** Seconds since 1970 as RFC 3339 in UTC; null beyond the year 9999, which RFC 3339 cannot write. */
function utcTimeOfEpoch(seconds) {
    if (!Number.isInteger(seconds) || seconds < 0 || seconds > END_OF_9999)
        return null;
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
const END_OF_9999 = 253_402_300_799;


/***/ }),

/***/ 566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ partitionOf)
/* harmony export */ });
/** The partitions of the SDK's own endpoint rules. */
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
/** The partition a region lies in, or null for a region that none has. */
function partitionOf(region) {
    return PARTITIONS.find((partition) => partition.region.test(region)) ?? null;
}


/***/ }),

/***/ 3568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ ecrHost),
/* harmony export */   JG: () => (/* binding */ isAccountId),
/* harmony export */   LJ: () => (/* binding */ repositoryUri),
/* harmony export */   Or: () => (/* binding */ repositoryNameFault),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   qM: () => (/* binding */ repositoryArn),
/* harmony export */   wl: () => (/* binding */ parseEcrHost)
/* harmony export */ });
/* harmony import */ var _aws_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(566);
/* harmony import */ var _push_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4607);


/** The shape of the amazon-ecr-credential-helper; region and suffix are held against each other by `partitionOf`. */
const PRIVATE_HOST = /^(\d{12})\.dkr[.-]ecr(-fips)?\.([a-z0-9][a-z0-9-]*)\.([a-z][a-z0-9.-]*)$/;
const VPC_ENDPOINT_HOST = /^[a-z0-9.-]{1,200}\.([a-z0-9-]+)\.vpce\.amazonaws\.com(?:\.cn)?$/;
const PUBLIC_HOSTS = new Set(['public.ecr.aws', 'ecr-public.aws.com']);
const ECR_LOOK = /\bdkr[.-]ecr\b|\.amazonaws\.(?:com|eu)\b/i;
const NAME_MIN_LENGTH = 2;
const NAME_MAX_LENGTH = 256;
/** Whether a text is an AWS account id, which is also the id of its registry: twelve digits. */
function isAccountId(text) {
    return /^\d{12}$/.test(text);
}
/** The host of an account's registry. Throws a RangeError for a region of no partition. */
function ecrHost(account, region) {
    const partition = (0,_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(region);
    if (partition === null)
        throw new RangeError(`no AWS partition has a region "${region}"`);
    return `${account}.dkr.ecr.${region}.${partition.suffix}`;
}
/** Whose registry a host is. `public.ecr.aws` is ECR Public; a VPC endpoint's own name tells no account. */
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
    const partition = (0,_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(region);
    if (partition === null)
        return { kind: 'other', host, fault: `no AWS partition has a region "${region}"` };
    const dualStack = suffix === partition.dualStackSuffix;
    if (!dualStack && suffix !== partition.suffix) {
        const fault = `the region ${region} is in ${partition.name}, where hosts end in ${partition.suffix}, not in ${suffix}`;
        return { kind: 'other', host, fault };
    }
    return { kind: 'private', host, account, region, partition: partition.name, fips: fips !== undefined, dualStack };
}
/**
 * Reads a repository's URI or bare name. What the URI tells wins over the defaults: a wrong region or account gives ECR's
 * "repository not found", and no hint that the wrong place was asked.
 */
function parseRepository(text, defaults) {
    const scheme = (0,_push_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .schemeOf */ .dz)(text);
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
/** What keeps a text from being the name of an ECR repository, in words, or null. */
function repositoryNameFault(name) {
    if (name.length < NAME_MIN_LENGTH || name.length > NAME_MAX_LENGTH) {
        return `a repository's name has ${NAME_MIN_LENGTH} to ${NAME_MAX_LENGTH} characters, and this has ${name.length}`;
    }
    if (_push_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY_PATH */ .bn.test(name))
        return null;
    const lower = name.toLowerCase();
    return _push_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY_PATH */ .bn.test(lower)
        ? `ECR takes no upper-case letters (github.repository keeps those of the owner); write "${lower}"`
        : "a repository's name is made of lower-case letters and digits, joined by single dots, hyphens, underscores or slashes";
}
/** The ARN for an IAM policy: any account, `*`, where none is known. */
function repositoryArn({ partition, region, account, name }) {
    return `arn:${partition}:ecr:${region}:${account ?? '*'}:repository/${name}`;
}
/** `host/name`, or the name alone while the registry is unknown. */
function repositoryUri({ host, name }) {
    return host === null ? name : `${host}/${name}`;
}
/** Upper case makes no host here, unlike in an image reference: it is an owner's name far more often. */
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
    const partition = (0,_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(region)?.name;
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


/***/ }),

/***/ 1558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ EXCLUSION_FILTER),
/* harmony export */   R6: () => (/* binding */ MAX_FILTERS),
/* harmony export */   a4: () => (/* binding */ adviseFilters),
/* harmony export */   dW: () => (/* binding */ movingFault)
/* harmony export */ });
/* harmony import */ var _filter_exposure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1012);
/* harmony import */ var _tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5709);


/** The filters that ECR takes a repository. */
const MAX_FILTERS = 5;
/** `ImageTagMutabilityExclusionFilter.filter` of the API's model, with the two `*` that ECR takes. */
const EXCLUSION_FILTER = '^(?!(?:[^*]*\\*){3})[0-9a-zA-Z._*-]{1,128}$';
/** What is wrong with an entry of `tags.moving`, in words, or null. */
function movingFault(filter) {
    if (!new RegExp(EXCLUSION_FILTER).test(filter))
        return null;
    const tag = (0,_filter_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .exposedBy */ .Q)(filter);
    return tag === null
        ? null
        : `It may let "${tag}" move as well, and tags like it name one image for good. Begin it with what only caches or signatures begin with: "buildcache-*".`;
}
/**
 * The fewest filters that let the `moving` entries move beside what the setting lets move already, and that expose no tag
 * naming a commit or a version.
 */
function adviseFilters(setting, moving) {
    const present = setting.mode === 'IMMUTABLE_WITH_EXCLUSION' ? setting.filters : [];
    const kept = present.filter(isSafe);
    const safe = moving.filter(isSafe);
    const added = widest(safe.filter((entry) => !kept.some((filter) => (0,_tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFilter */ .y)(filter, entry))));
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
    return (0,_filter_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .exposedBy */ .Q)(filter) === null;
}
/** Whether all tags of an entry can be overwritten. A star of the entry is a character that only a star of a filter matches. */
function moves({ mode, filters }, entry) {
    switch (mode) {
        case 'IMMUTABLE':
            return false;
        case 'IMMUTABLE_WITH_EXCLUSION':
            return filters.some((filter) => (0,_tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFilter */ .y)(filter, entry));
        case 'MUTABLE_WITH_EXCLUSION':
            return !filters.some((filter) => (0,_filter_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .overlap */ .E)(filter, entry));
        default:
            // Of a mode that is not known nothing can be said to be in the way.
            return true;
    }
}
/** Those that no other covers; of two that cover each other the first. */
function widest(filters) {
    return filters.filter((filter, index) => !filters.some((other, otherIndex) => (0,_tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFilter */ .y)(other, filter) && (otherIndex < index || !(0,_tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFilter */ .y)(filter, other))));
}


/***/ }),

/***/ 1012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ overlap),
/* harmony export */   Q: () => (/* binding */ exposedBy)
/* harmony export */ });
const DIGITS = '1234567890';
const HEX = `${DIGITS}abcdef`;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ANY = `${LETTERS}${LETTERS.toUpperCase()}${DIGITS}._-`;
const NUMBER = some(DIGITS, 1);
const VERSION = [...NUMBER, ...literal('.'), ...NUMBER, ...literal('.'), ...NUMBER];
/** The tags that a build must never be able to overwrite: a full version, or a commit, which may be cut to seven digits. */
const IDENTITIES = [
    [...literal('sha-'), ...some(HEX, 7)],
    VERSION,
    [...literal('v'), ...VERSION],
    some(HEX, 7),
];
/** An identity with all that may follow it: `1.2.3-rc.1`, `sha-3f1c0a2-arm64`. */
const DRESSED = IDENTITIES.map((identity) => [...identity, ...oneOf('-_.'), ...some(ANY, 0)]);
const PRERELEASES = ['alpha', 'beta', 'rc'].map((stage) => [...VERSION, ...literal(`-${stage}.`), ...NUMBER]);
/**
 * A tag naming a commit or a version that an exclusion filter may let move, or null if there is none. Case is ignored, and the
 * filter is also sought anywhere in such a tag, since AWS documents neither; in a prerelease of the user's own words anything
 * can be found, so there only the usual ones count.
 */
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
/** Whether some tag matches both filters. */
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
/** A text that two patterns share, or null. No place is tried twice, so the work is their product at most. */
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
/** The first character that both steps take. Where both may go on for ever, it leads nowhere new. */
function shared(a, b) {
    return b.characters.split('').find((character) => a.characters.includes(character));
}


/***/ }),

/***/ 5709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ judgeTag),
/* harmony export */   y: () => (/* binding */ matchesFilter)
/* harmony export */ });
/** `ImageTagMutabilityExclusionFilter.filter` of the API's model. */
const FILTER_GRAMMAR = /^[0-9a-zA-Z._*-]{1,128}$/;
/** Whether an exclusion filter covers a tag: the whole tag, case-sensitively, `*` standing for zero or more characters. */
const matchesFilter = (filter, tag) => matchesPieces(filter, tag, 0);
const ignoringCase = (filter, tag) => matchesFilter(filter.toLowerCase(), tag.toLowerCase());
const unanchored = (filter, tag) => matchesFilter(`*${filter}*`, tag);
const ignoringCaseUnanchored = (filter, tag) => unanchored(filter.toLowerCase(), tag.toLowerCase());
const starNeedsCharacter = (filter, tag) => matchesPieces(filter, tag, 1);
/** The readings under which a filter matches more than we take it to, and so may let a tag move that looks protected. */
const WIDER = [
    ['case-insensitive', ignoringCase],
    ['unanchored', unanchored],
    ['case-insensitive-and-unanchored', ignoringCaseUnanchored],
];
/**
 * Whether ECR keeps this tag where it is.
 *
 * AWS documents neither the case nor the anchoring of exclusion filters, nor whether `*` may stand for nothing. Where another
 * reading would take a protection away, the verdict is `unknown`. A tag that is mutable as we read it stays mutable.
 * An unknown mode, a filter of an unknown type or grammar, and a mode with exclusions that names no filter (which the API
 * refuses to set, reported as the filter '' of type '') are `unknown` as well.
 */
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
/** Only a narrower reading can take this protection away, and `*` needing a character is the one there is. */
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
/** Finds the pieces between the stars one after another, each at its earliest place, so that nothing is ever tried twice. */
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


/***/ }),

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ CodedError)
/* harmony export */ });
/* unused harmony export ERROR_KINDS */
/**
 * What kept a command from its work, as opposed to a verdict on a tag.
 *
 * `usage` codes mean that what was asked cannot be carried out as written, and fail in every mode. `refusal` codes mean that
 * no truthful tag can be derived from this run; `mode: report` reports them and passes.
 */
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
/** An error that a user is meant to read: `message` names the input and the cause, `remedy` what to change, line by line. */
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


/***/ }),

/***/ 7074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   g: () => (/* binding */ listAt)
/* harmony export */ });
/** The member at a path into parsed JSON that a stranger wrote, undefined where there is none: its `__proto__` is no way in. */
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
/** A text that is there and not empty. */
function textAt(value, ...path) {
    const text = at(value, ...path);
    return typeof text === 'string' && text !== '' ? text : null;
}


/***/ }),

/***/ 5352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ findException),
/* harmony export */   XD: () => (/* binding */ EMPTY_POLICY),
/* harmony export */   Z1: () => (/* binding */ judgeByPolicy)
/* harmony export */ });
const EMPTY_POLICY = {
    deny: [],
    allow: [],
    moving: [],
    releases: { prefixes: [], calendar: null },
    exceptions: [],
    accountIds: 'full',
    requireRevision: true,
};
/** The policy's own word on a tag, or null if it has none. What it denies it cannot allow as well. */
function judgeByPolicy(policy, tag) {
    const denied = policy.deny.find((pattern) => pattern.matches(tag));
    if (denied)
        return { verdict: 'mutable', reason: { code: 'TAG_DENIED', tag, pattern: denied.source } };
    const allowed = policy.allow.find((pattern) => pattern.matches(tag));
    if (allowed)
        return { verdict: 'immutable', reason: { code: 'TAG_ALLOWED', tag, pattern: allowed.source } };
    return null;
}
/** An exception warns from two weeks before its end: a sprint's notice. */
const NOTICE_DAYS = 14;
/**
 * The exception that covers a tag in a repository; of several the one that holds longest, so that an expired one never hides one in force.
 * Without a repository (null) only an exception for every repository (`*`) covers it. `today` is `YYYY-MM-DD` in UTC.
 */
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


/***/ }),

/***/ 5607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isCacheExport),
/* harmony export */   z: () => (/* binding */ readCacheExport)
/* harmony export */ });
const TAGLESS = new Set(['gha', 'inline', 'local', 's3', 'azblob']);
/** Whether an entry of `tags` is no reference but the text of a `cache-to`. No reference can begin so. */
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


/***/ }),

/***/ 280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isImageDigest)
/* harmony export */ });
/** Whether a text is a digest as ECR computes it: `sha256:` and 64 lower-case hex digits. */
function isImageDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}


/***/ }),

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bn: () => (/* binding */ REPOSITORY_PATH),
/* harmony export */   dz: () => (/* binding */ schemeOf),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _tag_tag_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8434);

/** The path of a repository, the same in the distribution project and in ECR. */
const REPOSITORY_PATH = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*$/;
const PATH_MAX_LENGTH = 255;
const HOST_MAX_LENGTH = 259;
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,256}$/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]{0,20}:\/\//;
/** The registered algorithms of the OCI image specification, whose encoded part is lower-case and of one length. */
const DIGEST_LENGTHS = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
]);
/** Takes a reference apart, or says what is wrong with it. A word alone is read as a path: whether it is a tag is the caller's to know. */
function parseImageReference(text) {
    const scheme = schemeOf(text);
    if (scheme !== null)
        return { fault: `leave out "${scheme}"` };
    const [named, digest] = splitAt(text, text.indexOf('@'));
    const [host, remainder] = splitHost(named);
    const [path, tag] = splitAt(remainder, remainder.indexOf(':'));
    const fault = hostFault(host) ??
        pathFault(path) ??
        (tag !== null && (0,_tag_tag_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .tagFault */ .nJ)(tag) !== null ? 'what follows the ":" is not a tag' : null) ??
        (digest !== null && !isDigest(digest) ? 'what follows the "@" is not a digest' : null);
    return fault === null ? { host, path, tag, digest } : { fault };
}
/** `https://` of a text that was copied from a browser, or null. */
function schemeOf(text) {
    return SCHEME.exec(text)?.[0] ?? null;
}
/** The first component is a host only if no path could begin like it: the rule that docker and containerd follow. */
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


/***/ }),

/***/ 1847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ movingEntryFor),
/* harmony export */   nK: () => (/* binding */ settingBehind),
/* harmony export */   zm: () => (/* binding */ blockedMoves)
/* harmony export */ });
/* harmony import */ var _ecr_exclusion_filters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1558);
/* harmony import */ var _ecr_tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5709);


/** The reasons that stand on a repository's own setting, read and understood: not on a template's, nor on a filter of another type. */
const ON_THE_SETTING = new Set([
    'ECR_IMMUTABLE',
    'ECR_NOT_EXCLUDED',
    'ECR_FILTER_PROTECTS',
    'ECR_MUTABLE',
    'ECR_TAG_EXCLUDED',
    'ECR_NO_FILTER_PROTECTS',
    'ECR_FILTER_UNCERTAIN',
]);
/** The setting behind what the registry said, or null if it is not known. */
function settingBehind(registry) {
    if (!registry || !ON_THE_SETTING.has(registry.protection.reason.code))
        return null;
    const { mode, filters } = registry;
    return { mode, filters };
}
/** One note a repository, of those the push itself goes to. */
function blockedMoves(targets, moving) {
    const notes = new Map();
    for (const { origin, place, registry } of targets) {
        const setting = settingBehind(registry);
        if (origin === 'replica' || place.kind === 'nowhere' || !place.repository || !setting || notes.has(place.uri))
            continue;
        const { uri, repository } = place;
        const advice = (0,_ecr_exclusion_filters_js__WEBPACK_IMPORTED_MODULE_0__/* .adviseFilters */ .a4)(setting, moving);
        if (advice.missing.length > 0)
            notes.set(uri, { code: 'MUST_MOVE_BLOCKED', uri, repository, tags: advice.missing, ...setting, advice });
    }
    return [...notes.values()];
}
/** The entry that would let a tag move, under any reading of it, or null. */
function movingEntryFor(tag, moving) {
    const mode = 'IMMUTABLE_WITH_EXCLUSION';
    return (moving.find((filter) => (0,_ecr_tag_mutability_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeTag */ .Y)({ mode, filters: [{ filterType: 'WILDCARD', filter }] }, tag).verdict !== 'immutable') ?? null);
}


/***/ }),

/***/ 6432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   MG: () => (/* binding */ planPush),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   n5: () => (/* binding */ referenceText)
/* harmony export */ });
/* harmony import */ var _cache_export_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5607);
/* harmony import */ var _ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3568);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6046);
/* harmony import */ var _text_clip_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6195);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4607);





/** Reads the `repository` input. Throws a CodedError for an entry that names no repository; that is a slip of the pen, not a verdict. */
function readRepository(text, defaults) {
    const parsed = (0,_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU)(text, defaults);
    if (!('kind' in parsed))
        return { kind: 'ecr', repository: parsed };
    if (parsed.kind === 'public' || parsed.kind === 'other')
        return foreignDestination(parsed);
    const shown = (words) => (0,_text_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clipTo */ .S)(URI_MAX_LENGTH, words);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .A(CODE_OF_SLIP[parsed.kind], `repository: \`${shown(text)}\` cannot be used: ${shown(parsed.fault)}.`, { remedy: REMEDY_OF_SLIP[parsed.kind] });
}
/** More than any that can be used has, with its tag. */
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
/** Everything the push would write: each bare tag in each repository, then the full references; each once. */
function planPush(plan) {
    const bare = plan.tags.filter((entry) => !(0,_cache_export_js__WEBPACK_IMPORTED_MODULE_0__/* .isCacheExport */ .p)(entry) && !isReference(entry));
    const references = plan.tags.flatMap((entry) => {
        if ((0,_cache_export_js__WEBPACK_IMPORTED_MODULE_0__/* .isCacheExport */ .p)(entry))
            return readCache(entry);
        return isReference(entry) ? [readReference(entry)] : [];
    });
    const places = plan.repositories.length > 0 ? plan.repositories : [{ kind: 'nowhere' }];
    // Full references say where they go; without `repository`, the derived tag is then an output and nothing that is pushed.
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
                uri: (0,_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryUri */ .LJ)(destination.repository),
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
/** Where a cache goes is no reference of an image, whatever its tag: it keeps its own text, lest it be taken for one. */
function readCache(text) {
    const cache = (0,_cache_export_js__WEBPACK_IMPORTED_MODULE_0__/* .readCacheExport */ .z)(text);
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
    const parsed = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageReference */ .o_)(text);
    if ('fault' in parsed)
        return malformed(parsed.fault);
    if (parsed.digest !== null)
        return unreadable(text, { verdict: 'unknown', reason: { code: 'REFERENCE_HAS_DIGEST', reference: text } });
    // What a client pushes when no tag is written.
    const tag = parsed.tag ?? 'latest';
    const destination = destinationOf(parsed.host, parsed.path);
    if ('fault' in destination)
        return malformed(destination.fault);
    return referenceIn(destination, tag, 'given');
}
function destinationOf(host, path) {
    if (host === null)
        return unsupported('docker.io', path);
    const parsed = (0,_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU)(`${host}/${path}`, { region: null, account: null });
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
    const registry = (0,_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEcrHost */ .wl)(host);
    const fault = registry.kind === 'other' ? registry.fault : null;
    const protection = { verdict: 'unknown', reason: { code: 'REGISTRY_UNSUPPORTED', host, fault } };
    return { kind: 'foreign', uri: `${host}/${name}`, name, protection };
}


/***/ }),

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   n: () => (/* binding */ firstFrom)
/* harmony export */ });
/** The place of the first that is not below `least`, in a list that is sorted; its length if there is none. */
function firstFrom(sorted, least) {
    let from = 0;
    let to = sorted.length;
    while (from < to) {
        const middle = (from + to) >>> 1;
        if (sorted[middle] < least)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
/** For sorting texts by code units. */
function inOrder(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 5147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ calendarFormatFault),
/* harmony export */   y: () => (/* binding */ parseCalendar)
/* harmony export */ });
/* harmony import */ var _text_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6195);
/* harmony import */ var _text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6107);


const NUMBER = '(?:0|[1-9]\\d{0,8})';
const ANY_NUMBER = { pattern: NUMBER, least: 0, most: 999_999_999 };
/** The tokens of calver.org. */
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
/** Stands at the end and may be left out: `YYYY.0M.MICRO-MODIFIER` is the format of `2026.11.3` and of `2026.11.3-rc1`. */
const MODIFIER = 'MODIFIER';
const YEARS = new Set(['YYYY', 'YY', '0Y']);
/** What is wrong with a calendar format, in words, or null. */
function calendarFormatFault(format) {
    const tokens = format.split(/[._-]/);
    const stranger = tokens.find((token) => token !== MODIFIER && !CALENDAR_TOKENS.has(token));
    if (stranger !== undefined) {
        const known = [...CALENDAR_TOKENS.keys(), MODIFIER].join(', ');
        return `"${(0,_text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)((0,_text_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(stranger))}" is none of the parts of a calendar format: ${known}, joined by ".", "_" or "-"`;
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
/** Reads a version of a calendar format; null for any other text, and for a day that the calendar does not have. */
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
/** Whether the calendar has this day; true where the format does not tell both month and day. A year it always tells. */
function isDay(values) {
    const year = Number(values.get('YYYY') ?? 2000 + Number(values.get('YY') ?? values.get('0Y')));
    const month = values.get('MM') ?? values.get('0M');
    const day = values.get('DD') ?? values.get('0D');
    if (month === undefined || day === undefined)
        return true;
    return new Date(Date.UTC(year, Number(month) - 1, Number(day))).getUTCDate() === Number(day);
}


/***/ }),

/***/ 6969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ judgeName)
});

;// CONCATENATED MODULE: ./build/domain/tag/tag-date.js
const DATE_SHAPES = [
    /(?<![A-Za-z0-9])(?<year>\d{4})[._-](?<month>\d{1,2})[._-](?<day>\d{1,2})(?:T[0-9._-]*Z?)?(?![A-Za-z0-9])/gi,
    /(?<![A-Za-z0-9])(?<day>\d{1,2})[._-](?<month>\d{1,2})[._-](?<year>\d{4})(?![A-Za-z0-9])/g,
    /(?<![A-Za-z0-9])(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:[._T-]?(?:[01]\d|2[0-3])(?:[0-5]\d){0,2}Z?)?(?![A-Za-z0-9])/gi,
    /(?<![A-Za-z0-9])(?<year>\d{4})[._-]?(?<month>\d{2})(?![A-Za-z0-9])/g,
    /(?<![A-Za-z0-9])(?<year>\d{4})[._-]?w(?<week>\d{1,2})(?![A-Za-z0-9])/gi,
    // Seconds or milliseconds since 1970, as they are from 2001 to 2033.
    /(?<![A-Za-z0-9])1\d{9}(?:\d{3})?(?![A-Za-z0-9])/g,
];
/** The first thing in a tag that reads as a date, a month, a week or a time since 1970. */
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
/** Whether a dotted number of three or four parts is a date rather than a version: `2026.11.23`, `23.11.2026`, `2026.11.23.1430`. */
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
/** `14`, `1430` or `143059`. */
function isTime(text) {
    return /^(?:[01]\d|2[0-3])(?:[0-5]\d){0,2}$/.test(text);
}
function isBetween(text, least, most) {
    const value = Number(text);
    return value >= least && value <= most;
}

// EXTERNAL MODULE: ./build/domain/tag/tag-grammar.js
var tag_grammar = __nccwpck_require__(8434);
;// CONCATENATED MODULE: ./build/domain/tag/tag-words.js
/** All of a text's words, in order. */
function wordsOf(text) {
    return Array.from(text.matchAll(/[A-Za-z0-9]+/g), ({ 0: word, index }) => ({
        key: word.toLowerCase(),
        start: index,
        end: index + word.length,
    }));
}
/** The first place where these words follow one another. */
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

;// CONCATENATED MODULE: ./build/domain/tag/version-like.js

/** In a part between `-` and `_`: names, a `v`, the number with a suffix as PEP 440 has it, and what a dot joins to it. */
const VERSION_PART = /^((?:[a-z]+\.)*)(v?)([0-9]+(?:\.[0-9]+)*)((?:(?:a|b|rc)[0-9]+)?)((?:\.[a-z].*)?)$/i;
/** Everything in a tag that stands as versions do. A number glued to a name, `alpine3.18`, does not. */
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
/** Three or four numbers that are not a date. */
function isFullVersion({ parts, isLine }) {
    return (parts.length === 3 || parts.length === 4) && !isLine && !isDottedDate(parts);
}
/** One or two parts, where a version stands: a bare number behind a name (`build-12`) may as well count something. */
function isFloating({ start, parts, hasV, isLine }) {
    if (isLine)
        return true;
    return parts.length <= 2 && parts[0].length <= 4 && (hasV || start === 0 || parts.length === 2);
}
/** A version as a part of its own: in `app-1.2.3` or `v1.2.3-arm64`, not in `11.2.3` nor in `0.1.2.3`. */
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

// EXTERNAL MODULE: ./build/domain/tag/word-set.js
var word_set = __nccwpck_require__(5517);
;// CONCATENATED MODULE: ./build/domain/tag/mutable-tags.js





const LATEST_WORDS = (0,word_set/* wordSet */.d)('latest newest');
/** Builds of what is not released yet. Beside a full version more words mean the same: `1.2.3-dev`. */
const SNAPSHOT_WORDS = (0,word_set/* wordSet */.d)('snapshot unreleased wip dirty');
const SNAPSHOT_WORDS_OF_A_VERSION = (0,word_set/* wordSet */.d)('snapshot unreleased wip dirty nightly dev edge canary unstable');
const CHANNEL_WORDS = (0,word_set/* wordSet */.d)('stable unstable edge nightly daily weekly monthly canary next current rolling alpha beta gamma rc candidate preview', 'experimental insiders milestone lts ga release released mainline bleeding default previous tip');
const ENVIRONMENT_WORDS = (0,word_set/* wordSet */.d)('prod production prd live staging stage stg preprod preproduction dev development devel test testing tst qa uat sit', 'int integration acc acceptance sandbox demo local ci blue green');
const BRANCH_WORDS = (0,word_set/* wordSet */.d)('main master trunk develop head');
/** What a branch's name begins with where teams sort them into folders: `feature/x`, which tools turn into `feature-x`. */
const BRANCH_FOLDERS = (0,word_set/* wordSet */.d)('feature features feat fix bugfix hotfix release releases chore refactor docs dependabot renovate revert topic users');
const CACHE_WORDS = (0,word_set/* wordSet */.d)('cache buildcache buildxcache kanikocache');
const PULL_REQUEST_WORDS = (0,word_set/* wordSet */.d)('pr mr pull merge');
const NUMBERED_PULL_REQUEST = /^(?:pr|mr|pull)[0-9]+$/;
const MERGE_QUEUE = ['gh', 'readonly', 'queue'];
/** What `git describe --dirty` adds: the content is not the commit's, whichever commit the tag names. */
const DIRTY_WORD = 'dirty';
/** cosign's signatures, attestations and SBOMs, and the fallback tag of the OCI referrers API, which cuts a digest to 64 digits. */
const SIGNATURE = /^sha(?:256|512)-[0-9a-f]{64}(?:\.[a-z]+)?$/;
const COMMIT_PREFIXES = (0,word_set/* wordSet */.d)('sha git commit rev revision g');
const COMMIT_MIN_LENGTH = 7;
const COMMIT_LENGTH = 40;
/** Abbreviated, whole, and whole in a SHA-256 repository. */
const COMMIT = /^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/;
/** As `git describe` writes it. */
const DESCRIBED_COMMIT = /^g(?=[a-f]*[0-9])[0-9a-f]{7,40}$/;
const DIGITS = /^[0-9]+$/;
/** A branch's name is often cut to fit; what is shorter than this says too little to tell. */
const BRANCH_CUT_MIN_LENGTH = 12;
/**
 * Whether a name can come to mean another image, as far as the name alone can tell.
 *
 * It passes only if it bears an identity: this commit, the version of this release, or some full version. What is known to
 * move is `mutable`; where nothing pins the name the verdict is `unknown`, and no gate passes it.
 */
function judgeName(tag, context) {
    const fault = (0,tag_grammar/* tagFault */.nJ)(tag);
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
/** What moves whatever version stands beside it. */
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
/**
 * A version that is not this release's was written by hand. Beside a branch's name, or taken from it (`release/1.2.3`), it
 * moves with the branch; behind a floating version it is the version of something else, as in `1.2-python-3.11.4`.
 */
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
/** Whether a number of its own follows, as in `beta.2`: that may count something, and so is not known to move. */
function isCounted({ end }, { words, version }) {
    const next = words.find(({ start }) => start >= end);
    return next !== undefined && DIGITS.test(next.key) && (version === null || !isWithin(next, version));
}
function namesCommit({ key }, revision) {
    const hex = key.startsWith('g') ? key.slice(1) : key;
    return hex.length >= COMMIT_MIN_LENGTH && revision.startsWith(hex);
}
/** A word that reads as a commit's SHA: by its length, by what stands before it, or by mixing letters and digits as chance does. */
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
/** `pr-12`, `pr12`, `merge-request-12`. */
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
/** A branch's name in the tag, however its separators and its case were changed. */
function findBranch(name, branches) {
    for (const branch of branches) {
        const keys = wordsOf(branch).map(({ key }) => key);
        const span = findSequence(name.words, keys);
        if (span !== null && !isCounted(span, name))
            return span;
    }
    return null;
}
/** A branch's name with its separators left out, or cut. */
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


/***/ }),

/***/ 7446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseReleaseVersion)
/* harmony export */ });
/* unused harmony export encodeVersion */
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6353);
/* harmony import */ var _calendar_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5147);
/* harmony import */ var _tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8434);



const FLOATING = /^\d+(?:\.\d+)?(?:\.x)?$/;
/** Reads the version that a git tag releases, or says why it releases none of this image. */
function parseReleaseVersion(gitTag, rules) {
    const notARelease = (why) => ({ kind: 'not-a-release', gitTag, why });
    const prefix = longestPrefix(gitTag, rules.prefixes);
    if (prefix === null) {
        return notARelease(`it does not begin with ${rules.prefixes.map((expected) => `"${expected}"`).join(' or ')}`);
    }
    const afterPrefix = gitTag.slice(prefix.length);
    const text = /v$/i.test(prefix) ? afterPrefix : afterPrefix.replace(/^v/, '');
    const { calendar } = rules;
    const parsed = calendar === null ? parseSemantic(text) : (0,_calendar_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCalendar */ .y)(text, calendar);
    if (parsed === null)
        return notARelease(whyNot(text, calendar));
    const { version, prerelease } = parsed;
    const tag = encodeVersion(version);
    if ((0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .tagFault */ .nJ)(tag) !== null) {
        const why = `its version has ${tag.length} characters, and an image tag has at most ${_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG_MAX_LENGTH */ .h9}`;
        return { kind: 'too-long', gitTag, version, why };
    }
    const scheme = calendar === null ? 'semver' : 'calendar';
    return { kind: 'release', gitTag, version, tag, prerelease, scheme, prefix };
}
/**
 * A version as it can stand in an image tag. `+` may not, and to drop what follows it would make one tag of two versions; `_`, as Helm
 * writes it, occurs in no semantic version and so can be turned back.
 */
function encodeVersion(version) {
    return version.replaceAll('+', '_');
}
/** With no prefixes every git tag is a candidate; the longest of several that fit is meant. */
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
/** Strict: the parser forgives space and a `v` at the ends, so what it read must be what was written. */
function parseSemantic(text) {
    const parsed = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__(text);
    if (parsed === null)
        return null;
    const version = parsed.build.length === 0 ? parsed.version : `${parsed.version}+${parsed.build.join('.')}`;
    return version === text ? { version, prerelease: parsed.prerelease.length > 0 } : null;
}


/***/ }),

/***/ 8434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h9: () => (/* binding */ TAG_MAX_LENGTH),
/* harmony export */   nJ: () => (/* binding */ tagFault),
/* harmony export */   p7: () => (/* binding */ readsAsNumber)
/* harmony export */ });
/** The longest tag, in characters, of the OCI distribution specification and of ECR. */
const TAG_MAX_LENGTH = 128;
/** What keeps a text from being a tag, `[A-Za-z0-9_][A-Za-z0-9._-]{0,127}`, or null. `index` counts UTF-16 code units. */
function tagFault(text) {
    if (text === '')
        return { kind: 'empty' };
    const bad = /^[^A-Za-z0-9_]|[^A-Za-z0-9_.-]/u.exec(text);
    if (bad !== null)
        return { kind: 'bad-character', character: bad[0], index: bad.index };
    return text.length > TAG_MAX_LENGTH ? { kind: 'too-long', length: text.length } : null;
}
/**
 * The plain scalars that some YAML reader takes for a number: YAML 1.1 and 1.2, and Go's `strconv`, through which Helm's
 * `--set` goes. A tag so read comes back as another text: `1e5` as 100000, `0123` as 83.
 */
const NUMBERS = [
    /^[0-9][0-9_]*$/,
    /^0[xX][0-9a-fA-F_]+$/,
    /^0[oO][0-7_]+$/,
    /^0[bB][01_]+$/,
    /^[0-9][0-9_]*\.[0-9_]*(?:[eE]-?[0-9]+)?$/,
    /^[0-9][0-9_]*[eE]-?[0-9]+$/,
];
/** Whether YAML or Helm reads an unquoted tag as a number, and so may hand on a different text. */
function readsAsNumber(tag) {
    return NUMBERS.some((number) => number.test(tag));
}


/***/ }),

/***/ 5517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ wordSet)
/* harmony export */ });
/** The words of these lines, which blanks part. */
function wordSet(...lines) {
    return new Set(lines.flatMap((line) => line.split(' ')));
}


/***/ }),

/***/ 6195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   S: () => (/* binding */ clipTo)
/* harmony export */ });
const CLIPPED = 80;
/** The beginning of what a stranger wrote: as much as a sentence can hold. */
function clip(text) {
    return clipTo(CLIPPED, text);
}
function clipTo(length, text) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}


/***/ }),

/***/ 7067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ closestWord)
/* harmony export */ });
/** The word that was probably meant: the nearest of `candidates` within two edits, or null. */
function closestWord(word, candidates) {
    // A word much longer than any candidate cannot be within two edits of one.
    const near = candidates
        .filter((candidate) => Math.abs(candidate.length - word.length) <= 2)
        .map((candidate) => ({ candidate, edits: editDistance(word.toLowerCase(), candidate) }))
        .filter(({ edits }) => edits <= 2)
        .toSorted((a, b) => a.edits - b.edits);
    return near[0]?.candidate ?? null;
}
/** Levenshtein's distance: how many characters to insert, delete or change. */
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


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord),
/* harmony export */   x: () => (/* binding */ shellQuoted)
/* harmony export */ });
/** What a POSIX shell takes as it is. All that ECR takes for a name, a region and a digest is made of it. */
const PLAIN = /^[\w./:=-]+$/;
/** A text as one word of a POSIX shell's command line, whatever it holds, and in quotes only where it needs them. */
function shellWord(text) {
    return PLAIN.test(text) ? text : shellQuoted(text);
}
/** The same, always in quotes. */
function shellQuoted(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 6107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/** Text in which characters that show nothing, steer a terminal or turn the direction of what follows are written out: ⟨U+202E⟩. */
function visible(text) {
    return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
        const hex = character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
        return `⟨U+${hex}⟩`;
    });
}


/***/ }),

/***/ 4849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  LP: () => (/* binding */ isEnough),
  CU: () => (/* binding */ judgePush),
  dM: () => (/* binding */ judgeTarget)
});

;// CONCATENATED MODULE: ./build/domain/verdict/verdict.js
const FAULT_CODES = (/* unused pure expression or super */ null && ([
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
/** The worse of two: a tag known to move outweighs one of which nothing is known, and either outweighs `immutable`. */
function worseVerdict(a, b) {
    if (a === 'mutable' || b === 'mutable')
        return 'mutable';
    return a === 'unknown' || b === 'unknown' ? 'unknown' : 'immutable';
}

;// CONCATENATED MODULE: ./build/domain/verdict/admission.js

/**
 * The verdict on one target: its name, then the registry's protection, then what stands there already. An exception admits
 * what can move; one that has run out is the first thing to say of it.
 */
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
/**
 * Whether it is the name, or the registry's own answer, that lets the tag move. An exception is leave for that: it answers
 * no question that the registry did not, and makes no other commit's image this one's.
 */
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
/**
 * Whether an image of which the commit could not be read is taken for this commit's by its tag alone: only where the policy
 * says that the tag is proof enough, and the role may not read more. Any other failure says nothing of the image.
 */
function isEnough(requireRevision, fault) {
    return !requireRevision && fault.code === 'ECR_ACCESS_DENIED';
}
/**
 * The verdict on a whole push. Excepted targets do not weigh in it, unless there is nothing else: then the verdict is
 * theirs, and true.
 */
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
    return worseVerdict(a, b);
}


/***/ }),

/***/ 7604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ notesOnEndpoint),
/* harmony export */   v: () => (/* binding */ notesOn)
/* harmony export */ });
/* harmony import */ var _push_cache_export_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5607);
/* harmony import */ var _push_must_move_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1847);


/** What is worth knowing of a run and decides nothing. */
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
    return [...notes, ...tagless, ...(0,_push_must_move_js__WEBPACK_IMPORTED_MODULE_1__/* .blockedMoves */ .zm)(targets, moving)];
}
/** Whoever sets it decides what is answered, be it a step before this one. */
function notesOnEndpoint(endpoint) {
    return endpoint === undefined ? [] : [{ code: 'CUSTOM_ENDPOINT', endpoint }];
}
function writesNoTag(entry) {
    return (0,_push_cache_export_js__WEBPACK_IMPORTED_MODULE_0__/* .isCacheExport */ .p)(entry) && (0,_push_cache_export_js__WEBPACK_IMPORTED_MODULE_0__/* .readCacheExport */ .z)(entry).kind === 'tagless';
}
function notesOnTree({ dirty, dirtyCount }) {
    if (dirtyCount === null)
        return [{ code: 'DIRTY_UNKNOWN' }];
    return dirtyCount > 0 ? [{ code: 'DIRTY_TREE', count: dirtyCount, paths: dirty }] : [];
}


/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ZF: () => (/* reexport */ describeEmulator),
  sJ: () => (/* reexport */ startEmulator)
});

// UNUSED EXPORTS: FAULTS, buildImage

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(9448);
// EXTERNAL MODULE: ./build/domain/ecr/ecr-registry.js
var ecr_registry = __nccwpck_require__(3568);
;// CONCATENATED MODULE: ./build/emulator/ecr-error.js
/** An answer of ECR's that is an error: `code` is the exception's name, as in `__type`. */
class EcrError extends Error {
    name = 'EcrError';
    code;
    /** The HTTP status that carries it: 400, whatever the exception, but for the service's own failures. */
    status;
    constructor(code, message, status = 400) {
        super(message);
        this.code = code;
        this.status = status;
    }
}
function invalidParameter(parameter, constraint) {
    return new EcrError('InvalidParameterException', `Invalid parameter at '${parameter}' failed to satisfy constraint: '${constraint}'`);
}

;// CONCATENATED MODULE: ./build/emulator/parameters.js

function isInput(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A member that was sent: own, and not null, as the JSON protocol reads it. */
function member(input, name) {
    return Object.hasOwn(input, name) ? (input[name] ?? undefined) : undefined;
}
function optionalText(input, name, rule = {}, path = name) {
    const value = member(input, name);
    return value === undefined ? undefined : heldText(value, path, rule);
}
function parameters_text(input, name, rule = {}, path = name) {
    const value = optionalText(input, name, rule, path);
    if (value === undefined)
        throw invalidParameter(path, 'Member must not be null');
    return value;
}
function heldText(value, path, { min, max, pattern, source }) {
    if (typeof value !== 'string')
        throw invalidParameter(path, 'Member must be a string');
    holdLength(value.length, path, min, max);
    if (pattern !== undefined && !pattern.test(value)) {
        throw invalidParameter(path, `must satisfy regular expression '${source ?? pattern.source}'`);
    }
    return value;
}
function optionalChoice(input, name, choices, path = name) {
    const value = member(input, name);
    return value === undefined ? undefined : heldChoice(value, path, choices);
}
function heldChoice(value, path, choices) {
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) {
        throw invalidParameter(path, `Member must satisfy enum value set: [${choices.join(', ')}]`);
    }
    return choice;
}
function optionalFlag(input, name) {
    const value = member(input, name);
    if (value === undefined || typeof value === 'boolean')
        return value;
    throw invalidParameter(name, 'Member must be a boolean');
}
function optionalInteger(input, name, min, max) {
    const value = member(input, name);
    if (value === undefined)
        return undefined;
    if (typeof value !== 'number' || !Number.isInteger(value))
        throw invalidParameter(name, 'Member must be an integer');
    if (value < min)
        throw invalidParameter(name, `Member must have value greater than or equal to ${min}`);
    if (value > max)
        throw invalidParameter(name, `Member must have value less than or equal to ${max}`);
    return value;
}
function optionalList(input, name, item, length = {}, path = name) {
    const value = member(input, name);
    if (value === undefined)
        return undefined;
    if (!Array.isArray(value))
        throw invalidParameter(path, 'Member must be a list');
    holdLength(value.length, path, length.min, length.max);
    return value.map((entry, index) => item(entry, `${path}.${index + 1}.member`));
}
function list(input, name, item, length = {}, path = name) {
    const value = optionalList(input, name, item, length, path);
    if (value === undefined)
        throw invalidParameter(path, 'Member must not be null');
    return value;
}
function optionalStructure(input, name) {
    const value = member(input, name);
    return value === undefined ? undefined : heldStructure(value, name);
}
function heldStructure(value, path) {
    if (!isInput(value))
        throw invalidParameter(path, 'Member must be a structure');
    return value;
}
function holdLength(length, path, min, max) {
    if (min !== undefined && length < min) {
        throw invalidParameter(path, `Member must have length greater than or equal to ${min}`);
    }
    if (max !== undefined && length > max) {
        throw invalidParameter(path, `Member must have length less than or equal to ${max}`);
    }
}

// EXTERNAL MODULE: ./build/domain/tag/tag-grammar.js
var tag_grammar = __nccwpck_require__(8434);
;// CONCATENATED MODULE: ./build/emulator/state.js

const MUTABILITIES = ['MUTABLE', 'IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION'];
const IMAGE_STATUSES = ['ACTIVE', 'ARCHIVED', 'ACTIVATING'];
const TEMPLATE_USES = ['REPLICATION', 'PULL_THROUGH_CACHE', 'CREATE_ON_PUSH'];
function emptyRegistry(account, region) {
    return {
        account,
        region,
        repositories: new Map(),
        templates: new Map(),
        cacheRules: new Map(),
        replicationRules: [],
        downloads: new Map(),
        deniesOthers: false,
    };
}
function emptyRepository(name, createdAt, options) {
    return {
        name,
        createdAt,
        scanOnPush: options.scanOnPush ?? false,
        resourceTags: options.resourceTags ?? [],
        setting: options.setting,
        lifecyclePolicy: null,
        images: new Map(),
        tags: new Map(),
        blobs: new Map(),
        uploads: new Map(),
        uploadsStarted: 0,
    };
}
/** Throws ECR's RepositoryNotFoundException. */
function findRepository(registry, name) {
    const repository = registry.repositories.get(name);
    if (repository !== undefined)
        return repository;
    throw new EcrError('RepositoryNotFoundException', `The repository with name '${name}' does not exist in the registry with id '${registry.account}'`);
}

;// CONCATENATED MODULE: ./build/emulator/shapes.js




/** The members that several operations share, with the limits of the API's model. */
const REPOSITORY_NAME = {
    min: 2,
    max: 256,
    pattern: /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*$/,
    source: '[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*',
};
const REGISTRY_ID = { pattern: /^[0-9]{12}$/, source: '[0-9]{12}' };
const FILTER = { min: 1, max: 128, pattern: /^[0-9a-zA-Z._*-]{1,128}$/ };
const MAX_WILDCARDS = 2;
const registryId = (input) => optionalText(input, 'registryId', REGISTRY_ID);
const repositoryName = (input) => parameters_text(input, 'repositoryName', REPOSITORY_NAME);
function optionalRepositoryNames(input) {
    const item = (value, path) => heldText(value, path, REPOSITORY_NAME);
    return optionalList(input, 'repositoryNames', item, { min: 1, max: 100 });
}
function registryIds(input) {
    const item = (value, path) => heldText(value, path, REGISTRY_ID);
    return optionalList(input, 'registryIds', item, { min: 1, max: 10 });
}
function heldRegistryId(input) {
    return parameters_text(input, 'registryId', REGISTRY_ID);
}
function optionalImageIds(input) {
    return optionalList(input, 'imageIds', imageId, { min: 1, max: 100 });
}
function imageIds(input) {
    return list(input, 'imageIds', imageId, { min: 1, max: 100 });
}
function imageId(value, path) {
    const structure = heldStructure(value, path);
    const imageDigest = optionalText(structure, 'imageDigest', {}, `${path}.imageDigest`);
    const imageTag = optionalText(structure, 'imageTag', { min: 1, max: 300 }, `${path}.imageTag`);
    return { ...(imageDigest !== undefined && { imageDigest }), ...(imageTag !== undefined && { imageTag }) };
}
function optionalImageTag(input) {
    const tag = optionalText(input, 'imageTag', { min: 1, max: 300 });
    if (tag !== undefined)
        holdTag(tag);
    return tag;
}
function holdTag(tag) {
    if ((0,tag_grammar/* tagFault */.nJ)(tag) !== null)
        throw invalidParameter('imageTag', "must satisfy regular expression '[a-zA-Z0-9_][a-zA-Z0-9-_.]{0,127}'");
}
/** The setting that a request asks for; undefined where it names none. */
function optionalSetting(input) {
    const mode = optionalChoice(input, 'imageTagMutability', MUTABILITIES);
    const filters = optionalList(input, 'imageTagMutabilityExclusionFilters', exclusionFilter, { min: 1, max: 5 });
    const excluding = mode === 'IMMUTABLE_WITH_EXCLUSION' || mode === 'MUTABLE_WITH_EXCLUSION';
    if (excluding && filters === undefined) {
        throw invalidParameter('imageTagMutabilityExclusionFilters', `ImageTagMutabilityExclusionFilters can't be null when imageTagMutability is set as ${mode}`);
    }
    if (!excluding && filters !== undefined) {
        throw invalidParameter('imageTagMutabilityExclusionFilters', `ImageTagMutabilityExclusionFilters must be null when imageTagMutability is set as ${mode ?? 'MUTABLE'}`);
    }
    return mode === undefined ? undefined : { mode, filters: filters ?? [] };
}
function exclusionFilter(value, path) {
    const structure = heldStructure(value, path);
    const filterType = optionalChoice(structure, 'filterType', ['WILDCARD'], `${path}.filterType`);
    if (filterType === undefined)
        throw invalidParameter(`${path}.filterType`, 'Member must not be null');
    const filter = parameters_text(structure, 'filter', FILTER, `${path}.filter`);
    if (filter.split('*').length - 1 > MAX_WILDCARDS) {
        throw invalidParameter(`${path}.filter`, `Member must have at most ${MAX_WILDCARDS} wildcards`);
    }
    return { filterType, filter };
}
function optionalResourceTags(input, name) {
    const item = (value, path) => {
        const structure = heldStructure(value, path);
        const limits = { key: { min: 1, max: 128 }, value: { max: 256 } };
        return {
            Key: parameters_text(structure, 'Key', limits.key, `${path}.key`),
            Value: parameters_text(structure, 'Value', limits.value, `${path}.value`),
        };
    };
    const tags = optionalList(input, name, item) ?? [];
    if (tags.length > 50)
        throw new EcrError('TooManyTagsException', 'The maximum number of tags is 50.');
    return tags;
}
/** JSON 1.1 carries a timestamp as seconds since the epoch. */
function seconds(time) {
    return time.getTime() / 1000;
}

;// CONCATENATED MODULE: ./build/emulator/authorization.js


const LIFETIME_MS = 12 * 60 * 60 * 1000;
function getAuthorizationToken(registry, input, now, baseUrl) {
    const accounts = registryIds(input) ?? [registry.account];
    const expiresAt = new Date(now.getTime() + LIFETIME_MS);
    return {
        authorizationData: accounts.map((account) => ({
            authorizationToken: base64(`AWS:${dockerPassword({ account, region: registry.region }, now)}`),
            expiresAt: seconds(expiresAt),
            proxyEndpoint: baseUrl,
        })),
    };
}
function dockerPassword({ account, region }, now) {
    return base64(JSON.stringify({ account, region, expiresAt: now.getTime() + LIFETIME_MS }));
}
/** The login of a Basic `Authorization` header, or null for one that no registry of this emulator gave out. */
function loginOf(authorization) {
    const [scheme, credentials = ''] = (authorization ?? '').split(' ', 2);
    if (scheme?.toLowerCase() !== 'basic')
        return null;
    const plain = Buffer.from(credentials, 'base64').toString();
    if (!plain.startsWith('AWS:'))
        return null;
    const login = parsed(Buffer.from(plain.slice('AWS:'.length), 'base64').toString());
    const { account, region, expiresAt } = login;
    return typeof account === 'string' && typeof region === 'string' && typeof expiresAt === 'number'
        ? { account, region, expiresAt }
        : null;
}
function parsed(json) {
    try {
        const value = JSON.parse(json);
        return isInput(value) ? value : {};
    }
    catch {
        return {};
    }
}
function base64(plain) {
    return Buffer.from(plain).toString('base64');
}

;// CONCATENATED MODULE: ./build/emulator/data-request.js
/** `path` is `/v2/` and what follows it, decoded. */
function routeOf(path) {
    const segments = path.slice('/v2/'.length).split('/');
    if (path === '/v2/' || path === '/v2')
        return { resource: 'version' };
    const tail = segments.at(-1) ?? '';
    const named = (resource, marks) => {
        const repository = segments.slice(0, -marks - 1).join('/');
        return repository === '' ? { resource: 'unknown' } : { resource, repository, reference: tail };
    };
    if (segments.at(-3) === 'blobs' && segments.at(-2) === 'uploads')
        return named('upload', 2);
    if (segments.at(-2) === 'manifests')
        return named('manifest', 1);
    if (segments.at(-2) === 'blobs')
        return named('blob', 1);
    if (segments.at(-2) === 'tags' && tail === 'list')
        return named('tags', 1);
    return { resource: 'unknown' };
}
/** `PutManifest`, `GetBlob`: what rules and records call a request of the data plane. */
function dataOperation(method, { resource }) {
    const capitalised = (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
    return capitalised(method) + capitalised(resource);
}
function isRead({ method }) {
    return method === 'GET' || method === 'HEAD';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/emulator/manifest.js



const MEDIA_TYPES = {
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerSchema1: 'application/vnd.docker.distribution.manifest.v1+json',
    dockerSchema1Signed: 'application/vnd.docker.distribution.manifest.v1+prettyjws',
};
const ACCEPTED = Object.values(MEDIA_TYPES);
const DIGEST = /^sha256:[a-f0-9]{64}$/;
/** What an image's record tells of its manifest. */
function recordedOf({ digest, mediaType, artifactMediaType, blobs }) {
    const size = isIndex(mediaType) ? null : blobs.reduce((sum, blob) => sum + blob.size, 0);
    return { digest, mediaType, artifactMediaType, size };
}
function isDigest(reference) {
    return DIGEST.test(reference);
}
function digestOf(content) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}`;
}
function isIndex(mediaType) {
    return mediaType === MEDIA_TYPES.ociIndex || mediaType === MEDIA_TYPES.dockerList;
}
/**
 * Reads a manifest as PutImage does: the media type is the caller's, or else the manifest's own.
 * Throws InvalidParameterException for what is no manifest.
 */
function parseManifest(manifest, mediaType) {
    const content = manifest_parsed(manifest);
    const own = typeof content['mediaType'] === 'string' ? content['mediaType'] : undefined;
    const type = mediaType ?? own ?? (content['schemaVersion'] === 1 ? MEDIA_TYPES.dockerSchema1Signed : undefined);
    if (type === undefined)
        throw invalidParameter('ImageManifestMediaType', 'Image manifest media type must be provided');
    if (!ACCEPTED.includes(type))
        throw invalidParameter('ImageManifestMediaType', `Unsupported media type: ${type}`);
    if (own !== undefined && own !== type) {
        throw invalidParameter('ImageManifestMediaType', 'Media type does not match the one of the manifest');
    }
    const digest = digestOf(manifest);
    if (isIndex(type)) {
        const artifactMediaType = typeof content['artifactType'] === 'string' ? content['artifactType'] : null;
        return { digest, mediaType: type, blobs: [], children: descriptors(content['manifests']), artifactMediaType };
    }
    if (content['schemaVersion'] === 1) {
        return { digest, mediaType: type, blobs: schema1Layers(content), children: [], artifactMediaType: null };
    }
    const { config } = content;
    const blobs = [...descriptors([config]), ...descriptors(content['layers'])];
    const artifactMediaType = isInput(config) && typeof config['mediaType'] === 'string' ? config['mediaType'] : null;
    return { digest, mediaType: type, blobs, children: [], artifactMediaType };
}
function manifest_parsed(manifest) {
    let content;
    try {
        content = JSON.parse(manifest);
    }
    catch {
        throw invalidParameter('ImageManifest', 'Invalid JSON syntax');
    }
    if (!isInput(content))
        throw invalidParameter('ImageManifest', 'Invalid JSON syntax');
    return content;
}
function descriptors(value) {
    if (!Array.isArray(value))
        throw invalidParameter('ImageManifest', 'Image manifest must have its descriptors');
    return value.map((entry) => {
        const { digest, size } = isInput(entry) ? entry : {};
        if (typeof digest !== 'string' || !isDigest(digest) || typeof size !== 'number') {
            throw invalidParameter('ImageManifest', 'Image manifest has an invalid descriptor');
        }
        return { digest, size };
    });
}
function schema1Layers(content) {
    const layers = Array.isArray(content['fsLayers']) ? content['fsLayers'] : [];
    return descriptors(layers.map((layer) => ({ digest: isInput(layer) ? layer['blobSum'] : undefined, size: 0 })));
}

// EXTERNAL MODULE: ./build/domain/ecr/tag-mutability.js
var tag_mutability = __nccwpck_require__(5709);
;// CONCATENATED MODULE: ./build/emulator/tag-setting.js

/** Whether the registry refuses to move a tag that exists. */
function isImmutable({ mode, filters }, tag) {
    const excluded = filters.some(({ filter }) => (0,tag_mutability/* matchesFilter */.y)(filter, tag));
    switch (mode) {
        case 'IMMUTABLE':
            return true;
        case 'MUTABLE':
            return false;
        case 'IMMUTABLE_WITH_EXCLUSION':
            return !excluded;
        case 'MUTABLE_WITH_EXCLUSION':
            return excluded;
    }
}

;// CONCATENATED MODULE: ./build/emulator/image-store.js



/** The one way by which a push of either plane changes a repository. */
function storeImage(registry, repository, push) {
    const manifest = parseManifest(push.manifest, push.mediaType);
    const { digest } = manifest;
    if (push.digest !== undefined && push.digest !== digest) {
        throw new EcrError('ImageDigestDoesNotMatchException', `The image with digest '${push.digest}' in repository '${repository.name}' and registry ID '${registry.account}' does not match the image digest that Amazon ECR has calculated.`);
    }
    holdTagFree(registry, repository, push.tag, digest);
    holdReferences(registry, repository, manifest);
    const known = repository.images.get(digest);
    const image = known ?? {
        ...recordedOf(manifest),
        manifest: push.manifest,
        pushedAt: push.now,
        pulledAt: null,
        status: 'ACTIVE',
    };
    repository.images.set(digest, image);
    if (push.tag !== undefined)
        repository.tags.set(push.tag, digest);
    return image;
}
function holdTagFree(registry, repository, tag, digest) {
    const current = tag === undefined ? undefined : repository.tags.get(tag);
    const unchanged = tag === undefined ? repository.images.has(digest) : current === digest;
    if (unchanged) {
        throw new EcrError('ImageAlreadyExistsException', `Image with digest '${digest}' and tag '${tag ?? 'null'}' already exists in the repository with name '${repository.name}' in registry with id '${registry.account}'`);
    }
    if (tag !== undefined && current !== undefined && isImmutable(repository.setting, tag)) {
        throw tagAlreadyExists(repository, tag);
    }
}
function tagAlreadyExists(repository, tag) {
    return new EcrError('ImageTagAlreadyExistsException', `The image tag '${tag}' already exists in the '${repository.name}' repository and cannot be overwritten because the tag is immutable.`);
}
function holdReferences(registry, repository, manifest) {
    const missing = (kind, digests) => `${kind} with digests '[${digests.join(', ')}]' required for pushing image into repository with name '${repository.name}' in the registry with id '${registry.account}' do not exist`;
    const children = digestsMissing(manifest.children, repository.images);
    if (children.length > 0)
        throw new EcrError('ReferencedImagesNotFoundException', missing('Images', children));
    const layers = digestsMissing(manifest.blobs, repository.blobs);
    if (layers.length > 0)
        throw new EcrError('LayersNotFoundException', missing('Layers', layers));
}
function digestsMissing(wanted, present) {
    return wanted.map(({ digest }) => digest).filter((digest) => !present.has(digest));
}
function failure(imageId, failureCode, failureReason) {
    return { imageId, failureCode, failureReason };
}
/** The image that an id names, or why there is none. */
function findImage(repository, id) {
    const { imageDigest, imageTag } = id;
    if (imageDigest === undefined && imageTag === undefined) {
        const reason = 'Invalid request parameters: both tag and digest cannot be null';
        return failure(id, 'MissingDigestAndTag', reason);
    }
    if (imageDigest !== undefined && !isDigest(imageDigest)) {
        const reason = "Invalid request parameters: image digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'";
        return failure(id, 'InvalidImageDigest', reason);
    }
    const tagged = imageTag === undefined ? undefined : repository.tags.get(imageTag);
    const image = repository.images.get(imageDigest ?? tagged ?? '');
    if (image === undefined || (imageTag !== undefined && tagged === undefined)) {
        return failure(id, 'ImageNotFound', 'Requested image not found');
    }
    if (tagged !== undefined && tagged !== image.digest) {
        return failure(id, 'ImageTagDoesNotMatchDigest', 'Requested image tag does not match digest');
    }
    return image;
}
function tagsOf(repository, { digest }) {
    return [...repository.tags].filter(([, target]) => target === digest).map(([tag]) => tag);
}
/** The tags of every image that has any, by digest: `tagsOf` for all of them at once. */
function tagsByDigest({ tags }) {
    const byDigest = new Map();
    for (const [tag, digest] of tags) {
        const known = byDigest.get(digest);
        if (known === undefined)
            byDigest.set(digest, [tag]);
        else
            known.push(tag);
    }
    return byDigest;
}
/** An id for each tag of an image, or one without a tag. */
function identifiers({ digest: imageDigest }, tags) {
    return tags.length === 0 ? [{ imageDigest }] : tags.map((imageTag) => ({ imageDigest, imageTag }));
}
/** The digest of an index that refers to this image, if there is one. */
function indexHolding(repository, digest) {
    const holder = [...repository.images.values()].find(({ manifest, mediaType }) => isIndex(mediaType) &&
        manifest !== null &&
        parseManifest(manifest, mediaType).children.some((child) => child.digest === digest));
    return holder?.digest ?? null;
}
function removeImage(repository, image) {
    for (const tag of tagsOf(repository, image))
        repository.tags.delete(tag);
    repository.images.delete(image.digest);
}

;// CONCATENATED MODULE: ./build/emulator/registry-answer.js
/** What the data plane makes of a refusal: a status, and a code of the distribution specification. */
const REFUSALS = new Map([
    ['RepositoryNotFoundException', [404, 'NAME_UNKNOWN']],
    ['ImageTagAlreadyExistsException', [400, 'TAG_INVALID']],
    ['ImageDigestDoesNotMatchException', [400, 'MANIFEST_INVALID']],
    ['ReferencedImagesNotFoundException', [400, 'MANIFEST_BLOB_UNKNOWN']],
    ['LayersNotFoundException', [400, 'MANIFEST_BLOB_UNKNOWN']],
    ['AccessDeniedException', [403, 'DENIED']],
    ['ExpiredTokenException', [403, 'DENIED']],
    ['UnrecognizedClientException', [403, 'DENIED']],
    ['InvalidSignatureException', [403, 'DENIED']],
    ['ThrottlingException', [429, 'TOOMANYREQUESTS']],
    ['ServerException', [500, 'UNKNOWN']],
]);
/** Anything else, an invalid parameter above all, comes back from ECR as 405 UNSUPPORTED. */
function refusalOf({ code, message }) {
    const [status, registryCode] = REFUSALS.get(code) ?? [405, 'UNSUPPORTED'];
    return registryError(status, registryCode, message);
}
function registryError(status, code, message) {
    return json(status, { errors: [{ code, message }] });
}
function json(status, value) {
    return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}
function empty(status, headers) {
    return { status, headers, body: '' };
}
function unsupported() {
    return registryError(405, 'UNSUPPORTED', 'The operation is not supported');
}

// EXTERNAL MODULE: ./build/domain/ecr/aws-partition.js
var aws_partition = __nccwpck_require__(566);
;// CONCATENATED MODULE: ./build/emulator/names.js

/** The host that ECR itself would have; a region in no known partition is taken for one of the first. */
function registryHost({ account, region }) {
    return `${account}.dkr.ecr.${region}.${(0,aws_partition/* partitionOf */.i)(region)?.suffix ?? 'amazonaws.com'}`;
}
function repositoryArn({ account, region }, name) {
    return `arn:${(0,aws_partition/* partitionOf */.i)(region)?.name ?? 'aws'}:ecr:${region}:${account}:repository/${name}`;
}

// EXTERNAL MODULE: ./build/domain/sorted.js
var sorted = __nccwpck_require__(3328);
;// CONCATENATED MODULE: ./build/emulator/page.js



const PAGE_SIZE = 100;
/** `nextToken` and `maxResults`, which ECR takes only where the request names nothing in particular. */
function pageRequest(input, named) {
    const size = optionalInteger(input, 'maxResults', 1, 1000);
    const token = optionalText(input, 'nextToken');
    if (named !== null && (size !== undefined || token !== undefined)) {
        const name = size === undefined ? 'nextToken' : 'maxResults';
        throw invalidParameter(name, `This option cannot be used when you specify ${named}`);
    }
    return { size: size ?? PAGE_SIZE, after: token === undefined ? null : keyOf(token) };
}
/** One page of entries that are sorted by key, and the token to the next. */
function page(entries, key, { size, after }) {
    const rest = after === null ? entries : entries.filter((entry) => key(entry) > after);
    const taken = lowest(rest, key, size);
    const last = taken.at(-1);
    return last === undefined || taken.length === rest.length
        ? { entries: taken }
        : { entries: taken, nextToken: tokenOf(key(last)) };
}
/** The first `size` in the order of their keys. Sorts no more than twice as many at a time: a page is little of a long list. */
function lowest(entries, key, size) {
    const byKey = (a, b) => (0,sorted/* inOrder */.a)(key(a), key(b));
    let taken = [];
    let highest = null;
    for (const entry of entries) {
        if (highest !== null && key(entry) >= highest)
            continue;
        taken.push(entry);
        if (taken.length < 2 * size)
            continue;
        taken = taken.toSorted(byKey).slice(0, size);
        highest = key(taken[size - 1]);
    }
    return taken.toSorted(byKey).slice(0, size);
}
const TOKEN_MARK = 'after:';
function tokenOf(key) {
    return Buffer.from(TOKEN_MARK + key).toString('base64');
}
function keyOf(token) {
    const plain = Buffer.from(token, 'base64').toString();
    if (!plain.startsWith(TOKEN_MARK))
        throw invalidParameter('nextToken', 'Invalid parameter: nextToken');
    return plain.slice(TOKEN_MARK.length);
}

;// CONCATENATED MODULE: ./build/emulator/repositories.js






const DEFAULT_SETTING = { mode: 'MUTABLE', filters: [] };
function describeRepositories(registry, input) {
    const names = optionalRepositoryNames(input);
    const request = pageRequest(input, names === undefined ? null : 'repositories with repositoryNames');
    if (names !== undefined) {
        const found = [...new Set(names)].map((name) => findRepository(registry, name));
        return { repositories: found.map((repository) => described(registry, repository)) };
    }
    const { entries, ...rest } = page([...registry.repositories.values()], ({ name }) => name, request);
    return { repositories: entries.map((repository) => described(registry, repository)), ...rest };
}
function createRepository(registry, input, now) {
    const name = repositoryName(input);
    const setting = optionalSetting(input) ?? DEFAULT_SETTING;
    const resourceTags = optionalResourceTags(input, 'tags');
    const scanning = optionalStructure(input, 'imageScanningConfiguration') ?? {};
    const scanOnPush = optionalFlag(scanning, 'scanOnPush') ?? false;
    if (registry.repositories.has(name)) {
        throw new EcrError('RepositoryAlreadyExistsException', `The repository with name '${name}' already exists in the registry with id '${registry.account}'`);
    }
    const repository = emptyRepository(name, now, { setting, resourceTags, scanOnPush });
    registry.repositories.set(name, repository);
    return { repository: described(registry, repository) };
}
function deleteRepository(registry, input) {
    const repository = findRepository(registry, repositoryName(input));
    if (repository.images.size > 0 && optionalFlag(input, 'force') !== true) {
        throw new EcrError('RepositoryNotEmptyException', `The repository with name '${repository.name}' in registry with id '${registry.account}' cannot be deleted because it still contains images`);
    }
    registry.repositories.delete(repository.name);
    return { repository: described(registry, repository) };
}
function putImageTagMutability(registry, input) {
    const name = repositoryName(input);
    const setting = optionalSetting(input);
    if (setting === undefined)
        throw invalidParameter('imageTagMutability', 'Member must not be null');
    const repository = findRepository(registry, name);
    repository.setting = setting;
    return { registryId: registry.account, repositoryName: name, ...describedSetting(setting) };
}
function listTagsForResource(registry, input) {
    const arn = parameters_text(input, 'resourceArn');
    const prefix = repositoryArn(registry, '');
    if (!arn.startsWith(prefix))
        throw invalidParameter('resourceArn', 'Invalid ARN');
    return { tags: findRepository(registry, arn.slice(prefix.length)).resourceTags };
}
function putLifecyclePolicy(registry, input) {
    const lifecyclePolicyText = parameters_text(input, 'lifecyclePolicyText', { min: 100, max: 30_720 });
    const repository = findRepository(registry, repositoryName(input));
    repository.lifecyclePolicy = lifecyclePolicyText;
    return { registryId: registry.account, repositoryName: repository.name, lifecyclePolicyText };
}
function getLifecyclePolicy(registry, input) {
    const repository = findRepository(registry, repositoryName(input));
    if (repository.lifecyclePolicy === null) {
        throw new EcrError('LifecyclePolicyNotFoundException', `Lifecycle policy does not exist for the repository with name '${repository.name}' in the registry with id '${registry.account}'`);
    }
    return {
        registryId: registry.account,
        repositoryName: repository.name,
        lifecyclePolicyText: repository.lifecyclePolicy,
    };
}
function describedSetting({ mode, filters }) {
    return { imageTagMutability: mode, ...(filters.length > 0 && { imageTagMutabilityExclusionFilters: filters }) };
}
function described(registry, repository) {
    return {
        repositoryArn: repositoryArn(registry, repository.name),
        registryId: registry.account,
        repositoryName: repository.name,
        repositoryUri: `${registryHost(registry)}/${repository.name}`,
        createdAt: seconds(repository.createdAt),
        ...describedSetting(repository.setting),
        imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
        encryptionConfiguration: { encryptionType: 'AES256' },
    };
}

;// CONCATENATED MODULE: ./build/emulator/registry-settings.js






const PREFIX = {
    min: 1,
    max: 256,
    pattern: /^(?:[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*\/?|ROOT)$/,
    source: '^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$',
};
function describeRepositoryCreationTemplates(registry, input) {
    const item = (value, path) => heldText(value, path, PREFIX);
    const prefixes = optionalList(input, 'prefixes', item);
    const request = pageRequest(input, prefixes === undefined ? null : 'prefixes');
    if (prefixes !== undefined) {
        const found = prefixes.map((prefix) => findTemplate(registry, prefix));
        return { registryId: registry.account, repositoryCreationTemplates: found.map(registry_settings_described) };
    }
    const { entries, ...rest } = page([...registry.templates.values()], ({ prefix }) => prefix, request);
    return { registryId: registry.account, repositoryCreationTemplates: entries.map(registry_settings_described), ...rest };
}
function createRepositoryCreationTemplate(registry, input, now) {
    const prefix = normalised(parameters_text(input, 'prefix', PREFIX));
    const template = {
        prefix,
        description: optionalText(input, 'description', { max: 256 }) ?? null,
        setting: optionalSetting(input) ?? null,
        appliedFor: list(input, 'appliedFor', (value, path) => heldChoice(value, path, TEMPLATE_USES)),
        resourceTags: optionalResourceTags(input, 'resourceTags'),
        createdAt: now,
    };
    if (registry.templates.has(prefix)) {
        throw new EcrError('TemplateAlreadyExistsException', `The Repository Creation Template with prefix '${prefix}' already exists in the registry with id '${registry.account}'`);
    }
    registry.templates.set(prefix, template);
    return { registryId: registry.account, repositoryCreationTemplate: registry_settings_described(template) };
}
function describeRegistry(registry) {
    return { registryId: registry.account, replicationConfiguration: { rules: registry.replicationRules } };
}
function putReplicationConfiguration(registry, input) {
    const configuration = heldStructure(input['replicationConfiguration'], 'replicationConfiguration');
    registry.replicationRules = list(configuration, 'rules', replicationRule, { max: 10 });
    return { replicationConfiguration: { rules: registry.replicationRules } };
}
/**
 * Makes the repository that a push found missing, if a template applied to CREATE_ON_PUSH covers it.
 * The longest prefix wins, which AWS writes nowhere; ROOT covers what no other does.
 */
function createOnPush(registry, name, now) {
    const template = [...registry.templates.values()]
        .filter(({ appliedFor, prefix }) => appliedFor.includes('CREATE_ON_PUSH') && covers(prefix, name))
        .toSorted((a, b) => reach(b) - reach(a))[0];
    if (template === undefined)
        return null;
    const { resourceTags } = template;
    const setting = template.setting ?? { mode: 'MUTABLE', filters: [] };
    const repository = emptyRepository(name, now, { setting, resourceTags });
    registry.repositories.set(name, repository);
    return repository;
}
/** The repository that a push names, made if need be and if a template says so. */
function repositoryForPush(registry, name, now) {
    return registry.repositories.get(name) ?? createOnPush(registry, name, now) ?? findRepository(registry, name);
}
function covers(prefix, name) {
    return prefix === 'ROOT' || name.startsWith(`${prefix}/`);
}
function reach({ prefix }) {
    return prefix === 'ROOT' ? 0 : prefix.length;
}
function normalised(prefix) {
    return prefix.endsWith('/') ? prefix.slice(0, -1) : prefix;
}
function findTemplate(registry, prefix) {
    const template = registry.templates.get(normalised(prefix));
    if (template !== undefined)
        return template;
    throw new EcrError('TemplateNotFoundException', `The Repository Creation Template with prefix '${prefix}' does not exist in the registry with id '${registry.account}'`);
}
function registry_settings_described({ prefix, description, setting, appliedFor, resourceTags, createdAt }) {
    return {
        prefix,
        ...(description !== null && { description }),
        encryptionConfiguration: { encryptionType: 'AES256' },
        resourceTags,
        ...(setting !== null && describedSetting(setting)),
        appliedFor,
        createdAt: seconds(createdAt),
        updatedAt: seconds(createdAt),
    };
}
function replicationRule(value, path) {
    const rule = heldStructure(value, path);
    const destinations = list(rule, 'destinations', destination, { max: 100 }, `${path}.destinations`);
    const filters = optionalList(rule, 'repositoryFilters', repositoryFilter, { min: 1, max: 100 }, `${path}.repositoryFilters`);
    return { destinations, ...(filters !== undefined && { repositoryFilters: filters }) };
}
function destination(value, path) {
    const structure = heldStructure(value, path);
    const region = parameters_text(structure, 'region', { min: 2, max: 25, pattern: /^[0-9a-z-]{2,25}$/ }, `${path}.region`);
    return { region, registryId: heldRegistryId(structure) };
}
function repositoryFilter(value, path) {
    const structure = heldStructure(value, path);
    const filter = parameters_text(structure, 'filter', { min: 2, max: 256, pattern: /^[a-z0-9._/-]+$/ }, `${path}.filter`);
    return { filter, filterType: heldChoice(structure['filterType'], `${path}.filterType`, ['PREFIX_MATCH']) };
}

;// CONCATENATED MODULE: ./build/emulator/images.js






const MAX_MANIFEST = 4_194_304;
const TAG_STATUSES = ['TAGGED', 'UNTAGGED', 'ANY'];
function putImage(registry, input, now) {
    const name = repositoryName(input);
    const manifest = parameters_text(input, 'imageManifest', { min: 1, max: MAX_MANIFEST });
    const mediaType = optionalText(input, 'imageManifestMediaType');
    const tag = optionalImageTag(input);
    const digest = optionalText(input, 'imageDigest');
    const repository = findRepository(registry, name);
    const image = storeImage(registry, repository, { manifest, mediaType, tag, digest, now });
    return { image: images_described(registry, repository, image, tag) };
}
/**
 * Where `acceptedMediaTypes` is sent, an image of another type is a failure; ECR itself may convert old types, which is not
 * imitated. That an archived image answers ImageInaccessible is read off the failure's name: AWS documents no answer.
 */
function batchGetImage(registry, input, now) {
    const repository = findRepository(registry, repositoryName(input));
    const accepted = optionalList(input, 'acceptedMediaTypes', (value, path) => heldText(value, path, {}), {
        min: 1,
        max: 100,
    });
    const images = [];
    const failures = [];
    for (const id of imageIds(input)) {
        const image = findImage(repository, id);
        if ('failureCode' in image) {
            failures.push(image);
        }
        else if (image.status !== 'ACTIVE') {
            failures.push(failure(id, 'ImageInaccessible', 'Requested image is archived'));
        }
        else if (accepted !== undefined && !accepted.includes(image.mediaType)) {
            failures.push(failure(id, 'ImageNotFound', 'Requested image not found'));
        }
        else {
            image.pulledAt = now;
            images.push(images_described(registry, repository, image, id.imageTag));
        }
    }
    return { images, failures };
}
function batchDeleteImage(registry, input) {
    const repository = findRepository(registry, repositoryName(input));
    const deleted = [];
    const failures = [];
    for (const id of imageIds(input)) {
        const image = findImage(repository, id);
        const holder = 'failureCode' in image ? null : indexHolding(repository, image.digest);
        if ('failureCode' in image) {
            failures.push(image);
        }
        else if (id.imageTag !== undefined && tagsOf(repository, image).length > 1) {
            repository.tags.delete(id.imageTag);
            deleted.push({ imageDigest: image.digest, imageTag: id.imageTag });
        }
        else if (holder !== null) {
            const reason = `Requested image referenced by manifest list: [${holder}]`;
            failures.push(failure(id, 'ImageReferencedByManifestList', reason));
        }
        else {
            deleted.push(...identifiers(image, tagsOf(repository, image)));
            removeImage(repository, image);
        }
    }
    return { imageIds: deleted, failures };
}
function describeImages(registry, input) {
    const repository = findRepository(registry, repositoryName(input));
    const ids = optionalImageIds(input);
    const request = pageRequest(input, ids === undefined ? null : 'images with imageIds');
    const tags = tagsByDigest(repository);
    const passes = imageFilter(tags, input);
    const detail = (image) => detailed(registry, repository, image, tags.get(image.digest) ?? []);
    if (ids !== undefined) {
        const found = ids.map((id) => describable(registry, repository, id, passes));
        return { imageDetails: [...new Set(found)].map(detail) };
    }
    const { entries, ...rest } = page([...repository.images.values()].filter(passes), ({ digest }) => digest, request);
    return { imageDetails: entries.map(detail), ...rest };
}
function describable(registry, repository, id, passes) {
    if (id.imageDigest === undefined && id.imageTag === undefined) {
        throw invalidParameter('imageIds', 'Invalid request parameters: both tag and digest cannot be null');
    }
    const image = findImage(repository, id);
    if (!('failureCode' in image) && passes(image))
        return image;
    const { imageDigest, imageTag } = id;
    const named = [`imageDigest:'${imageDigest ?? 'null'}'`, `imageTag:'${imageTag ?? 'null'}'`].join(', ');
    throw new EcrError('ImageNotFoundException', `The image with imageId {${named}} does not exist within the repository with name '${repository.name}' in the registry with id '${registry.account}'`);
}
function listImages(registry, input) {
    const repository = findRepository(registry, repositoryName(input));
    const tags = tagsByDigest(repository);
    const images = [...repository.images.values()].filter(imageFilter(tags, input));
    const all = images.flatMap((image) => identifiers(image, tags.get(image.digest) ?? []));
    const key = ({ imageDigest, imageTag }) => `${imageDigest ?? ''}/${imageTag ?? ''}`;
    const { entries, ...rest } = page(all, key, pageRequest(input, null));
    return { imageIds: entries, ...rest };
}
function imageFilter(tags, input) {
    const filter = optionalStructure(input, 'filter') ?? {};
    const tagStatus = optionalChoice(filter, 'tagStatus', TAG_STATUSES, 'filter.tagStatus') ?? 'ANY';
    const wanted = optionalChoice(filter, 'imageStatus', [...IMAGE_STATUSES, 'ANY'], 'filter.imageStatus') ?? 'ACTIVE';
    return (image) => (wanted === 'ANY' || image.status === wanted) &&
        (tagStatus === 'ANY' || (tagStatus === 'TAGGED') === tags.has(image.digest));
}
function images_described(registry, repository, image, imageTag) {
    return {
        registryId: registry.account,
        repositoryName: repository.name,
        imageId: { imageDigest: image.digest, ...(imageTag !== undefined && { imageTag }) },
        ...(image.manifest !== null && { imageManifest: image.manifest }),
        imageManifestMediaType: image.mediaType,
    };
}
function detailed(registry, repository, image, tags) {
    const { artifactMediaType, size } = image;
    return {
        registryId: registry.account,
        repositoryName: repository.name,
        imageDigest: image.digest,
        ...(tags.length > 0 && { imageTags: tags }),
        ...(size !== null && { imageSizeInBytes: size }),
        imagePushedAt: seconds(image.pushedAt),
        imageManifestMediaType: image.mediaType,
        ...(artifactMediaType !== null && { artifactMediaType }),
        ...(image.pulledAt !== null && { lastRecordedPullTime: seconds(image.pulledAt) }),
        imageStatus: image.status,
    };
}

;// CONCATENATED MODULE: ./build/emulator/layers.js





const DOWNLOAD_PATH = '/downloads/';
/** The URL needs no credentials, as a presigned one; its token is the same for the same blob. */
function getDownloadUrlForLayer(registry, input, baseUrl) {
    const layerDigest = parameters_text(input, 'layerDigest', { pattern: /^[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+$/ });
    const repository = findRepository(registry, repositoryName(input));
    if (!repository.blobs.has(layerDigest)) {
        throw new EcrError('LayersNotFoundException', `The layer with digest '${layerDigest}' does not exist in the repository with name '${repository.name}' in the registry with id '${registry.account}'`);
    }
    const origin = [registry.account, registry.region, repository.name, layerDigest].join('\0');
    const token = digestOf(origin).slice('sha256:'.length);
    registry.downloads.set(token, { repository: repository.name, digest: layerDigest });
    return { downloadUrl: `${baseUrl}${DOWNLOAD_PATH}${token}`, layerDigest };
}
/** The blob behind a download URL's token, if this registry gave it out. */
function downloadedBlob(registry, token) {
    const download = registry.downloads.get(token);
    return download && registry.repositories.get(download.repository)?.blobs.get(download.digest);
}

;// CONCATENATED MODULE: ./build/emulator/pull-through-cache.js





/** The rules are kept and told; nothing is ever fetched from another registry. */
function createPullThroughCacheRule(registry, input, now) {
    const prefix = normalised(parameters_text(input, 'ecrRepositoryPrefix', PREFIX));
    const rule = { prefix, upstreamRegistryUrl: parameters_text(input, 'upstreamRegistryUrl', { min: 1 }), createdAt: now };
    if (registry.cacheRules.has(prefix)) {
        throw new EcrError('PullThroughCacheRuleAlreadyExistsException', `A pull through cache rule with the same repository prefix '${prefix}' already exists in the registry with id '${registry.account}'`);
    }
    registry.cacheRules.set(prefix, rule);
    return pull_through_cache_described(registry, rule);
}
function describePullThroughCacheRules(registry, input) {
    const item = (value, path) => heldText(value, path, PREFIX);
    const prefixes = optionalList(input, 'ecrRepositoryPrefixes', item, { min: 1, max: 100 });
    const request = pageRequest(input, prefixes === undefined ? null : 'ecrRepositoryPrefixes');
    if (prefixes !== undefined) {
        return { pullThroughCacheRules: prefixes.map((prefix) => pull_through_cache_described(registry, findRule(registry, prefix))) };
    }
    const { entries, ...rest } = page([...registry.cacheRules.values()], ({ prefix }) => prefix, request);
    return { pullThroughCacheRules: entries.map((rule) => pull_through_cache_described(registry, rule)), ...rest };
}
function findRule(registry, prefix) {
    const rule = registry.cacheRules.get(normalised(prefix));
    if (rule !== undefined)
        return rule;
    throw new EcrError('PullThroughCacheRuleNotFoundException', `The pull through cache rule with repository prefix '${prefix}' does not exist in the registry with id '${registry.account}'`);
}
function pull_through_cache_described({ account }, { prefix, upstreamRegistryUrl, createdAt }) {
    return { ecrRepositoryPrefix: prefix, upstreamRegistryUrl, registryId: account, createdAt: seconds(createdAt) };
}

;// CONCATENATED MODULE: ./build/emulator/operations.js






/** The operations of ECR's API that are served; any other is answered as one that ECR does not have. */
const OPERATIONS = new Map([
    ['BatchDeleteImage', batchDeleteImage],
    ['BatchGetImage', (registry, input, { now }) => batchGetImage(registry, input, now)],
    ['CreatePullThroughCacheRule', (registry, input, { now }) => createPullThroughCacheRule(registry, input, now)],
    ['CreateRepository', (registry, input, { now }) => createRepository(registry, input, now)],
    [
        'CreateRepositoryCreationTemplate',
        (registry, input, { now }) => createRepositoryCreationTemplate(registry, input, now),
    ],
    ['DeleteRepository', deleteRepository],
    ['DescribeImages', describeImages],
    ['DescribePullThroughCacheRules', describePullThroughCacheRules],
    ['DescribeRegistry', describeRegistry],
    ['DescribeRepositories', describeRepositories],
    ['DescribeRepositoryCreationTemplates', describeRepositoryCreationTemplates],
    [
        'GetAuthorizationToken',
        (registry, input, { now, baseUrl }) => getAuthorizationToken(registry, input, now, baseUrl),
    ],
    ['GetDownloadUrlForLayer', (registry, input, { baseUrl }) => getDownloadUrlForLayer(registry, input, baseUrl)],
    ['GetLifecyclePolicy', getLifecyclePolicy],
    ['ListImages', listImages],
    ['ListTagsForResource', listTagsForResource],
    ['PutImage', (registry, input, { now }) => putImage(registry, input, now)],
    ['PutImageTagMutability', putImageTagMutability],
    ['PutLifecyclePolicy', putLifecyclePolicy],
    ['PutReplicationConfiguration', putReplicationConfiguration],
]);

;// CONCATENATED MODULE: ./build/emulator/wire.js




const TARGET_PREFIX = 'AmazonEC2ContainerRegistry_V20150921.';
/**
 * Reads a call off its request.
 *
 * The SigV4 header must be there and whole, and scoped to ECR, since the region is read off its scope. The signature itself is
 * not verified: the emulator knows no secrets. A temporary access key of the form ASIA, twelve digits and four letters or digits
 * stands for the account of these digits, and any other for the emulator's own. Throws EcrError for what ECR refuses.
 */
function readCall(headers, body, defaultAccount) {
    const operation = operationOf(headers);
    const { region, accessKey } = scopeOf(header(headers, 'authorization'));
    const caller = KEY_OF_ACCOUNT.exec(accessKey)?.[1] ?? defaultAccount;
    if (!OPERATIONS.has(operation))
        throw unknownOperation(operation);
    const input = wire_parsed(body);
    return { operation, region, account: registryId(input) ?? caller, caller, input };
}
/** The operation that a request names, or '' for one that names none of ECR's. */
function operationOf(headers) {
    const target = header(headers, 'x-amz-target') ?? '';
    return target.startsWith(TARGET_PREFIX) ? target.slice(TARGET_PREFIX.length) : '';
}
function unknownOperation(operation) {
    return new EcrError('UnknownOperationException', `The operation '${operation}' is not one that is emulated.`);
}
/** Carries out a call; what ECR refuses is an answer too. */
function answerCall(registry, { operation, input }, surroundings) {
    const serve = OPERATIONS.get(operation);
    if (serve === undefined)
        return errorAnswer(unknownOperation(operation));
    try {
        return jsonAnswer(200, serve(registry, input, surroundings));
    }
    catch (error) {
        if (error instanceof EcrError)
            return errorAnswer(error);
        throw error;
    }
}
function errorAnswer({ code, message, status }) {
    return jsonAnswer(status, { __type: code, message });
}
function jsonAnswer(status, value) {
    return { status, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: JSON.stringify(value) };
}
function plainAnswer(status, text) {
    return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` };
}
function header(headers, name) {
    const value = headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
}
function wire_parsed(body) {
    let input;
    try {
        input = body === '' ? {} : JSON.parse(body);
    }
    catch (cause) {
        throw new EcrError('SerializationException', String(cause));
    }
    if (!isInput(input))
        throw new EcrError('SerializationException', 'Start of structure or map found where not expected.');
    return input;
}
const ALGORITHM = 'AWS4-HMAC-SHA256';
const SIGNATURE_PARTS = ['Credential', 'SignedHeaders', 'Signature'];
const KEY_OF_ACCOUNT = /^ASIA([0-9]{12})[A-Z0-9]{4}$/;
const SCOPE = /^(?<accessKey>[^/]+)\/[0-9]{8}\/(?<region>[a-z0-9-]+)\/(?<service>[a-z0-9-]+)\/aws4_request$/;
function scopeOf(authorization) {
    if (authorization === undefined) {
        throw new EcrError('MissingAuthenticationTokenException', 'Missing Authentication Token');
    }
    if (!authorization.startsWith(`${ALGORITHM} `)) {
        throw new EcrError('IncompleteSignatureException', `Unsupported AWS 'algorithm': '${authorization.split(' ', 1)[0]}'.`);
    }
    const parts = new Map(authorization
        .slice(ALGORITHM.length)
        .split(',')
        .map((part) => {
        const [name = '', ...value] = part.trim().split('=');
        return [name, value.join('=')];
    }));
    const missing = SIGNATURE_PARTS.filter((name) => (parts.get(name) ?? '') === '');
    if (missing.length > 0) {
        const message = missing.map((name) => `Authorization header requires '${name}' parameter.`).join(' ');
        throw new EcrError('IncompleteSignatureException', `${message} Authorization=${ALGORITHM}`);
    }
    const scope = SCOPE.exec(parts.get('Credential') ?? '')?.groups;
    if (scope?.['region'] === undefined) {
        const form = '<access-key>/YYYYMMDD/REGION/SERVICE/aws4_request';
        throw new EcrError('IncompleteSignatureException', `Credential must have the form '${form}'.`);
    }
    if (scope['service'] !== 'ecr') {
        throw new EcrError('InvalidSignatureException', "Credential should be scoped to correct service: 'ecr'. ");
    }
    return { region: scope['region'], accessKey: scope['accessKey'] ?? '' };
}

;// CONCATENATED MODULE: ./build/emulator/uploads.js





/** POST begins an upload, PATCH adds to it and PUT ends it; a mount is answered as ECR's default does, with an upload. */
function upload(registry, request, { repository: name, reference }, now) {
    if (request.method === 'POST' && reference === '') {
        const repository = repositoryForPush(registry, name, now);
        const digest = request.query.get('digest');
        if (digest !== null)
            return keepBlob(repository, digest, request.body);
        const id = `${digestOf(name).slice(7, 23)}-${++repository.uploadsStarted}`;
        repository.uploads.set(id, { chunks: [], size: 0 });
        return uploadAnswer(202, name, id, 0);
    }
    const repository = findRepository(registry, name);
    const state = repository.uploads.get(reference);
    if (state === undefined)
        return registryError(404, 'BLOB_UPLOAD_UNKNOWN', 'The upload could not be found');
    switch (request.method) {
        case 'GET':
            return uploadAnswer(204, name, reference, state.size);
        case 'DELETE':
            repository.uploads.delete(reference);
            return empty(204, {});
        case 'PATCH':
            if (!continues(header(request.headers, 'content-range'), state))
                return outOfOrder(name, reference, state);
            append(state, request.body);
            return uploadAnswer(202, name, reference, state.size);
        case 'PUT':
            append(state, request.body);
            repository.uploads.delete(reference);
            return keepBlob(repository, request.query.get('digest') ?? '', Buffer.concat(state.chunks));
        default:
            return unsupported();
    }
}
function append(state, chunk) {
    state.chunks.push(chunk);
    state.size += chunk.length;
}
/** `Content-Range` is `first-last`, or absent for a stream of unknown length. */
function continues(range, { size }) {
    return range === undefined || range.replace(/^bytes /, '').startsWith(`${size}-`);
}
function outOfOrder(name, id, state) {
    const { headers } = uploadAnswer(416, name, id, state.size);
    return { ...registryError(416, 'BLOB_UPLOAD_INVALID', 'The chunk does not follow the one before'), headers };
}
function uploadAnswer(status, name, id, size) {
    return empty(status, {
        location: `/v2/${name}/blobs/uploads/${id}`,
        range: `0-${Math.max(0, size - 1)}`,
        'docker-upload-uuid': id,
    });
}
function keepBlob(repository, digest, content) {
    if (digestOf(content) !== digest) {
        return registryError(400, 'DIGEST_INVALID', 'The layer digest does not match the one that Amazon ECR has calculated');
    }
    repository.blobs.set(digest, content);
    const location = `/v2/${repository.name}/blobs/${digest}`;
    return empty(201, { location, 'docker-content-digest': digest });
}

;// CONCATENATED MODULE: ./build/emulator/data-plane.js











/** Serves the OCI distribution API below `/v2/` to a client that has logged in. */
function answerData(registry, request, now) {
    try {
        return serve(registry, request, now);
    }
    catch (error) {
        if (error instanceof EcrError)
            return refusalOf(error);
        throw error;
    }
}
function unauthorised(realm) {
    const challenge = `Basic realm="${realm}",service="ecr.amazonaws.com"`;
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'www-authenticate': challenge };
    return { status: 401, headers, body: 'Not Authorized\n' };
}
function denied(message) {
    return registryError(403, 'DENIED', message);
}
function serve(registry, request, now) {
    const { route } = request;
    switch (route.resource) {
        case 'version':
            return json(200, {});
        case 'unknown':
            return registryError(404, 'UNSUPPORTED', 'Unknown resource');
        case 'manifest':
            return request.method === 'PUT'
                ? putManifest(registry, request, route, now)
                : getManifest(registry, request, route, now);
        case 'blob':
            return getBlob(registry, request, route);
        case 'upload':
            return upload(registry, request, route, now);
        case 'tags':
            return listTags(registry, request, route);
    }
}
/**
 * A tag that is immutable is refused even when it points at this very image already, as ECR's users report of `docker push`
 * (aws/containers-roadmap#2179); a mutable one, or a digest, is simply there.
 */
function putManifest(registry, request, { repository: name, reference }, now) {
    const repository = repositoryForPush(registry, name, now);
    const manifest = utf8(request.body);
    const mediaType = header(request.headers, 'content-type');
    const tag = isDigest(reference) ? undefined : reference;
    const digest = tag === undefined ? reference : digestOf(manifest);
    if (tag !== undefined) {
        holdTag(tag);
        if (repository.tags.get(tag) === digest && isImmutable(repository.setting, tag))
            throw tagAlreadyExists(repository, tag);
    }
    try {
        storeImage(registry, repository, { manifest, mediaType, tag, digest, now });
    }
    catch (error) {
        if (!(error instanceof EcrError) || error.code !== 'ImageAlreadyExistsException')
            throw error;
    }
    return empty(201, { location: `/v2/${name}/manifests/${digest}`, 'docker-content-digest': digest });
}
function getManifest(registry, request, { repository: name, reference }, now) {
    if (!isRead(request))
        return unsupported();
    const repository = findRepository(registry, name);
    const image = repository.images.get(isDigest(reference) ? reference : (repository.tags.get(reference) ?? ''));
    const accepted = header(request.headers, 'accept');
    if (image === undefined || image.manifest === null || image.status !== 'ACTIVE' || !accepts(accepted, image)) {
        return registryError(404, 'MANIFEST_UNKNOWN', 'Requested image not found');
    }
    if (request.method === 'GET')
        image.pulledAt = now;
    const headers = { 'content-type': image.mediaType, 'docker-content-digest': image.digest };
    return { status: 200, headers, body: image.manifest };
}
/** A client that says nothing of what it accepts is taken for an old one, which knows no index. */
function accepts(accept, { mediaType }) {
    if (accept === undefined)
        return !isIndex(mediaType);
    const ranges = accept.split(',').map((range) => range.split(';', 1)[0]?.trim());
    return ranges.some((range) => range === '*/*' || range === 'application/*' || range === mediaType);
}
function getBlob(registry, request, { repository: name, reference }) {
    if (!isRead(request))
        return unsupported();
    const blob = findRepository(registry, name).blobs.get(reference);
    if (blob === undefined)
        return registryError(404, 'BLOB_UNKNOWN', 'Requested layer not found');
    const headers = { 'content-type': 'application/octet-stream', 'docker-content-digest': reference };
    return { status: 200, headers, body: blob };
}
const MAX_PAGE = 1000;
function listTags(registry, request, { repository: name }) {
    if (!isRead(request))
        return unsupported();
    const size = Number(request.query.get('n') ?? MAX_PAGE);
    if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE) {
        const message = `Invalid parameter at 'maxResults' failed to satisfy constraint: 'Member must have value less than or equal to ${MAX_PAGE}'`;
        return registryError(405, 'UNSUPPORTED', message);
    }
    const last = request.query.get('last') ?? '';
    const rest = [...findRepository(registry, name).tags.keys()].toSorted().filter((tag) => tag > last);
    const tags = rest.slice(0, size);
    const next = `/v2/${name}/tags/list?n=${size}&last=${encodeURIComponent(tags.at(-1) ?? '')}`;
    const answer = json(200, { name, tags });
    return tags.length === rest.length
        ? answer
        : { ...answer, headers: { ...answer.headers, link: `<${next}>; rel="next"` } };
}
function utf8(body) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    }
    catch {
        throw invalidParameter('ImageManifest', 'Invalid JSON syntax');
    }
}

;// CONCATENATED MODULE: ./build/emulator/faults.js





const FAULTS = (/* unused pure expression or super */ null && ([
    'deny',
    'expired',
    'unrecognized-client',
    'clock-skew',
    'throttle',
    'server-error',
    'hang-before-headers',
    'hang-after-headers',
    'reset',
    'reset-mid-body',
    'html-503',
    'html-200',
    'empty',
    'empty-list',
    'unknown-enum',
    'truncated',
    'wrong-repository',
    'missing-field',
]));
function matchesRule(rule, incident) {
    return ((rule.operation === undefined || rule.operation === incident.operation) &&
        (rule.repository === undefined || incident.repositories.includes(rule.repository)));
}
/** Numbers from 0 to 1 that look like chance, the same for the same seed (mulberry32). */
function chance(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
/** What becomes of an answer under a fault. A refusal or a fault of the connection before the headers never asks for it. */
function deliver(fault, incident, answer) {
    switch (fault) {
        case null:
            return whole(answer());
        case 'deny':
        case 'expired':
        case 'unrecognized-client':
        case 'clock-skew':
        case 'throttle':
        case 'server-error':
            return whole(incident.plane === 'control' ? errorAnswer(refusal(fault, incident)) : refusalOf(refusal(fault, incident)));
        case 'html-503':
            return whole(html(503, 'Service Unavailable'));
        case 'html-200':
            return whole(html(200, 'Sign in to the network'));
        case 'hang-before-headers':
        case 'reset':
            return { manner: fault, answer: html(200, '') };
        case 'hang-after-headers':
        case 'reset-mid-body':
            return { manner: fault, answer: answer() };
        case 'truncated':
            return whole(truncated(answer()));
        case 'empty':
        case 'empty-list':
        case 'unknown-enum':
        case 'wrong-repository':
        case 'missing-field':
            return whole(distorted(answer(), DISTORTIONS[fault]));
    }
}
function whole(answer) {
    return { manner: 'whole', answer };
}
function refusal(fault, incident) {
    switch (fault) {
        case 'deny':
            return new EcrError('AccessDeniedException', deniedMessage(incident));
        case 'expired':
            return new EcrError('ExpiredTokenException', 'The security token included in the request is expired');
        case 'unrecognized-client':
            return new EcrError('UnrecognizedClientException', 'The security token included in the request is invalid.');
        case 'clock-skew': {
            const [signed, floor, now] = [60, 5, 0].map((minutes) => stamp(incident.now.getTime() - minutes * 60_000));
            return new EcrError('InvalidSignatureException', `Signature expired: ${signed} is now earlier than ${floor} (${now} - 5 min.)`);
        }
        case 'throttle':
            return new EcrError('ThrottlingException', 'Rate exceeded');
        case 'server-error':
            return new EcrError('ServerException', 'An internal error has occurred.', 500);
    }
}
function deniedMessage({ operation, account, caller, region, repositories }) {
    const [repository] = repositories;
    const resource = repository === undefined ? '*' : repositoryArn({ account, region }, repository);
    const policy = caller === account ? 'identity-based' : 'resource-based';
    return `User: arn:aws:sts::${caller}:assumed-role/emulated/session is not authorized to perform: ecr:${operation} on resource: ${resource} because no ${policy} policy allows the ecr:${operation} action`;
}
function stamp(time) {
    return new Date(time).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}
function html(status, title) {
    const body = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
    return { status, headers: { 'content-type': 'text/html' }, body };
}
function truncated(answer) {
    return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) };
}
const MODES = new Set(['imageTagMutability', 'imageStatus', 'failureCode', 'appliedFor', 'filterType']);
const ESSENTIAL = new Set([
    'imageTagMutability',
    'imageDigest',
    'imageManifest',
    'downloadUrl',
    'appliedFor',
    'replicationConfiguration',
    'authorizationToken',
]);
const DISTORTIONS = {
    empty: (key, value) => (key === '' ? {} : value),
    'empty-list': (_key, value) => (Array.isArray(value) ? [] : value),
    'unknown-enum': (key, value) => (MODES.has(key) ? (Array.isArray(value) ? ['FROZEN'] : 'FROZEN') : value),
    'wrong-repository': (key, value) => (key === 'repositoryName' ? 'someone/else' : value),
    'missing-field': (key, value) => (ESSENTIAL.has(key) ? undefined : value),
};
/** An error is left as it is: the distortions are of answers that look well. */
function distorted(answer, replacer) {
    if (answer.status !== 200 || typeof answer.body !== 'string')
        return answer;
    const value = JSON.parse(answer.body);
    return isInput(value) ? { ...answer, body: JSON.stringify(value, replacer) } : answer;
}

;// CONCATENATED MODULE: ./build/emulator/image-builder.js

/** An empty archive, compressed: the layer that Docker itself gave to instructions that change no file. */
const EMPTY_LAYER = Buffer.from('H4sIAAAJbogA/2IYBaNgFIxYAAgAAP//Lq+17wAEAAA=', 'base64');
const EMPTY_ARCHIVE = Buffer.alloc(1024);
/** Makes a small OCI image without files. */
function buildImage(recipe = {}) {
    const platforms = recipe.platforms ?? ['linux/amd64'];
    const images = platforms.map((platform) => singleImage(platform, recipe));
    const blobs = [EMPTY_LAYER, ...images.map(({ config }) => config)];
    const [first] = images;
    if (images.length === 1 && first !== undefined)
        return { manifest: first.manifest, children: [], blobs };
    const index = JSON.stringify({
        schemaVersion: 2,
        mediaType: MEDIA_TYPES.ociIndex,
        manifests: images.map(({ manifest, platform }) => ({ ...descriptor(MEDIA_TYPES.ociManifest, manifest), platform })),
        ...annotated(recipe),
    });
    return { manifest: index, children: images.map(({ manifest }) => manifest), blobs };
}
function singleImage(platformName, recipe) {
    const [os = '', architecture = ''] = platformName.split('/');
    const platform = { os, architecture };
    const config = JSON.stringify({
        ...platform,
        config: recipe.labels === undefined ? {} : { Labels: recipe.labels },
        rootfs: { type: 'layers', diff_ids: [digestOf(EMPTY_ARCHIVE)] },
        ...(recipe.comment !== undefined && { history: [{ comment: recipe.comment }] }),
    });
    const manifest = JSON.stringify({
        schemaVersion: 2,
        mediaType: MEDIA_TYPES.ociManifest,
        config: descriptor('application/vnd.oci.image.config.v1+json', config),
        layers: [descriptor('application/vnd.oci.image.layer.v1.tar+gzip', EMPTY_LAYER)],
        ...annotated(recipe),
    });
    return { manifest, config, platform };
}
function annotated({ annotations }) {
    return annotations === undefined ? {} : { annotations };
}
function descriptor(mediaType, content) {
    return { mediaType, digest: digestOf(content), size: Buffer.byteLength(content) };
}

;// CONCATENATED MODULE: ./build/emulator/seeding.js







function seeder(state, now) {
    const put = (repositoryName, manifest, options) => {
        const repository = findRepository(state, repositoryName);
        const recorded = recordedOf(parseManifest(manifest, options.mediaType));
        const { digest } = recorded;
        const status = options.imageStatus ?? 'ACTIVE';
        repository.images.set(digest, { ...recorded, manifest, status, pushedAt: now(), pulledAt: null });
        if (options.tag !== undefined)
            repository.tags.set(options.tag, digest);
        return digest;
    };
    const putBlob = (repositoryName, content) => {
        const digest = digestOf(content);
        findRepository(state, repositoryName).blobs.set(digest, Buffer.from(content));
        return digest;
    };
    return {
        state,
        createRepository: ({ name, tags, lifecyclePolicy, ...setting }) => {
            createRepository(state, { repositoryName: name, tags: tags ?? [], ...settingInput(setting) }, now());
            findRepository(state, name).lifecyclePolicy = lifecyclePolicy ?? null;
        },
        putImageTagMutability: (repositoryName, setting) => {
            putImageTagMutability(state, { repositoryName, ...settingInput(setting) });
        },
        putImage: ({ repository, manifest, ...options }) => put(repository, manifest, options),
        putImages: (repositoryName, images) => {
            const repository = findRepository(state, repositoryName);
            for (const image of images) {
                repository.images.set(image.digest, imageOf(image));
                for (const tag of image.tags ?? [])
                    repository.tags.set(tag, image.digest);
            }
        },
        putLifecyclePolicy: (repository, policy) => {
            findRepository(state, repository).lifecyclePolicy = policy;
        },
        denyOtherAccounts: () => {
            state.deniesOthers = true;
        },
        putBlob,
        pushImage: ({ repository, tag, imageStatus, ...recipe }) => {
            const { blobs, children, manifest } = buildImage(recipe);
            for (const blob of blobs)
                putBlob(repository, blob);
            for (const child of children)
                put(repository, child, {});
            return put(repository, manifest, {
                ...(tag !== undefined && { tag }),
                ...(imageStatus !== undefined && { imageStatus }),
            });
        },
        digest: (repository, tag) => state.repositories.get(repository)?.tags.get(tag),
        deleteTag: (repository, tag) => {
            findRepository(state, repository).tags.delete(tag);
        },
        putTemplate: ({ prefix, appliedFor, ...setting }) => {
            createRepositoryCreationTemplate(state, { prefix, appliedFor, ...settingInput(setting) }, now());
        },
        putCacheRule: (ecrRepositoryPrefix, upstreamRegistryUrl) => {
            createPullThroughCacheRule(state, { ecrRepositoryPrefix, upstreamRegistryUrl }, now());
        },
        setReplication: (rules) => {
            putReplicationConfiguration(state, { replicationConfiguration: { rules } });
        },
        password: () => dockerPassword(state, now()),
    };
}
function imageOf(seed) {
    return {
        digest: seed.digest,
        manifest: null,
        mediaType: seed.mediaType ?? MEDIA_TYPES.ociManifest,
        artifactMediaType: seed.artifactMediaType ?? null,
        size: null,
        pushedAt: seed.pushedAt,
        pulledAt: seed.pulledAt ?? null,
        status: seed.imageStatus ?? 'ACTIVE',
    };
}
function settingInput({ imageTagMutability, imageTagMutabilityExclusionFilters: filters }) {
    return {
        imageTagMutability: imageTagMutability ?? 'MUTABLE',
        ...(filters !== undefined && {
            imageTagMutabilityExclusionFilters: filters.map((filter) => typeof filter === 'string' ? { filterType: 'WILDCARD', filter } : filter),
        }),
    };
}

;// CONCATENATED MODULE: ./build/emulator/service.js










/** The oldest are forgotten, so that a server that runs for days does not fill the memory. */
const MAX_RECORDED = 10_000;
function createService(options) {
    const { account: ownAccount, region: ownRegion, clock, baseUrl } = options;
    const registries = new Map();
    const requests = [];
    const counts = new Map();
    const faults = [];
    const registryOf = (account, region) => {
        const key = `${account}/${region}`;
        const registry = registries.get(key) ?? emptyRegistry(account, region);
        registries.set(key, registry);
        return registry;
    };
    const faultFor = (incident) => {
        const active = faults.find(({ rule, left, draw }) => left > 0 && matchesRule(rule, incident) && draw() < (rule.share ?? 1));
        if (active === undefined)
            return null;
        active.left -= 1;
        return active.rule.fault;
    };
    const record = (request, details) => {
        counts.set(details.operation, (counts.get(details.operation) ?? 0) + 1);
        if (options.requests === 'count')
            return;
        const { method, url: path } = request;
        requests.push({ ...details, method, path, userAgent: header(request.headers, 'user-agent') ?? '' });
        if (requests.length > MAX_RECORDED)
            requests.shift();
    };
    const control = (request) => {
        const now = clock();
        const body = Buffer.from(request.body).toString();
        try {
            const call = readCall(request.headers, body, ownAccount);
            const { operation, account, caller, region, input } = call;
            const registry = registryOf(account, region);
            record(request, { plane: 'control', operation, account, region, input });
            const repositories = named(input);
            const incident = { plane: 'control', operation, account, caller, region, repositories, now };
            const answer = () => answerCall(registry, call, { now, baseUrl: baseUrl() });
            const locked = registry.deniesOthers && caller !== account;
            return deliver(faultFor(incident) ?? (locked ? 'deny' : null), incident, answer);
        }
        catch (error) {
            if (!(error instanceof EcrError))
                throw error;
            const operation = operationOf(request.headers);
            record(request, { plane: 'control', operation, account: ownAccount, region: '', input: body });
            return { manner: 'whole', answer: errorAnswer(error) };
        }
    };
    const data = (request, path, query) => {
        const now = clock();
        const { method, headers, body } = request;
        const route = routeOf(path);
        const login = loginOf(header(headers, 'authorization'));
        const { account, region } = hostRegistry(headers) ?? login ?? { account: ownAccount, region: ownRegion };
        const operation = dataOperation(method, route);
        record(request, { plane: 'data', operation, account, region, input: null });
        const repositories = 'repository' in route ? [route.repository] : [];
        const caller = login?.account ?? account;
        const incident = { plane: 'data', operation, account, caller, region, repositories, now };
        return deliver(faultFor(incident), incident, () => {
            if (login === null)
                return unauthorised(`${baseUrl()}/`);
            if (login.expiresAt <= now.getTime()) {
                return denied('Your authorization token has expired. Reauthenticate and try again.');
            }
            return answerData(registryOf(account, region), { method, query, headers, body, route }, now);
        });
    };
    const download = (request, path) => {
        const token = path.slice(DOWNLOAD_PATH.length);
        const registry = [...registries.values()].find(({ downloads }) => downloads.has(token));
        const { account, region } = registry ?? { account: ownAccount, region: ownRegion };
        record(request, { plane: 'data', operation: 'Download', account, region, input: null });
        const repository = registry?.downloads.get(token)?.repository;
        const repositories = repository === undefined ? [] : [repository];
        const asked = { operation: 'Download', account, caller: account, region, repositories };
        const incident = { plane: 'data', ...asked, now: clock() };
        return deliver(faultFor(incident), incident, () => {
            const blob = registry && downloadedBlob(registry, token);
            if (blob === undefined)
                return plainAnswer(404, 'Not Found');
            return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: blob };
        });
    };
    return {
        requests,
        counts,
        handle: (request) => {
            const { path, query } = locationOf(request.url);
            if (path === '/' && request.method === 'POST')
                return control(request);
            if (path === '/v2' || path.startsWith('/v2/'))
                return data(request, path, query);
            if (path.startsWith(DOWNLOAD_PATH) && request.method === 'GET')
                return download(request, path);
            return { manner: 'whole', answer: plainAnswer(404, 'Not Found') };
        },
        registry: (account, region) => seeder(registryOf(account, region), clock),
        fail: (rule) => {
            faults.push({ rule, draw: chance(rule.seed ?? 0), left: rule.times ?? Number.POSITIVE_INFINITY });
        },
        reset: () => {
            faults.length = 0;
            requests.length = 0;
            counts.clear();
        },
    };
}
function named(input) {
    const { repositoryName, repositoryNames } = input;
    const names = Array.isArray(repositoryNames) ? repositoryNames : [repositoryName];
    return names.filter((name) => typeof name === 'string');
}
/** The registry that the `Host` header names, where a client was led here under ECR's own name. */
function hostRegistry(headers) {
    const host = (0,ecr_registry/* parseEcrHost */.wl)((header(headers, 'host') ?? '').replace(/:\d+$/, ''));
    return host.kind === 'private' ? { account: host.account, region: host.region } : null;
}
function locationOf(url) {
    const [path = '', ...query] = url.split('?');
    return { path: decoded(path), query: new URLSearchParams(query.join('?')) };
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/emulator/server.js



const DEFAULT_ACCOUNT = '123456789012';
const DEFAULT_REGION = 'us-east-1';
/** In bytes; a body is held in memory. */
const MAX_BODY = 1024 ** 3;
/** Serves Amazon ECR from memory: its API, and the registry behind `docker push`. Rejects if the port cannot be had. */
async function startEmulator(options = {}) {
    const { account = DEFAULT_ACCOUNT, region = DEFAULT_REGION, clock = () => new Date() } = options;
    let url = '';
    const service = createService({ account, region, clock, baseUrl: () => url, requests: options.requests ?? 'keep' });
    const server = (0,external_node_http_.createServer)((request, response) => {
        const asked = operationOf(request.headers) || `${request.method} ${request.url}`;
        server_serve(service, request, response).then((status) => options.log?.(`${asked} ${status}`), (error) => {
            options.log?.(`${asked} failed: ${String(error)}`);
            request.destroy();
        });
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
    });
    const registryHost = hostOf(server.address());
    url = `http://${registryHost}`;
    return {
        url,
        registryHost,
        requests: service.requests,
        counts: service.counts,
        registry: (ofAccount = account, inRegion = region) => service.registry(ofAccount, inRegion),
        fail: service.fail,
        reset: service.reset,
        close: () => new Promise((resolve, reject) => {
            server.close((error) => (error === undefined ? resolve() : reject(error)));
            server.closeAllConnections();
        }),
    };
}
async function server_serve(service, request, response) {
    const body = await bodyOf(request);
    const { method = '', url = '/', headers } = request;
    const delivery = body === null
        ? { manner: 'whole', answer: plainAnswer(413, 'Request too large') }
        : service.handle({ method, url, headers, body });
    send(request, response, delivery);
    return delivery.answer.status;
}
/** The whole body, or null for one that is too large. */
async function bodyOf(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > MAX_BODY)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function send(request, response, { manner, answer }) {
    if (manner === 'hang-before-headers')
        return;
    if (manner === 'reset') {
        request.socket.resetAndDestroy();
        return;
    }
    const body = Buffer.from(answer.body);
    response.writeHead(answer.status, { ...answer.headers, 'content-length': body.length });
    if (manner === 'whole') {
        response.end(body);
        return;
    }
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => {
        if (manner === 'reset-mid-body')
            request.socket.resetAndDestroy();
    });
}
function hostOf({ family, address, port }) {
    return family === 'IPv6' ? `[${address}]:${port}` : `${address}:${port}`;
}

;// CONCATENATED MODULE: ./build/emulator/describe-emulator.js

/** What `immutable-tag emulate` says once it listens: how the clients of ECR are led to it. */
function describeEmulator(url) {
    const { host } = new URL(url);
    return [
        `Amazon ECR is emulated at ${url}. Nothing is kept when it stops.`,
        '',
        `  export AWS_ENDPOINT_URL_ECR=${url}`,
        `  export AWS_REGION=${DEFAULT_REGION} AWS_ACCESS_KEY_ID=emulated AWS_SECRET_ACCESS_KEY=emulated`,
        '  aws ecr create-repository --repository-name team/app --image-tag-mutability IMMUTABLE',
        `  aws ecr get-login-password | docker login --username AWS --password-stdin ${host}`,
        `  docker push ${host}/team/app:1.0.0`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/emulator/index.js






/***/ }),

/***/ 4905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ setImmutable),
/* harmony export */   Ho: () => (/* binding */ createImmutable),
/* harmony export */   UX: () => (/* binding */ inOneLine),
/* harmony export */   _F: () => (/* binding */ setFilters),
/* harmony export */   e9: () => (/* binding */ restoreImage),
/* harmony export */   lD: () => (/* binding */ mendTemplate)
/* harmony export */ });
/* harmony import */ var _domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8614);

/** The lines of shell that make every tag of the repository immutable. */
function setImmutable(repository) {
    return putMutability(repository, 'IMMUTABLE', []);
}
/** The lines of shell that leave exactly these exclusion filters; without any, the mode loses its exclusions too, as the API demands. */
function setFilters(repository, mode, filters) {
    return filters.length > 0 ? putMutability(repository, mode, filters) : setImmutable(repository);
}
/** The lines of shell that make an archived image pullable again. */
function restoreImage(repository, digest) {
    return [
        `aws ecr update-image-storage-class ${whereabouts(repository)} \\`,
        `  --repository-name ${(0,_domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(repository.name)} --image-id ${(0,_domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(`imageDigest=${digest}`)} --target-storage-class STANDARD`,
    ];
}
/** The lines of shell that make a repository whose tags are immutable from its first push on. */
function createImmutable(repository) {
    return [
        `aws ecr create-repository ${whereabouts(repository)} \\`,
        `  --repository-name ${(0,_domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(repository.name)} --image-tag-mutability IMMUTABLE`,
    ];
}
/** The lines of shell that have a creation template make immutable repositories; it takes no registry but the caller's own. */
function mendTemplate({ region }, { prefix, appliedFor }) {
    return [
        `aws ecr update-repository-creation-template --region ${(0,_domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(region)} --prefix ${(0,_domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(prefix)} \\`,
        `  --image-tag-mutability IMMUTABLE --applied-for ${appliedFor.map(_domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r).join(' ')}`,
    ];
}
/** The same for where only one line fits. */
function inOneLine(lines) {
    return lines.map((line) => line.replace(/ \\$/, '').trim()).join(' ');
}
function whereabouts({ region, account }) {
    return `--region ${(0,_domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(region)}${account === null ? '' : ` --registry-id ${(0,_domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(account)}`}`;
}
function putMutability(repository, mode, filters) {
    const lines = [
        `aws ecr put-image-tag-mutability ${whereabouts(repository)}`,
        `--repository-name ${(0,_domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(repository.name)} --image-tag-mutability ${(0,_domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(mode)}`,
    ];
    if (filters.length > 0) {
        const quoted = filters.map((filter) => (0,_domain_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellQuoted */ .x)(`filterType=WILDCARD,filter=${filter}`));
        lines.push(`--image-tag-mutability-exclusion-filters ${quoted.join(' ')}`);
    }
    return lines.map((line, index) => `${index === 0 ? '' : '  '}${line}${index < lines.length - 1 ? ' \\' : ''}`);
}


/***/ }),

/***/ 5289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  WE: () => (/* binding */ explain),
  UW: () => (/* binding */ explainError),
  wh: () => (/* binding */ plainText)
});

// UNUSED EXPORTS: REASON_CODES

// EXTERNAL MODULE: ./build/report/ecr-command.js
var ecr_command = __nccwpck_require__(4905);
// EXTERNAL MODULE: ./build/report/iam-statement.js
var iam_statement = __nccwpck_require__(1310);
// EXTERNAL MODULE: ./build/domain/ecr/tag-mutability.js
var tag_mutability = __nccwpck_require__(5709);
// EXTERNAL MODULE: ./build/report/wording/wording.js
var wording = __nccwpck_require__(2116);
;// CONCATENATED MODULE: ./build/report/wording/protection.js



const UPDATE = 'Update immutable-tag. Until then, a repository set to IMMUTABLE passes:';
const ONCE_SINGLE = 'To mend, once nothing pushes a tag of this repository twice:';
const AS_CODE = 'As code: Terraform image_tag_mutability = "IMMUTABLE", CloudFormation ImageTagMutability: IMMUTABLE';
const PROTECTION_WORDING = {
    ECR_IMMUTABLE: (_, target) => (0,wording/* passes */.WE)(`${(0,wording/* settingOf */.y7)(target)}: no tag of it can be overwritten.`),
    ECR_NOT_EXCLUDED: ({ filters }, target) => (0,wording/* passes */.WE)(`${(0,wording/* settingOf */.y7)(target)}, and none of its filters (${(0,wording/* quoted */.TL)(filters)}) matches the tag.`),
    ECR_FILTER_PROTECTS: ({ filter }, target) => (0,wording/* passes */.WE)(`${(0,wording/* settingOf */.y7)(target)}, and its filter "${filter}" protects the tag.`),
    ECR_MUTABLE: (_, target) => ({
        headline: (0,wording/* wouldMove */.FD)(target),
        cause: [`${(0,wording/* settingOf */.y7)(target)}: any later push may overwrite the tag.`],
        remedy: [ONCE_SINGLE, ...(0,wording/* command */.G5)(target, ecr_command/* setImmutable */.$t), AS_CODE],
    }),
    ECR_TAG_EXCLUDED: ({ filter, filters }, target) => ({
        headline: (0,wording/* wouldMove */.FD)(target),
        cause: [`${(0,wording/* settingOf */.y7)(target)}, and its filter "${filter}" lets this tag be overwritten.`],
        remedy: [
            'To mend: remove the filter, or narrow it to what must move:',
            // Any other filter that matches would let the tag move just the same.
            ...(0,wording/* command */.G5)(target, (repository) => (0,ecr_command/* setFilters */._F)(repository, 'IMMUTABLE_WITH_EXCLUSION', filters.filter((other) => !(0,tag_mutability/* matchesFilter */.y)(other, target.tag)))),
        ],
    }),
    ECR_NO_FILTER_PROTECTS: ({ filters }, target) => ({
        headline: (0,wording/* wouldMove */.FD)(target),
        cause: [`${(0,wording/* settingOf */.y7)(target)}, and none of its filters (${(0,wording/* quoted */.TL)(filters)}) protects this tag.`],
        remedy: [ONCE_SINGLE, ...(0,wording/* command */.G5)(target, ecr_command/* setImmutable */.$t), AS_CODE],
    }),
    ECR_FILTER_UNCERTAIN: ({ mode, filter, filters, reading }, target) => ({
        headline: (0,wording/* notKnown */.bh)(target),
        cause: [
            `${(0,wording/* settingOf */.y7)(target)}. ${READING[reading](filter)}`,
            'AWS does not document whether it does, and what is uncertain is not passed.',
        ],
        remedy: mode === 'IMMUTABLE_WITH_EXCLUSION'
            ? [
                'Take the filter out, or write it so that no reading of it reaches the tag:',
                ...(0,wording/* command */.G5)(target, (repository) => (0,ecr_command/* setFilters */._F)(repository, mode, without(filters, filter))),
            ]
            : [ONCE_SINGLE, ...(0,wording/* command */.G5)(target, ecr_command/* setImmutable */.$t), AS_CODE],
    }),
    ECR_UNKNOWN_MODE: ({ mode }, target) => ({
        headline: (0,wording/* notKnown */.bh)(target),
        cause: [
            mode === null
                ? 'ECR answered without a setting for tag mutability.'
                : `ECR answered with the tag mutability "${mode}", which this version does not know.`,
        ],
        remedy: [UPDATE, ...(0,wording/* command */.G5)(target, ecr_command/* setImmutable */.$t)],
    }),
    ECR_UNKNOWN_FILTER: ({ filter, filterType }, target) => ({
        headline: (0,wording/* notKnown */.bh)(target),
        cause: [
            filter === ''
                ? `${(0,wording/* settingOf */.y7)(target)}, and ECR named no filter with it.`
                : `${(0,wording/* settingOf */.y7)(target)}, and this version does not know how its filter "${filter}" of type "${filterType}" matches.`,
        ],
        remedy: [UPDATE, ...(0,wording/* command */.G5)(target, ecr_command/* setImmutable */.$t)],
    }),
    ECR_PUBLIC: (_, target) => ({
        headline: (0,wording/* wouldMove */.FD)(target),
        cause: ['Amazon ECR Public has no tag immutability: any tag there can be overwritten.'],
        remedy: ['Push to a private ECR repository, or have consumers pin the digest.'],
    }),
    REGISTRY_UNSUPPORTED: ({ host, fault }, target) => ({
        headline: (0,wording/* notKnown */.bh)(target),
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

;// CONCATENATED MODULE: ./build/report/wording/creation.js




const CREATE_IT = 'Create the repository as it should be, before the push:';
const MEND_TEMPLATE = 'and have the template make the next ones immutable:';
/** Words for the repositories that ECR makes by itself, or keeps as a mirror. */
const CREATION_WORDING = {
    ECR_TEMPLATE_PROTECTS: (facts, target) => (0,wording/* passes */.WE)(`${toBeMade(target, facts.cause)} by ${templateOf(facts)}, which protects the tag.`),
    ECR_TEMPLATE_EXPOSES: (facts, target) => ({
        headline: (0,wording/* wouldMove */.FD)(target),
        cause: [`${toBeMade(target, facts.cause)} by ${templateOf(facts)}, which lets this tag be overwritten.`],
        remedy: createAndMend(target, facts),
    }),
    ECR_TEMPLATE_UNCERTAIN: (facts, target) => ({
        headline: (0,wording/* notKnown */.bh)(target),
        cause: [`${toBeMade(target, facts.cause)} by ${templateOf(facts)}.`, whyUncertain(facts.uncertain)],
        remedy: createAndMend(target, facts),
    }),
    ECR_TEMPLATES_DISAGREE: ({ cause, prefixes }, target) => ({
        headline: (0,wording/* notKnown */.bh)(target),
        cause: [
            `${toBeMade(target, cause)}, and the creation templates that cover it (${(0,wording/* quoted */.TL)(prefixes)}) would have it differ.`,
            'AWS does not document which of them ECR takes, and what is uncertain is not passed.',
        ],
        remedy: [CREATE_IT, ...(0,wording/* command */.G5)(target, ecr_command/* createImmutable */.Ho), 'or give the templates one setting.'],
    }),
    ECR_REPLICA_EXPOSED: ({ idle }, target) => ({
        headline: (0,wording/* wouldMove */.FD)(target),
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
                ...(0,wording/* command */.G5)(target, ecr_command/* createImmutable */.Ho),
                'or give its registry a creation template that is IMMUTABLE and applied to REPLICATION.',
            ]
            : createAndMend(target, { ...idle, appliedFor: [...idle.appliedFor, 'REPLICATION'] }),
    }),
    ECR_REPLICA_UNKNOWN: ({ templates }, target) => ({
        headline: (0,wording/* notKnown */.bh)(target),
        cause: [
            `${toBeMade(target, 'REPLICATION')}, and its registry's creation templates could not be read (${templates.action}).`,
            `The error was: ${templates.detail}`,
        ],
        remedy: [CREATE_IT, ...(0,wording/* command */.G5)(target, ecr_command/* createImmutable */.Ho), ...permission(target, templates)],
    }),
    ECR_PULL_THROUGH_CACHE: ({ prefix, upstream }, target) => ({
        headline: (0,wording/* wouldMove */.FD)(target),
        cause: [
            `${(0,wording/* theRepository */.wN)(target)} ${prefix === 'ROOT' ? 'may be' : 'is'} a pull-through cache: by the rule "${prefix}" ECR mirrors ${upstream} in it, and moves its tags as they move there.`,
        ],
        remedy: [
            'Push your own images to a repository that no pull-through cache rule covers.',
            ...(target.registry?.mode
                ? [
                    'To make a mirror immutable may keep ECR from refreshing it. If this one holds none but your own images:',
                    ...(0,wording/* command */.G5)(target, ecr_command/* setImmutable */.$t),
                ]
                : []),
        ],
    }),
};
/** How a template's setting leaves the question open; other reasons are of no setting. */
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
    return `${(0,wording/* theRepository */.wN)(target)} does not exist yet. ${by}`;
}
function templateOf({ prefix, mode, filters }) {
    const but = filters.length === 0 ? '' : ` with the filters ${(0,wording/* quoted */.TL)(filters)}`;
    return `the creation template "${prefix}", ${mode}${but}`;
}
function createAndMend(target, use) {
    return [
        CREATE_IT,
        ...(0,wording/* command */.G5)(target, ecr_command/* createImmutable */.Ho),
        MEND_TEMPLATE,
        ...(0,wording/* command */.G5)(target, (repository) => (0,ecr_command/* mendTemplate */.lD)(repository, use)),
    ];
}
function permission({ place }, { code, action }) {
    if (code !== 'ECR_ACCESS_DENIED' || place.kind !== 'repository' || place.repository === null)
        return [];
    const lines = (0,iam_statement/* iamStatement */.R)({ action, repository: place.repository });
    return ["or add to the policy of the job's role:", ...(0,wording/* pasted */.yw)(lines)];
}

;// CONCATENATED MODULE: ./build/report/wording/existing.js


const EXISTING_WORDING = {
    TAG_EXISTS: ({ digest, archived }, target) => ({
        headline: `${(0,wording/* shortReference */.eV)(target)} is there already.`,
        cause: [`It points at ${digest}${archived ? ', an archived image' : ''}, and \`existing\` is \`fail\`.`],
        remedy: ["To adopt the image if it is this commit's: `existing: reuse`."],
    }),
    TAG_ARCHIVED: ({ digest }, target) => ({
        headline: `${(0,wording/* shortReference */.eV)(target)} is held by an archived image.`,
        cause: [`${digest} is archived: it cannot be pulled, and its tag is not free.`],
        remedy: [
            'Restore the image and run again, or release under a new version:',
            ...(0,wording/* command */.G5)(target, (repository) => (0,ecr_command/* restoreImage */.e9)(repository, digest)),
        ],
    }),
    TAG_BURNED: ({ tag, digest, revision, burnedBy }, target) => ({
        headline: `${(0,wording/* shortReference */.eV)(target)} is taken by another commit's image.`,
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
        headline: `${(0,wording/* shortReference */.eV)(target)} is there already, and which commit it was built from cannot be told.`,
        cause: [
            `${digest} has no org.opencontainers.image.revision, and no provenance names its commit.`,
            `This run builds ${revision}.`,
        ],
        remedy: ['Build with labels: ${{ steps.<id>.outputs.labels }}, so that later runs can tell.', ...wording/* TAG_IS_PROOF */.Bc],
    }),
};

;// CONCATENATED MODULE: ./build/report/wording/fault.js



/** Words for what kept a question from being answered. None of them is a pass, and each has a way out of its own. */
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
            ...(0,wording/* pasted */.yw)((0,ecr_command/* createImmutable */.Ho)(fault.repository)),
            ...templateRemedy(fault),
        ],
    }),
    ECR_ACCESS_DENIED: (fault, target) => ({
        headline: unanswerable(fault, target),
        cause: [`ECR denied ${fault.action} on ${(0,iam_statement/* resourceOf */.K)(fault)}.`, said(fault)],
        remedy: [
            "Add to the policy of the job's role:",
            ...(0,wording/* pasted */.yw)((0,iam_statement/* iamStatement */.R)(fault)),
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
/** The calls that look at what stands under a tag; all others look at what protects it. */
const LOOKING = new Set(['ecr:DescribeImages', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer']);
function unanswerable({ action }, target) {
    return LOOKING.has(action) ? `What stands under ${(0,wording/* shortReference */.eV)(target)} is not known.` : (0,wording/* notKnown */.bh)(target);
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
/** A creation template may make the repository that is missing; that it was asked for, and why none decides. */
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
        ...(0,wording/* pasted */.yw)((0,iam_statement/* iamStatement */.R)({ action: untemplated.failure.action, repository })),
    ];
}
function only(appliedFor) {
    return appliedFor.length === 0 ? '' : ` (only to ${appliedFor.join(', ')})`;
}

// EXTERNAL MODULE: ./build/report/wording/name.js + 1 modules
var wording_name = __nccwpck_require__(3610);
;// CONCATENATED MODULE: ./build/report/wording/proof.js

const DEPLOY_BY_DIGEST = 'Deploy by digest what this job built, and find out who pushed the tag: CloudTrail, event PutImage.';
const PROOF_WORDING = {
    PROOF_HELD: ({ digest, revision }, target) => (0,wording/* passes */.WE)(`${(0,wording/* shortReference */.eV)(target)} is ${digest}${revision === null ? '' : `, built from ${revision}`}, and stays so.`),
    TAG_NOT_PUSHED: (_, target) => ({
        headline: `${(0,wording/* shortReference */.eV)(target)} is not there.`,
        cause: ['No image has been pushed under this tag.'],
        remedy: ['Look at the step that was to push it: it may have failed, been skipped, or pushed elsewhere.'],
    }),
    REUSED_IMAGE_GONE: ({ found, digest }, target) => ({
        headline: `${(0,wording/* shortReference */.eV)(target)} is not what it was when the gate looked.`,
        cause: [
            `The gate found ${found} under it. Now ${digest === null ? 'nothing is there' : `it points at ${digest}`}.`,
            'An immutable tag changes only if its image is deleted, be it by a lifecycle rule, or its protection is switched off for a while.',
        ],
        remedy: [
            'Deploy nothing by this tag. Find out who did this: CloudTrail, events BatchDeleteImage, PolicyExecutionEvent and PutImageTagMutability.',
        ],
    }),
    PROTECTION_LOST: ({ now }, target) => ({
        headline: `${(0,wording/* shortReference */.eV)(target)} has lost its protection during this job.`,
        cause: [`The gate saw the tag protected. ${(0,wording/* settingOf */.y7)(target)} now (${now.code}), so the tag can be overwritten.`],
        remedy: [
            'Find out who changed it and why: CloudTrail, event PutImageTagMutability. Then turn it on again.',
            'Until then, deploy by digest.',
        ],
    }),
    DIGEST_MISMATCH: ({ digest, expected }, target) => ({
        headline: `${(0,wording/* shortReference */.eV)(target)} is not the image that was built.`,
        cause: [`It points at ${digest}, and the build reported ${expected}.`],
        remedy: [DEPLOY_BY_DIGEST],
    }),
    REVISION_MISMATCH: ({ digest, revision, built }, target) => ({
        headline: `${(0,wording/* shortReference */.eV)(target)} is another commit's image.`,
        cause: [`It points at ${digest}, which says that it was built from ${built}, and not from ${revision}.`],
        remedy: [
            'If the label is wrong, build with `labels: ${{ steps.<id>.outputs.labels }}`: a base image hands its own labels on.',
            DEPLOY_BY_DIGEST,
        ],
    }),
    REVISION_UNPROVEN: ({ digest, revision }, target) => ({
        headline: `Which commit ${(0,wording/* shortReference */.eV)(target)} was built from cannot be told.`,
        cause: [
            `${digest} has no org.opencontainers.image.revision, and no provenance names its commit.`,
            `A re-run of ${revision} will not know the image as its own, and will be refused.`,
        ],
        remedy: ['Build with `labels: ${{ steps.<id>.outputs.labels }}`.', ...wording/* TAG_IS_PROOF */.Bc],
    }),
};

;// CONCATENATED MODULE: ./build/report/explain.js






const WORDINGS = {
    ...wording_name/* NAME_WORDING */.N,
    ...PROTECTION_WORDING,
    ...CREATION_WORDING,
    ...EXISTING_WORDING,
    ...PROOF_WORDING,
    ...FAULT_WORDING,
};
/** Every code that can stand in a message; docs/troubleshooting.md has a section on each. */
const REASON_CODES = Object.keys(WORDINGS);
/** Why a reason holds for a target: the cause of a refusal, or what an admission stands on. */
function explain(reason, target) {
    // Each wording takes the reason of its own code, which the table's type holds and an index by union cannot show.
    const wording = WORDINGS[reason.code];
    return { code: reason.code, ...wording(reason, target) };
}
function explainError({ code, message, remedy }) {
    const [headline = code, ...cause] = message.split('\n');
    return { code, headline, cause, remedy };
}
/** The whole message as plain text: the headline, then everything else indented below it. */
function plainText({ code, headline, cause, remedy }, docs) {
    const body = [...cause, ...remedy, `[${code}] ${docs}#${code.toLowerCase()}`];
    return [headline, ...body.map((line) => `  ${line}`)].join('\n');
}


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateFindings),
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5289);
/* harmony import */ var _wording_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2116);


/**
 * What was refused, each thing once, worst first. What holds for several references alike, as missing credentials do, is
 * said of the first: GitHub shows ten annotations a step.
 */
function gateFindings({ refusal, targets }) {
    if (refusal)
        return [(0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explainError */ .UW)(refusal)];
    const refused = targets
        .filter(({ outcome }) => !outcome.admitted)
        .toSorted((one, other) => gravity(one) - gravity(other));
    return distinct(refused.map((target) => ({ reason: target.outcome.reason, subject: target })));
}
/** Explains each reason once; of what holds for several subjects alike the first is explained, and the others are named. */
function distinct(said) {
    const alike = new Map();
    for (const { reason, subject } of said) {
        const first = (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(reason, subject);
        const key = JSON.stringify([first.code, first.cause, first.remedy]);
        const group = alike.get(key);
        if (group)
            group.others.push(subject);
        else
            alike.set(key, { first, others: [] });
    }
    return [...alike.values()].map(({ first, others }) => others.length > 0 ? { ...first, cause: [...first.cause, sameOf(others)] } : first);
}
/** What is known to move goes before what could not be found out. */
function gravity({ outcome }) {
    return outcome.verdict === 'mutable' ? 0 : 1;
}
const OTHERS_NAMED = 3;
function sameOf(others) {
    const named = others.slice(0, OTHERS_NAMED).map(_wording_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shortReference */ .eV);
    const rest = others.length - named.length;
    return `The same holds for ${[...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')}.`;
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ gateHeadline)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3145);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3492);
/* harmony import */ var _wording_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2116);



/** The run in one sentence, from which alone a person can decide. Plain text. */
function gateHeadline(result) {
    const [first, ...others] = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .gateFindings */ .A)(result);
    if (first)
        return others.length > 0 ? `${first.headline} ${more(others.length)}` : first.headline;
    const pushed = result.targets.filter(_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isPushed */ .Yx);
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
    const missing = targets.filter(_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2).length;
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
/** The derived tag where it is among them: it is what the run is about, whatever goes with it. */
function subject(targets) {
    const [first] = targets;
    const derived = derivedOf(targets);
    if (derived)
        return (0,_wording_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortTag */ .j)(derived.tag);
    return first && targets.length === 1 ? (0,_wording_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortReference */ .eV)(first) : `${targets.length} references`;
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
/** An image that was let through names this commit, unless the policy takes its tag for proof. */
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


/***/ }),

/***/ 1310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ resourceOf),
/* harmony export */   R: () => (/* binding */ iamStatement)
/* harmony export */ });
/* harmony import */ var _domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3568);

/** What a registry is asked as a whole names no repository, and IAM grants it on `*`. */
const REGISTRY_ACTIONS = new Set([
    'ecr:DescribeRegistry',
    'ecr:DescribeRepositoryCreationTemplates',
]);
/** The resource that a statement for the action names. */
function resourceOf({ action, repository }) {
    return REGISTRY_ACTIONS.has(action) ? '*' : (0,_domain_ecr_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryArn */ .qM)(repository);
}
/** The statement of an IAM policy that allows what was denied. */
function iamStatement(denied) {
    return ['{', '  "Effect": "Allow",', `  "Action": "${denied.action}",`, `  "Resource": "${resourceOf(denied)}"`, '}'];
}


/***/ }),

/***/ 9812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ terraformFilters),
/* harmony export */   y: () => (/* binding */ cloudFormationFilters)
/* harmony export */ });
const MODE = 'IMMUTABLE_WITH_EXCLUSION';
/** What an `aws_ecr_repository` of Terraform holds for these exclusion filters (AWS provider 6.8 or later). */
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
/** The properties of an `AWS::ECR::Repository` of CloudFormation. The quotes keep YAML from reading a leading `*` as an alias. */
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


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ gateJson)
/* harmony export */ });
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5289);

/** The `json` output: all that was found out, with the provenance of the tag. Its keys are kebab-case, as the outputs are. */
function gateJson(result) {
    const { derivation, admission, refusal, targets, registryCheck, notes } = result;
    const found = {
        verdict: admission?.verdict ?? 'unknown',
        reason: admission?.reason.code ?? refusal?.code,
        admitted: admission?.admitted ?? false,
        refusal: refusal && (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explainError */ .UW)(refusal),
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
    const { code, headline, cause, remedy } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(outcome.reason, target);
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


/***/ }),

/***/ 2362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ noteWording)
/* harmony export */ });
/* harmony import */ var _domain_ecr_exclusion_filters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1558);
/* harmony import */ var _ecr_command_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4905);
/* harmony import */ var _wording_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2116);



/** What is worth knowing of a run and decides nothing. */
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
/** The birthday problem, for 10,000 images. */
function collision(digits) {
    const probability = -Math.expm1(-(10_000 ** 2 / 2) / 16 ** digits);
    return `${(probability * 100).toPrecision(2)}%`;
}
function mustMoveText({ uri, repository, tags, mode, filters, advice }) {
    const setting = filters.length > 0 ? `${mode} (${(0,_wording_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(filters)})` : mode;
    const blocked = `${uri} is ${setting} and keeps in place what must move by the policy: ${(0,_wording_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(tags)}. Once such a tag is there, ECR refuses the next export of the cache, or a second signature, with TAG_INVALID.`;
    if (!advice.fits)
        return `${blocked} ECR takes ${_domain_ecr_exclusion_filters_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILTERS */ .R6} filters a repository, and so many do not let it all move: give it a repository of its own. docs/caches-and-signatures.md`;
    const command = (0,_ecr_command_js__WEBPACK_IMPORTED_MODULE_2__/* .inOneLine */ .UX)((0,_ecr_command_js__WEBPACK_IMPORTED_MODULE_2__/* .setFilters */ ._F)(repository, 'IMMUTABLE_WITH_EXCLUSION', advice.filters));
    const dropped = advice.dropped.length > 0
        ? ` It leaves out ${(0,_wording_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(advice.dropped)}: tags naming a commit or a version may move by it.`
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


/***/ }),

/***/ 3492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  QP: () => (/* binding */ gateOutputs),
  b2: () => (/* binding */ isMissing),
  Yx: () => (/* binding */ isPushed)
});

// UNUSED EXPORTS: GATE_OUTPUTS

// EXTERNAL MODULE: ./build/domain/push/cache-export.js
var cache_export = __nccwpck_require__(5607);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/domain/push/concurrency.js

/**
 * A key for `concurrency.group` that runs share exactly when they would push one tag to the same places, so that the second
 * waits for the first and then finds its image there.
 */
function concurrencyGroup(tag, targets) {
    const places = targets.flatMap(({ place }) => (place.kind === 'repository' ? [place.uri] : []));
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update([...new Set(places)].toSorted().join('\n'))
        .digest('hex');
    return `immutable-tag-${tag}-${digest.slice(0, 12)}`;
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __nccwpck_require__(9665);
;// CONCATENATED MODULE: ./build/domain/push/oci-labels.js
/** Those pre-defined annotation keys of the OCI image specification that a commit can fill, sorted by key. */
function ociLabels({ tag, revision, version, created, source }) {
    const values = { created, revision, source: source || null, version: version ?? tag };
    return Object.entries(values).flatMap(([key, value]) => value === null ? [] : [[`org.opencontainers.image.${key}`, value]]);
}

;// CONCATENATED MODULE: ./build/report/labels.js

/** The image's `org.opencontainers.image.*` labels; none where no tag could be derived. */
function labelsOf({ derivation, source }) {
    if (!derivation)
        return [];
    const { tag, version, revision, created } = derivation;
    return ociLabels({ tag, revision, version, created, source });
}

;// CONCATENATED MODULE: ./build/report/outputs.js




const GATE_OUTPUTS = (/* unused pure expression or super */ null && ([
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
/** Every output of the gate but `bake-file`, which is a file. Each is set in every run, and empty where there is nothing to say. */
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
        json: (0,json/* gateJson */.w)(result),
    };
}
/**
 * What is still to be pushed. Whoever asks not to look is told to push all: the registry itself refuses what is there. A tag
 * that may move by an exception goes along with a push, and is no reason for one.
 */
function missingOf(targets, existing) {
    const passed = targets.filter(({ outcome }) => outcome.admitted && outcome.verdict !== 'not-checked');
    if (existing === 'ignore')
        return passed;
    return passed.some(isMissing) ? passed.filter((target) => target.outcome.excepted || isMissing(target)) : [];
}
/** The derived tag's own targets; where only full references were given, all of them. */
function derivedTargets(targets) {
    const derived = targets.filter(({ origin }) => origin === 'derived');
    return derived.length > 0 ? derived : targets;
}
/** What is there already: present means in every repository, and `unknown` outweighs absence. */
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
/** A cache's place is refused, and no tag for an image even where a refusal is only reported. */
function isPassedOn({ reference }) {
    return !(0,cache_export/* isCacheExport */.p)(reference);
}
/** Whether the push itself writes it, and not replication. */
function isPushed({ origin }) {
    return origin !== 'replica';
}
/** Whether the reference is admitted and known to be free: what has not been looked up is not known to be missing. */
function isMissing({ outcome, registry }) {
    return outcome.admitted && registry?.existence?.state === 'absent';
}
/** Each once: a repository given by its name and by its URI is the same. */
function lines(values) {
    return [...new Set(values)].join('\n');
}


/***/ }),

/***/ 6276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ provenanceSentence)
/* harmony export */ });
/* harmony import */ var _wording_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2116);

/** Why this commit, in a sentence: `The pull request's head commit (pull_request.head.sha), which is checked out.` */
function provenanceSentence({ provenance, revision }) {
    const { why, field, verified, rejected } = provenance;
    const first = rejected.find(({ value }) => value !== revision);
    const passedOver = first ? ` ${first.field} was not used: ${first.why}.` : '';
    return `${(0,_wording_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .capital */ .Nx)(why)} (${field})${standing(field, verified)}.${passedOver}`;
}
function standing(field, verified) {
    if (!verified)
        return '; there is no checkout to hold it against';
    return field === 'HEAD' ? '' : ', which is checked out';
}


/***/ }),

/***/ 3610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ MOVING),
  N: () => (/* binding */ NAME_WORDING)
});

// EXTERNAL MODULE: ./build/domain/tag/tag-grammar.js
var tag_grammar = __nccwpck_require__(8434);
// EXTERNAL MODULE: ./build/domain/ecr/exclusion-filters.js
var exclusion_filters = __nccwpck_require__(1558);
// EXTERNAL MODULE: ./build/report/ecr-command.js
var ecr_command = __nccwpck_require__(4905);
// EXTERNAL MODULE: ./build/report/infrastructure-code.js
var infrastructure_code = __nccwpck_require__(9812);
// EXTERNAL MODULE: ./build/report/wording/wording.js
var wording = __nccwpck_require__(2116);
;// CONCATENATED MODULE: ./build/report/let-move.js




const MORE = 'docs/caches-and-signatures.md has the other ways, best first.';
/** How what has to move is let move beside the image's tags: the policy's entry, then the filters as command and as code. */
function letMove({ place, setting }, filter) {
    if (place.kind === 'repository' && !place.repository)
        return [MORE];
    const { filters, missing, dropped, fits } = (0,exclusion_filters/* adviseFilters */.a4)(setting ?? { mode: 'IMMUTABLE', filters: [] }, [filter]);
    if (!fits)
        return ['No filter lets it move beside the tags of images: give it a repository of its own.', MORE];
    const listed = [
        'List it in the policy file, so that each run sees to it that it can move:',
        ...(0,wording/* pasted */.yw)(policyLines(filter)),
    ];
    if (missing.length === 0)
        return [...listed, MORE];
    return [
        ...listed,
        setting?.filters.length && setting.mode === 'IMMUTABLE_WITH_EXCLUSION'
            ? 'Let it move, beside what moves there by a filter already:'
            : 'Let it move, and nothing else:',
        ...(place.kind === 'repository' && place.repository
            ? (0,wording/* pasted */.yw)((0,ecr_command/* setFilters */._F)(place.repository, 'IMMUTABLE_WITH_EXCLUSION', filters))
            : []),
        ...(dropped.length > 0 ? [`This leaves out ${(0,wording/* quoted */.TL)(dropped)}, which may let tags of images move.`] : []),
        'As Terraform:',
        ...(0,wording/* pasted */.yw)((0,infrastructure_code/* terraformFilters */.G)(filters)),
        'As CloudFormation:',
        ...(0,wording/* pasted */.yw)((0,infrastructure_code/* cloudFormationFilters */.y)(filters)),
        MORE,
    ];
}
function policyLines(filter) {
    return ['tags:', `  moving: ['${filter}']`];
}

;// CONCATENATED MODULE: ./build/report/wording/name.js



const ALLOW = 'If it never moves, say so on your word: add it under tags.allow in the policy file.';
const NAME_WORDING = {
    TAG_COMMIT: ({ revision }, target) => (0,wording/* passes */.WE)(`${(0,wording/* shortReference */.eV)(target)} names the commit ${revision}.`),
    TAG_VERSION: ({ version }, target) => (0,wording/* passes */.WE)(`${(0,wording/* shortReference */.eV)(target)} names the version ${version}.`),
    TAG_ALLOWED: ({ pattern }, target) => (0,wording/* passes */.WE)(`${(0,wording/* shortReference */.eV)(target)} is allowed by the policy's pattern "${pattern}".`),
    TAG_MALFORMED: ({ tag, fault }) => ({
        headline: tag === '' ? 'An empty text is not a tag.' : `"${tag}" is not a tag.`,
        cause: [tagFaultText(fault)],
        remedy: [`A tag is 1 to ${tag_grammar/* TAG_MAX_LENGTH */.h9} letters, digits, "_", "." and "-", and begins with neither "." nor "-".`],
    }),
    REFERENCE_MALFORMED: ({ reference, fault }) => ({
        headline: `"${reference}" is not an image reference.`,
        cause: [`${(0,wording/* capital */.Nx)(fault)}.`],
        remedy: ['Write host/name:tag, or the bare tag.'],
    }),
    REFERENCE_HAS_DIGEST: ({ reference }) => ({
        headline: `"${reference}" cannot be pushed to.`,
        cause: ['It holds a digest. A push names a tag, and the registry computes the digest.'],
        remedy: ['Leave out "@" and what follows.'],
    }),
    TAG_DENIED: ({ pattern }, target) => ({
        headline: `${(0,wording/* shortReference */.eV)(target)} is denied by the policy.`,
        cause: [`It matches the pattern "${pattern}" under tags.deny.`],
        remedy: [target.origin === 'given' ? (0,wording/* pushDerived */.EQ)(target) : 'Derive another tag, or narrow the pattern.'],
    }),
    TAG_MOVES: ({ tag, class: movingClass, word }, target) => ({
        headline: `${(0,wording/* shortReference */.eV)(target)} is a tag that moves.`,
        cause: [MOVING[movingClass](word)],
        remedy: [(0,wording/* pushDerived */.EQ)(target), ...(MOVING_REMEDY[movingClass]?.(target, tag) ?? [ALLOW])],
    }),
    TAG_OTHER_COMMIT: ({ word, revision }, target) => ({
        headline: `${(0,wording/* shortReference */.eV)(target)} names a commit that is not this one.`,
        cause: [
            revision === null
                ? `"${word}" reads as a commit, and which commit this run builds is not known.`
                : `"${word}" reads as a commit, and this run builds ${revision}.`,
        ],
        remedy: [
            (0,wording/* pushDerived */.EQ)(target),
            `If "${word}" is no commit, say so on your word: add a pattern under tags.allow in the policy file.`,
        ],
    }),
    TAG_UNPINNED: (_, target) => ({
        headline: `Nothing in ${(0,wording/* shortReference */.eV)(target)} pins it to one image.`,
        cause: [
            'It holds neither this commit nor a full version such as 1.2.3, so another build may be given the same name.',
        ],
        remedy: [(0,wording/* pushDerived */.EQ)(target), ALLOW],
    }),
    EXCEPTION_EXPIRED: ({ owner, reason, expires }, target) => ({
        headline: `The exception for ${(0,wording/* shortReference */.eV)(target)} has expired.`,
        cause: [`It ended on ${expires}. Owner: ${owner}. Reason given: ${reason}`],
        remedy: ['Move off the tag, or have the owner renew "expires" in the policy file.'],
    }),
};
/** Why a tag of a class moves, in a sentence about the word of it that says so. */
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


/***/ }),

/***/ 2116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ TAG_IS_PROOF),
/* harmony export */   EQ: () => (/* binding */ pushDerived),
/* harmony export */   FD: () => (/* binding */ wouldMove),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   bh: () => (/* binding */ notKnown),
/* harmony export */   eV: () => (/* binding */ shortReference),
/* harmony export */   j: () => (/* binding */ shortTag),
/* harmony export */   wN: () => (/* binding */ theRepository),
/* harmony export */   y7: () => (/* binding */ settingOf),
/* harmony export */   yw: () => (/* binding */ pasted)
/* harmony export */ });
/** Which line to change: a tag of one's own beside the derived one, or the template that gave it. */
function pushDerived({ origin }) {
    return origin === 'given'
        ? 'Take it out of `tags`. The derived tag stays: ${{ steps.<id>.outputs.tags }}'
        : 'Have the tag derived from the commit or the release: `tag: auto`.';
}
/** Why a target passes, in a sentence. */
function passes(headline) {
    return { headline, cause: [], remedy: [] };
}
/** `team/app:tag`; the registry's host is said with the cause, where it matters. */
function shortReference({ place, tag, reference }) {
    if (place.kind === 'repository')
        return `${place.name}:${shortTag(tag)}`;
    return `"${shortTag(tag || reference)}"`;
}
/** A commit's full id takes the room that the sentence needs: `sha-3f1c0a2…9b`. */
function shortTag(tag) {
    return tag.replaceAll(/[0-9a-f]{40,64}/g, (sha) => `${sha.slice(0, 7)}…${sha.slice(-2)}`);
}
function wouldMove(target) {
    return `${shortReference(target)} would not stay where it is pushed.`;
}
function notKnown(target) {
    return `Whether ${shortReference(target)} stays where it is pushed is not known.`;
}
/** `The repository host/team/app is MUTABLE`, as far as either is known. */
function settingOf(target) {
    const { registry } = target;
    return registry?.mode ? `${theRepository(target)} is ${registry.mode}` : theRepository(target);
}
/** The repository, as the subject of a sentence. */
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
/** Lines of shell for the target's repository; none where it is no repository of ECR. */
function command(target, lines) {
    const { place } = target;
    return place.kind === 'repository' && place.repository ? pasted(lines(place.repository)) : [];
}
/** For an image that names no commit: what lets its tag alone prove it. */
const TAG_IS_PROOF = [
    'Where the tag alone is proof enough for you, say so in the policy file:',
    '  existing:',
    '    require-revision: false',
];


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GATE),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of package.json, as the registry sees it in the user agent. A test holds the two equal. */
const VERSION = '0.1.0';
/** How a workflow uses the gate of this version. */
const GATE = `OWNER/immutable-tag@v${VERSION}`;


/***/ }),

/***/ 8179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b7: () => (/* binding */ CommanderError),
/* harmony export */   c$: () => (/* binding */ Option),
/* harmony export */   uB: () => (/* binding */ Command)
/* harmony export */ });
/* unused harmony exports program, createCommand, createArgument, createOption, InvalidArgumentError, InvalidOptionArgumentError, Argument, Help */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8909);


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = _index_js__WEBPACK_IMPORTED_MODULE_0__;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9713);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

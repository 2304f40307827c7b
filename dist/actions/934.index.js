export const id = 934;
export const ids = [934];
export const modules = {
    9934: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            parsePolicy: () => (parsePolicy)
        });
        var calendar_version = __webpack_require__(5147);
        var errors = __webpack_require__(6046);
        var exclusion_filters = __webpack_require__(1558);
        ;
        const MAX_STARS = 3;
        const TAG_GLOB = globShape('[A-Za-z0-9_*?]', 'A-Za-z0-9_.');
        const REPOSITORY_GLOB = globShape('[a-z0-9*?]', 'a-z0-9_./');
        function globShape(first, letters) {
            const set = `\\[!?[${letters}-]+\\]`;
            return `^(?!(?:[^*]*\\*){${MAX_STARS + 1}})(?:${first}|${set})(?:[${letters}*?-]|${set})*$`;
        }
        function globFault(source, shape) {
            if (source.split('*').length - 1 > MAX_STARS)
                return `A pattern may hold at most ${MAX_STARS} "*".`;
            if (source.lastIndexOf('[') > source.lastIndexOf(']'))
                return 'A "[" is not closed.';
            if (source.includes('[]') || source.includes('[!]'))
                return 'A set "[…]" is empty.';
            if (!new RegExp(shape).test(source))
                return `Nothing can match it: a pattern is made of ${PARTS[shape]}, "*", "?" and sets like "[0-9]".`;
            try {
                compileGlob(source);
                return null;
            }
            catch {
                return 'A range in "[…]" runs backwards.';
            }
        }
        const PARTS = {
            [TAG_GLOB]: 'letters, digits, "_", "." and "-" (not first)',
            [REPOSITORY_GLOB]: 'lower-case letters, digits, "/", "_", "." and "-" (not first)',
        };
        function compileGlob(source) {
            const pieces = source.split('*').map(expressionOf);
            const last = pieces.length - 1;
            const expressions = pieces.map((piece, index) => new RegExp(`${index === 0 ? '^' : ''}${piece}${index === last ? '$' : ''}`));
            return { source, matches: (text) => matchInOrder(expressions, text) };
        }
        function expressionOf(piece) {
            return piece.replaceAll('.', '\\.').replaceAll('?', '.').replaceAll('[!', '[^');
        }
        function matchInOrder(pieces, text) {
            let rest = text;
            for (const piece of pieces) {
                const found = piece.exec(rest);
                if (!found)
                    return false;
                rest = rest.slice(found.index + found[0].length);
            }
            return true;
        }
        var policy = __webpack_require__(5352);
        var tag_grammar = __webpack_require__(8434);
        ;
        const tagPattern = {
            type: 'string',
            minLength: 1,
            maxLength: tag_grammar.h9,
            format: 'tag-pattern',
            pattern: TAG_GLOB,
            patternErrorMessage: 'A tag, or a pattern of letters, digits, "_", ".", "-", "?", sets like "[0-9]" and at most three "*".',
        };
        const tagPatterns = { type: 'array', maxItems: 200, uniqueItems: true, items: tagPattern };
        const gitTagPrefix = {
            type: 'string',
            minLength: 1,
            maxLength: 100,
            pattern: '^[^\\s~^:?*\\[\\\\]+$',
            patternErrorMessage: 'The beginning of a git tag: no blanks, and none of ~ ^ : ? * [ \\',
        };
        const sentence = {
            type: 'string',
            minLength: 1,
            maxLength: 500,
            pattern: '\\S',
            patternErrorMessage: 'Must not be blank.',
        };
        const POLICY_SCHEMA = {
            $schema: 'http://json-schema.org/draft-07/schema#',
            $id: 'policy.schema.json',
            title: 'immutable-tag policy',
            description: 'What a team decides about its image tags: .github/immutable-tag.yml',
            type: 'object',
            additionalProperties: false,
            properties: {
                tags: {
                    description: 'Tags on which the policy has its own word. Where both lists match, deny wins.',
                    type: 'object',
                    additionalProperties: false,
                    properties: {
                        deny: {
                            description: 'Tags that are refused whatever they look like.',
                            examples: [['rc-*']],
                            ...tagPatterns,
                        },
                        allow: {
                            description: 'Tags that pass on your word that they do not move. The registry is still asked.',
                            examples: [['base-*-[0-9]*']],
                            ...tagPatterns,
                        },
                        moving: {
                            description: 'Tags of the same repositories that a build must be able to overwrite: caches, signatures.',
                            examples: [['buildcache-*', 'sha256-*']],
                            type: 'array',
                            maxItems: 20,
                            uniqueItems: true,
                            items: {
                                type: 'string',
                                minLength: 1,
                                maxLength: 128,
                                format: 'exclusion-filter',
                                pattern: exclusion_filters.CT,
                                patternErrorMessage: 'An exclusion filter of ECR: letters, digits, "_", "." and "-", and at most two "*".',
                            },
                        },
                    },
                },
                releases: {
                    description: 'Which git tags are releases of this image.',
                    type: 'object',
                    additionalProperties: false,
                    properties: {
                        prefix: {
                            description: 'What stands before the version in a git tag, with its "v" if there is one. One, or a list.',
                            examples: ['api-v', 'api/v', '@scope/pkg@'],
                            oneOf: [gitTagPrefix, { type: 'array', minItems: 1, maxItems: 20, uniqueItems: true, items: gitTagPrefix }],
                        },
                        calendar: {
                            description: 'Releases are named by the calendar, in this format of calver.org.',
                            examples: ['YYYY.0M.MICRO'],
                            type: 'string',
                            minLength: 1,
                            maxLength: 64,
                            format: 'calendar',
                        },
                    },
                },
                exceptions: {
                    description: 'Tags that may move for a while, each on the word of an owner.',
                    type: 'array',
                    maxItems: 200,
                    items: {
                        type: 'object',
                        additionalProperties: false,
                        required: ['tag', 'repository', 'owner', 'reason', 'expires'],
                        properties: {
                            tag: { description: 'The tag, or a pattern.', examples: ['latest', 'buildcache-*'], ...tagPattern },
                            repository: {
                                description: 'The name of the repository, or a pattern: "*" is every repository.',
                                examples: ['team/legacy', 'team/*'],
                                type: 'string',
                                minLength: 1,
                                maxLength: 256,
                                format: 'repository-pattern',
                                pattern: REPOSITORY_GLOB,
                                patternErrorMessage: 'A name without registry, or a pattern of lower-case letters, digits, "/", "_", ".", "-", "?", sets like "[0-9]" and at most three "*".',
                            },
                            owner: { description: 'Who answers for it.', examples: ['@octo-org/payments'], ...sentence },
                            reason: {
                                description: 'Why it is needed, and what ends the need.',
                                examples: ['App Runner follows one tag; moves to ECS in Q1'],
                                ...sentence,
                            },
                            expires: {
                                description: 'The last day on which it holds (UTC), as YYYY-MM-DD.',
                                examples: ['2027-03-31'],
                                type: 'string',
                                format: 'date',
                                pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
                                patternErrorMessage: 'A date as YYYY-MM-DD.',
                            },
                        },
                    },
                },
                summary: {
                    description: 'What the job summary shows.',
                    type: 'object',
                    additionalProperties: false,
                    properties: {
                        'account-ids': {
                            description: 'How AWS account ids appear in the job summary.',
                            type: 'string',
                            enum: ['full', 'short'],
                            default: 'full',
                        },
                    },
                },
                existing: {
                    description: 'What counts as this commit’s image when the tag is there already.',
                    type: 'object',
                    additionalProperties: false,
                    properties: {
                        'require-revision': {
                            description: 'false: an image that names no commit is taken for this commit’s by its tag alone.',
                            type: 'boolean',
                            default: true,
                        },
                    },
                },
            },
        };
        ;
        class LineCounter {
            constructor() {
                this.lineStarts = [];
                this.addNewLine = (offset) => this.lineStarts.push(offset);
                this.linePos = (offset) => {
                    let low = 0;
                    let high = this.lineStarts.length;
                    while (low < high) {
                        const mid = (low + high) >> 1;
                        if (this.lineStarts[mid] < offset)
                            low = mid + 1;
                        else
                            high = mid;
                    }
                    if (this.lineStarts[low] === offset)
                        return { line: low + 1, col: 1 };
                    if (low === 0)
                        return { line: 0, col: offset };
                    const start = this.lineStarts[low - 1];
                    return { line: low, col: offset - start + 1 };
                };
            }
        }
        var parse_parser = __webpack_require__(5752);
        var compose_composer = __webpack_require__(4904);
        var yaml_errors = __webpack_require__(8720);
        ;
        function parseOptions(options) {
            const prettyErrors = options.prettyErrors !== false;
            const lineCounter = options.lineCounter || (prettyErrors && new LineCounter()) || null;
            return { lineCounter, prettyErrors };
        }
        function parseAllDocuments(source, options = {}) {
            const { lineCounter, prettyErrors } = parseOptions(options);
            const parser = new Parser(lineCounter?.addNewLine);
            const composer = new Composer(options);
            const docs = Array.from(composer.compose(parser.parse(source)));
            if (prettyErrors && lineCounter)
                for (const doc of docs) {
                    doc.errors.forEach(prettifyError(source, lineCounter));
                    doc.warnings.forEach(prettifyError(source, lineCounter));
                }
            if (docs.length > 0)
                return docs;
            return Object.assign([], { empty: true }, composer.streamInfo());
        }
        function parseDocument(source, options = {}) {
            const { lineCounter, prettyErrors } = parseOptions(options);
            const parser = new parse_parser.i(lineCounter?.addNewLine);
            const composer = new compose_composer.D(options);
            let doc = null;
            for (const _doc of composer.compose(parser.parse(source), true, source.length)) {
                if (!doc)
                    doc = _doc;
                else if (doc.options.logLevel !== 'silent') {
                    doc.errors.push(new yaml_errors.XT(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
                    break;
                }
            }
            if (prettyErrors && lineCounter) {
                doc.errors.forEach((0, yaml_errors.S1)(source, lineCounter));
                doc.warnings.forEach((0, yaml_errors.S1)(source, lineCounter));
            }
            return doc;
        }
        function parse(src, reviver, options) {
            let _reviver = undefined;
            if (typeof reviver === 'function') {
                _reviver = reviver;
            }
            else if (options === undefined && reviver && typeof reviver === 'object') {
                options = reviver;
            }
            const doc = parseDocument(src, options);
            if (!doc)
                return null;
            doc.warnings.forEach(warning => warn(doc.options.logLevel, warning));
            if (doc.errors.length > 0) {
                if (doc.options.logLevel !== 'silent')
                    throw doc.errors[0];
                else
                    doc.errors = [];
            }
            return doc.toJS(Object.assign({ reviver: _reviver }, options));
        }
        function stringify(value, replacer, options) {
            let _replacer = null;
            if (typeof replacer === 'function' || Array.isArray(replacer)) {
                _replacer = replacer;
            }
            else if (options === undefined && replacer) {
                options = replacer;
            }
            if (typeof options === 'string')
                options = options.length;
            if (typeof options === 'number') {
                const indent = Math.round(options);
                options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
            }
            if (value === undefined) {
                const { keepUndefined } = options ?? replacer ?? {};
                if (!keepUndefined)
                    return undefined;
            }
            if (isDocument(value) && !_replacer)
                return value.toString(options);
            return new Document(value, _replacer, options).toString(options);
        }
        var identity = __webpack_require__(4079);
        var closest_word = __webpack_require__(7067);
        var yaml_depth = __webpack_require__(5986);
        ;
        function readYaml(text, schema, formats) {
            const lines = new LineCounter();
            const found = [];
            const fault = (at, message) => void found.push({ offset: typeof at === 'number' ? at : at.range[0], message });
            const value = yaml_document_parse(text, lines, fault, (root) => check(root, schema, '', { formats, fault }));
            const [first, ...others] = found
                .toSorted((a, b) => a.offset - b.offset)
                .map(({ offset, message }) => {
                const { line, col } = lines.linePos(offset);
                return { line: Math.max(line, 1), column: Math.max(col, 1), message };
            });
            return first ? { faults: [first, ...others] } : { value: value };
        }
        const READABLE_ERRORS = new Set(['DUPLICATE_KEY', 'MULTIPLE_DOCS']);
        function yaml_document_parse(text, lines, fault, read) {
            if ((0, yaml_depth.h)(MAX_DEPTH, [...new parse_parser.i().parse(text)]))
                return fault(0, `It is nested more than ${MAX_DEPTH} deep.`);
            const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' });
            const errors = [...document.errors, ...document.warnings];
            for (const { code, message, pos } of errors)
                fault(pos[0], WORDING[code] ?? `${printable(message)}.`);
            const { contents } = document;
            return isNothing(contents) || errors.some(({ code }) => !READABLE_ERRORS.has(code)) ? null : read(contents);
        }
        const MAX_DEPTH = 20;
        const WORDING = {
            DUPLICATE_KEY: 'The key is there twice.',
            MULTIPLE_DOCS: 'A second document begins here; the file holds one.',
        };
        function check(node, schema, path, checks) {
            const complain = (message) => checks.fault(node, path ? `${path}: ${message}` : message);
            if ((0, identity.Vj)(node))
                return complain('"*" begins a YAML alias here, which is not taken. Put a pattern in quotes.');
            if ('oneOf' in schema)
                return check(node, optionFor(node, schema.oneOf), path, checks);
            if (schema.type === 'object' && (0, identity.jh)(node))
                return checkMap(node.items, node, schema, path, checks);
            if (schema.type === 'array' && (0, identity.oP)(node))
                return checkList(node.items, schema, path, complain, checks);
            if (!(0, identity.jn)(node) || kindOf(node) !== schema.type)
                return complain(`expected ${NAMES[schema.type]}, found ${describe(node, schema.type)}.`);
            const wrong = schema.type === 'string' ? textFault(String(node.value), schema, checks.formats) : null;
            if (wrong)
                complain(`${quoted(String(node.value))} cannot be taken. ${wrong}`);
            return node.value;
        }
        function checkMap(items, node, { properties, required = [] }, path, checks) {
            const keyOf = (name) => (path ? `${path}.${name}` : name);
            const entries = new Map();
            for (const { key, value } of items) {
                const name = (0, identity.jn)(key) ? String(key.value) : '';
                const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
                if (!schema) {
                    checks.fault(key, `${path ? `${path}: ` : ''}unknown key ${quoted(name)}. ${advice(name, Object.keys(properties))}`);
                }
                else if (isNothing(value)) {
                    entries.set(name, checks.fault(key, `${keyOf(name)}: has no value. Give one, or remove the key.`));
                }
                else {
                    entries.set(name, check(value, schema, keyOf(name), checks));
                }
            }
            for (const name of required) {
                if (!entries.has(name))
                    checks.fault(node, `${path}: "${name}" is missing.`);
            }
            return Object.fromEntries(entries);
        }
        function checkList(items, { items: schema, minItems = 0, maxItems = Infinity, uniqueItems }, path, complain, checks) {
            if (items.length < minItems)
                complain('the list is empty.');
            if (items.length > maxItems)
                complain(`the list holds ${items.length} entries; at most ${maxItems} are taken.`);
            const values = items.slice(0, maxItems).map((item, index) => check(item, schema, `${path}[${index}]`, checks));
            const repeated = (value, index) => uniqueItems && isText(value) && values.indexOf(value) < index;
            for (const [index, value] of values.entries()) {
                if (repeated(value, index))
                    checks.fault(items[index], `${path}[${index}]: ${quoted(String(value))} is there twice.`);
            }
            return values;
        }
        const isText = (value) => typeof value === 'string';
        function textFault(text, schema, formats) {
            if (schema.enum && !schema.enum.includes(text))
                return advice(text, schema.enum);
            if (text.length < (schema.minLength ?? 0))
                return 'It is empty.';
            if (text.length > (schema.maxLength ?? Infinity))
                return `It is longer than ${schema.maxLength} characters.`;
            const wrong = schema.format === undefined ? null : (formats[schema.format]?.(text) ?? null);
            if (wrong)
                return wrong;
            return !schema.pattern || new RegExp(schema.pattern).test(text)
                ? null
                : (schema.patternErrorMessage ?? 'It is malformed.');
        }
        function advice(word, candidates) {
            const meant = (0, closest_word.E)(word, candidates);
            return meant ? `Did you mean "${meant}"?` : `It can be ${candidates.map((candidate) => `"${candidate}"`).join(', ')}.`;
        }
        function optionFor(node, options) {
            return options.find((option) => 'type' in option && option.type === kindOf(node)) ?? options[0];
        }
        const NAMES = {
            object: 'a mapping',
            array: 'a list',
            string: 'a text',
            boolean: 'true or false',
            number: 'a number',
            nothing: 'nothing',
        };
        function isNothing(node) {
            return node === null || ((0, identity.jn)(node) && node.value === null);
        }
        function kindOf(node) {
            if ((0, identity.jh)(node))
                return 'object';
            if ((0, identity.oP)(node))
                return 'array';
            if (node.value === null)
                return 'nothing';
            if (typeof node.value === 'string')
                return 'string';
            return typeof node.value === 'boolean' ? 'boolean' : 'number';
        }
        function describe(node, wanted) {
            const kind = kindOf(node);
            if (wanted !== 'string' || !(0, identity.jn)(node) || kind === 'nothing')
                return NAMES[kind];
            return `${kind === 'number' ? 'the number' : 'the value'} ${printable(node.source)}. Put it in quotes: ${quoted(node.source)}`;
        }
        function quoted(text) {
            return `"${printable(text)}"`;
        }
        function printable(text) {
            const plain = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
            return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
        }
        ;
        const MAX_CHARACTERS = 64 * 1024;
        const MAX_FAULTS_SHOWN = 20;
        function parsePolicy(text, path) {
            if (text.length > MAX_CHARACTERS) {
                throw new errors.A('POLICY_INVALID', `policy: ${path} holds more than ${MAX_CHARACTERS / 1024} KiB.`, {
                    remedy: ['Gather what it lists into fewer patterns.'],
                });
            }
            const document = readYaml(text, POLICY_SCHEMA, FORMATS);
            if ('faults' in document)
                throw invalid(path, document.faults);
            return policyFrom(document.value ?? {});
        }
        const FORMATS = {
            'tag-pattern': (text) => globFault(text, TAG_GLOB),
            'repository-pattern': (text) => globFault(text, REPOSITORY_GLOB),
            'exclusion-filter': exclusion_filters.dW,
            calendar: calendar_version.s,
            date: dateFault,
        };
        function dateFault(text) {
            if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
                return 'Write the date as YYYY-MM-DD.';
            const time = Date.parse(text);
            const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
            return real ? null : 'There is no such day in the calendar.';
        }
        function policyFrom({ tags, releases, exceptions, summary, existing }) {
            const prefix = releases?.prefix ?? [];
            return {
                deny: (tags?.deny ?? []).map(compileGlob),
                allow: (tags?.allow ?? []).map(compileGlob),
                moving: tags?.moving ?? [],
                releases: {
                    prefixes: typeof prefix === 'string' ? [prefix] : prefix,
                    calendar: releases?.calendar ?? null,
                },
                exceptions: (exceptions ?? []).map(({ tag, repository, owner, reason, expires }) => ({
                    tag: compileGlob(tag),
                    repository: compileGlob(repository),
                    owner: owner.trim(),
                    reason: reason.trim(),
                    expires,
                })),
                accountIds: summary?.['account-ids'] ?? policy.XD.accountIds,
                requireRevision: existing?.['require-revision'] ?? policy.XD.requireRevision,
            };
        }
        function invalid(path, faults) {
            const shown = faults
                .slice(0, MAX_FAULTS_SHOWN)
                .map(({ line, column, message }) => `  ${path}:${line}:${column} ${message}`);
            const rest = faults.length - shown.length;
            const lines = [...shown, ...(rest > 0 ? [`  and ${rest} more.`] : [])];
            const count = faults.length === 1 ? 'an error' : `${faults.length} errors`;
            return new errors.A('POLICY_INVALID', [`policy: ${path} has ${count}.`, ...lines].join('\n'), {
                remedy: ['Correct the file at the places named. docs/policy.md describes every key.'],
            });
        }
    }),
    5986: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (isDeeperThan)
        });
        function isDeeperThan(limit, tokens) {
            let level = tokens;
            for (let depth = 0; level.length > 0; depth += 1) {
                if (depth > limit)
                    return true;
                const below = [];
                for (const token of level)
                    addTokensIn(token, below);
                level = below;
            }
            return false;
        }
        function addTokensIn(token, below) {
            if (token.type === 'document') {
                if (token.value)
                    below.push(token.value);
            }
            else if ('items' in token) {
                for (const { key, value } of token.items) {
                    if (key)
                        below.push(key);
                    if (value)
                        below.push(value);
                }
            }
        }
    })
};

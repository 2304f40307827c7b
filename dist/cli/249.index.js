export const id = 249;
export const ids = [249];
export const modules = {

/***/ 1084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   JZ: () => (/* binding */ moveDraft),
/* harmony export */   d$: () => (/* binding */ writeDraft),
/* harmony export */   vm: () => (/* binding */ dropDraft)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);




/** Of the file's own name, as much as fits with the rest into any file system's. */
const NAME_LENGTH = 64;
/** Windows replaces no file that somebody reads just now, a virus scanner for one. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);
const MOST_ATTEMPTS = 20;
const WAIT_MS = 50;
/** Writes a file beside the one whose place it is to take. Whoever makes a draft moves it there, or drops it. */
async function writeDraft(path, content, { encoding = 'utf8', like } = {}) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, NAME_LENGTH)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', (like?.mode ?? 0o644) & 0o777);
    try {
        try {
            if (like)
                await resemble(file, like);
            await file.writeFile(content, encoding);
            await file.sync();
        }
        finally {
            await file.close();
        }
        return draft;
    }
    catch (error) {
        await dropDraft(draft);
        throw error;
    }
}
async function resemble(file, { mode, uid, gid }) {
    await file.chown(uid, gid);
    await file.chmod(mode & 0o7777);
}
/** A rename puts the new content in the place of the old one at once: whenever the machine stops, one of them is there whole. */
async function moveDraft(draft, path) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
            break;
        }
        catch (error) {
            if (attempt === MOST_ATTEMPTS || !HELD.has(codeOf(error)))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(WAIT_MS);
        }
    }
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}
/** What is left of it where that fails harms nobody, and what failed before says more. */
async function dropDraft(draft) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
}
/** Without it a rename may be lost with the power. Windows opens no folder, and some file systems sync none. */
async function syncFolder(folder) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch {
        // The content itself is on the disk.
    }
}
/** What the system calls an error. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}


/***/ }),

/***/ 8814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ createHistory)
});

// EXTERNAL MODULE: ./build/domain/commit/commit-id.js
var commit_id = __webpack_require__(7726);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/adapters/git/confined.js
var confined = __webpack_require__(3404);
// EXTERNAL MODULE: ./build/adapters/git/run.js
var run = __webpack_require__(2043);
;// CONCATENATED MODULE: ./build/adapters/git/asking.js



const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_FETCH_TIMEOUT_MS = 120_000;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
const FETCH = [
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--upload-pack=git-upload-pack',
];
function createAsking({ root, env, fetch, timeoutMs = DEFAULT_TIMEOUT_MS, fetchTimeoutMs = DEFAULT_FETCH_TIMEOUT_MS, }) {
    const git = root === null ? null : (0,confined/* confinedGit */.h)(root, env);
    const tell = async (args, input) => {
        if (root === null)
            throw unreadable('there is no git checkout here');
        if (git === null)
            throw unreadable('there is no `git` on the PATH');
        const answer = await git(args, { timeoutMs, maxBytes: MAX_OUTPUT_BYTES, ...(input !== undefined && { input }) });
        if ((0,run/* isDistrust */.Br)(answer))
            throw unreadable('git does not trust the checkout, which another user owns');
        if (answer.end === 'timeout')
            throw unreadable((0,run/* failure */.V2)(answer, timeoutMs));
        if (answer.isCut)
            throw unreadable(`\`git ${args[0]}\` said more than ${MAX_OUTPUT_BYTES / 1024 / 1024} MiB`);
        return answer;
    };
    return {
        tell,
        async ask(args, input) {
            const answer = await tell(args, input);
            if (answer.end !== 0)
                throw unreadable(`git failed (${(0,run/* failure */.V2)(answer, timeoutMs)})`);
            return answer.output;
        },
        async fetch(args) {
            if (!fetch || git === null)
                return false;
            const answer = await git(['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', 'fetch', ...FETCH, ...args], {
                timeoutMs: fetchTimeoutMs,
                maxBytes: 0,
                network: true,
            });
            if (answer.end !== 0)
                throw unreadable(`it could not be fetched (${(0,run/* failure */.V2)(answer, fetchTimeoutMs)})`);
            return true;
        },
    };
}
/** Its message can follow "because". */
function unreadable(why) {
    return new errors/* CodedError */.A('CHECKOUT_UNREADABLE', why, {
        remedy: ['Check the repository out with `fetch-depth: 0`, or leave `fetch` on.'],
    });
}
function textOf(output) {
    return output.toString('utf8');
}

;// CONCATENATED MODULE: ./build/adapters/git/changes.js
/** `:100644 100755 <old object> <new object> R087`, then one path, or for a rename two. */
const RAW = /^:(\d{6}) (\d{6}) ([0-9a-f]+) [0-9a-f]+ ([A-Z])\d*$/;
/** Regular files begin so; links, and other repositories, do not. */
const REGULAR = '100';
/** Reads `git diff --raw --no-abbrev -z`. */
function readRawChanges(output) {
    const fields = output.split('\0').values();
    const changes = [];
    for (const field of fields) {
        const [, oldMode, , oldBlob, status] = RAW.exec(field) ?? [];
        if (oldMode === undefined || oldBlob === undefined)
            continue;
        const first = fields.next().value ?? '';
        const path = status === 'R' || status === 'C' ? (fields.next().value ?? '') : first;
        const wasFile = oldMode.startsWith(REGULAR);
        changes.push({
            path,
            oldPath: status === 'A' ? null : first,
            oldBlob: wasFile ? oldBlob : null,
            isGone: status === 'D',
        });
    }
    return changes;
}
/** Reads the lines that each file has come to have, from `git diff --unified=0` with the prefixes `a/` and `b/`. */
function readHunks(patch) {
    const files = new Map();
    let ranges = null;
    /** What is left of a hunk: its lines may look like headers. */
    let rest = 0;
    for (const line of patch.split('\n')) {
        if (rest > 0) {
            if (!line.startsWith('\\'))
                rest -= 1;
            continue;
        }
        const [, removed, start, added] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
        if (start !== undefined) {
            const count = Number(added ?? 1);
            rest = count + Number(removed ?? 1);
            if (count > 0)
                ranges?.push({ first: Number(start), last: Number(start) + count - 1 });
        }
        else if (line.startsWith('+++ ')) {
            const path = pathOf(line.slice('+++ '.length));
            ranges = [];
            if (path !== null)
                files.set(path, ranges);
        }
    }
    return files;
}
/** A path as a patch's header has it: behind `b/`, in quotes if it needs them, and a tab behind it if it holds blanks. */
function pathOf(header) {
    const name = header.startsWith('"') ? unquoted(header) : header.replace(/\t$/, '');
    return name.startsWith('b/') ? name.slice(2) : null;
}
const ESCAPES = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };
/** C's quotes, whose octal escapes are bytes. */
function unquoted(text) {
    const inner = /^"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? '';
    const bytes = Buffer.from(inner, 'utf8')
        .toString('latin1')
        .replaceAll(/\\([0-7]{3}|.)/g, (_, code) => code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code));
    return Buffer.from(bytes, 'latin1').toString('utf8');
}

// EXTERNAL MODULE: ./build/domain/text/decoded-text.js
var decoded_text = __webpack_require__(4383);
;// CONCATENATED MODULE: ./build/adapters/git/objects.js
/** Reads `git cat-file --batch-check`: a line an object, its name, its kind and its size. What is missing is left out. */
function readSizes(output) {
    const lines = output.split('\n').map((line) => line.split(' '));
    return new Map(lines.flatMap(([name, kind, size]) => (name && kind === 'blob' ? [[name, Number(size)]] : [])));
}
/** Reads `git cat-file --batch`: for each object such a line, then its bytes, then the end of a line. */
function* readBatch(output) {
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(0x0a, at);
        if (end === -1)
            return;
        const [name = '', kind, size] = output.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (kind !== 'blob')
            continue;
        yield [name, output.subarray(at, at + Number(size))];
        at += Number(size) + 1;
    }
}

;// CONCATENATED MODULE: ./build/adapters/git/contents.js



/** So much is held at a time. */
const MAX_BATCH_BYTES = 16 * 1024 * 1024;
/** The files as they were before they changed, a batch of them at a time. */
async function* readBefore({ ask }, files, maxBytes) {
    const blobs = [...new Set(files.flatMap(({ oldBlob }) => oldBlob ?? []))];
    const sizes = blobs.length === 0
        ? new Map()
        : readSizes(textOf(await ask(['cat-file', '--batch-check'], linesOf(blobs))));
    let batch = new Map();
    for (const [index, file] of files.entries()) {
        if (file.oldBlob === null)
            continue;
        if (!batch.has(file.oldBlob))
            batch = await readNext(files.slice(index));
        yield { file, content: batch.get(file.oldBlob) ?? ABSENT };
    }
    async function readNext(rest) {
        const contents = new Map();
        const wanted = [];
        let bytes = 0;
        for (const { oldBlob } of rest) {
            if (oldBlob === null || contents.has(oldBlob))
                continue;
            const size = sizes.get(oldBlob);
            if (size === undefined)
                throw unreadable(`the object ${oldBlob} is not in this clone`);
            if (size <= maxBytes && bytes > 0 && bytes + size > MAX_BATCH_BYTES)
                break;
            contents.set(oldBlob, TOO_LARGE);
            if (size > maxBytes)
                continue;
            wanted.push(oldBlob);
            bytes += size;
        }
        if (wanted.length === 0)
            return contents;
        const output = await ask(['cat-file', '--batch'], linesOf(wanted));
        for (const [blob, content] of readBatch(output))
            contents.set(blob, treeFile(content));
        return contents;
    }
}
function linesOf(names) {
    return names.map((name) => `${name}\n`).join('');
}
const ABSENT = { kind: 'absent' };
const TOO_LARGE = { kind: 'skipped', why: 'it is too large' };
async function readAt({ ask }, commit, path, maxBytes) {
    const entry = /^(\d{6}) blob ([0-9a-f]+)\t/.exec(textOf(await ask(['ls-tree', '-z', commit, '--', path])));
    if (!entry)
        return ABSENT;
    const [, mode, blob] = entry;
    if (mode === LINK)
        return { kind: 'skipped', why: 'it is a link' };
    const size = Number(textOf(await ask(['cat-file', '-s', blob])));
    return size > maxBytes ? TOO_LARGE : treeFile(await ask(['cat-file', 'blob', blob]));
}
const LINK = '120000';
function treeFile(bytes) {
    const decoded = (0,decoded_text/* decodeText */.g)(bytes);
    if (decoded.kind !== 'text')
        return { kind: 'skipped', why: `it is ${decoded.kind}` };
    return { ...decoded, note: null };
}

;// CONCATENATED MODULE: ./build/adapters/git-history.js




function createHistory(options) {
    const git = createAsking(options);
    const { maxFileBytes } = options;
    return {
        head: () => readHead(git),
        resolve: (name) => resolveCommit(git, name),
        obtain: (commit) => obtain(git, commit),
        mergeBase: (commit) => mergeBase(git, commit),
        async changes(base) {
            const [changed, untracked] = await Promise.all([
                git.ask([...DIFF, '--raw', '--no-abbrev', '-z', base, '--']),
                git.ask(['ls-files', '-z', '--others', '--exclude-standard']),
            ]);
            return [...readRawChanges(textOf(changed)), ...textOf(untracked).split('\0').slice(0, -1).map(newFile)];
        },
        async changedLines(base, files) {
            const lines = new Map();
            for (const group of groupsOf(files, MAX_ARGUMENTS)) {
                const paths = group.flatMap(({ path, oldPath }) => oldPath === null || oldPath === path ? [path] : [oldPath, path]);
                const patch = await git.ask([...DIFF, '--patch', '--unified=0', '--text', ...PREFIXES, base, '--', ...paths]);
                for (const [path, ranges] of readHunks(textOf(patch)))
                    lines.set(path, ranges);
            }
            return lines;
        },
        before: (files) => readBefore(git, files, maxFileBytes),
        readAt: (commit, path) => readAt(git, commit, path, maxFileBytes),
    };
}
function newFile(path) {
    return { path, oldPath: null, oldBlob: null, isGone: false };
}
/** A program that the configuration or an attribute names is not run; renames are found however it is configured. */
const DIFF = [
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--find-renames',
    '--ignore-submodules=all',
];
const PREFIXES = ['--src-prefix=a/', '--dst-prefix=b/'];
/** Windows takes a command line of 32,767 characters. */
const MAX_ARGUMENTS = 20;
function groupsOf(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
/** Of the commit as it was made: a shallow clone knows its parents by name, though it does not have them. */
async function readHead({ ask }) {
    const sha = textOf(await ask(['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}'])).trim();
    const [header = ''] = textOf(await ask(['cat-file', 'commit', sha])).split('\n\n', 1);
    const parents = header
        .split('\n')
        .flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []));
    return { sha, parents };
}
async function resolveCommit({ tell }, name) {
    const answer = await tell(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    const sha = textOf(answer.output).trim();
    return answer.end === 0 && (0,commit_id/* isCommitId */.jh)(sha) ? sha : null;
}
async function obtain(git, commit) {
    if (await isHere(git, commit))
        return;
    if (!(await git.fetch(['--depth=1', REMOTE, commit])))
        throw unreadable(`${commit} is not in this clone`);
}
const REMOTE = 'origin';
async function isHere({ tell }, commit) {
    return (await tell(['cat-file', '-e', `${commit}^{tree}`])).end === 0;
}
/** How far back two branches mostly part, then mostly at the latest; then everything. */
const DEPTHS = ['--depth=50', '--depth=500', '--unshallow'];
async function mergeBase(git, commit) {
    await obtain(git, commit);
    const { sha: head } = await readHead(git);
    for (const depth of DEPTHS) {
        const found = await commonAncestor(git, commit);
        if (found !== null)
            return found;
        if (!(await isShallow(git)))
            throw unreadable(`${commit} and HEAD have no commit in common`);
        if (!(await git.fetch([depth, REMOTE, commit, head])))
            throw unreadable(`the clone is shallow, and does not reach back to where ${commit} and HEAD part`);
    }
    return (await commonAncestor(git, commit)) ?? fail(unreadable(`${commit} and HEAD have no commit in common`));
}
async function commonAncestor({ tell }, commit) {
    const answer = await tell(['merge-base', commit, 'HEAD']);
    return answer.end === 0 ? textOf(answer.output).trim() : null;
}
async function isShallow({ ask }) {
    return textOf(await ask(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}
function fail(error) {
    throw error;
}


/***/ }),

/***/ 6229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   bP: () => (/* binding */ createTree),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6046);
/* harmony import */ var _domain_text_decoded_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4383);





/** Where a path lies in a tree, in the words of `TreeOptions`. Throws a CodedError if it does not lie in it. */
function placeIn(root, path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (isInside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)))
        return { root: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root), below: below.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/') };
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodedError */ .A('INPUT_INVALID', `path: \`${path}\` lies outside of ${root}.`, {
        remedy: ['Give a folder of the checkout, or leave it out to scan all of it.'],
    });
}
/** No file of a pipeline that a person wrote is larger. */
const MAX_FILE_BYTES = 2 * 1024 * 1024;
function createTree(options) {
    const { root } = options;
    const isInPlace = folderCheck(root);
    const buffer = Buffer.allocUnsafe(MAX_FILE_BYTES + 1);
    return {
        list: () => list(options),
        read(path) {
            if (!isInPlace(folderOf(path)))
                return { kind: 'skipped', why: 'a link leads out of the tree' };
            return readInto(buffer, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), root);
        },
    };
}
async function list({ root, below, listByGit }) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, below), { throwIfNoEntry: false }))
        throw notListed((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, below), { code: 'ENOENT' });
    const listing = await listByGit?.();
    if (listing?.kind === 'listed')
        return { paths: sorted(listing.paths), below, note: null };
    const paths = [];
    for await (const path of walk(root, below))
        paths.push(path);
    return { paths: sorted(paths), below, note: listing ? `every folder was walked, since ${listing.why}` : null };
}
function sorted(paths) {
    return [...new Set(paths)].toSorted();
}
/** What holds nobody's sources and can be huge; git leaves it out by its own rules. */
const NEVER_WALKED = new Set(['.git', 'node_modules']);
async function* walk(root, below) {
    if (below !== '' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, below), { throwIfNoEntry: false })?.isFile()) {
        yield below;
        return;
    }
    const pending = [below];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder)).catch((cause) => {
            // What cannot be listed far below is not there for this user; where nothing at all can be listed, nothing was scanned.
            if (folder === below)
                throw notListed((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, below), cause);
            return null;
        });
        if (!directory)
            continue;
        for await (const entry of directory) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory() && !NEVER_WALKED.has(entry.name))
                pending.push(path);
            else if (entry.isFile() || entry.isSymbolicLink())
                yield path;
        }
    }
}
function notListed(path, cause) {
    const { code } = cause;
    const why = code === 'ENOENT' ? 'it is not there' : code === 'ENOTDIR' ? 'it is no folder' : `it cannot be read (${code})`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodedError */ .A('INPUT_INVALID', `path: \`${path}\` cannot be scanned: ${why}.`, {
        remedy: ['Give a folder of the checkout, or leave it out to scan all of it.'],
        cause,
    });
}
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/** Whether a folder really lies inside of the root; each folder is asked about once. */
function folderCheck(root) {
    const known = new Map();
    const realRoot = realOf(root);
    return (folder) => {
        const answer = known.get(folder) ?? isInside(realRoot, realOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder)));
        known.set(folder, answer);
        return answer;
    };
}
/** Null for what is not there, or is a link to nowhere. */
function realOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return null;
    }
}
/** What is not there leads nowhere: it is found to be absent when it is read. */
function isInside(root, path) {
    if (root === null || path === null)
        return true;
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(below);
}
/** A link is not followed, and a pipe is not waited for. Windows knows neither flag, and is asked beforehand. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const CANNOT_REFUSE_LINKS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW === undefined;
/** A read that is short is no end: one that reads nothing is. */
function readInto(buffer, path, root) {
    let file;
    try {
        if (CANNOT_REFUSE_LINKS && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
            return aLink(path, root);
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, OPEN_FLAGS);
    }
    catch (error) {
        return unopened(error, path, root);
    }
    try {
        let size = 0;
        for (let count = 1; count > 0 && size < buffer.length; size += count)
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, size, buffer.length - size, null);
        // Only what gives nothing is asked what it is: a pipe that nobody writes to looks like an empty file.
        if (size === 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile())
            return NO_FILE;
        return size > MAX_FILE_BYTES ? TOO_LARGE : treeFile(buffer.subarray(0, size));
    }
    catch (error) {
        const { code } = error;
        return code === 'EISDIR' ? ABSENT : { kind: 'skipped', why: `it cannot be read (${code})` };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const ABSENT = { kind: 'absent' };
const NO_FILE = { kind: 'skipped', why: 'it is no file' };
const TOO_LARGE = { kind: 'skipped', why: `it is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB` };
function unopened(error, path, root) {
    const { code } = error;
    if (code === 'ELOOP' || code === 'EMLINK')
        return aLink(path, root);
    // A submodule that is not checked out, a file that was deleted and not committed.
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR')
        return ABSENT;
    return { kind: 'skipped', why: `it cannot be read (${code})` };
}
/** What a link inside of the tree leads to is listed by its own name. */
function aLink(path, root) {
    const target = realOf(path);
    if (target === null)
        return { kind: 'skipped', why: 'it is a link to nowhere' };
    return isInside(realOf(root), target) ? ABSENT : { kind: 'skipped', why: 'it is a link out of the tree' };
}
function treeFile(bytes) {
    const decoded = (0,_domain_text_decoded_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g)(bytes);
    switch (decoded.kind) {
        case 'binary':
            return { kind: 'skipped', why: 'it is binary' };
        case 'utf-16':
            return { kind: 'skipped', why: 'it is UTF-16; only UTF-8 is read' };
        case 'text':
            return { ...decoded, note: decoded.encoding === 'utf8' ? null : 'it is not UTF-8, and was read as Latin-1' };
    }
}


/***/ }),

/***/ 4383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/** As git looks for it: a NUL among the first bytes. */
const SNIFFED_BYTES = 8000;
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * The text of a file. A byte order mark stays in it, so that places in the text are places in the file. What is not UTF-8 is
 * read byte for byte: one stray byte in a comment must not hide a file.
 */
function decodeText(bytes) {
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
        return { kind: 'utf-16' };
    if (bytes.subarray(0, SNIFFED_BYTES).includes(0))
        return { kind: 'binary' };
    try {
        return { kind: 'text', text: UTF_8.decode(bytes), encoding: 'utf8' };
    }
    catch {
        return { kind: 'text', text: bytes.toString('latin1'), encoding: 'latin1' };
    }
}


/***/ })

};

/** Test files, those first whose path shares most with the source file's: the mirrored file, its folder, the rest. */
export function nearestFirst(testFiles, sourceFile) {
  const source = segments(sourceFile.replace(/^src\//u, '').replace(/\.ts$/u, ''))
  const nearness = (testFile) =>
    shared(source, segments(testFile.replace(/^__tests__\/unit\//u, '').replace(/\.test\.ts$/u, '')))
  return testFiles
    .map((testFile) => ({ testFile, near: nearness(testFile) }))
    .toSorted((a, b) => b.near - a.near)
    .map(({ testFile }) => testFile)
}

const segments = (path) => path.split('/')

function shared(a, b) {
  const parting = a.findIndex((segment, index) => segment !== b[index])
  return parting === -1 ? a.length : parting
}

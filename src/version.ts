/** The version of package.json, as the registry sees it in the user agent. A test holds the two equal. */
export const VERSION = '0.1.0'

/** How a workflow uses the gate of this version. */
export const GATE = `OWNER/immutable-tag@v${VERSION}`

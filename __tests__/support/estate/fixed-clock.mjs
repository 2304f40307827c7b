// For `node --import`: it is always the time that FIXED_TIME tells.
const RealDate = Date
const fixed = RealDate.parse(process.env.FIXED_TIME)

globalThis.Date = class extends RealDate {
  /** @param {[]} given */
  constructor(...given) {
    super(...(given.length === 0 ? [fixed] : given))
  }

  static now() {
    return fixed
  }
}

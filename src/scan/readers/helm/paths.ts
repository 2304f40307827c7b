const TEMPLATE = /(?:^|\/)templates\/(?:.*\/)?[^/]+\.(?:ya?ml|tpl)$/i
const VALUES = /(?:^|\/)(?:[^/]*[-_.])?values?(?:[-_.][^/]*)?\.ya?ml(?:\.(?:gotmpl|tmpl|tpl|dist|example|j2))?$/i
const IN_VALUES_FOLDER = /(?:^|\/)(?:helm-)?values\/(?:.*\/)?[^/]+\.ya?ml(?:\.gotmpl)?$/i
const HELMFILE = /(?:^|\/)helmfile[^/]*\.ya?ml(?:\.gotmpl)?$|(?:^|\/)helmfile\.d\/.*\.ya?ml(?:\.gotmpl)?$/i

/** A file of the folder `templates` of a chart. */
export function isChartTemplate(path: string): boolean {
  return TEMPLATE.test(path)
}

/** `values.yaml`, `values-prod.yaml`, `api.values.yml`, `values/prod.yaml`. */
export function isValuesFile(path: string): boolean {
  return !isChartTemplate(path) && (VALUES.test(path) || IN_VALUES_FOLDER.test(path))
}

export function isHelmfile(path: string): boolean {
  return HELMFILE.test(path)
}

/** What a chart says of itself. */
export function isChartFile(path: string): boolean {
  return /(?:^|\/)Chart\.ya?ml$/.test(path)
}

/** What a chart's templates are given where nothing else is said. */
export function isChartValues(path: string): boolean {
  return /(?:^|\/)values\.ya?ml$/.test(path) && !isChartTemplate(path)
}

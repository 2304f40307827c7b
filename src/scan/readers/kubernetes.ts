import type { Reader } from '../reader.ts'
import { isChartTemplate } from './helm/paths.ts'
import { readManifests } from './kubernetes/read-manifests.ts'

const YAML = /\.ya?ml(?:\.(?:tpl|tmpl|gotpl|gotmpl|j2|jinja2?|erb|template|dist|example|in))?$|\.(?:tpl|tmpl)\.ya?ml$/i
const JSON_OF_MANIFESTS = /(?:k8s|kube|manifests?|deploy)[^/]*(?:\/.*)?\.json$/i

export const kubernetes: Reader = {
  kind: 'Kubernetes manifest',
  claims: (path) => (YAML.test(path) || JSON_OF_MANIFESTS.test(path)) && !isChartTemplate(path),
  holds: (text) => text.includes('apiVersion') && text.includes('kind') && /image|tag/i.test(text),
  read: (file) => readManifests(file, false),
}

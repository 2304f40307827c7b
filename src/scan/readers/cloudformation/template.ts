import {
  at,
  type DataEntry,
  type DataNode,
  type DataScalar,
  entriesOf,
  itemsOf,
  scalarText,
} from '../../syntax/data.ts'

/** A template's parts, by name. */
export interface Template {
  readonly parameters: ReadonlyMap<string, Parameter>
  /** By the map's name, the first and the second key. */
  readonly mappings: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, DataNode>>>
  readonly resources: ReadonlyMap<string, Resource>
  /** What SAM gives to all functions. */
  readonly globals: DataNode | null
}

export interface Parameter {
  /** Null where it must be given, and where its default is only the name under which its value is kept. */
  readonly standIn: DataScalar | null
  /** What it can be given; empty where that is open. */
  readonly allowed: readonly DataScalar[]
}

export interface Resource {
  /** The name within the template. */
  readonly id: DataScalar
  /** `AWS::ECR::Repository`. */
  readonly type: string
  readonly node: DataNode
  readonly properties: DataNode | null
  /** The name of a repository, where it is told. */
  readonly repositoryName: DataNode | null
}

/** Null for what is no template. The Serverless Framework holds one under `resources`. */
export function readTemplate(root: DataNode | null): Template | null {
  const body = at(root, 'Resources') ? root : at(root, 'resources')
  const resources = entriesOf(at(body, 'Resources')).flatMap((entry) => resourceOf(entry) ?? [])
  if (resources.length === 0) return null
  return {
    parameters: byName(at(body, 'Parameters'), parameterOf),
    mappings: byName(at(body, 'Mappings'), (map) => byName(map, (row) => byName(row, (value) => value))),
    resources: new Map(resources.map((resource) => [resource.id.text, resource])),
    globals: at(body, 'Globals'),
  }
}

function resourceOf({ key, value }: DataEntry): Resource | null {
  const type = scalarText(at(value, 'Type'))
  if (type === null) return null
  const properties = at(value, 'Properties')
  const repositoryName = type === 'AWS::ECR::Repository' ? at(properties, 'RepositoryName') : null
  return { id: key, type, node: value, properties, repositoryName }
}

function parameterOf(node: DataNode): Parameter {
  const isKept = scalarText(at(node, 'Type'))?.startsWith('AWS::SSM::Parameter::Value') ?? false
  const standIn = at(node, 'Default')
  return {
    standIn: !isKept && isWritten(standIn) ? standIn : null,
    // A default that is empty says that none of the values has to be given.
    allowed: isKept || standIn ? [] : itemsOf(at(node, 'AllowedValues')).filter(isWritten),
  }
}

function isWritten(node: DataNode | null): node is DataScalar {
  return node?.kind === 'scalar' && node.text !== ''
}

function byName<T>(node: DataNode | null, read: (value: DataNode) => T): ReadonlyMap<string, T> {
  return new Map(entriesOf(node).map(({ key, value }) => [key.text, read(value)]))
}

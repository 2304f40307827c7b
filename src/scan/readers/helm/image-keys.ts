/** A key without what divides its words: `apiImageTag`, `api_image_tag` and `api-image-tag` are one. */
export function plainKey(key: string): string {
  return key.toLowerCase().replaceAll(/[._-]/g, '')
}

const IMAGE =
  /^images?$|[._-]images?$|[a-z0-9]Images?$|^(?:.*[._-])?[iI]mage(?:Name|Ref|Uri|URI|Url|URL|Path)$|[a-z0-9]Image(?:Name|Ref|Uri|URI|Url|URL|Path)$|[._-]?image[._-](?:name|ref|uri|url)$|_IMAGE$|^IMAGE$/
const PICTURE = /background|logo|avatar|icon|favicon|splash|disk|boot|thumbnail|cover|banner/i
const PLURAL = /(?:^|[._-]|[a-z0-9])[iI]mages$/
/** Of sources, packages and charts, which have tags and repositories too. */
const OTHER_TAGS = /git|chart|source|helm|npm|module|terraform|release|branch|aws|ec2|resource/i

/** Whether what stands under a key is an image, or a map of one. */
export function saysImage(key: string): boolean {
  return IMAGE.test(key) && !PICTURE.test(key)
}

/** Whether what stands under a key are many images. */
export function saysImages(key: string): boolean {
  return PLURAL.test(key) && !PICTURE.test(key)
}

export function saysOther(key: string): boolean {
  return OTHER_TAGS.test(key)
}

/** The word before `tag` of a key that holds an image's tag, `api` of `apiImageTag`; null if it holds none. */
export function tagStem(key: string): { readonly stem: string; readonly isSure: boolean } | null {
  const plain = plainKey(key)
  if (plain === 'dockertag' || plain === 'containertag') return { stem: '', isSure: true }
  const found = /^(.*?)(image)?(tag|version)$/.exec(plain)
  if (!found) return null
  const [, stem = '', image, word] = found
  // The version of what is no image.
  if (word === 'version' && !image && stem !== '') return null
  return { stem, isSure: image !== undefined }
}

/** Keys that may hold the repository for the tag of a stem, the likeliest first, in plain form. */
export function repositoryKeys(stem: string, isImage: boolean): readonly string[] {
  const keys = [
    'imagerepository',
    'repository',
    'imagename',
    'image',
    'imagerepo',
    'repo',
    'containerimage',
    'dockerimage',
  ]
  return [...keys, ...(isImage ? ['name', 'hub', 'path'] : ['hub'])].map((key) => stem + key)
}

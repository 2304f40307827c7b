/** What commands that have to do with images hold. */
export const IMAGE_WORDS =
  /docker|podman|buildah|buildctl|\bcrane\b|skopeo|kaniko|\bko\b|jib|\becr\b|cosign|\boras\b|\bhelm\b|\bpack\b|nerdctl|\bfinch\b|\bctr\b|kubectl|\bregctl\b|\bdepot\b|\bearthly\b|\bflux\b|\bapko\b|imgpkg|PublishContainer|DefaultContainer|build-?image|container-image|\.sh\b/i

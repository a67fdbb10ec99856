# Sourced by every command here: Node 24 first on the PATH, and the packages installed once per lockfile.
set -eu
cd "$(dirname "$0")/.."
major() { node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0; }
if [ "$(major)" -lt 24 ]; then
  if [ ! -x .node/node_modules/node/bin/node ]; then
    echo "Node $(node -v 2>/dev/null || echo '(none)') is older than Folkmoot needs: installing Node 24 into .node/"
    mkdir -p .node
    printf '{ "private": true, "dependencies": { "node": "24.21.0" }, "allowScripts": { "node": true } }\n' > .node/package.json
    (cd .node && npm install --no-fund --no-audit --loglevel=error)
  fi
  PATH="$PWD/.node/node_modules/node/bin:$PATH"
  export PATH
  [ "$(major)" -ge 24 ] || { echo "Node 24 could not be installed into .node/. Install Node 24 yourself and try again." >&2; exit 1; }
fi
stamp=node_modules/.folkmoot-installed
if ! cmp -s package-lock.json "$stamp"; then
  echo "Installing packages"
  # Not `npm ci`: it refuses a lockfile in which a registry did not know a package of another platform.
  npm install --no-save --no-fund --no-audit --loglevel=error
  cp package-lock.json "$stamp"
fi

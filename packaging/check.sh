#!/usr/bin/env bash
# Has each program look at the file that is made for it:  packaging/check.sh
# What is not installed is named and left out. Debian: apt-get install nginx-light apache2 caddy varnish varnish-modules
set -uo pipefail
cd "$(dirname "$0")" || exit 1
dir=$(mktemp -d "${TMPDIR:-/tmp}/firsthand-packaging.XXXXXX")
trap 'rm -rf "$dir"' EXIT
failed=0
PATH=$PATH:/usr/sbin:/sbin

# looked NAME COMMAND…: runs it, and says what came of it.
looked() {
  local name=$1
  shift
  if "$@" >"$dir/said" 2>&1; then echo "$name ok"; else echo "$name FAILED"; cat "$dir/said"; failed=1; fi
}

has() { command -v "$1" >/dev/null || { echo "$1 is not installed: left out"; return 1; }; }

openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN=desk.example \
  -keyout "$dir/privkey.pem" -out "$dir/fullchain.pem" 2>/dev/null || { echo "openssl is needed"; exit 1; }
here() { sed "s|/etc/letsencrypt/live/desk.example|$dir|" "$1"; }

if has systemd-analyze; then
  mkdir "$dir/units" && cp firsthand*.socket "$dir/units"
  sed "s|^ExecStart=[^ ]*|ExecStart=$(command -v true)|; s/^User=.*/User=nobody/; s/^Group=.*/Group=nogroup/" firsthand.service >"$dir/units/firsthand.service"
  looked systemd systemd-analyze verify "$dir/units/firsthand.service" "$dir"/units/*.socket
fi
if has nginx; then
  { echo "pid $dir/pid; error_log stderr; events {} http { access_log off;"; here nginx.conf; echo "}"; } >"$dir/nginx.conf"
  looked nginx nginx -t -q -c "$dir/nginx.conf"
fi
if has apache2; then
  { echo "ServerRoot $dir"; echo "PidFile $dir/apache.pid"; echo "ErrorLog $dir/apache.log"; echo "Listen 80"; echo "Listen 443"
    for m in mpm_event authz_core ssl socache_shmcb proxy proxy_http headers alias; do echo "LoadModule ${m}_module /usr/lib/apache2/modules/mod_$m.so"; done
    here apache.conf; } >"$dir/apache.conf"
  looked apache apache2 -t -f "$dir/apache.conf"
fi
if has caddy; then looked caddy caddy validate --adapter caddyfile --config Caddyfile; fi
if has varnishd; then looked varnish varnishd -C -f "$PWD/varnish.vcl" -n "$dir/varnish"; fi
exit $failed

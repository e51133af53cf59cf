# Varnish 6 or later in front of Firsthand, with the module xkey (Debian: varnish and varnish-modules).
# Firsthand is started with --edge varnish=http://127.0.0.1:6081 and --proxy 127.0.0.1/32, and tells Varnish what to throw away.
vcl 4.1;

import std;
import xkey;

# Where Firsthand listens.
backend default {
    .host = "127.0.0.1";
    .port = "8080";
    .first_byte_timeout = 75s;
    .probe = {
        .url = "/robots.txt";
        .interval = 5s;
        .timeout = 2s;
        .window = 5;
        .threshold = 3;
        .initial = 3;
    }
}

# Who may throw pages away: the machines on which Firsthand runs.
acl purgers {
    "127.0.0.1";
    "::1";
}

sub vcl_recv {
    if (req.method == "PURGE") {
        # What ends HTTPS on one of those machines asks in the name of its readers. It says so: Varnish has added whom it was asked by itself.
        if (client.ip !~ purgers || req.http.X-Forwarded-For ~ "," || req.http.Forwarded || req.http.Via || req.http.X-Forwarded-Proto) {
            return (synth(403, "Not from here"));
        }
        # What may be given out no more, and what may be given out once more while a new one is fetched.
        if (req.http.xkey-purge) {
            set req.http.thrown = xkey.purge(req.http.xkey-purge);
        }
        if (req.http.xkey-softpurge) {
            set req.http.thrown = xkey.softpurge(req.http.xkey-softpurge);
        }
        return (synth(200, "Thrown away: " + req.http.thrown));
    }

    # The desk's doors and readers' accounts are for one person each; films and sounds are too large to be kept. Whoever has a cookie of
    # Firsthand's, because they are signed in, have voted or work at the desk, is shown pages of their own.
    if (req.url ~ "^/(newsroom|ghost|members|account|signin|signup|search|content/media|content/files)(/|\?|$)" || req.http.Cookie ~ "firsthand-") {
        return (pass);
    }
    # As long as the program answers, readers are given what is out of date for a moment at most.
    if (std.healthy(req.backend_hint)) {
        set req.grace = 30s;
    }
    # No other cookie shapes a page.
    if (req.method == "GET" || req.method == "HEAD") {
        unset req.http.Cookie;
    }
}

# What senders of links put behind an address shapes no page, and what counts clicks would have each reader fetch a page of their own.
sub vcl_hash {
    hash_data(regsub(regsuball(req.url, "([?&])(utm_[a-z_]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid)=[^&#]*", "\1"), "[?&]+$", ""));
    if (req.http.Host) {
        hash_data(req.http.Host);
    } else {
        hash_data(server.ip);
    }
    return (lookup);
}

sub vcl_backend_response {
    set beresp.http.xkey = beresp.http.Surrogate-Key;
    # What leads on takes along what stood behind the address.
    if (beresp.status >= 300 && beresp.status < 400 && beresp.status != 304) {
        set beresp.uncacheable = true;
        set beresp.ttl = 2m;
        return (deliver);
    }
    # A page whose time is over is given out while a new one is fetched, and for longer while the program does not answer (vcl_recv).
    set beresp.grace = 10m;
    if (beresp.http.Content-Type ~ "^(text/|image/svg|application/(.*json|.*xml|javascript))") {
        set beresp.do_gzip = true;
    }
}

sub vcl_deliver {
    # What is said to caches in front is said to Varnish, which is told when it changes; other caches on the way are not.
    set resp.http.Cache-Control = regsub(resp.http.Cache-Control, "s-maxage=[0-9]+, ", "");
    unset resp.http.Surrogate-Key;
    unset resp.http.xkey;
}

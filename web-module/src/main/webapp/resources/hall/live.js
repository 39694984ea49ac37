'use strict';
// The page of an open case moves by itself: asks for the case's version, each second at first and slower later, and when
// it has changed fetches this page again and puts its live part in place. What it asks says that nobody did anything, so that
// an open page keeps no session alive. Without script the page reloads instead.
(function () {
  var FIRST = 1000, LONGEST = 30000, QUICK = 60;
  var asked = 0, wait = FIRST, etag = null, timer = null;

  function region() { return document.getElementById('live'); }
  function open() { var r = region(); return r && r.getAttribute('data-closed') !== 'true'; }
  function later() {
    if (!open()) { return; }
    asked += 1;
    if (asked > QUICK) { wait = Math.min(LONGEST, wait * 1.5); }
    timer = window.setTimeout(ask, wait);
  }

  function busy() { var r = region(), e = document.activeElement; return r && e && r.contains(e) && e.form; }

  function ask() {
    timer = null;
    if (document.hidden) { return; }
    var headers = { 'Accept': 'application/json', 'X-Hall-Quiet': '1' };
    if (etag) { headers['If-None-Match'] = etag; }
    fetch(region().getAttribute('data-url'), { headers: headers, credentials: 'same-origin', cache: 'no-store' })
      .then(function (answer) {
        if (answer.status === 304) { return null; }
        if (!answer.ok) { if (answer.status < 500) { asked = Infinity; } return null; }
        etag = answer.headers.get('ETag');
        return answer.json();
      })
      .then(function (body) {
        if (body && String(body.version) !== region().getAttribute('data-version')) { return renew(); }
        return null;
      })
      .catch(function () { asked += QUICK; })
      .then(function () { if (asked !== Infinity) { later(); } });
  }

  function renew() {
    if (busy()) { return null; }
    var address = new URL(window.location.href);
    address.searchParams.delete('done');
    return fetch(address, { headers: { 'X-Hall-Quiet': '1' }, credentials: 'same-origin', cache: 'no-store' })
      .then(function (answer) { return answer.ok ? answer.text() : null; })
      .then(function (text) {
        if (!text) { return; }
        var next = new DOMParser().parseFromString(text, 'text/html');
        var fresh = next.getElementById('live');
        if (!fresh) { window.location.reload(); return; }
        region().replaceWith(document.adoptNode(fresh));
        document.title = next.title;
        document.getElementById('live-status').textContent =
          document.getElementById('headline').textContent + '. ' + document.getElementById('sentence').textContent;
        asked = 0;
        wait = FIRST;
      });
  }

  document.addEventListener('visibilitychange', function () {
    if (!document.hidden && timer === null && open()) { wait = FIRST; asked = 0; ask(); }
  });
  later();
})();

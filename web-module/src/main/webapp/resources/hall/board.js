'use strict';
// The supervisor's board moves by itself: every half minute it fetches its own page and puts the fresh board in place. What it
// asks says that nobody did anything, so that an open board keeps no session alive. Without script there is the link.
(function () {
  var EVERY = 30000;
  var timer = null;
  var button = document.getElementById('print');

  function board() { return document.getElementById('board'); }
  function busy() { return board().contains(document.activeElement); }
  function later() { timer = window.setTimeout(renew, EVERY); }

  function renew() {
    timer = null;
    if (document.hidden) { return; }
    if (busy()) { later(); return; }
    fetch(window.location.href, { headers: { 'X-Hall-Quiet': '1' }, credentials: 'same-origin', cache: 'no-store' })
      .then(function (answer) { return answer.status >= 500 ? null : answer.text(); })
      .then(function (text) {
        if (text === null) { return true; }
        var fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('board');
        // No board: the session is over, and asking on would not bring it back.
        if (!fresh) { return false; }
        if (!busy()) { board().replaceWith(document.adoptNode(fresh)); }
        return true;
      })
      .catch(function () { return true; })
      .then(function (on) { if (on) { later(); } });
  }

  if (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  }
  document.addEventListener('visibilitychange', function () {
    if (!document.hidden && timer === null) { renew(); }
  });
  later();
})();

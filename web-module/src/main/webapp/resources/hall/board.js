'use strict';
// The supervisor's pages move by themselves: every half minute each fetches its own page and puts the fresh part in place, unless a
// reader has the focus in it or has marked some of it. What it asks says that nobody did anything, so that an open page keeps no
// session alive; a page with a mark says what it shows, for a case is only read again, with a line in the person's access log,
// when there is something new. Without script there is the link.
(function () {
  var EVERY = 30000;
  var timer = null;
  var button = document.getElementById('print');

  function board() { return document.getElementById('board'); }
  function busy() {
    var marked = window.getSelection();
    return board().contains(document.activeElement)
      || (marked && !marked.isCollapsed && board().contains(marked.anchorNode));
  }
  function later() { timer = window.setTimeout(renew, EVERY); }

  function address() {
    var own = new URL(window.location.href), mark = board().getAttribute('data-mark');
    if (mark) { own.searchParams.set('seen', mark); }
    return own;
  }

  function put(fresh) {
    if (busy() || fresh.hasAttribute('data-same') || fresh.innerHTML === board().innerHTML) { return; }
    var wide = board().querySelector('.scroll'), left = wide ? wide.scrollLeft : 0;
    board().replaceWith(document.adoptNode(fresh));
    wide = board().querySelector('.scroll');
    if (wide) { wide.scrollLeft = left; }
  }

  function renew() {
    timer = null;
    if (document.hidden) { return; }
    if (busy()) { later(); return; }
    fetch(address(), { headers: { 'X-Hall-Quiet': '1' }, credentials: 'same-origin', cache: 'no-store' })
      .then(function (answer) { return answer.status >= 500 ? null : answer.text(); })
      .then(function (text) {
        if (text === null) { return true; }
        var fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('board');
        // No board: the session is over, and asking on would not bring it back.
        if (!fresh) { return false; }
        put(fresh);
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

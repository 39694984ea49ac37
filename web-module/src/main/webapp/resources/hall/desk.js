'use strict';
// Keys for officers' pages: each clicks what the mouse could click as well (data-key), none fires inside an input, and all can be
// switched off, which this browser remembers. Also turns and enlarges vouchers; without script they open as pages of their own.
(function () {
  var OFF = 'hall.keys.off';
  var help = document.getElementById('keys');
  var off = false;
  try { off = window.localStorage.getItem(OFF) === '1'; } catch (none) { /* no memory: keys are on */ }

  function typing(target) {
    return target.closest && target.closest('input, textarea, select, [contenteditable]') !== null;
  }

  // The list: one row is current.
  var rows = document.querySelectorAll('#lines tbody tr');
  var current = -1;
  function move(by) {
    if (rows.length === 0) { return; }
    if (current >= 0) { rows[current].classList.remove('sel'); rows[current].removeAttribute('aria-current'); }
    current = Math.max(0, Math.min(rows.length - 1, current + by));
    rows[current].classList.add('sel');
    rows[current].setAttribute('aria-current', 'true');
    rows[current].querySelector('a').focus();
  }
  // A and R open the case at the form that they choose on its page; what is decided there, is decided there.
  function open(part) {
    if (current < 0) { move(1); }
    if (current >= 0) { window.location.href = rows[current].querySelector('a').href + part; }
  }
  function opener(part) { return function () { open(part); }; }
  var ofList = { j: function () { move(1); }, k: function () { move(-1); }, o: opener(''), a: opener('#key-a'), r: opener('#key-r') };
  document.querySelectorAll('button[data-key]').forEach(function (button) {
    button.hidden = false;
    var act = ofList[button.getAttribute('data-key')];
    if (act) { button.addEventListener('click', act); }
  });

  function press(key) {
    if (key === '?') { help.open = !help.open; help.querySelector('summary').focus(); return true; }
    var search = document.getElementById('q');
    if (key === '/' && search) { search.focus(); return true; }
    var control = document.querySelector('[data-key="' + key + '"]');
    if (!control) { return false; }
    control.click();
    focusOn(control);
    return true;
  }

  // The field a label or a link inside the page leads to.
  function focusOn(control) {
    var id = control.getAttribute('for') || /^#./.test(control.getAttribute('href')) && control.getAttribute('href').slice(1);
    if (id) { document.getElementById(id).focus(); }
  }

  // Come from the list by A or R: the form has the focus, and nothing is chosen yet.
  var part = /^#key-([ar])$/.exec(window.location.hash);
  var wanted = part && document.querySelector('[data-key="' + part[1] + '"]');
  if (wanted && rows.length === 0) { focusOn(wanted); }

  if (help) {
    help.hidden = false;
    var button = document.getElementById('keys-switch');
    var tell = function () { button.textContent = button.getAttribute(off ? 'data-on' : 'data-off'); };
    tell();
    button.addEventListener('click', function () {
      off = !off;
      try { window.localStorage.setItem(OFF, off ? '1' : '0'); } catch (none) { /* for this page only */ }
      tell();
    });
    document.addEventListener('keydown', function (event) {
      if (off || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) { return; }
      var key = event.key.toLowerCase();
      if (['j', 'k', 'o', 'a', 'r', '/', '?'].indexOf(key) >= 0 && press(key)) { event.preventDefault(); }
    });
  }

  // Vouchers: larger, smaller, turned; another page in place, so that nothing written beside it is lost.
  document.querySelectorAll('[data-viewer]').forEach(function (viewer) {
    var picture = viewer.querySelector('img');
    if (!picture) { return; }
    var leaf = viewer.querySelector('.leaf'), lost = viewer.querySelector('[data-lost]'), zoom = 0, turn = 0;
    viewer.querySelectorAll('button[data-do]').forEach(function (button) {
      button.hidden = false;
      button.addEventListener('click', function () {
        var what = button.getAttribute('data-do');
        if (what === 'turn') { turn = (turn + 1) % 4; } else { zoom = Math.max(0, Math.min(4, zoom + (what === 'in' ? 1 : -1))); }
        picture.className = 'zoom-' + zoom + ' turn-' + turn;
      });
    });
    function shown(well) { leaf.removeAttribute('aria-busy'); leaf.hidden = !well; lost.hidden = well; }
    picture.addEventListener('load', function () { shown(true); });
    picture.addEventListener('error', function () { shown(false); });
    if (picture.complete && picture.naturalWidth === 0) { shown(false); }

    var leaves = viewer.querySelector('.leaves');
    if (!leaves) { return; }
    var at = leaves.querySelector('[data-at]'), page = Number(leaves.getAttribute('data-page'));
    var pages = Number(leaves.getAttribute('data-pages')), file = leaves.getAttribute('data-file');
    function address(n) { return leaves.getAttribute('data-address') + n + '#v-' + file; }
    function lead(link, n) {
      if (n >= 1 && n <= pages) {
        link.setAttribute('href', address(n)); link.removeAttribute('role'); link.removeAttribute('aria-disabled');
      } else {
        link.removeAttribute('href'); link.setAttribute('role', 'link'); link.setAttribute('aria-disabled', 'true');
      }
    }
    function open(n) {
      page = n;
      shown(true);
      leaf.setAttribute('aria-busy', 'true');
      leaf.scrollTop = 0;
      picture.src = viewer.getAttribute('data-viewer') + n;
      picture.alt = leaves.getAttribute('data-alt').replace('{0}', n);
      at.textContent = at.getAttribute('data-at').replace('{0}', n).replace('{1}', pages);
      lead(links[0], n - 1);
      lead(links[1], n + 1);
      window.history.replaceState(null, '', address(n));
      document.querySelectorAll('input[name=file]').forEach(function (field) { field.value = file; });
      document.querySelectorAll('input[name=page]').forEach(function (field) { field.value = n; });
    }
    var links = [leaves.querySelector('[rel=prev]'), leaves.querySelector('[rel=next]')];
    links.forEach(function (link, i) {
      link.addEventListener('click', function (event) {
        if (event.ctrlKey || event.metaKey || event.shiftKey || !link.hasAttribute('href')) { return; }
        event.preventDefault();
        open(page + (i === 0 ? -1 : 1));
        // At an end there is nothing more to click here: the focus must not get lost.
        if (!link.hasAttribute('href')) { links[1 - i].focus(); }
      });
    });
  });
})();

'use strict';
// Keeps what is typed within seconds, so that nothing is lost by leaving. Files go with the form itself. Two pages of one draft
// never overwrite each other: the older one is told, and keeps quiet from then on. Without script the buttons save.
(function () {
  var form = document.querySelector('form[data-draft]');
  if (!form) { return; }
  var PAUSE = 2000;
  var timer = null, busy = false, again = false, quiet = false, waiting = null;

  function say(text) { document.getElementById('draft-state').textContent = text; }
  function answers() {
    var out = {}, inputs = form.querySelectorAll('input[type=text][name^="q-"]');
    for (var i = 0; i < inputs.length; i++) { out[inputs[i].name.substring(2)] = inputs[i].value; }
    return out;
  }
  function revision() { return form.elements.revision; }

  function save(leaving) {
    timer = null;
    if (quiet || form.getAttribute('data-sent') === '1') { return; }
    if (busy) { again = true; return; }
    busy = true;
    fetch(form.getAttribute('data-draft'), {
      method: 'PUT',
      keepalive: leaving === true,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': form.getAttribute('data-token') },
      body: JSON.stringify({ revision: Number(revision().value), answers: answers() })
    }).then(function (answer) {
      if (answer.status === 409) { quiet = true; say(form.getAttribute('data-elsewhere')); return null; }
      return answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)));
    }).then(function (body) {
      if (!body) { return; }
      revision().value = String(body.revision);
      say(form.getAttribute('data-saved').replace('{0}', body.savedAt).replace('{1}', body.keptUntil));
    }).catch(function () { say(form.getAttribute('data-failed')); }).then(function () {
      busy = false;
      if (waiting) { var button = waiting; waiting = null; form.requestSubmit(button); return; }
      if (again) { again = false; later(); }
    });
  }
  function later() { if (timer !== null) { window.clearTimeout(timer); } timer = window.setTimeout(save, PAUSE); }

  // The form is shown with the revision that the save on its way is about to change: it goes after it.
  form.addEventListener('submit', function (event) {
    if (timer !== null) { window.clearTimeout(timer); timer = null; }
    if (busy) { event.preventDefault(); event.stopPropagation(); waiting = event.submitter; }
  });
  form.addEventListener('input', function (event) { if (event.target.type === 'text') { later(); } });
  document.addEventListener('visibilitychange', function () {
    if (document.hidden && timer !== null) { window.clearTimeout(timer); save(true); }
  });
})();

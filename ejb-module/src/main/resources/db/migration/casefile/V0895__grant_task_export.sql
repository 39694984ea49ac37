GRANT SELECT, INSERT ON task_export TO ${appUser};

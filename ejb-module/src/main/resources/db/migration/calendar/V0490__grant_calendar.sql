GRANT SELECT ON calendar_version TO ${appUser};
GRANT SELECT ON calendar_year TO ${appUser};
GRANT SELECT ON calendar_day TO ${appUser};

package org.armillary.web;

import jakarta.servlet.http.HttpServletRequest;
import org.armillary.account.Actor;
import org.armillary.account.Caller;
import org.armillary.account.NobodySignedIn;
import org.armillary.guard.Callers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a method of a page or an endpoint the [Actor] on whose behalf it works, or the whole [Caller].
@Component
class ActorResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class || parameter.getParameterType() == Caller.class;
    }

    /// @throws NobodySignedIn where a method asks for the actor of a stranger
    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Caller caller = Callers.of((HttpServletRequest) request.getNativeRequest());
        return parameter.getParameterType() == Caller.class
                ? caller
                : caller.actor().orElseThrow(NobodySignedIn::new);
    }
}
